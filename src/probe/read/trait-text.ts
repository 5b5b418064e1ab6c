import { LAYOUT } from '../../code/styles/layout.js';
import type { Trait } from '../../code/traits/trait.js';

/** UTF-16 units of a comment that make it what it is: comments that differ only later are the same. */
const MAX_TEXT = 200;

/**
 * What a trait is known by: the construct and the form of a style, or what a comment says.
 * @param text the form, or the comment without its marks (`commentText`)
 */
export function traitText({ kind, type, text }: Pick<Trait, 'kind' | 'type' | 'text'>): string {
  if (kind === 'comment') return `comment ${text.slice(0, MAX_TEXT)}`;
  return `${LAYOUT.has(type) ? 'layout' : 'style'} ${type}: ${text}`;
}

/** The level of the family of all traits with this text. */
export function traitLevel(text: string): 'comment' | 'style' | 'layout' {
  const word = text.slice(0, text.indexOf(' '));
  return word === 'style' || word === 'layout' ? word : 'comment';
}

/** The construct and the form in the text of a style; `null` for a comment. */
export function styleOf(text: string): { readonly construct: string; readonly form: string } | null {
  if (traitLevel(text) === 'comment') return null;
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
