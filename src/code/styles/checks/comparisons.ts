import { isConstant, operationOf, peeled } from '../reading.js';
import type { StyleView } from '../style-view.js';
import type { SyntaxTree } from '../../values/tree/syntax-tree.js';

const ORDERS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);
const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', 'is', 'is not']);

/** What a value is compared with to see whether it is nothing, by the role of the constant. */
const NOTHING: Readonly<Record<string, string>> = { null: 'NULL', false: 'false', true: 'true' };

/** The constant that stands for nothing (or `true`), as a form names it; `null` for any other expression. */
function nothingOf(tree: SyntaxTree, node: number): string | null {
  const at = peeled(tree, node);
  const role = tree.role(at);
  const text = tree.textOf(at);
  if (role === 'integer') return text === '0' ? '0' : null;
  if (role === 'boolean') return text.toLowerCase();
  if (role === 'name' && text === 'NULL') return 'NULL';
  return NOTHING[role ?? ''] ?? null;
}

/** A comparison: its direction, the side of the constant, and a test for nothing. */
export function checkComparison(view: StyleView, node: number): void {
  const { tree } = view;
  const operation = operationOf(tree, node);
  if (!operation) return;
  const { left, operator, right } = operation;
  const isOrder = ORDERS.has(operator);
  if (isOrder) {
    view.add('comparison', `a ${operator} b`, node);
    view.habit('comparison direction', operator.startsWith('<') ? 'a < b' : 'a > b', ...place(tree, node));
  }
  if (!isOrder && !EQUALITIES.has(operator)) {
    checkPair(view, node, operation);
    return;
  }
  const [isLeft, isRight] = [isConstant(tree, left), isConstant(tree, right)];
  if (isLeft !== isRight) {
    view.add('constant side', `${isLeft ? '1' : 'x'} ${isOrder ? '<' : '=='} ${isLeft ? 'x' : '1'}`, node);
    if (!isOrder) checkNothing(view, node, operator, isLeft ? left : right);
  }
  if (operator.startsWith('!') || operator === 'is not') view.add('inequality', 'a != b', node);
  else if (!isOrder) view.add('equality', 'a == b', node);
}

function place(tree: SyntaxTree, node: number): [number, number] {
  return [tree.starts[node] ?? 0, tree.ends[node] ?? 0];
}

function checkNothing(view: StyleView, node: number, operator: string, constant: number): void {
  const nothing = nothingOf(view.tree, constant);
  if (nothing === null) return;
  const isEqual = !operator.startsWith('!') && operator !== 'is not';
  const isZero = isEqual !== (nothing === 'true');
  view.add(isZero ? 'zero test' : 'nonzero test', `x ${isEqual ? '==' : '!='} ${nothing}`, node);
}

/** `a <= b && a >= b` is an equality, and `a < b || a > b` an inequality. */
function checkPair(
  view: StyleView,
  node: number,
  { left, operator, right }: { readonly left: number; readonly operator: string; readonly right: number },
): void {
  const isAnd = operator === '&&' || operator === 'and';
  if (!isAnd && operator !== '||' && operator !== 'or') return;
  const { tree } = view;
  const [a, b] = [operationOf(tree, peeled(tree, left)), operationOf(tree, peeled(tree, right))];
  if (!a || !b) return;
  const text = (at: number): string => tree.textOf(at);
  const isSame = text(a.left) === text(b.left) && text(a.right) === text(b.right);
  const isTurned = text(a.left) === text(b.right) && text(a.right) === text(b.left);
  const wanted = isAnd ? ['<=', '>='] : ['<', '>'];
  const isApart = wanted.includes(a.operator) && wanted.includes(b.operator);
  if (!isApart || !((isSame && a.operator !== b.operator) || (isTurned && a.operator === b.operator))) return;
  if (isAnd) view.add('equality', 'a <= b && a >= b', node);
  else view.add('inequality', 'a < b || a > b', node);
}

/** `!x`, `!!x`, `!(a == b)`. */
export function checkNot(view: StyleView, node: number): void {
  const { tree } = view;
  const operator = tree.operator(node);
  if (operator !== '!' && operator !== 'not') return;
  const inner = peeled(tree, tree.only(node));
  const operation = operationOf(tree, inner);
  if (operation && (ORDERS.has(operation.operator) || EQUALITIES.has(operation.operator)))
    view.add('inequality', '!(a == b)', node);
  else if (isNot(tree, tree.parent(node))) view.add('nonzero test', '!!x', tree.parent(node));
  else if (!isNot(tree, inner)) view.add('zero test', '!x', node);
}

function isNot(tree: SyntaxTree, node: number): boolean {
  return tree.role(node) === 'unary' && /^(?:!|not)$/u.test(tree.operator(node));
}

/** A condition that is a value itself. */
export function checkTest(view: StyleView, node: number): void {
  const { tree } = view;
  const condition = peeled(tree, tree.part(node, 'condition'));
  const role = tree.role(condition);
  if (role === 'name' || role === 'call' || role === 'member' || view.kind(condition) !== undefined)
    view.add('nonzero test', 'x', condition);
}
