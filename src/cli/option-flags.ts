import { Option, type Command } from 'commander';
import { groupHeading, optionsOf, valuesHelp, type OptionDescription } from '../config/describe-options.js';
import { OPTION_NAMES } from '../config/option-names.js';
import type { OptionGroup } from '../config/options.js';
import type { OptionLayer } from '../config/resolve-options.js';
import type { Command as CommandName } from '../config/rows/option-row.js';

/** Adds the options that a command takes, from the one schema, under their groups. */
export function addOptions(command: Command, name: CommandName): Command {
  for (const description of optionsOf(name)) {
    for (const option of flagsOf(description)) command.addOption(option);
  }
  return addGeneralOptions(command);
}

/** Adds `--debug` and `--help`, which every command has. */
function addGeneralOptions(command: Command): Command {
  const debug = new Option('--debug', 'show the stack of an error');
  const help = new Option('-h, --help', 'show this help');
  return command.addOption(under('general', debug)).addHelpOption(under('general', help));
}

/** The values given on the command line, by name; `undefined` for an option that was not given. */
export function givenOptions(values: Readonly<Record<string, unknown>>): OptionLayer['values'] {
  return Object.fromEntries(OPTION_NAMES.map((name) => [name, values[name]]));
}

/** `--flag` and `--no-flag` are both accepted; help shows the one that changes the default. */
function flagsOf(description: OptionDescription): Option[] {
  const { kebab, argument, group, help } = description;
  if (argument !== null) return [withValue(description)];
  const [on, off] = [
    new Option(`${shortOf(description)}--${kebab}`, help),
    new Option(`--no-${kebab}`, help),
  ];
  const hidden = description.default === true ? on : off;
  hidden.hideHelp();
  if (description.default === true) off.description = `do not ${help}`;
  return [under(group, on), under(group, off)];
}

function withValue(description: OptionDescription): Option {
  const { kebab, argument, group, help, repeatable } = description;
  const flags = `${shortOf(description)}--${kebab} ${argument ?? ''}`;
  const option = under(group, new Option(flags, `${help}${valuesHelp(description)}`));
  if (repeatable === true) option.argParser(append);
  return option;
}

/** `-o, `, or '' for an option without a short form. */
function shortOf({ short }: OptionDescription): string {
  return short === undefined ? '' : `-${short}, `;
}

function append(value: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? (before as string[]) : []), value];
}

/** Puts an option under the heading of its group. Help shows groups in the order in which options are added. */
function under(group: OptionGroup, option: Option): Option {
  return option.helpGroup(`${groupHeading(group)}:`);
}
