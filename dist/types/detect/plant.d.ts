import type { Analysis, CodeElement } from '../code/analysis.js';
/** What is planted: a kind and a text. Two equal statements are one planting. */
export type Planting = Pick<CodeElement, 'kind' | 'text' | 'role'>;
/**
 * A reference's code with an element planted in it: a statement on a line of its own at the start of the
 * body, an identifier over one of the reference's own names at all its occurrences.
 * The result is read by the victim, never run: it need not compile.
 * @returns `null` if the reference has no place for it: no body, no local name
 */
export declare function plant(reference: Analysis, planting: Planting): string | null;
