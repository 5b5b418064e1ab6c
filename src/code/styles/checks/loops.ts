import { lastStatement, literalTruth, onlyStatement, peeled } from '../reading.js';
import type { StyleView } from '../style-view.js';
import type { Part } from '../../values/tree/roles.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';
import { declaredBy } from './declarations.js';
import { stepAt } from './steps.js';

/** The parts of the header of a `for`, or `NONE` for each that is empty. */
export interface ForHeader {
  readonly initial: number;
  readonly condition: number;
  readonly update: number;
  readonly body: number;
  /** Whether it goes over the items of something. */
  readonly isRange: boolean;
}

/** The parts of a `for`; in Go they may be in a clause, and the condition may be alone. */
export function forHeader(tree: SyntaxTree, node: number): ForHeader {
  const body = tree.part(node, 'body');
  const named = tree.named(node);
  const [first = NONE] = named;
  const clause = tree.name(first) === 'for_clause' ? first : node;
  const part = (name: Part): number => {
    const found = tree.part(clause, name);
    return tree.role(found) === 'empty' || found === body ? NONE : found;
  };
  const isAlone = clause === node && named.length === 2 && tree.fields[first] === 0 && first !== body;
  const isRange = tree.name(first) === 'range_clause';
  const condition = isAlone && !isRange ? first : part('condition');
  return { initial: part('initial'), condition, update: part('update'), body, isRange };
}

/** A `for`: its kind, and which parts are in its header. */
export function checkFor(view: StyleView, node: number): void {
  const { initial, condition, update, body, isRange } = forHeader(view.tree, node);
  if (isRange) {
    view.add('loop', 'for (x : xs)', node, body);
    return;
  }
  if (initial < 0 && update < 0 && (condition < 0 || literalTruth(view.tree, condition) === true)) {
    const literal = peeled(view.tree, condition);
    const form = condition < 0 ? '' : view.tree.role(literal) === 'integer' ? ' 1; ' : ' true; ';
    view.add('infinite loop', form === '' ? 'for (;;)' : `for (;${form})`, node, body);
    return;
  }
  view.add('loop', 'for (a; b; c)', node, body);
  const parts = [initial < 0 ? '' : 'a', condition < 0 ? ' ' : ' b', update < 0 ? ' ' : ' c'];
  view.add('for header', `for (${parts.join(';')})`, node, body);
  if (update >= 0) view.add('counting loop', 'for (…; …; i++)', node, body);
  if (update >= 0 && initial >= 0) view.addFirst('counted loop', 'for (i = 0; …; i++)', node, body);
}

/** A `while`, `until` or `do`. */
export function checkWhile(view: StyleView, node: number): void {
  const { tree } = view;
  const body = tree.part(node, 'body');
  const condition = tree.part(node, 'condition');
  const role = tree.role(node);
  const isDo = role === 'do';
  const truth = literalTruth(tree, condition);
  if (truth !== null) {
    const value = tree.role(peeled(tree, condition)) === 'integer' ? '1' : 'true';
    if (truth && role !== 'until')
      view.add('infinite loop', isDo ? `do … while (${value})` : `while (${value})`, node, body);
    return;
  }
  const form = role === 'until' ? 'until (c)' : 'while (c)';
  view.add('loop', isDo ? doForm(tree, node, condition) : form, node, body);
  if (!isDo && isCounted(tree, condition, body))
    view.add('counting loop', 'while (…) { … i++; }', node, body);
  if (!isDo && isStepped(tree, condition, body) && isStarted(view, node, condition))
    view.add('counted loop', 'i = 0; while (…) { … i++; }', node, body);
}

/** Whether a body ends with a step or an assignment of a name that its condition reads. */
function isStepped(tree: SyntaxTree, condition: number, body: number): boolean {
  const last = peeled(tree, lastStatement(tree, body));
  const target =
    tree.role(last) === 'assign' ? peeled(tree, tree.part(last, 'left')) : stepAt(tree, last)?.target;
  return target !== undefined && tree.role(target) === 'name' && isRead(tree, condition, tree.textOf(target));
}

/** Whether the statement before a loop gives a name its value that the condition reads. */
function isStarted(view: StyleView, node: number, condition: number): boolean {
  const { tree } = view;
  const list = tree.named(tree.parent(node));
  const before = list[list.indexOf(node) - 1] ?? NONE;
  const first = peeled(tree, before);
  if (tree.role(before) === 'declaration')
    return declaredBy(view, before).some(({ name, hasValue }) => hasValue && isRead(tree, condition, name));
  if (tree.role(first) !== 'assign') return false;
  const target = peeled(tree, tree.part(first, 'left'));
  return tree.role(target) === 'name' && isRead(tree, condition, tree.textOf(target));
}

function isRead(tree: SyntaxTree, condition: number, name: string): boolean {
  return tree.some(condition, (at) => tree.role(at) === 'name' && tree.textOf(at) === name);
}

/** A `do` that is all that an `if` with the same condition holds does what a `while` does. */
function doForm(tree: SyntaxTree, node: number, condition: number): string {
  const parent = tree.parent(node);
  const around = tree.role(parent) === 'if' ? parent : tree.parent(parent);
  const isAsked =
    tree.role(around) === 'if' &&
    onlyStatement(tree, tree.part(around, 'then')) === node &&
    textOf(tree, tree.part(around, 'condition')) === textOf(tree, condition);
  return isAsked ? 'if (c) do … while (c)' : 'do … while (c)';
}

function textOf(tree: SyntaxTree, condition: number): string {
  return tree.textOf(peeled(tree, condition));
}

/** Whether a body ends with a step of a name that its condition reads. */
function isCounted(tree: SyntaxTree, condition: number, body: number): boolean {
  const step = stepAt(tree, peeled(tree, lastStatement(tree, body)));
  if (!step || tree.role(step.target) !== 'name') return false;
  return isRead(tree, condition, tree.textOf(step.target));
}

/** A loop over the items of something. */
export function checkEach(view: StyleView, node: number): void {
  view.add('loop', 'for (x : xs)', node, view.tree.part(node, 'body'));
}

/** A loop with a word of its own that has no condition. */
export function checkEndless(view: StyleView, node: number): void {
  view.add('infinite loop', 'loop', node, view.tree.part(node, 'body'));
}
