/**
 * Writes `src/code/characters/look-alike-table.ts`: the letters that look like an ASCII character, out of the Unicode
 * Consortium's data for UTS 39.
 *
 * To update it: download `confusables.txt` of the newest version, `node scripts/update-look-alikes.mjs confusables.txt`, then
 * `npx prettier --write src/code/characters/look-alike-table.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const TARGET = join(dirname(fileURLToPath(import.meta.url)), '../src/code/characters/look-alike-table.ts');

/** Scripts that UTS 39 allows beside Latin at its level "highly restrictive": nobody reads their signs as Latin letters. */
const BESIDE_LATIN = /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}]/u;

/**
 * The ASCII character that a character looks like, or an empty text for those that the table leaves out: several
 * characters, what cannot be in a name, what NFKC already makes ASCII, digits of other alphabets.
 * @param {string} character
 * @param {string} prototype its prototype in `confusables.txt`
 */
function asciiLookAlike(character, prototype) {
  const wanted =
    /^[0-9A-Za-z_!]$/u.test(prototype) &&
    /[^\0-~]/u.test(character) &&
    /(?!\p{Nd})\p{ID_Continue}/u.test(character) &&
    /[^\0-~]/u.test(character.normalize('NFKC')) &&
    !BESIDE_LATIN.test(character);
  if (!wanted) return '';
  // the prototypes write a capital I as l
  return prototype === 'l' && /\p{Lu}/u.test(character) ? 'I' : prototype;
}

/** @param {string} character */
function escaped(character) {
  const point = character.codePointAt(0) ?? 0;
  return point > 0xffff
    ? `\\u{${point.toString(16).toUpperCase()}}`
    : `\\u${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** @param {string} text the content of `confusables.txt` */
function table(text) {
  /** @type {Map<string, string[]>} */
  const rows = new Map();
  for (const [, source = '', target = ''] of text.matchAll(/^([0-9A-F]+)[\t ]*;[\t ]*([0-9A-F ]+)/gmu)) {
    const character = String.fromCodePoint(parseInt(source, 16));
    const prototype = String.fromCodePoint(
      ...target
        .trim()
        .split(' ')
        .map((hex) => parseInt(hex, 16)),
    );
    const ascii = asciiLookAlike(character, prototype);
    if (ascii !== '') rows.set(ascii, [...(rows.get(ascii) ?? []), character]);
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
}

const source = readFileSync(process.argv[2] ?? 'confusables.txt', 'utf8');
const version = /^# Version: (\S+)/mu.exec(source)?.[1] ?? 'unknown';
const rows = table(source).map(
  ([ascii, characters]) => `  ['${ascii}', '${characters.map(escaped).join('')}'],`,
);
writeFileSync(
  TARGET,
  `/*
 * Written by scripts/update-look-alikes.mjs. Source: confusables.txt of Unicode Technical Standard 39, version ${version}.
 * Copyright © 1991–present Unicode, Inc. Licensed under the Unicode License v3 (SPDX: Unicode-3.0):
 * scripts/unicode.LICENSE.
 */

/** ASCII characters, each with the letters of other alphabets that look like it. */
export const LOOK_ALIKE_TABLE: readonly (readonly [string, string])[] = [
${rows.join('\n')}
];
`,
);
