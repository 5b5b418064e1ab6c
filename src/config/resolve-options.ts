import { CodePurifyError } from '../errors.js';
import { allowedValues } from './describe-options.js';
import { kebabCase, OPTION_NAMES } from './option-names.js';
import { optionsSchema, type OptionName, type Options } from './options.js';
import { quote } from './quote.js';

/** Values from one place: the command line or a file. */
export interface OptionLayer {
  /** By camelCase name; values may be strings. `undefined` counts as not given. */
  readonly values: Readonly<Partial<Record<OptionName, unknown>>>;
  /** The place of an option for error messages: `--fpr`, or `.codepurify.yml:3: fpr`. */
  readonly locate: (name: OptionName) => string;
}

/** The layer of the command line. */
export function commandLineLayer(values: OptionLayer['values']): OptionLayer {
  return { values, locate: (name) => `--${kebabCase(name)}` };
}

/**
 * Resolves the options: the first layer that gives an option wins; if none does, its default is used. The variants S
 * and V set `elements` here; variant E is applied by the judge.
 * @throws CodePurifyError `usage`, naming the place, the value and what is allowed
 */
export function resolveOptions(layers: readonly OptionLayer[]): Options {
  const values = Object.fromEntries(
    OPTION_NAMES.map((name) => [name, optionValue(name, layers)]),
  ) as unknown as Options;
  return applyVariant(values, layers);
}

function optionValue(name: OptionName, layers: readonly OptionLayer[]): unknown {
  const layer = layers.find(({ values }) => values[name] !== undefined);
  const given = layer?.values[name];
  const result = optionsSchema.shape[name].safeParse(given);
  if (result.success) return result.data;
  const own = result.error.issues.find(
    (issue) => issue.code === 'custom' && issue.message !== 'Invalid input',
  );
  const why = own === undefined ? '' : `: ${own.message}`;
  throw new CodePurifyError(
    'usage',
    `${layer?.locate(name) ?? name} is ${quote(given)}, which cannot be used${why}.`,
    `Allowed: ${allowedValues(name)}.`,
  );
}

const VARIANT_ELEMENTS = { S: 'identifiers', V: 'statements' } as const;

/** If `variant` and `elements` come from different layers, the first layer wins. In one layer they must agree. */
function applyVariant(options: Options, layers: readonly OptionLayer[]): Options {
  if (options.variant !== 'S' && options.variant !== 'V') return options;
  const elements = VARIANT_ELEMENTS[options.variant];
  const variantRank = layers.findIndex(({ values }) => values.variant !== undefined);
  const elementsRank = layers.findIndex(({ values }) => values.elements !== undefined);
  if (elementsRank === -1 || elementsRank > variantRank) return { ...options, elements };
  if (elementsRank < variantRank) return { ...options, variant: 'full' };
  if (options.elements === elements) return options;
  throw new CodePurifyError(
    'usage',
    `${layers[elementsRank]?.locate('elements') ?? 'elements'} is "${options.elements}", but variant ${options.variant} masks ${elements} only.`,
    'Give one of the two.',
  );
}
