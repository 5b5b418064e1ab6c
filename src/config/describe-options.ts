import { z } from 'zod';
import { kebabCase, OPTION_NAMES } from './option-names.js';
import { optionsSchema, optionTexts, type Command, type OptionName, type OptionText } from './options.js';

/** Everything that a help page, a table of the documentation or an Action's input list needs to know. */
export interface OptionDescription extends OptionText {
  readonly name: OptionName;
  /** As it is written: `fail-on`. */
  readonly kebab: string;
  readonly default: unknown;
  /** The values that can be chosen from, or `null` where any allowed value will do. */
  readonly choices: readonly string[] | null;
}

/** Description of one option, from the schema. */
export function describeOption(name: OptionName): OptionDescription {
  const schema = optionsSchema.shape[name];
  const text = optionTexts.get(schema);
  if (text === undefined) throw new Error(`option ${name} has no text`);
  const inner = schema.unwrap();
  return {
    ...text,
    name,
    kebab: kebabCase(name),
    default: schema.parse(undefined),
    choices: inner instanceof z.ZodEnum ? inner.options : null,
  };
}

/** Descriptions of the options that a command takes, in the schema's order. */
export function optionsOf(command: Command): OptionDescription[] {
  return OPTION_NAMES.map(describeOption).filter(({ commands }) => commands.includes(command));
}

/** What may be given for an option, for error messages: `one of a, b, c`, or its own sentence. */
export function allowedValues(name: OptionName): string {
  const { choices, allowed, argument } = describeOption(name);
  if (choices !== null) return `one of ${choices.join(', ')}`;
  return allowed ?? (argument === null ? 'true or false' : 'a text');
}
