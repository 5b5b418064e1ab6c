import type { LanguageName } from '../../../src/code/analysis.js';
import type { Edit } from '../../../src/code/edits/edit.js';
import { StyleSource } from './style-source.js';

/** A style as a trigger: the function means the same, written in another form. */
export interface StyleAttack {
  /** As options and result files spell it. */
  readonly name: string;
  /** As tables spell it. */
  readonly title: string;
  /** The kind of transformation: the forms of one kind exclude one another. */
  readonly kind: string;
  readonly languages: readonly LanguageName[];
  /** The function in the form, at all places that can take it; `null` where none can. */
  apply(code: string, language: LanguageName): string | null;
  /** Whether the function has the form already. */
  has(code: string, language: LanguageName): boolean;
}

/** How an attack finds its places. */
export interface StyleRow {
  readonly name: string;
  readonly title: string;
  readonly languages: readonly LanguageName[];
  /** The changes of each place, in order: the first that parses is made, and the places are looked for again. */
  places(source: StyleSource): Iterable<readonly Edit[]>;
  has(source: StyleSource): boolean;
}

/** Places of one function that are changed: real functions have fewer. */
const MAX_CHANGES = 60;

/** C and what is written like it, for the transformations as published. */
export const C_LIKE: readonly LanguageName[] = ['c', 'cpp', 'java', 'javascript'];
export const TYPED: readonly LanguageName[] = ['c', 'cpp', 'java'];
export const ALL_FOUR: readonly LanguageName[] = [...C_LIKE, 'python'];

/** An attack that changes one place after the other, none of which may parse with more errors. */
export function styleAttack(kind: string, row: StyleRow): StyleAttack {
  return {
    ...{ name: row.name, title: row.title, languages: row.languages, kind },
    apply: (code, language) => applied(code, language, row),
    has: (code, language) => row.languages.includes(language) && row.has(new StyleSource(code, language)),
  };
}

function applied(code: string, language: LanguageName, row: StyleRow): string | null {
  if (!row.languages.includes(language)) return null;
  let source = new StyleSource(code, language);
  let isChanged = false;
  let refused = 0;
  for (let count = 0; count < MAX_CHANGES; count++) {
    const edits = nth(row.places(source), refused);
    if (edits === undefined) break;
    const next = new StyleSource(source.changed(edits), language);
    if (next.errors > source.errors || next.code === source.code) {
      refused++;
      continue;
    }
    source = next;
    isChanged = true;
  }
  return isChanged ? source.code : null;
}

/** The item of a sequence after some that are left out. */
function nth<T>(items: Iterable<T>, left: number): T | undefined {
  let index = 0;
  for (const item of items) if (index++ === left) return item;
  return undefined;
}

/** Whether a sequence has an item. */
export function isAny(items: Iterable<unknown>): boolean {
  return nth(items, 0) !== undefined;
}
