import { commentText } from '../../code/traits/comments.js';
import type { Trait } from '../../code/traits/trait.js';

/** UTF-16 units of a comment that make it what it is: comments that differ only later are the same. */
const MAX_TEXT = 200;

/** What a trait is known by: a comment without its marks, or the construct and the form of a style. */
export function traitText({ kind, type, text }: Pick<Trait, 'kind' | 'type' | 'text'>): string {
  return kind === 'comment' ? `comment ${commentText(text).slice(0, MAX_TEXT)}` : `style ${type}: ${text}`;
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
