import { unwrapped } from '../unit.js';
import type { Evaluation } from './evaluation.js';

/** Whether both nodes are the same local variable, and its type is one of integers: then `x == x` and `x - x == 0`. */
export function sameLocal(evaluation: Evaluation, left: number, right: number): boolean {
  const { unit } = evaluation;
  const { tree, names } = unit;
  const [a, b] = [unwrapped(unit, left), unwrapped(unit, right)];
  if (tree.role(a) !== 'name' || tree.role(b) !== 'name') return false;
  const name = tree.textOf(a);
  return name === tree.textOf(b) && names.isLocal(name) && evaluation.value(a)?.kind === 'integer';
}
