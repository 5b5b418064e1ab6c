import { isForStep, operationOf, peeled, statementOf } from '../reading.js';
import type { StyleView } from '../style-view.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';

/** Operators whose assignment has a short form in all languages that have one. */
const ARITHMETIC: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '**',
  '//',
]);

/** A step by one, up or down, as it is written. */
export interface Step {
  readonly isUp: boolean;
  readonly form: string;
  /** What is stepped. */
  readonly target: number;
}

/** An assignment of an operation on its own target: `a += b`, `a = a + b`. */
export interface OwnOperation {
  readonly operator: string;
  readonly isShort: boolean;
  readonly target: number;
  readonly operand: number;
}

/** The operation of an assignment on its own target, or `null`. */
export function ownOperation(tree: SyntaxTree, node: number): OwnOperation | null {
  const written = tree.operator(node);
  const target = peeled(tree, tree.part(node, 'left'));
  const right = peeled(tree, tree.part(node, 'right'));
  if (target < 0 || right < 0) return null;
  if (written !== '=') {
    const operator = written.slice(0, -1);
    return written.endsWith('=') && ARITHMETIC.has(operator)
      ? { operator, isShort: true, target, operand: right }
      : null;
  }
  const operation = operationOf(tree, right);
  if (!operation || !ARITHMETIC.has(operation.operator)) return null;
  if (tree.textOf(operation.left) !== tree.textOf(target)) return null;
  return { operator: operation.operator, isShort: false, target, operand: operation.right };
}

/** The step by one that a node is, or `null`. */
export function stepAt(tree: SyntaxTree, node: number): Step | null {
  const role = tree.role(node);
  if (role === 'update' || role === 'unary') return counted(tree, node);
  if (role !== 'assign') return null;
  const own = ownOperation(tree, node);
  if (!own || (own.operator !== '+' && own.operator !== '-') || tree.textOf(own.operand) !== '1') return null;
  const sign = own.operator;
  return {
    isUp: sign === '+',
    form: own.isShort ? `i ${sign}= 1` : `i = i ${sign} 1`,
    target: own.target,
  };
}

function counted(tree: SyntaxTree, node: number): Step | null {
  const target = tree.only(node);
  const operator = tree.operator(node);
  const sign = tree.name(node) === 'dec_statement' ? '--' : operator;
  if (target === NONE || (sign !== '++' && sign !== '--')) return null;
  const isBefore = (tree.starts[node] ?? 0) < (tree.starts[target] ?? 0);
  return { isUp: sign === '++', form: isBefore ? `${sign}i` : `i${sign}`, target };
}

/** A step or an assignment: as a statement, or as the step of a `for`. */
export function checkStep(view: StyleView, node: number): void {
  const { tree } = view;
  const step = stepAt(tree, node);
  if (step !== null) {
    const name = step.isUp ? 'increment' : 'decrement';
    const isOfFor = isForStep(tree, node);
    if (!isOfFor && statementOf(tree, node) < 0) return;
    view.add(isOfFor ? `for ${name}` : name, step.form, node);
    view.add(step.isUp ? 'step up' : 'step down', step.form, node);
    return;
  }
  if (tree.role(node) !== 'assign') return;
  const own = ownOperation(tree, node);
  if (own) view.add('augmented assignment', own.isShort ? 'a += b' : 'a = a + b', node);
}
