/** Scripts that UTS 39, table 3, tells from Latin, by their names in Unicode; `Han` stands for the writing of East Asia. */
const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Latin', /\p{Script=Latn}/u],
  ['Cyrillic', /\p{Script=Cyrl}/u],
  ['Greek', /\p{Script=Grek}/u],
  ['Han', /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Bopo}]/u],
  ['Armenian', /\p{Script=Armn}/u],
  ['Cherokee', /\p{Script=Cher}/u],
  ['Coptic', /\p{Script=Copt}/u],
  ['Lisu', /\p{Script=Lisu}/u],
  ['Arabic', /\p{Script=Arab}/u],
  ['Hebrew', /\p{Script=Hebr}/u],
  ['Georgian', /\p{Script=Geor}/u],
  ['Devanagari', /\p{Script=Deva}/u],
  ['Canadian Aboriginal', /\p{Script=Cans}/u],
];

/** The script of a letter; `another` for the rare ones, `common` for signs of all scripts. */
export function scriptOf(letter: string): string {
  const known = SCRIPTS.find(([, pattern]) => pattern.test(letter));
  if (known) return known[0];
  return /[\p{Script=Zyyy}\p{Script=Zinh}]/u.test(letter) ? 'common' : 'another';
}
