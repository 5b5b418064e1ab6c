/** Rows of a table: with fewer, no pattern of labels can be looked for. */
const LEAST_ROWS = 8;
/** Elements of a list of labels without ids. Lists of settings are shorter. */
const LEAST_ELEMENTS = 32;
/** Labels repeat: at most this fraction of the values are different. */
const MOST_DIFFERENT = 0.5;
/** Ids do not repeat: at least this fraction of the keys are different. */
const LEAST_DIFFERENT = 0.8;
/** Keys such as `func_12` and `a.c` are those of settings too, unless most keys are. */
const MOST_KEYS = 0.8;

const SCALAR = String.raw`(?:-?\d{1,20}(?:\.\d{1,20})?|true|false|null|yes|no|"[\w.+-]{1,30}"|'[\w.+-]{1,30}'|[A-Za-z][\w-]{0,30})`;
const AFTER = String.raw`(?=[ \t]{0,20}(?:[,;}\]\r\n#]|$))`;
/** A key and a small value: of JSON, YAML, TOML, INI, or two columns. */
const ENTRY = new RegExp(
  String.raw`(?:^|[\s,{[(])["']?([\w./@+-]{1,100})["']?(?:\s{0,20}[:=]\s{0,20}|[ \t,;|]{1,20})(${SCALAR}|\[[^[\]{}]{1,100}\]|\{[^[\]{}]{1,100}\})${AFTER}`,
  'gm',
);
/** The same inside of values that are objects. */
const FIELD = new RegExp(
  String.raw`["']?([A-Za-z_]\w{0,40})["']?\s{0,20}[:=]\s{0,20}(${SCALAR})${AFTER}`,
  'gm',
);
const VALUE = String.raw`(?:-?\d{1,20}(?:\.\d{1,20})?|true|false|["']\d{1,4}["'])`;
/** A list of such values alone: of JSON, of YAML, or one a line. */
const LIST = new RegExp(
  String.raw`(?:${VALUE}[ \t]{0,20}(?:,\s{0,20}|\r?\n[ \t]{0,20}(?:-[ \t]{1,20})?)){${String(LEAST_ELEMENTS - 1)},}${VALUE}`,
  'g',
);

const NUMBER = /^\d+$/;
const HASH = /^(?=[a-f-]*\d)[\da-f-]{8,64}$/i;
const NUMBERED = /\d/;
const CODE_FILE = /\.(?:c|cc|cpp|cxx|h|hpp|cs|go|java|js|jsx|php|py|rb|rs|ts|tsx)$/i;
const LABEL = /^(?:labels?|(?:is_?)?vul\w{0,20}|targets?|class_?id|y|gold|ground_?truth)$/i;
const TRUTH = new RegExp(`^${VALUE}$`);

/**
 * Whether a text is, or holds, a table of labels: ids and values that repeat, a field named as a label with such values, or a
 * long list of such values. It is asked only of texts without code. Settings have names for keys, and values that differ.
 */
export function holdsLabels(text: string): boolean {
  const entries = pairsIn(text, ENTRY);
  const strict = entries.filter(([key]) => NUMBER.test(key) || HASH.test(key));
  const loose = entries.filter(([key]) => NUMBERED.test(key) || CODE_FILE.test(key));
  return (
    isTable(strict) ||
    (loose.length >= MOST_KEYS * entries.length && isTable(loose)) ||
    hasLabelField(text) ||
    isListOfLabels(text)
  );
}

type Pair = readonly [key: string, value: string];

function pairsIn(text: string, pattern: RegExp): Pair[] {
  return [...text.matchAll(pattern)].map(([, key = '', value = '']) => [key, value.replace(/\s/g, '')]);
}

function isTable(entries: readonly Pair[]): boolean {
  const keys = new Set(entries.map(([key]) => key));
  return keys.size >= LEAST_ROWS && keys.size >= LEAST_DIFFERENT * entries.length && repeat(entries);
}

function repeat(entries: readonly Pair[]): boolean {
  return new Set(entries.map(([, value]) => value)).size <= MOST_DIFFERENT * entries.length;
}

/** A field named as a label, which has numbers or truth values in many objects. */
function hasLabelField(text: string): boolean {
  const labels = pairsIn(text, FIELD).filter(([key, value]) => LABEL.test(key) && TRUTH.test(value));
  return labels.length >= LEAST_ROWS && repeat(labels);
}

/** A long list of numbers or truth values without names. */
function isListOfLabels(text: string): boolean {
  return [...text.matchAll(LIST)].some(([list]) => {
    const values = list.split(/[\s,]+/).filter((one) => one !== '-');
    return repeat(values.map((value) => ['', value]));
  });
}
