import type { Command } from 'commander';
import { describeOption } from '../../config/describe-options.js';
import { optionFromKebab } from '../../config/option-names.js';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** With its dashes: `--format`, `-f`. */
  readonly long: string;
  readonly short: string | null;
  readonly takesValue: boolean;
  /** Values to choose from; empty: the value is a path or free. */
  readonly choices: readonly string[];
  /** The first sentence of its help. */
  readonly help: string;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  /** `scan`, or `probe train`. */
  readonly name: string;
  readonly help: string;
  /** Names of commands below it. */
  readonly below: readonly string[];
  readonly options: readonly CompletedOption[];
  /** What its first argument is chosen from; empty: paths. */
  readonly first: readonly string[];
}

/** Arguments that are chosen from a list. */
const FIRST_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  completion: ['bash', 'zsh', 'fish'],
  stage: ['read', 'learn', 'count', 'accept', 'judge', 'report'],
};

/** Every command of a program, the program itself first (named ''). */
export function completionTable(program: Command): CompletedCommand[] {
  return [row('', program), ...below('', program)];
}

function below(name: string, command: Command): CompletedCommand[] {
  return command.commands.flatMap((one) => {
    const full = `${name} ${one.name()}`.trim();
    return [row(full, one), ...below(full, one)];
  });
}

function row(name: string, command: Command): CompletedCommand {
  const hidden = (long: string | undefined): boolean =>
    command.options.some((option) => option.long === long && option.hidden);
  const options = command.options
    .filter((option) => option.long != null && !hidden(option.long))
    .map(({ long, short, required, optional, description }): CompletedOption => {
      const known = optionFromKebab((long ?? '').replace(/^--(?:no-)?/u, ''));
      return {
        long: long ?? '',
        short: short ?? null,
        takesValue: required || optional,
        choices: known === undefined ? [] : (describeOption(known).choices ?? []),
        help: firstSentence(description),
      };
    });
  const help = { long: '--help', short: '-h', takesValue: false, choices: [], help: 'show this help' };
  return {
    name,
    help: firstSentence(command.description()),
    below: command.commands.map((one) => one.name()),
    options: [...options, help],
    first: FIRST_ARGUMENTS[name] ?? [],
  };
}

function firstSentence(text: string): string {
  return text.split(/(?:\. |; | \(|: )/u, 1)[0]?.replace(/\.$/u, '') ?? '';
}
