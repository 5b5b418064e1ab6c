import { isLoop } from '../reading.js';
import type { StyleView } from '../style-view.js';
import { NONE } from '../../values/tree/syntax-tree.js';

/** How a loop is left, and the direction of a `goto`. */
export function checkJump(view: StyleView, node: number): void {
  const { tree } = view;
  const name = tree.name(node);
  const inner = view.around.at(-1) ?? NONE;
  if (name.startsWith('break')) {
    if (tree.named(node).length > 0) view.add('loop exit', 'break label;', node);
    else if (inner >= 0 && isLoop(tree, inner)) view.add('loop exit', 'break;', node);
  } else if (name === 'goto_statement') checkGoto(view, node);
}

function checkGoto(view: StyleView, node: number): void {
  const { tree } = view;
  const target = labelOf(view, tree.textOf(tree.only(node)));
  if (target === NONE) return;
  view.add('goto', target > node ? 'goto forward' : 'goto backward', node);
  const loop = view.loops.at(-1) ?? NONE;
  if (loop >= 0 && !tree.contains(loop, target)) view.add('loop exit', 'goto end;', node);
}

const labels = new WeakMap<StyleView, ReadonlyMap<string, number>>();

/** The statement with a label, or `NONE`. */
function labelOf(view: StyleView, name: string): number {
  const { tree } = view;
  let known = labels.get(view);
  if (!known) {
    known = new Map(tree.withRole('label').map((at) => [tree.textOf(tree.named(at)[0] ?? NONE), at]));
    labels.set(view, known);
  }
  return known.get(name) ?? NONE;
}
