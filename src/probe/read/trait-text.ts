import { LAYOUT } from '../../code/styles/layout.js';
import { SIGNATURE } from '../../code/styles/signature.js';
import type { Trait } from '../../code/traits/trait.js';
import { WORDING_TYPES, type WordingType } from '../../code/wording/wording.js';

/** UTF-16 units of a comment, or of words, that make it what it is: those that differ only later are the same. */
export const MAX_TRAIT_TEXT = 200;

/** What the text of a comment begins with. */
export const COMMENT_MARK = 'comment ';

/**
 * What a trait is known by: the construct and the form of a style, what a comment says, or the type and the words of a part of a text.
 * @param text the form, the comment without its marks (`commentText`), or the words
 */
export function traitText({ kind, type, text }: Pick<Trait, 'kind' | 'type' | 'text'>): string {
  if (kind === 'comment') return `${COMMENT_MARK}${text.slice(0, MAX_TRAIT_TEXT)}`;
  if (kind === 'text') return `text ${type}: ${text.slice(0, MAX_TRAIT_TEXT)}`;
  const level = LAYOUT.has(type) ? 'layout' : SIGNATURE.has(type) ? 'signature' : 'style';
  return `${level} ${type}: ${text}`;
}

/** The level of the family of all traits with this text. */
export function traitLevel(
  text: string,
): 'comment' | 'style' | 'layout' | 'signature' | `text ${WordingType}` {
  const word = text.slice(0, text.indexOf(' '));
  if (word === 'text') return TEXT_LEVELS.get(text.slice(0, text.indexOf(':'))) ?? 'text word';
  return word === 'style' || word === 'layout' || word === 'signature' ? word : 'comment';
}

const TEXT_LEVELS = new Map(WORDING_TYPES.map((type) => [`text ${type}`, `text ${type}` as const]));

/** What a word of a text is known by: its `traitText`. */
export function wordText(word: string): string {
  return traitText({ kind: 'text', type: 'word', text: word });
}

/** The construct and the form in the text of a style; `null` for any other trait. */
export function styleOf(text: string): { readonly construct: string; readonly form: string } | null {
  const level = traitLevel(text);
  if (level !== 'style' && level !== 'layout') return null;
  const end = text.indexOf(': ');
  return { construct: text.slice(text.indexOf(' ') + 1, end), form: text.slice(end + 2) };
}

/** The first number that stands for a trait in `ElementPlace.name`: below those of statements. */
const FIRST_TRAIT = -2;

/** The `name` of a trait with this id of its text. */
export function traitName(id: number): number {
  return FIRST_TRAIT - id;
}

/** The id of a trait's text, of its `name`; `null` for names and statements. */
export function traitIdOf(name: number): number | null {
  return name <= FIRST_TRAIT ? FIRST_TRAIT - name : null;
}
