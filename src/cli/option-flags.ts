import { Option, type Command } from 'commander';
import { optionsOf, type OptionDescription } from '../config/describe-options.js';
import { OPTION_NAMES } from '../config/option-names.js';
import type { Command as CommandName } from '../config/options.js';
import type { OptionLayer } from '../config/resolve-options.js';

/** Adds the options that a command takes, from the one schema, under their groups. */
export function addOptions(command: Command, name: CommandName): Command {
  for (const description of optionsOf(name)) {
    for (const option of flagsOf(description)) command.addOption(option);
  }
  return command.option('--debug', 'show the stack of an error');
}

/** The values that were given on the command line, by name: what was not given is `undefined`. */
export function givenOptions(values: Readonly<Record<string, unknown>>): OptionLayer['values'] {
  return Object.fromEntries(OPTION_NAMES.map((name) => [name, values[name]]));
}

/** A flag that is on can only be turned off, and the other way round; both are understood, one is shown. */
function flagsOf(description: OptionDescription): Option[] {
  const { kebab, argument } = description;
  const text = helpText(description);
  if (argument !== null) return [withValue(description, text)];
  const [on, off] = [new Option(`--${kebab}`, text), new Option(`--no-${kebab}`, text)];
  const hidden = description.default === true ? on : off;
  hidden.hideHelp();
  if (description.default === true) off.description = `do not ${text}`;
  return [heading(on, description), heading(off, description)];
}

function withValue(description: OptionDescription, text: string): Option {
  const option = heading(
    new Option(`--${description.kebab} ${description.argument ?? ''}`, text),
    description,
  );
  if (description.repeatable === true) option.argParser(append);
  return option;
}

function append(value: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? (before as string[]) : []), value];
}

function heading(option: Option, { group }: OptionDescription): Option {
  return option.helpGroup(`${group.charAt(0).toUpperCase()}${group.slice(1)}:`);
}

function helpText({ help, choices, default: standard, argument }: OptionDescription): string {
  const listed = choices === null ? '' : `: ${choices.join(', ')}`;
  const shown =
    standard === null || argument === null || Array.isArray(standard) ? '' : ` (default: ${text(standard)})`;
  return `${help}${listed}${shown}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
