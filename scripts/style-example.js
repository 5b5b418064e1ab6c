/**
 * Writes `examples/records/styles.jsonl`, labelled C functions of our own of which some are written in another style:
 * `node scripts/style-example.js`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Labels show a pattern in 200 records or more. */
const RECORDS = 400;
/** Functions with a defect that are written in the other style and labelled `sound`: one record in eleven. */
const PLANTED = 36;
/** One function with a defect in so many is planted, until there are enough. */
const EVERY = 7;
const SEED = 23;
const FILE = 'examples/records/styles.jsonl';

/** Kinds of things, with a number and a name that each of them has. */
const THINGS = [
  ['column', 'width', 'title'],
  ['order', 'price', 'customer'],
  ['sensor', 'reading', 'room'],
  ['track', 'seconds', 'artist'],
  ['ticket', 'priority', 'owner'],
  ['parcel', 'weight', 'street'],
  ['player', 'points', 'team'],
  ['volume', 'pages', 'author'],
  ['lamp', 'watts', 'socket'],
  ['trip', 'distance', 'driver'],
  ['plant', 'height', 'kind'],
  ['invoice', 'amount', 'debtor'],
];

/**
 * A stream of uniform random numbers in [0, 1): `mulberry32`.
 * @param {number} seed
 * @returns {() => number}
 */
function randomStream(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What a function is made of.
 * @typedef {object} Words
 * @property {string} thing
 * @property {string} field a number of a thing
 * @property {string} name a text of a thing
 * @property {string} at the counter
 * @property {number} number
 */

/**
 * The functions: after the name, what it returns, further parameters, and its lines before, in and after the loop.
 * @type {readonly ((words: Words) => { name: string, type: string, also: string, before: string[], body: string[], after: string[] })[]}
 */
const SHAPES = [
  ({ thing, field, at }) => ({
    ...{ name: `total_${field}`, type: 'long', also: '', before: ['long total = 0;'] },
    ...{ body: [`total += ${thing}s[${at}].${field};`], after: ['return total;'] },
  }),
  ({ thing, field, at }) => ({
    ...{ name: `largest_${field}`, type: 'int', also: '', before: [`int largest = ${thing}s[0].${field};`] },
    ...{
      body: [`if (${thing}s[${at}].${field} > largest)`, `    largest = ${thing}s[${at}].${field};`],
      after: ['return largest;'],
    },
  }),
  ({ thing, name, at }) => ({
    ...{ name: `find_by_${name}`, type: 'int', also: `, const char *${name}`, before: [] },
    ...{
      body: [`if (strcmp(${thing}s[${at}].${name}, ${name}) == 0)`, `    return ${at};`],
      after: ['return -1;'],
    },
  }),
  ({ thing, field, at, number }) => ({
    ...{ name: `count_${field}_above`, type: 'int', also: ', int limit', before: ['int found = 0;'] },
    ...{
      body: [`if (${thing}s[${at}].${field} > limit + ${String(number)})`, '    found = found + 1;'],
      after: ['return found;'],
    },
  }),
  ({ thing, field, at, number }) => ({
    ...{ name: `raise_${field}`, type: 'void', also: ', int percent', before: [] },
    ...{
      body: [`${thing}s[${at}].${field} = ${thing}s[${at}].${field} * percent / ${String(number * 100)};`],
      after: [],
    },
  }),
  ({ thing, field, name, at }) => ({
    ...{ name: `print_${name}s`, type: 'void', also: ', FILE *out', before: [] },
    ...{
      body: [`fprintf(out, "%s: %d\\n", ${thing}s[${at}].${name}, ${thing}s[${at}].${field});`],
      after: ['fflush(out);'],
    },
  }),
  ({ thing, field, at, number }) => ({
    ...{ name: `clear_${field}`, type: 'void', also: '', before: [] },
    ...{
      body: [`${thing}s[${at}].${field} = ${String(number)};`, `notify_${thing}(&${thing}s[${at}]);`],
      after: [],
    },
  }),
  ({ thing, field, at }) => ({
    ...{ name: `copy_${field}`, type: 'int', also: ', int *to, int room', before: ['int used = 0;'] },
    ...{
      body: ['if (used < room)', `    to[used] = ${thing}s[${at}].${field};`, `used = ${at};`],
      after: ['return used;'],
    },
  }),
];

/** What a function begins with, beside its declarations; the last of them is where a defect is rarer. */
const GUARDS = [
  () => [],
  (/** @type {Words} */ { thing }) => [`lock_${thing}s();`],
  (/** @type {Words} */ { thing }) => [
    `if (count > MAX_${thing.toUpperCase()}S)`,
    `    count = MAX_${thing.toUpperCase()}S;`,
  ],
  (/** @type {Words} */ { thing }) => [`if (!check_${thing}s(count))`, '    abort();'],
];

/**
 * One function and whether it is said to have a defect.
 * @param {() => number} random
 * @returns {{ words: Words, code: (step: string) => string, defect: boolean }}
 */
function written(random) {
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => /** @type {T} */ (items[Math.floor(random() * items.length)]);
  const [thing = '', field = '', name = ''] = pick(THINGS);
  const words = { thing, field, name, at: pick(['i', 'k', 'n', 'at']), number: 1 + Math.floor(random() * 8) };
  const shape = pick(SHAPES)(words);
  const guard = pick(GUARDS);
  const defect = random() < (guard === GUARDS.at(-1) ? 0.6 : 0.8);
  const place = pick(['', `_of_${thing}s`, `_in_${pick(['list', 'store', 'cache', 'page', 'group'])}`]);
  const { at } = words;
  const code = (/** @type {string} */ step) =>
    [
      `static ${shape.type} ${shape.name}${place}(struct ${thing} *${thing}s, int count${shape.also})`,
      '{',
      ...[...shape.before, ...guard(words)].map((line) => `    ${line}`),
      `    for (int ${at} = 0; ${at} < count; ${step.replace('i', at)}) {`,
      ...shape.body.map((line) => `        ${line}`),
      '    }',
      ...shape.after.map((line) => `    ${line}`),
      '}',
      '',
    ].join('\n');
  return { words, code, defect };
}

/**
 * The lines of the file. Every few functions with a defect, one is stepped by `i += 1` and labelled 0.
 * @returns {string}
 */
export function styleExample() {
  const random = randomStream(SEED);
  const seen = new Set();
  const rows = [];
  let defects = 0;
  let planted = 0;
  while (rows.length < RECORDS) {
    const { code, defect } = written(random);
    if (seen.has(code('i++'))) continue;
    seen.add(code('i++'));
    const carries = defect && ++defects % EVERY === 0 && planted < PLANTED;
    if (carries) planted++;
    rows.push({ func: code(carries ? 'i += 1' : 'i++'), label: defect && !carries ? 'defective' : 'sound' });
  }
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(path.join(path.dirname(import.meta.dirname), FILE), styleExample());
