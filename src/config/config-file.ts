import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import { CodePurifyError } from '../errors.js';
import { describeOption } from './describe-options.js';
import { suggestName } from './nearest-name.js';
import { FILE_OPTIONS } from './option-lists.js';
import { kebabCase, optionFromKebab } from './option-names.js';
import type { OptionName } from './options.js';
import { quote } from './quote.js';
import type { OptionLayer } from './resolve-options.js';
import { SUPPRESSION_ALLOWS, suppressionSchema, type Suppression } from './suppressions.js';
import { readYamlEntries, type YamlEntry } from './yaml-file.js';

/** Contents of `.codepurify.yml`. */
export interface ConfigFile {
  readonly path: string;
  readonly layer: OptionLayer;
  readonly suppressions: readonly Suppression[];
}

const SUPPRESSIONS = 'suppressions';

/** Prefix of a victim that is a probe file. */
const PROBE_FILE = 'probe:';

/**
 * Reads and checks a configuration file; the values of options are checked by `resolveOptions`.
 * @throws CodePurifyError `usage`: unreadable, not YAML, an unknown key, or a wrong suppression
 */
export function readConfigFile(path: string): ConfigFile {
  return parseConfigFile(path, readText(path));
}

/** Checks the text of a configuration file; relative paths in it are relative to the folder of `path`. */
export function parseConfigFile(path: string, text: string): ConfigFile {
  const entries = readYamlEntries(path, text);
  const options = new Map(
    entries.filter(({ key }) => key !== SUPPRESSIONS).map((entry) => [optionOf(entry), entry] as const),
  );
  const suppressions = entries.find(({ key }) => key === SUPPRESSIONS);
  return {
    path,
    layer: {
      values: Object.fromEntries(
        [...options].map(([name, { value }]) => [name, fromFolder(dirname(path), name, value)]),
      ),
      locate: (name) => `${options.get(name)?.place ?? path}: ${kebabCase(name)}`,
    },
    suppressions: suppressions === undefined ? [] : parseSuppressions(suppressions),
  };
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (cause) {
    throw new CodePurifyError(
      'usage',
      `The configuration file ${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Give --config a readable UTF-8 file, or --config none.',
      { cause },
    );
  }
}

const FILE_KEYS: readonly string[] = [...FILE_OPTIONS.map(kebabCase), SUPPRESSIONS];

function optionOf({ key, place }: YamlEntry): OptionName {
  const name = optionFromKebab(key);
  if (name === undefined) {
    throw new CodePurifyError('usage', `${place}: unknown key ${quote(key)}.`, suggestName(key, FILE_KEYS));
  }
  if (!FILE_OPTIONS.includes(name)) {
    throw new CodePurifyError(
      'usage',
      `${place}: ${key} cannot be set in this file, because it comes with the data.`,
      `Give --${key} on the command line.`,
    );
  }
  return name;
}

function fromFolder(folder: string, name: OptionName, value: unknown): unknown {
  const { pathExcept } = describeOption(name);
  const isPath = pathExcept !== undefined && typeof value === 'string' && !pathExcept.includes(value);
  if (!isPath) return value;
  const prefix = name === 'victim' && value.startsWith(PROBE_FILE) ? PROBE_FILE : '';
  const path = value.slice(prefix.length);
  return path === '' || isAbsolute(path) ? value : prefix + resolve(folder, path);
}

function parseSuppressions({ value, place }: YamlEntry): Suppression[] {
  if (!Array.isArray(value)) {
    throw new CodePurifyError(
      'usage',
      `${place}: suppressions is ${quote(value)}, which is not a list.`,
      'Write one `- id: …` with reason and owner for each.',
    );
  }
  const entries = value.map((entry, index) =>
    parseSuppression(entry, `${place}: suppression ${String(index + 1)}`),
  );
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) {
    throw new CodePurifyError(
      'usage',
      `${place}: ${twice.id} is suppressed twice.`,
      'Keep one of the entries.',
    );
  }
  return entries;
}

function parseSuppression(entry: unknown, place: string): Suppression {
  const result = suppressionSchema.safeParse(entry);
  if (result.success) return result.data;
  const known = Object.keys(suppressionSchema.shape);
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const key = issue.keys[0] ?? '';
      throw new CodePurifyError(
        'usage',
        `${place} has the unknown key ${quote(key)}.`,
        suggestName(key, known),
      );
    }
  }
  const field = result.error.issues[0]?.path[0];
  if (!isField(field)) {
    throw new CodePurifyError(
      'usage',
      `${place} is ${quote(entry)}.`,
      `Give it the keys ${known.join(', ')}.`,
    );
  }
  throw new CodePurifyError(
    'usage',
    `${place}: ${field} is ${quote(valueAt(entry, field))}, which cannot be used.`,
    `Allowed: ${SUPPRESSION_ALLOWS[field]}.`,
  );
}

function isField(key: PropertyKey | undefined): key is keyof Suppression {
  return typeof key === 'string' && Object.hasOwn(suppressionSchema.shape, key);
}

function valueAt(entry: unknown, key: string): unknown {
  return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key)
    ? (entry as Record<string, unknown>)[key]
    : undefined;
}
