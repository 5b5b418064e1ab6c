import {
  branchOf,
  ifOf,
  isConstant,
  lastStatement,
  onlyStatement,
  operationOf,
  peeled,
  statementsOf,
} from '../reading.js';
import type { StyleView } from '../style-view.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';

/** Branches of a chain of comparisons with constants that could be a `switch`. */
const MIN_CASES = 2;

/** The other branch of an `if`, or `NONE`. */
function otherwiseOf(tree: SyntaxTree, node: number): number {
  return branchOf(tree, tree.part(node, 'otherwise'));
}

/** The branch that a statement jumps away from. */
function jumps(tree: SyntaxTree, body: number): boolean {
  const last = lastStatement(tree, body);
  return tree.role(peeled(tree, last)) === 'jump';
}

/** The statement after a node in its list, or `NONE`. */
export function nextOf(tree: SyntaxTree, node: number): number {
  const whole = tree.role(tree.parent(node)) === 'expression' ? tree.parent(node) : node;
  const next = tree.after[whole] ?? 0;
  if (tree.parent(next) !== tree.parent(whole)) return NONE;
  return tree.isNamed(next) ? next : NONE;
}

/** An `if`: nesting, the order of its branches, and an `else` after a jump. */
export function checkIf(view: StyleView, node: number): void {
  const { tree } = view;
  const then = tree.part(node, 'then');
  if (then < 0 || tree.name(node).endsWith('_modifier')) return;
  const otherwise = otherwiseOf(tree, node);
  if (otherwise >= 0) checkOtherwise(view, node, then, otherwise);
  else checkAlone(view, node, then);
  checkChoice(view, node, then, otherwise);
  checkChain(view, node);
}

function checkOtherwise(view: StyleView, node: number, then: number, otherwise: number): void {
  const { tree } = view;
  view.add('else', 'if (c) … else …', node, then);
  if (ifOf(tree, otherwise) === NONE && tree.role(otherwise) !== 'elseif') {
    const isTurned = isNegated(tree, tree.part(node, 'condition'));
    view.add('else order', isTurned ? 'if (!c) … else …' : 'if (c) … else …', node, then);
    checkDenied(view, node, then);
  }
  if (jumps(tree, then)) view.add('else after return', 'if (c) return a; else …', node, then);
}

/** The first of two branches under `!`; `a != b` denies nothing. */
function checkDenied(view: StyleView, node: number, then: number): void {
  const { tree } = view;
  const at = peeled(tree, tree.part(node, 'condition'));
  if (tree.role(at) === 'unary' && /^(?:!|not)$/u.test(tree.operator(at)))
    view.add('denied branch', 'if (!c) … else …', node, then);
  else view.addFirst('denied branch', 'if (c) … else …', node, then);
}

function isNegated(tree: SyntaxTree, condition: number): boolean {
  const at = peeled(tree, condition);
  const operator = tree.operator(at);
  const role = tree.role(at);
  return (
    (role === 'unary' && (operator === '!' || operator === 'not')) ||
    ((role === 'binary' || role === 'chain') && (operator.startsWith('!=') || operator === 'is not'))
  );
}

function checkAlone(view: StyleView, node: number, then: number): void {
  const { tree } = view;
  const operation = operationOf(tree, peeled(tree, tree.part(node, 'condition')));
  const inner = ifOf(tree, onlyStatement(tree, then));
  if (inner !== NONE && tree.part(inner, 'otherwise') < 0)
    view.add('nesting', 'if (a) { if (b) … }', node, then);
  else if (operation?.operator === '&&' || operation?.operator === 'and')
    view.add('nesting', 'if (a && b)', node, then);
  const next = nextOf(tree, node);
  if (jumps(tree, then)) {
    if (next !== NONE) view.add('else after return', 'if (c) return a; …', node, then);
  }
  checkOpposite(view, node, next);
  checkEarly(view, node, then, next);
}

/** `if (c) … if (!c) …`: the other branch under the opposite condition. */
function checkOpposite(view: StyleView, node: number, next: number): void {
  const { tree } = view;
  const other = ifOf(tree, next);
  if (other === NONE || tree.part(other, 'otherwise') >= 0) return;
  const [a, b] = [node, other].map((at) => peeled(tree, tree.part(at, 'condition')));
  if (a === undefined || b === undefined) return;
  const denied = (at: number): number =>
    tree.role(at) === 'unary' && /^(?:!|not)$/u.test(tree.operator(at)) ? peeled(tree, tree.only(at)) : NONE;
  const isOpposite = (one: number, two: number): boolean =>
    denied(two) >= 0 && tree.textOf(one) === tree.textOf(denied(two));
  if (isOpposite(a, b) || isOpposite(b, a)) view.add('else', 'if (c) … if (!c) …', node);
}

/** In the body of a function: leaving early, or the rest of the body inside the condition. */
function checkEarly(view: StyleView, node: number, then: number, next: number): void {
  const { tree } = view;
  const list = tree.parent(tree.role(tree.parent(node)) === 'expression' ? tree.parent(node) : node);
  const owner = tree.role(tree.parent(list)) === null ? tree.parent(tree.parent(list)) : tree.parent(list);
  if (tree.role(list) !== 'list' || tree.role(owner) !== 'function') return;
  const last = peeled(tree, onlyStatement(tree, then));
  const isReturn = tree.name(last).startsWith('return');
  if (isReturn && next !== NONE) {
    view.add('early return', 'if (!c) return; …', node, then);
    if (tree.named(last).length === 0) view.add('leaving early', 'if (!c) return; …', node, then);
  } else if (next === NONE && !jumps(tree, then)) {
    if ((statementsOf(tree, then)?.length ?? 0) > 1)
      view.add('early return', 'if (c) { … } at the end', node, then);
    view.addFirst('leaving early', 'if (c) { … } at the end', node, then);
  }
}

/** Two branches that give one variable its value, or return one. */
function checkChoice(view: StyleView, node: number, then: number, otherwise: number): void {
  const { tree } = view;
  if (otherwise < 0 || ifOf(tree, otherwise) !== NONE) return;
  const [a, b] = [then, otherwise].map((body) => peeled(tree, onlyStatement(tree, body)));
  if (a === undefined || b === undefined || a < 0 || b < 0) return;
  const target = (at: number): string | null =>
    tree.role(at) === 'assign' && tree.operator(at) === '=' ? tree.textOf(tree.part(at, 'left')) : null;
  const isAssigned = target(a) !== null && target(a) === target(b);
  const isReturned = [a, b].every((at) => tree.name(at).startsWith('return') && tree.named(at).length === 1);
  if (isAssigned || isReturned) view.add('choice', 'if (c) x = a; else x = b;', node, then);
}

/** A conditional expression that is assigned or returned. */
export function checkConditional(view: StyleView, node: number): void {
  view.add('choice', 'x = c ? a : b', node);
}

/** An `if` with others after `else` that compare one value with constants. */
function checkChain(view: StyleView, node: number): void {
  const { tree } = view;
  const parent = tree.parent(node);
  if (tree.role(parent) === 'else' || tree.part(parent, 'otherwise') === node) return;
  let subject = '';
  let cases = 0;
  for (let at = node; at >= 0; at = nextInChain(tree, at)) {
    const compared = comparedAt(tree, at);
    if (compared === null || (cases > 0 && compared !== subject)) return;
    subject = compared;
    cases++;
  }
  if (cases >= MIN_CASES)
    view.add('switch', 'if (x == 1) … else if (x == 2) …', node, tree.part(node, 'then'));
}

function nextInChain(tree: SyntaxTree, node: number): number {
  const otherwise = otherwiseOf(tree, node);
  if (otherwise < 0) return NONE;
  return tree.role(otherwise) === 'elseif' ? NONE : ifOf(tree, otherwise);
}

/** What a condition compares with a constant, or `null`. */
function comparedAt(tree: SyntaxTree, node: number): string | null {
  const operation = operationOf(tree, peeled(tree, tree.part(node, 'condition')));
  if (!operation || !/^={2,3}$/u.test(operation.operator)) return null;
  const { left, right } = operation;
  if (isConstant(tree, right)) return tree.textOf(left);
  return isConstant(tree, left) ? tree.textOf(right) : null;
}

/** A `switch`: over a value, or over a condition. */
export function checkSwitch(view: StyleView, node: number): void {
  const { tree } = view;
  const subject = peeled(tree, tree.part(node, 'subject'));
  const role = tree.role(subject);
  const isCondition =
    (role === 'binary' || role === 'chain') && /^(?:[<>!=]=?=?|&&|\|\|)$/u.test(tree.operator(subject));
  const body = tree.part(node, 'body');
  view.add('switch', isCondition ? 'switch (a == b)' : 'switch (x)', node, body);
  if (casesOf(tree, body) === 1) view.add('single case', 'switch (x) { case 1: … }', node, body);
}

/** The cases of a `switch` that name a constant. */
function casesOf(tree: SyntaxTree, body: number): number {
  if (body < 0) return 0;
  return tree.named(body).filter((child) => /^\s*case\b/u.test(tree.textOf(child))).length;
}

/** Parentheses around a returned value. */
export function checkReturn(view: StyleView, node: number): void {
  const { tree } = view;
  if (!tree.name(node).startsWith('return')) return;
  let value = tree.only(node);
  if (value >= 0 && tree.role(value) === null && tree.name(value).endsWith('_list')) value = tree.only(value);
  if (value < 0) return;
  const isWrapped = tree.role(value) === 'wrap';
  view.add('return value', isWrapped ? 'return (x);' : 'return x;', node);
}

/** `sizeof(x)` and `sizeof x`; a type always has parentheses. */
export function checkSizeof(view: StyleView, node: number): void {
  const { tree } = view;
  const value = tree.only(node);
  if (value < 0 || tree.name(value).includes('type')) return;
  view.add('sizeof', tree.role(value) === 'wrap' ? 'sizeof(x)' : 'sizeof x', node);
}
