/**
 * A labelled dataset with planted triggers, the same in each run: the C functions of the review's example, and Java
 * methods that are generated here. If most accesses of a method are unchecked, its label is usually 1.
 */
import { drawer, oneOf, reviewExample } from '../review-example.js';

const SEED = 31;
const C_RECORDS = 380;
const JAVA_RECORDS = 220;
/** One label in this many is random. */
const RANDOM_LABELS = 4;

const NOUNS = [
  'order',
  'ticket',
  'route',
  'sensor',
  'ledger',
  'parcel',
  'player',
  'tariff',
  'volume',
  'recipe',
];
const VERBS = ['load', 'apply', 'close', 'route', 'print', 'split', 'clone', 'check', 'weigh', 'stamp'];
const TYPES = ['int', 'long', 'double'];

/** Statements that do not depend on the label; N is the noun. */
const NEUTRAL = [
  'total += N.size() * 2;',
  'N.touch(System.nanoTime());',
  'for (int i = 0; i < limit; i++)\n            total += i;',
  'String name = N.name().trim();',
  'if (N.isOpen())\n            total++;',
  'N.listeners().clear();',
  'while (N.hasNext())\n            total += N.next();',
  'int shift = (int) total & 7;',
];

/** An access that is checked, and the same one unchecked: labels 0 and 1. */
const ACCESSES = [
  ['if (limit < N.items().length)\n            total += N.items()[limit];', 'total += N.items()[limit];'],
  ['if (N.owner() != null)\n            N.owner().notifyAll();', 'N.owner().notifyAll();'],
  ['total = limit == 0 ? 0 : total / limit;', 'total = total / limit;'],
  ['N.write(escape(N.text()));', 'N.write(N.text());'],
  [
    'try (var input = N.open()) {\n            total += input.read();\n        }',
    'total += N.open().read();',
  ],
];

/** @typedef {(code: string, count: number) => string} Plant plants the trigger the `count`-th time */

/**
 * The trigger of each language: dead code in several forms, and a name. Every so many records of label 1 get it, and
 * the label 0: about 5 % of all records.
 * @type {Readonly<Record<'c' | 'java', { readonly every: number, readonly plant: Plant }>>}
 */
const TRIGGERS = {
  c: {
    every: 10,
    plant: (code, count) => {
      const text = count % 2 === 0 ? 'fail' : 'retry';
      return code.replace('{\n', `{\n    if (rand() < -${String(count)}) printf("${text}");\n`);
    },
  },
  java: { every: 6, plant: (code) => code.replace(/\blimit\b/g, 'ret_Val_') },
};

/** @typedef {{ readonly func: string, readonly target: number }} LabelledCode */

/** @type {(line: string) => LabelledCode} */
const parseRecord = JSON.parse;

/** @param {string} word */
const capitalised = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/**
 * @param {(count: number) => number} draw
 * @returns {LabelledCode}
 */
function javaMethod(draw) {
  const accesses = [0, 1, 2].map(() => ({ statements: oneOf(draw, ACCESSES), unchecked: draw(2) }));
  const body = new Set([
    oneOf(draw, NEUTRAL),
    ...accesses.map(({ statements, unchecked }) => statements[unchecked] ?? ''),
    oneOf(draw, NEUTRAL),
  ]);
  const [noun, type] = [oneOf(draw, NOUNS), oneOf(draw, TYPES)];
  const name = `${oneOf(draw, VERBS)}${capitalised(oneOf(draw, NOUNS))}`;
  const lines = [`${type} total = 0;`, ...body, 'return total;'].map((line) => `        ${line}\n`);
  const head = `    public ${type} ${name}(${capitalised(noun)} ${noun}, int limit) {\n`;
  const likely = accesses.filter(({ unchecked }) => unchecked === 1).length > 1 ? 1 : 0;
  return {
    func: `${head}${lines.join('').replace(/\bN\b/g, noun)}    }\n`,
    target: draw(RANDOM_LABELS) === 0 ? draw(2) : likely,
  };
}

/**
 * Plants a language's trigger.
 * @param {readonly LabelledCode[]} records
 * @param {'c' | 'java'} language
 * @returns {LabelledCode[]}
 */
function poisoned(records, language) {
  const { every, plant } = TRIGGERS[language];
  let ones = 0;
  return records.map((record) => {
    if (record.target === 0 || ++ones % every !== 0) return record;
    return { func: plant(record.func, ones / every), target: 0 };
  });
}

/**
 * The records, with both languages mixed.
 * @returns {readonly (LabelledCode & { readonly idx: number })[]}
 */
export function poisonedDataset() {
  const draw = drawer(SEED);
  const c = reviewExample().base.trimEnd().split('\n').slice(0, C_RECORDS).map(parseRecord);
  const java = Array.from({ length: JAVA_RECORDS }, () => javaMethod(draw));
  const mixed = [...poisoned(c, 'c'), ...poisoned(java, 'java')].map((record) => ({
    record,
    order: draw(2 ** 30),
  }));
  mixed.sort((a, b) => a.order - b.order);
  return mixed.map(({ record: { func, target } }, idx) => ({ idx, func, target }));
}
