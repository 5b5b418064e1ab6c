import type { Unit } from '../unit.js';
import { evaluatorAt } from './check.js';

/**
 * Whether two expressions are surely of one type of integers, which is not a smaller one than the plain integer: `c + 0` makes a
 * number of a character, and `x + 0u` or `y ? x : 0u` an unsigned one of `x`. In languages whose values have types and not their
 * expressions, nothing has to be the same.
 */
export function isSameType(unit: Unit, one: number, other: number): boolean {
  const { integers, dynamic } = unit.row;
  if (dynamic || integers === 'double') return true;
  const [a, b] = [one, other].map((node) => {
    const value = evaluatorAt(unit).value(node);
    return value?.kind === 'integer' ? value.type : null;
  });
  if (!a || !b || b.bits < integers.bits) return false;
  return a === b || (a.bits === b.bits && a.signed === b.signed);
}
