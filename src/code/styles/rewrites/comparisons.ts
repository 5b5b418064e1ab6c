import { isConstant, operationOf } from '../reading.js';
import { ATOMS, mayAct, mayBeMacro, numberType, over, type Change, type Rewriting } from './rewriting.js';
import { joinTokens } from './spaced.js';

/** Operator → the one that means the same with its sides exchanged. */
const TURNED: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  ...{ '==': '==', '!=': '!=', '===': '===', '!==': '!==' },
};

/** Languages in which operators on any operands are the language's own. */
const PLAIN: ReadonlySet<string> = new Set(['c', 'go', 'java']);
/** Languages in which a conversion of an object may run code: with a literal on one side it is the same code. */
const LITERAL: ReadonlySet<string> = new Set(['javascript', 'typescript', 'php']);

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);

/** Whether an operand needs no parentheses on either side of a comparison. */
function isMovable({ unit, language }: Rewriting, node: number): boolean {
  const { tree } = unit;
  const role = tree.role(node);
  if (ATOMS.has(role ?? '')) return true;
  if (role === 'binary') return ARITHMETIC.has(operationOf(tree, node)?.operator ?? '');
  if (role === 'unary') return tree.operator(node) === '-';
  return language === 'c' && /^(?:subscript|field)_expression$/u.test(tree.name(node));
}

/** Whether the sides of a comparison may change places. */
function isSymmetric(rewriting: Rewriting, left: number, right: number): boolean {
  const { unit, language } = rewriting;
  const sides = [left, right];
  if (sides.some((side) => mayAct(unit, side) || !isMovable(rewriting, side))) return false;
  if (PLAIN.has(language)) return true;
  const isLiteral = (side: number): boolean => isConstant(unit.tree, side) && !mayBeMacro(unit, side);
  if (LITERAL.has(language)) return sides.some(isLiteral);
  const isTyped = language === 'cpp' || language === 'csharp' || language === 'rust';
  return isTyped && sides.every((side) => isNumber(rewriting, side));
}

function isNumber({ unit }: Rewriting, side: number): boolean {
  const role = unit.tree.role(side);
  return role === 'integer' || role === 'float' || numberType(unit, side) !== null;
}

/** A comparison with its sides exchanged. */
export function rewriteComparison(rewriting: Rewriting): Change[] | null {
  const { unit, node, from, to } = rewriting;
  const { tree } = unit;
  const operation = operationOf(tree, node);
  const operator = TURNED[operation?.operator ?? ''];
  if (!operation || operator === undefined || !isTurned(from, to)) return null;
  const { left, right } = operation;
  if (!isSymmetric(rewriting, left, right)) return null;
  const [end, start] = [tree.ends[left] ?? 0, tree.starts[right] ?? 0];
  const between = tree.text.slice(end, start);
  if (between.trim() !== operation.operator) return null;
  const turned = between.replace(operation.operator, () => operator);
  return over(tree, node, joinTokens(tree.textOf(right), turned, tree.textOf(left)));
}

/** Whether two forms are one another with their sides exchanged. */
function isTurned(from: string, to: string): boolean {
  const [a, operator = '', b] = from.split(' ');
  const mirrored = from.startsWith('a')
    ? `a ${TURNED[operator] ?? ''} b`
    : `${b ?? ''} ${operator} ${a ?? ''}`;
  return mirrored === to && from !== to;
}
