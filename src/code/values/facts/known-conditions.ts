import { comparisonOf, type Comparison } from '../domain/compare.js';
import { constantInteger, type IntegerValue } from '../domain/value.js';
import { comparable } from '../evaluate/conversions.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { NONE } from '../tree/syntax-tree.js';
import { quoted, unwrapped, type Unit } from '../unit.js';
import { changesOf, type NameUse } from './name-use.js';

/** A condition that holds, or does not, wherever the code after or inside it runs. */
interface Known {
  readonly condition: number;
  readonly holds: boolean;
}

/** Conditions that are looked at for one variable: real nesting is far below. */
const MAX_CONDITIONS = 20;

/** `a < b` as it reads from the other side. */
const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  ...{ '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' },
};
const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  ...{ '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' },
};

/** Whether a statement always leaves the list that it is in. */
function leaves(unit: Unit, node: number): boolean {
  const { tree } = unit;
  const role = tree.role(node);
  if (role === 'jump') return true;
  if (role === 'expression') return tree.role(tree.only(node)) === 'jump';
  const last = role === 'list' ? tree.named(node).at(-1) : undefined;
  return last !== undefined && leaves(unit, last);
}

/** The condition that is false after a statement, because the statement would have left: `if (x) return;`. */
function leftBy(unit: Unit, statement: number): Known | null {
  const { tree } = unit;
  const node = tree.role(statement) === 'expression' ? tree.only(statement) : statement;
  if (tree.role(node) !== 'if' || tree.part(node, 'otherwise') >= 0 || tree.part(node, 'initial') >= 0)
    return null;
  if (tree.named(node).some((child) => tree.role(child) === 'elseif')) return null;
  return leaves(unit, tree.part(node, 'then'))
    ? { condition: tree.part(node, 'condition'), holds: false }
    : null;
}

/** The condition under which the part `at` of a node runs. */
function around({ tree }: Unit, parent: number, at: number): Known | null {
  const role = tree.role(parent);
  if (role === 'binary' && tree.part(parent, 'right') === at) {
    const [left, operator] = [tree.part(parent, 'left'), tree.operator(parent)];
    return operator === '&&' || operator === '||' ? { condition: left, holds: operator === '&&' } : null;
  }
  if (role !== 'if' && role !== 'while') return null;
  const condition = tree.part(parent, 'condition');
  if (tree.part(parent, 'then') === at) return { condition, holds: true };
  return role === 'if' && tree.part(parent, 'otherwise') === at ? { condition, holds: false } : null;
}

/** What is known at a node of conditions on a variable that nothing changes in between, inner first. */
function knownAt(evaluation: Evaluation, node: number, use: NameUse): Known[] {
  const { unit, entering } = evaluation;
  const { tree, names } = unit;
  const changes = changesOf(use);
  const isChangedIn = (at: number): boolean =>
    tree.containsAny(at, changes) || names.callsMacro(at) || isEntered(unit, at);
  const changesBefore = (at: number): boolean => changes.some((leaf) => leaf >= at && leaf <= node);
  const found: Known[] = [];
  for (let at = node; found.length < MAX_CONDITIONS; at = tree.parent(at)) {
    const parent = tree.parent(at);
    const role = tree.role(at);
    // A case is entered from the head of its switch, past all that is between.
    if (role === 'case') {
      at = tree.around(at, (outer) => tree.role(outer) === 'switch');
      if (at === NONE || isChangedIn(at)) break;
      at++;
      continue;
    }
    if (parent === NONE || role === 'function' || role === 'closure' || role === 'class') break;
    const isStatement = tree.role(parent) === 'list' || around(unit, parent, at) !== null;
    if (isStatement && (at === entering ? changesBefore(at) : isChangedIn(at))) break;
    const condition = around(unit, parent, at);
    if (condition && tree.role(parent) === 'binary' && isChangedIn(condition.condition)) break;
    if (condition) found.push(condition);
    if (tree.role(parent) !== 'list') continue;
    let isChanged = false;
    for (const before of tree.namedBefore(parent, at)) {
      isChanged ||= isChangedIn(before);
      if (isChanged) break;
      const left = leftBy(unit, before);
      if (left) found.push(left);
    }
    if (isChanged) break;
  }
  return found;
}

/** Code into which a jump may lead, or that did not parse. */
function isEntered({ tree }: Unit, node: number): boolean {
  if (node < 0) return false;
  return !tree.isWhole(node) || tree.holds(node, 'label') || tree.holds(node, 'directive');
}

/** The bounds of a value that compares so with a constant; `null` if it then has none. */
function bounded(value: IntegerValue, sign: Comparison, constant: bigint): IntegerValue | null {
  const { low, high } = value;
  const atLeast = (bound: bigint): bigint => (low !== null && low > bound ? low : bound);
  const atMost = (bound: bigint): bigint => (high !== null && high < bound ? high : bound);
  const narrowed = {
    '<': { low, high: atMost(constant - 1n) },
    '<=': { low, high: atMost(constant) },
    '>': { low: atLeast(constant + 1n), high },
    '>=': { low: atLeast(constant), high },
    '==': { low: atLeast(constant), high: atMost(constant) },
    '!=': { low: low === constant ? constant + 1n : low, high: high === constant ? constant - 1n : high },
  }[sign];
  if (narrowed.low !== null && narrowed.high !== null && narrowed.low > narrowed.high) return null;
  return { ...value, ...narrowed };
}

/** What one comparison says of the variable. */
function comparedBy(
  evaluation: Evaluation,
  node: number,
  holds: boolean,
  value: IntegerValue,
  name: string,
): IntegerValue {
  const { unit } = evaluation;
  const { tree, row } = unit;
  const sign = comparisonOf(tree.operator(node));
  const sides = [tree.part(node, 'left'), tree.part(node, 'right')].map((side) => unwrapped(unit, side));
  const own = sides.findIndex(
    (side) => side >= 0 && tree.role(side) === 'name' && tree.textOf(side) === name,
  );
  const other = sides[1 - own] ?? NONE;
  if (sign === null || own < 0 || tree.role(other) === 'name') return value;
  const right = evaluation.value(other);
  const pair = comparable(value, right, row, tree.operator(node));
  const constant = constantInteger(pair?.[1] ?? null);
  if (constant === null || pair?.[0].kind !== 'integer') return value;
  const read = own === 0 ? sign : MIRRORED[sign];
  const narrowed = bounded(value, holds ? read : OPPOSITE[read], constant);
  if (!narrowed || (narrowed.low === value.low && narrowed.high === value.high)) return value;
  return { ...narrowed, why: [...value.why, `${quoted(unit, node)} is ${String(holds)} here`] };
}

/** What a condition says of the variable. */
function narrowed(evaluation: Evaluation, known: Known, value: IntegerValue, name: string): IntegerValue {
  const { unit } = evaluation;
  const { tree } = unit;
  const node = unwrapped(unit, known.condition);
  if (node < 0) return value;
  const operator = tree.operator(node);
  if (tree.role(node) === 'unary' && operator === '!') {
    const operand = tree.part(node, 'operand') >= 0 ? tree.part(node, 'operand') : tree.only(node);
    return narrowed(evaluation, { condition: operand, holds: !known.holds }, value, name);
  }
  if (tree.role(node) !== 'binary') return value;
  if (operator === (known.holds ? '&&' : '||'))
    return [tree.part(node, 'left'), tree.part(node, 'right')].reduce(
      (narrow, condition) => narrowed(evaluation, { ...known, condition }, narrow, name),
      value,
    );
  return comparedBy(evaluation, node, known.holds, value, name);
}

/** A variable's value at a node, narrowed by the conditions under which the node is reached. */
export function underConditions(
  evaluation: Evaluation,
  node: number,
  use: NameUse,
  value: IntegerValue,
): IntegerValue {
  const name = evaluation.unit.tree.textOf(node);
  return knownAt(evaluation, node, use).reduce(
    (narrow, known) => narrowed(evaluation, known, narrow, name),
    value,
  );
}
