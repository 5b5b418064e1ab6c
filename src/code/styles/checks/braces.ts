import { branchOf, ifOf, isLoop, statementsOf } from '../reading.js';
import type { StyleView } from '../style-view.js';
import type { Construct } from '../constructs.js';
import { NONE } from '../../values/tree/syntax-tree.js';

/** The braces, or none, around the only statement of a body. */
function checkBody(view: StyleView, construct: Construct, owner: number, body: number, word: string): void {
  const { tree } = view;
  if (!tree.isNamed(body)) return;
  const statements = statementsOf(tree, body);
  count(view, body, statements);
  if (statements === null) {
    view.add(construct, `${word} s;`, owner, body);
    const isBelow = isOnNextLine(view, body);
    view.add('body line', isBelow ? 'on its own line' : 'on the line of its head', owner, body);
  } else if (statements.length === 1) view.add(construct, `${word} { s; }`, owner, body);
}

/** Counts the braces of a body of one statement. */
function count(view: StyleView, body: number, statements: readonly number[] | null): void {
  const [start, end] = [view.tree.starts[body] ?? 0, view.tree.ends[body] ?? 0];
  if (statements === null || statements.length === 1)
    view.habit('braces', statements === null ? 's;' : '{ s; }', start, end);
}

/** Whether nothing but blanks is before a node on its line. */
function isOnNextLine({ tree }: StyleView, node: number): boolean {
  let at = (tree.starts[node] ?? 0) - 1;
  while (at >= 0 && (tree.text[at] === ' ' || tree.text[at] === '\t')) at--;
  return at >= 0 && (tree.text[at] === '\n' || tree.text[at] === '\r');
}

/** The bodies of an `if`. */
export function checkIfBraces(view: StyleView, node: number): void {
  const { tree } = view;
  const then = tree.part(node, 'then');
  if (then >= 0) checkBody(view, 'if braces', node, then, 'if (c)');
  const otherwise = tree.part(node, 'otherwise');
  const branch = branchOf(tree, otherwise);
  if (branch < 0 || ifOf(tree, branch) !== NONE || tree.role(branch) === 'elseif') return;
  const body = statementsOf(tree, branch);
  if (body !== null && body.length !== 1) return;
  count(view, branch, body);
  view.add('else braces', body === null ? 'else s;' : 'else { s; }', branch);
}

/** The body of a loop. */
export function checkLoopBraces(view: StyleView, node: number): void {
  const { tree } = view;
  const body = tree.part(node, 'body');
  if (body < 0 || !isLoop(tree, node) || tree.textOf(body) === ';') return;
  checkBody(view, 'loop braces', node, body, tree.role(node) === 'do' ? 'do' : 'for (…)');
}

/** In Ruby the condition may be after its statement. */
export function checkIfPosition(view: StyleView, node: number): void {
  const isAfter = view.tree.name(node).endsWith('_modifier');
  if (isAfter) view.add('if position', 's if c', node);
  else if (statementsOf(view.tree, view.tree.part(node, 'then'))?.length === 1)
    view.add('if position', 'if c … end', node, view.tree.part(node, 'then'));
}
