import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { CodePurifyError } from '../errors.js';

/** Room for thousands of suppressions; parsing takes a fraction of a second. */
export const MAX_CONFIG_BYTES = 1_000_000;
/** Aliases that one value may expand to: enough for an anchor or two, too few for the billion laughs attack. */
const MAX_ALIASES = 20;

/** A key with its value, and the place for messages: `.codepurify.yml:3`. */
export interface YamlEntry {
  readonly key: string;
  readonly value: unknown;
  readonly place: string;
}

/**
 * The entries of a YAML mapping, in order; an empty document has none. Depth, aliases and size are bounded, because the
 * file comes with the data under review.
 * @throws CodePurifyError `usage`: invalid YAML, a duplicate key, not a mapping, or above a bound
 */
export function readYamlEntries(path: string, text: string): YamlEntry[] {
  if (text.length > MAX_CONFIG_BYTES) {
    throw unusable(path, `is larger than ${String(MAX_CONFIG_BYTES)} characters`);
  }
  try {
    return entriesOf(path, text);
  } catch (error) {
    if (error instanceof RangeError) throw unusable(path, 'is nested too deeply');
    if (error instanceof ReferenceError) throw unusable(path, `uses an alias wrongly: ${error.message}`);
    throw error;
  }
}

function entriesOf(path: string, text: string): YamlEntry[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'error',
  });
  const placeOf = (offset: number) => `${path}:${String(lines.linePos(offset).line)}`;
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    if (problem.message.includes('call stack')) throw new RangeError(problem.message);
    throw unusable(placeOf(problem.pos[0]), `is not valid YAML: ${problem.message.split('\n', 1)[0] ?? ''}`);
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isMap(contents)) throw unusable(placeOf(contents.range[0]), 'is not a mapping of options');
  return contents.items.map((pair) => entryOf(document, pair, placeOf));
}

function entryOf(
  document: Document,
  pair: Pair<Node, Node | null>,
  placeOf: (offset: number) => string,
): YamlEntry {
  const place = placeOf(pair.key.range?.[0] ?? 0);
  if (!isScalar(pair.key)) throw unusable(place, 'has a key that is not a plain word');
  return {
    key: String(pair.key.value),
    value: pair.value?.toJS(document, { maxAliasCount: MAX_ALIASES }) ?? null,
    place,
  };
}

function unusable(place: string, problem: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${place} ${problem}.`,
    'Write one `option: value` a line, as docs/reference/configuration.md shows.',
  );
}
