import { ascending } from '../../../sorted.js';

/** The places of one name in a unit, as nodes. */
export interface NameUse {
  /** Where it is declared; in a language without declarations, parameters, loop variables and the like. */
  readonly declarations: number[];
  /** Targets of plain assignments: `x = …`. */
  readonly writes: number[];
  /** Targets of assignments that read it first: `x += …`, `x++`. */
  readonly updates: number[];
  /** Where its address or a reference to it is taken. */
  readonly escapes: number[];
  readonly reads: number[];
}

const changesByUse = new WeakMap<NameUse, readonly number[]>();

/** Where the variable of a name that was read completely gets its value, or may get one, in order. */
export function changesOf(use: NameUse): readonly number[] {
  const known = changesByUse.get(use);
  if (known) return known;
  const { declarations, writes, updates, escapes } = use;
  const changes = ascending([...declarations, ...writes, ...updates, ...escapes]);
  changesByUse.set(use, changes);
  return changes;
}
