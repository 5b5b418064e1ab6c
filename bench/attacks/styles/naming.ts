import { analyze } from '../../../src/code/analyze.js';
import type { CodeElement, LanguageName } from '../../../src/code/analysis.js';
import { applyEdits, renameEdits } from '../../../src/code/edits/edit.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { namesOf } from '../renamed.js';
import { ALL_FOUR, TYPED, type StyleAttack } from './style-attack.js';
import { StyleSource } from './style-source.js';

/** Words of a name, in lower case. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .split(/[_$]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Declared type → the beginning of a name in Hungarian notation. */
const PREFIXES: Readonly<Record<string, string>> = {
  ...{ int: 'i', char: 'c', bool: 'b', boolean: 'b', float: 'f', double: 'd', long: 'l', short: 's' },
  ...{ unsigned: 'u', String: 'str', size_t: 'u', uint32_t: 'u', uint8_t: 'u' },
};

/** The prefix of a name by the type before its first place. */
function prefixOf(code: string, element: CodeElement): string {
  const before = code.slice(Math.max(0, (element.spans[0]?.start ?? 0) - 40), element.spans[0]?.start);
  if (/\*\s*$/u.test(before)) return 'p';
  const type = /([A-Za-z_]\w*)(?:\[\])?\s*$/u.exec(before)?.[1] ?? '';
  return PREFIXES[type] ?? 'o';
}

interface NamingRow {
  readonly name: string;
  readonly title: string;
  readonly languages: readonly LanguageName[];
  /** The name in the casing, which may be the same. */
  write(name: string, code: string, element: CodeElement): string;
  /** What a name in the casing looks like that no other casing has. */
  readonly shape: RegExp;
}

const ROWS: readonly NamingRow[] = [
  {
    ...{ name: 'names-camel', title: 'Names in camelCase', languages: ALL_FOUR },
    write: (name) =>
      wordsOf(name)
        .map((word, index) => (index > 0 ? titled(word) : word))
        .join(''),
    shape: /^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$/u,
  },
  {
    ...{ name: 'names-pascal', title: 'Names in PascalCase', languages: ALL_FOUR },
    write: (name) => wordsOf(name).map(titled).join(''),
    shape: /^[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)*$/u,
  },
  {
    ...{ name: 'names-snake', title: 'Names in snake_case', languages: ALL_FOUR },
    write: (name) => wordsOf(name).join('_'),
    shape: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/u,
  },
  {
    ...{ name: 'names-hungarian', title: 'Names in Hungarian notation', languages: TYPED },
    write: (name, code, element) => prefixOf(code, element) + wordsOf(name).map(titled).join(''),
    shape: /^(?:i|c|b|f|d|l|s|u|str|p|o)[A-Z]/u,
  },
  {
    ...{ name: 'names-underscore', title: 'Names with an underscore first', languages: ALL_FOUR },
    write: (name) => (name.startsWith('_') ? name : `_${name}`),
    shape: /^_[A-Za-z]/u,
  },
  {
    ...{ name: 'names-dollar', title: 'Names with a dollar first', languages: ['java', 'javascript'] },
    write: (name) => (name.startsWith('$') ? name : `$${name}`),
    shape: /^\$/u,
  },
];

/** The function with all its locals renamed; a name that would be another's, or a word of the language, stays. */
function renamedAll(code: string, language: LanguageName, row: NamingRow): string | null {
  if (!row.languages.includes(language)) return null;
  const analysis = analyze(code, language);
  const taken = new Set(
    analysis.elements.filter(({ kind }) => kind === 'identifier').map(({ text }) => text),
  );
  const { keywords, literalWords, unfitNames } = LANGUAGES[language];
  const edits = namesOf(analysis, 'local').flatMap((element) => {
    const name = row.write(element.text, code, element);
    const isBad = taken.has(name) || keywords.has(name) || literalWords.has(name) || unfitNames.has(name);
    if (isBad || name === '' || /^\d/u.test(name) || !row.shape.test(name)) return [];
    taken.add(name);
    return renameEdits(element, name);
  });
  if (edits.length === 0) return null;
  const changed = applyEdits(
    code,
    edits.sort((a, b) => a.span.start - b.span.start),
  );
  const errors = (text: string): number => new StyleSource(text, language).errors;
  return errors(changed) > errors(code) ? null : changed;
}

/** Casings of the names of locals. */
export const NAMING: readonly StyleAttack[] = ROWS.map((row) => ({
  ...{ name: row.name, title: row.title, languages: row.languages, kind: 'naming' },
  apply: (code, language) => renamedAll(code, language, row),
  has: (code, language) => namesOf(analyze(code, language), 'local').some(({ text }) => row.shape.test(text)),
}));
