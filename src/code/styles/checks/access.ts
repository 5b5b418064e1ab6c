import { operationOf, peeled } from '../reading.js';
import type { StyleView } from '../style-view.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';

/** Functions that give memory for an array. */
const ALLOCATING = /^(?:std::)?(?:malloc|calloc|alloca|g_new0?|av_mallocz?|g_malloc0?)$/u;

/** What `*` is applied to at a node, or `NONE`. */
export function pointedAt(tree: SyntaxTree, node: number): number {
  const role = tree.role(node);
  const isStar = (role === 'reference' || role === 'unary') && tree.operator(node) === '*';
  return isStar ? tree.only(node) : NONE;
}

/** `a[i]` */
export function checkSubscript(view: StyleView, node: number): void {
  view.add('array access', 'a[i]', node);
}

/** `*(a + i)` */
export function checkPointer(view: StyleView, node: number): void {
  const { tree } = view;
  const sum = operationOf(tree, peeled(tree, pointedAt(tree, node)));
  if (sum?.operator === '+') view.add('array access', '*(a + i)', node);
}

/** `p->x` and `(*p).x` */
export function checkMember(view: StyleView, node: number): void {
  const { tree } = view;
  if (tree.operator(node) === '->') view.add('pointer member', 'p->x', node);
  else if (pointedAt(tree, peeled(tree, tree.part(node, 'object'))) >= 0)
    view.add('pointer member', '(*p).x', node);
}

/** A declaration of an array: by its length, or by memory that is asked for. */
export function checkArrays(view: StyleView, node: number): void {
  const { tree } = view;
  const end = tree.after[node] ?? 0;
  for (let at = node + 1; at < end; at++) {
    if (view.kind(at) === 'arrayDeclarator')
      view.add('array definition', arrayForm(tree, at), tree.parent(at) === node ? at : tree.parent(at));
    else if (tree.role(at) === 'list') at = (tree.after[at] ?? end) - 1;
    else if (tree.role(at) === 'call' && ALLOCATING.test(tree.textOf(tree.part(at, 'callee'))))
      view.add('array definition', 'int *a = malloc(n)', at);
  }
}

/** `int a[10]`; in Java the brackets are of the type or of the variable. */
function arrayForm(tree: SyntaxTree, node: number): string {
  if (tree.name(node) !== 'dimensions') return 'int a[n]';
  return tree.name(tree.parent(node)) === 'array_type' ? 'int[] a' : 'int a[]';
}
