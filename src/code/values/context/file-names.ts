import type { Tree } from 'web-tree-sitter';

import type { LanguageName } from '../../../language-names.js';
import { LANGUAGES } from '../../languages/languages.js';
import { parserOf } from '../../parsing/parser.js';
import { definedIn } from '../facts/defined-in.js';
import { VALUE_ROWS } from '../languages/value-rows.js';
import { declaredOutside } from './declared-outside.js';
import { expandedWords, macrosIn, type Macros } from './macros.js';
import { trustedNames } from './trusted-names.js';

const WORDS = /[A-Za-z_$][\w$]*/gu;

/** The names to which a file gives a meaning, of those that proofs trust in, and its macros. */
interface FileNames {
  readonly defined: ReadonlySet<string>;
  readonly macros: Macros;
}

/** A file, or another text with code. */
export interface NamingText {
  readonly text: string;
  readonly language: LanguageName;
  /** With `shift` characters before the text. */
  readonly tree: Tree;
  readonly shift: number;
  /** Names of its functions, in whatever way they were found. */
  readonly functions: readonly string[];
}

/** Finds the names of a unit that mean something else in its file than in its language: sorted. */
export type RedefinedIn = (code: string) => readonly string[];

/** Reads the names of a file once; what it returns asks for those of each unit. Takes linear time. */
export function redefinedBy(file: NamingText): RedefinedIn {
  return asked(namesOf(file));
}

/** The same for pieces of code of one record. Their grammar must be loaded. */
export function redefinedByPieces(pieces: readonly string[], language: LanguageName): RedefinedIn {
  const all = pieces.map((text) => namesOfText(text, language));
  const macros = new Map<string, Set<string>>();
  for (const [name, words] of all.flatMap((one) => [...one.macros]))
    macros.set(name, new Set([...(macros.get(name) ?? []), ...words]));
  return asked({ defined: new Set(all.flatMap(({ defined }) => [...defined])), macros });
}

function namesOfText(text: string, language: LanguageName): FileNames {
  const opening = LANGUAGES[language].opening?.(text) ?? '';
  const tree = parserOf(language).parse(opening + text);
  try {
    return namesOf({ text, language, tree, shift: opening.length, functions: [] });
  } finally {
    tree.delete();
  }
}

function namesOf({ text, language, tree, shift, functions }: NamingText): FileNames {
  const row = VALUE_ROWS[language];
  const trusted = trustedNames(language);
  const defined = declaredOutside(tree, text, shift, language);
  for (const name of [...definedIn(text, row), ...functions]) if (trusted.has(name)) defined.add(name);
  return { defined, macros: row.macros ? macrosIn(text, LANGUAGES[language].keywords) : new Map() };
}

function asked({ defined, macros }: FileNames): RedefinedIn {
  if (defined.size + macros.size === 0) return () => [];
  return (code) => {
    const words = new Set(code.match(WORDS));
    const expanded = expandedWords(macros, words);
    return [...words].filter((word) => defined.has(word) || expanded.has(word)).sort();
  };
}
