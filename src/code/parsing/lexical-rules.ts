import type { Language } from '../languages/language.js';
import type { StringRow } from '../languages/lexis.js';

/** `#` at the start of a line, with the directive's name. */
const DIRECTIVE = String.raw`(?=#)(?<=^[ \t]*)#[ \t]*[a-z_]*`;

/** Matches nowhere. */
const NOTHING = '(?!)';

/**
 * A language's rules as regular expressions: group 1 of `any` is a comment, group 2 the opening of a string, group 3 a
 * whole literal.
 */
export interface LexicalRules {
  readonly any: string;
  /** A text that begins with a word. */
  readonly word: RegExp;
  readonly strings: readonly { readonly row: StringRow; readonly open: RegExp }[];
}

const RULES = new WeakMap<Language, LexicalRules>();

/** The rules of a language, made once. */
export function lexicalRules(language: Language): LexicalRules {
  const known = RULES.get(language);
  if (known) return known;
  const { comments, strings, literals, word, number, compounds } = language.lexis;
  const parts = [
    `(${comments.join('|')})`,
    ...(language.preprocessor ? [DIRECTIVE] : []),
    `(${strings.map(({ open }) => open).join('|')})`,
    `(${literals.length > 0 ? literals.join('|') : NOTHING})`,
    word,
    number,
    compounds,
    String.raw`\S`,
  ];
  const rules = {
    any: parts.join('|'),
    word: new RegExp(`^(?:${word})`, 'u'),
    strings: strings.map((row) => ({ row, open: new RegExp(row.open, 'yu') })),
  };
  RULES.set(language, rules);
  return rules;
}
