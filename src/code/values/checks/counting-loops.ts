import { comparisonOf } from '../domain/compare.js';
import { constantNumber } from '../domain/value.js';
import { declarationAt, isInferred } from '../facts/declared-type.js';
import { valueGiven } from '../facts/value-before.js';
import { NONE } from '../tree/syntax-tree.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { evaluatorAt, report, type Check } from './check.js';
import type { Start } from './loop-start.js';
import { removal, wholeStatement } from './removal.js';

/** The parts of a `for` whose header declares its variable. */
export interface ForParts {
  readonly node: number;
  readonly header: number;
  readonly condition: number;
  readonly body: number;
  readonly start: Start;
}

/** Numbers up to which every type of integers that loops use can count. */
const MOST_ROUNDS = 32_767;

/** Whether a body says nothing. */
function isEmpty({ tree }: Unit, body: number): boolean {
  if (body === NONE) return true;
  const text = tree.textOf(body).replaceAll(/\s+/gu, '');
  return text === ';' || text === '{}';
}

/** Whether the update only counts the variable up. */
function countsUp({ tree }: Unit, update: number, name: string): boolean {
  const text = tree.textOf(update).replaceAll(/\s+/gu, '');
  return update >= 0 && (text === `${name}++` || text === `++${name}`);
}

/** Whether the variable is an integer of a type in which nothing can go wrong with counting. */
function isCounter(unit: Unit, leaf: number): boolean {
  const declaration = declarationAt(unit, leaf);
  if (!declaration || declaration.isDerived) return false;
  if (isInferred(declaration)) return true;
  const { types } = unit.row;
  const type = Object.hasOwn(types, declaration.type) ? types[declaration.type] : undefined;
  return type?.kind === 'integer' && type.sureBits >= 16;
}

/** A `for` with an empty body that counts a variable of its own up to a constant. */
export function checkCounting(check: Check, { node, header, condition, body, start }: ForParts): void {
  const { unit } = check;
  const { tree, names } = unit;
  const test = unwrapped(unit, condition);
  const sign = tree.role(test) === 'binary' ? comparisonOf(tree.operator(test)) : null;
  if ((sign !== '<' && sign !== '<=') || !isEmpty(unit, body) || !isCounter(unit, start.leaf)) return;
  if (!countsUp(unit, tree.part(header, 'update'), start.name) || names.callsMacro(node)) return;
  const from = constantNumber(valueGiven(evaluatorAt(unit), start.leaf, start.value));
  const [left, right] = [tree.part(test, 'left'), tree.part(test, 'right')];
  const to =
    tree.role(unwrapped(unit, right)) === 'integer' ? constantNumber(evaluatorAt(unit).value(right)) : null;
  if (tree.textOf(left) !== start.name || from === null || to === null) return;
  if (!Number.isInteger(from) || Math.abs(from) > MOST_ROUNDS || Math.abs(to) > MOST_ROUNDS) return;
  report(check, wholeStatement(unit, node), {
    kind: 'empty-loop',
    proof: `The loop only counts \`${start.name}\` from ${quoted(unit, start.value)} to ${quoted(unit, right)}: its body is empty.`,
    replacement: removal(unit, wholeStatement(unit, node)),
  });
}
