import { z } from 'zod';
import { kebabCase } from '../config/option-names.js';
import type { OptionLayer } from '../config/resolve-options.js';
import { CodePurifyError } from '../errors.js';
import { optionInputs, OWN_INPUTS, type OwnInputName } from './input-table.js';
import type { Toolkit } from './runner.js';

const lines = z.string().transform((text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

/** Values of the inputs that only the Action has; their texts are in `input-table.ts`. */
const ownSchema = z.object({
  'github-token': z.string().default(''),
  paths: lines.default([]),
  branches: lines.default([]),
  source: z.enum(['auto', 'api', 'checkout']).default('auto'),
  'max-poisoned': z.coerce.number().int().nonnegative().default(0),
  comments: z.enum(['on', 'off']).default('on'),
  'purified-pull-request': z.enum(['on', 'off']).default('off'),
} satisfies Record<OwnInputName, z.ZodType>);

/** The inputs of the step. */
export interface Inputs {
  readonly own: Readonly<z.output<typeof ownSchema>>;
  /** The inputs that are options of the command line, not checked yet. */
  readonly options: OptionLayer;
}

/**
 * Reads and checks the inputs. An empty text counts as an input that was not given.
 * @throws CodePurifyError `usage` for a value that is not allowed
 */
export function readInputs({ getInput }: Pick<Toolkit, 'getInput'>): Inputs {
  const given = (name: string): string | undefined => {
    const value = getInput(name);
    return value === '' ? undefined : value;
  };
  const own = ownSchema.safeParse(Object.fromEntries(OWN_INPUTS.map(({ name }) => [name, given(name)])));
  if (!own.success) throw unusable(own.error, given);
  const values = Object.fromEntries(optionInputs().map(({ name, kebab }) => [name, given(kebab)]));
  return { own: own.data, options: { values, locate: (name) => `input ${kebabCase(name)}` } };
}

function unusable(error: z.ZodError, given: (name: string) => string | undefined): CodePurifyError {
  const name = String(error.issues[0]?.path[0]);
  const help = OWN_INPUTS.find((input) => input.name === name)?.help ?? '';
  return new CodePurifyError(
    'usage',
    `input ${name} is ${JSON.stringify(given(name))}, which cannot be used.`,
    `Allowed: ${help}.`,
  );
}
