import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import type { Sides } from '../../data/records.js';

/** A part of one side of a row: a name at all its places, or a statement. */
export interface Part {
  readonly side: number;
  readonly element: CodeElement;
}

/** The elements of some parts, for each side. */
export function elementsBySide(sides: Sides<Analysis>, parts: readonly Part[]): CodeElement[][] {
  return sides.map((_, at) => parts.filter(({ side }) => side === at).map(({ element }) => element));
}

/** The first element of each side; `null` where it has none. */
export function firstBySide(sides: Sides<Analysis>, parts: readonly Part[]): (CodeElement | null)[] {
  return elementsBySide(sides, parts).map(([first]) => first ?? null);
}
