import { constantInteger } from '../domain/value.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { NONE } from '../tree/syntax-tree.js';
import { evaluatorAt, report, type Check } from './check.js';
import { statementAround } from './removal.js';

/** Operators → the right operand with which they give the left one. */
const RIGHT: Readonly<Record<string, bigint>> = {
  '+': 0n,
  '-': 0n,
  '*': 1n,
  '/': 1n,
  '|': 0n,
  '^': 0n,
  '<<': 0n,
  '>>': 0n,
};
/** Operators → the left operand with which they give the right one. */
const LEFT: Readonly<Record<string, bigint>> = { '+': 0n, '*': 1n, '|': 0n, '^': 0n };

/** Whether a node is a literal, or an integer variable. */
function kindOf(unit: Unit, node: number): 'literal' | 'variable' | null {
  const { tree, names } = unit;
  const inner = unwrapped(unit, node);
  if (tree.role(inner) === 'integer') return 'literal';
  if (tree.role(inner) !== 'name' || !names.isPlainLocal(tree.textOf(inner))) return null;
  return evaluatorAt(unit).value(inner)?.kind === 'integer' ? 'variable' : null;
}

/** The literal at a node, or `null`. */
function literalAt(unit: Unit, node: number): bigint | null {
  return kindOf(unit, node) === 'literal'
    ? constantInteger(evaluatorAt(unit).value(unwrapped(unit, node)))
    : null;
}

/** The operand that an operation with a neutral number gives; `NONE` for any other operation. */
function givenOperand(unit: Unit, node: number): number {
  const { tree } = unit;
  const operator = tree.operator(node);
  const [left, right] = [tree.part(node, 'left'), tree.part(node, 'right')];
  const neutral = (table: Readonly<Record<string, bigint>>, side: number): boolean =>
    Object.hasOwn(table, operator) && literalAt(unit, side) === table[operator];
  if (neutral(RIGHT, right) && kindOf(unit, left) !== null) return left;
  if (neutral(LEFT, left) && kindOf(unit, right) !== null) return right;
  return NONE;
}

/** An operation that gives one of its operands: `x + 0`, `1 * 5`. */
export function checkOperation(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  if (unit.row.integers === 'double') return;
  const given = givenOperand(unit, node);
  const statement = given === NONE ? NONE : statementAround(unit, node);
  if (statement === NONE) return;
  const [from, to] = [tree.starts[node] ?? 0, tree.ends[node] ?? 0];
  const before = tree.text.slice(tree.starts[statement] ?? 0, from);
  const after = tree.text.slice(to, tree.ends[statement] ?? to);
  report(check, statement, {
    kind: 'disguised-constant',
    proof: `${quoted(unit, node)} is always the same as ${quoted(unit, given)}.`,
    replacement: `${before}${tree.textOf(given)}${after}`,
  });
}

/** Adjacent string literals of which one is empty. */
export function checkPieces(check: Check, node: number): void {
  const { unit } = check;
  const { tree } = unit;
  const pieces = tree.named(node);
  const isEmpty = (piece: number): boolean => /^(?:""|'')$/u.test(tree.textOf(piece));
  if (pieces.length < 2 || !pieces.every((piece) => tree.role(piece) === 'string') || !pieces.some(isEmpty))
    return;
  const statement = statementAround(unit, node);
  const rest = pieces.filter((piece) => !isEmpty(piece)).map((piece) => tree.textOf(piece));
  if (statement === NONE) return;
  const before = tree.text.slice(tree.starts[statement] ?? 0, tree.starts[node] ?? 0);
  const after = tree.text.slice(tree.ends[node] ?? 0, tree.ends[statement] ?? 0);
  report(check, statement, {
    kind: 'disguised-constant',
    proof: `${quoted(unit, node)} joins a string to an empty one, which changes nothing.`,
    replacement: `${before}${rest.length === 0 ? '""' : rest.join(' ')}${after}`,
  });
}
