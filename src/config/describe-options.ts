import { z } from 'zod';
import { kebabCase, OPTION_NAMES } from './option-names.js';
import { OPTION_ROWS, ROWS_BY_GROUP, type OptionGroup, type OptionName } from './options.js';
import type { Command, OptionFacts } from './rows/option-row.js';

/** Everything that the help, the documentation and the Action's list of inputs need to know of an option. */
export type OptionDescription = OptionFacts & {
  readonly name: OptionName;
  /** In kebab-case: `fail-on`. */
  readonly kebab: string;
  readonly group: OptionGroup;
  readonly default: unknown;
  /** The values that can be chosen from, or `null` if the option has no fixed choices. */
  readonly choices: readonly string[] | null;
};

/** Headings under which `--help` and the documentation list the options, in this order. */
export const OPTION_GROUPS = Object.keys(ROWS_BY_GROUP) as OptionGroup[];

/** Description of one option, from its row. */
export function describeOption(name: OptionName): OptionDescription {
  const { schema, ...facts } = OPTION_ROWS[name];
  const inner: unknown = schema.unwrap();
  return {
    ...facts,
    name,
    kebab: kebabCase(name),
    group: groupOf(name),
    default: schema.parse(undefined),
    choices: inner instanceof z.ZodEnum ? (inner.options as string[]) : null,
  };
}

/** A group as a heading: `Judging`. */
export function groupHeading(group: OptionGroup): string {
  return `${group.charAt(0).toUpperCase()}${group.slice(1)}`;
}

/** Descriptions of the options that a command takes, in the schema's order. A stage of a scan takes those of `scan` too. */
export function optionsOf(command: Command): OptionDescription[] {
  return OPTION_NAMES.map(describeOption).filter(
    ({ commands }) => commands.includes(command) || (command === 'stage' && commands.includes('scan')),
  );
}

/** A default value as a user writes it, lists with commas; '' for none. */
export function defaultText(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Choices and default of an option, to be put behind its help: ` (choices: a, b; default: a)`; may be empty. */
export function valuesHelp({ choices, default: standard }: OptionDescription): string {
  const text = defaultText(standard);
  const parts = [
    ...(choices === null ? [] : [`choices: ${choices.join(', ')}`]),
    ...(text === '' ? [] : [`default: ${text}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** The allowed values of an option for error messages: `one of a, b, c`, or its own sentence. */
export function allowedValues(name: OptionName): string {
  const { choices, allowed, argument } = describeOption(name);
  if (choices !== null) return `one of ${choices.join(', ')}`;
  return allowed ?? (argument === null ? 'true or false' : 'a text');
}

function groupOf(name: OptionName): OptionGroup {
  const group = OPTION_GROUPS.find((one) => Object.hasOwn(ROWS_BY_GROUP[one], name));
  if (group === undefined) throw new Error(`option ${name} has no group`);
  return group;
}
