/** Compares two recordings, and separates differences in wording from differences in findings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wordingOf } from './wording.js';

/** Differences that are printed of each file. */
const SHOWN_DIFFERENCES = 8;
/** Characters of a value in the report. */
const VALUE_WIDTH = 100;
/** Characters shown before the first that differs. */
const CONTEXT = 20;

/** @typedef {{ readonly pointer: string, readonly before: unknown, readonly after: unknown }} Difference */
/** @typedef {{ readonly file: string, readonly wording: readonly Difference[], readonly different: readonly Difference[] }} Compared */

/**
 * @param {unknown} value
 * @returns {value is Readonly<Record<string, unknown>>}
 */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {string} key */
const step = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The differences between two values, by JSON pointers. The order of keys counts, and so does the length of a list.
 * @param {unknown} before
 * @param {unknown} after
 * @param {string} [pointer]
 * @returns {Difference[]}
 */
export function differences(before, after, pointer = '') {
  if (Array.isArray(before) && Array.isArray(after)) {
    const common = Math.min(before.length, after.length);
    const inside = before
      .slice(0, common)
      .flatMap((item, at) => differences(item, after[at], `${pointer}/${String(at)}`));
    if (before.length === after.length) return inside;
    return [
      { pointer, before: `${String(before.length)} items`, after: `${String(after.length)} items` },
      ...inside,
    ];
  }
  if (!isObject(before) || !isObject(after))
    return Object.is(before, after) ? [] : [{ pointer, before, after }];
  const [keys, others] = [Object.keys(before), Object.keys(after)];
  const shared = keys.filter((key) => key in after);
  const inside = shared.flatMap((key) => differences(before[key], after[key], `${pointer}/${step(key)}`));
  const isSame = keys.length === others.length && keys.every((key, at) => key === others[at]);
  if (isSame) return inside;
  return [{ pointer, before: `keys ${keys.join(', ')}`, after: `keys ${others.join(', ')}` }, ...inside];
}

/** @param {Difference} difference */
const isWording = ({ pointer, before, after }) =>
  typeof before === 'string' && typeof after === 'string' && wordingOf(pointer) !== null;

/**
 * @param {string} folder
 * @param {string} file
 * @returns {unknown} `undefined` where there is no such file
 */
function read(folder, file) {
  const found = path.join(folder, file);
  /** @type {(text: string) => unknown} */
  const parse = JSON.parse;
  return existsSync(found) ? parse(readFileSync(found, 'utf8')) : undefined;
}

/**
 * Compares the files of two recordings by name. A file in only one of them is a difference.
 * @param {string} before folder
 * @param {string} after folder
 * @returns {Compared[]}
 * @throws {Error} when a folder holds no recording
 */
export function compareRecordings(before, after) {
  const names = [before, after].map((folder) => {
    const found = readdirSync(folder).filter((name) => name.endsWith('.json'));
    if (found.length === 0)
      throw new Error(`${folder} holds no recording. Make one with: record DIST ${folder}`);
    return found;
  });
  return [...new Set(names.flat())].sort().map((file) => {
    const all = differences(read(before, file), read(after, file));
    const different = all.filter((difference) => !isWording(difference));
    return { file, wording: all.filter(isWording), different };
  });
}

/** @param {unknown} value */
const asJson = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * Both values as JSON, cut to the place of the first difference.
 * @param {Difference} difference
 */
function shown({ before, after }) {
  const [left, right] = [asJson(before), asJson(after)];
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const from = left.length > VALUE_WIDTH || right.length > VALUE_WIDTH ? Math.max(0, start - CONTEXT) : 0;
  const [cutBefore, cutAfter] = [left, right].map((text) => {
    const cut = text.slice(from, from + VALUE_WIDTH);
    return `${from > 0 ? '…' : ''}${cut}${from + cut.length < text.length ? '…' : ''}`;
  });
  return `${String(cutBefore)} -> ${String(cutAfter)}`;
}

/** @param {unknown} text */
const numbersOf = (text) => (String(text).match(/\d[\d.,]*\d|\d/g) ?? []).sort().join(' ');

/**
 * One line for each row of `WORDING` under which sentences differ: how many, and in how many a number differs too.
 * @param {readonly Difference[]} wording
 */
function wordingLines(wording) {
  const patterns = new Set(wording.map(({ pointer }) => wordingOf(pointer)));
  return [...patterns].map((pattern) => {
    const all = wording.filter(({ pointer }) => wordingOf(pointer) === pattern);
    const numbers = all.filter(({ before, after }) => numbersOf(before) !== numbersOf(after));
    const where = numbers.slice(0, 3).map(({ pointer }) => pointer);
    const also =
      numbers.length === 0 ? '' : `; other numbers in ${String(numbers.length)}: ${where.join(' ')}`;
    return `    ${String(pattern)} (${String(all.length)}${also})`;
  });
}

/** @param {readonly Difference[]} different */
function differentLines(different) {
  const lines = different
    .slice(0, SHOWN_DIFFERENCES)
    .map((difference) => `    ${difference.pointer || '(all)'}: ${shown(difference)}`);
  const more = different.length - lines.length;
  return more > 0 ? [...lines, `    and ${String(more)} more`] : lines;
}

/**
 * The comparison in words: a line for each file, its differences below it, and the totals.
 * @param {readonly Compared[]} compared
 */
export function comparisonReport(compared) {
  const lines = compared.flatMap(({ file, wording, different }) => {
    if (different.length > 0) return [`different              ${file}`, ...differentLines(different)];
    if (wording.length > 0) return [`equal but for wording  ${file}`, ...wordingLines(wording)];
    return [`equal                  ${file}`];
  });
  const count = {
    different: compared.filter(({ different }) => different.length > 0).length,
    wording: compared.filter(({ different, wording }) => different.length === 0 && wording.length > 0).length,
  };
  const equal = compared.length - count.different - count.wording;
  const files = compared.length === 1 ? '1 file' : `${String(compared.length)} files`;
  const total = `${files}: ${String(equal)} equal, ${String(count.wording)} equal but for wording, ${String(count.different)} different`;
  return `${[...lines, total].join('\n')}\n`;
}
