import { compare, comparisonOf } from '../domain/compare.js';
import { reasons, type Truth, type Value } from '../domain/value.js';
import type { ValueRow } from '../value-row.js';
import { neverEqual } from './congruences.js';
import type { Evaluation } from './evaluation.js';
import { comparable } from './conversions.js';
import { sameLocal } from './same-local.js';

/** What a value counts as where a condition is needed; `null` if that is not sure. */
function truthOfValue(value: Value, row: ValueRow): boolean | null {
  if (row.truth === 'objects') return value.kind === 'boolean' ? value.value : value.kind !== 'null';
  switch (value.kind) {
    case 'boolean':
      return value.value;
    case 'null':
      return row.truth === 'booleans' ? null : false;
    case 'integer':
      if (row.truth === 'booleans') return null;
      if (value.low === 0n && value.high === 0n) return false;
      return (value.low !== null && value.low > 0n) || (value.high !== null && value.high < 0n) ? true : null;
    case 'float':
      if (row.truth === 'booleans' || value.nan) return null;
      if (value.low === 0 && value.high === 0) return false;
      return value.low > 0 || value.high < 0 ? true : null;
    case 'text':
      if (row.truth === 'numbers') return value.text === null ? null : true;
      if (row.truth === 'booleans' || value.text === null || value.text === '0') return null;
      return value.text !== '';
    case 'sequence':
      return row.language === 'python' && value.length !== null ? value.length > 0 : null;
  }
}

/** The truth of the condition at a node whose role is none of the connectives. */
function plainTruth(evaluation: Evaluation, node: number): Truth | null {
  const value = evaluation.value(node);
  if (!value) return null;
  const truth = truthOfValue(value, evaluation.unit.row);
  return truth === null ? null : { value: truth, why: value.why };
}

/** `a && b` and `a || b`: one side is enough where it decides. */
function connective(evaluation: Evaluation, node: number, isAnd: boolean): Truth | null {
  const { tree } = evaluation.unit;
  const sides = [tree.part(node, 'left'), tree.part(node, 'right')].map((side) => evaluation.truth(side));
  const deciding = sides.find((side) => side?.value === !isAnd);
  if (deciding) return deciding;
  const [left, right] = sides;
  return left && right ? { value: isAnd, why: reasons(left, right) } : null;
}

/** Why two expressions never are the same, for people. */
const NEVER = 'both sides differ for all remainders of their variables by 8';

/** `a < b`. */
function comparison(evaluation: Evaluation, left: number, operator: string, right: number): Truth | null {
  const sign = comparisonOf(operator);
  if (sign === null) return null;
  const { row } = evaluation.unit;
  const isSame = sameLocal(evaluation, left, right);
  if (isSame) return { value: sign.includes('=') && sign !== '!=', why: [] };
  if ((sign === '==' || sign === '!=') && neverEqual(evaluation, left, right))
    return { value: sign === '!=', why: [NEVER] };
  const first = evaluation.value(left);
  const pair = first && comparable(first, evaluation.value(right), row, operator);
  return pair && compare(sign, pair[0], pair[1], row.textsCompare);
}

/** Python's `a < b < c`: all must hold. */
function chainTruth(evaluation: Evaluation, node: number): Truth | null {
  const { tree } = evaluation.unit;
  const children = tree.children(node);
  const operands = children.filter((child) => tree.isNamed(child));
  const operators = children.filter((child) => !tree.isNamed(child));
  if (operators.length !== operands.length - 1) return null;
  const results = operators.map((operator, index) =>
    comparison(evaluation, operands[index] ?? -1, tree.name(operator), operands[index + 1] ?? -1),
  );
  const failing = results.find((result) => result?.value === false);
  if (failing) return failing;
  const all = results.flatMap((result) => (result ? [result] : []));
  return all.length === results.length ? { value: true, why: reasons(...all) } : null;
}

/** Whether the condition at a node is surely true or surely false; `null` if it may be either. */
export function truthOf(evaluation: Evaluation, node: number): Truth | null {
  const { tree } = evaluation.unit;
  const role = tree.role(node);
  if (role === 'chain') return chainTruth(evaluation, node);
  if (role === 'unary' && isNot(evaluation, node)) {
    const operand = tree.part(node, 'operand');
    const inner = evaluation.truth(operand >= 0 ? operand : tree.only(node));
    return inner && { value: !inner.value, why: inner.why };
  }
  if (role === 'binary') {
    const operator = tree.operator(node);
    if (operator === '&&' || operator === 'and') return connective(evaluation, node, true);
    if (operator === '||' || operator === 'or') return connective(evaluation, node, false);
    const compared = comparison(evaluation, tree.part(node, 'left'), operator, tree.part(node, 'right'));
    return compared ?? (comparisonOf(operator) === null ? plainTruth(evaluation, node) : null);
  }
  return plainTruth(evaluation, node);
}

function isNot({ unit: { tree } }: Evaluation, node: number): boolean {
  return ['!', 'not'].includes(tree.operator(node));
}
