import { ifOf, onlyStatement, operationOf, peeled } from '../reading.js';
import { NONE, type SyntaxTree } from '../../values/tree/syntax-tree.js';
import type { Unit } from '../../values/unit.js';
import type { Change, Rewriting } from './rewriting.js';

/** Languages with conditions in parentheses and `&&` that evaluates its right side only if the left one holds. */
const LANGUAGES: ReadonlySet<string> = new Set(['c', 'java', 'csharp', 'javascript', 'typescript', 'php']);

/** Two conditions in one `if` or in two, without an `else`: the right one is evaluated only if the left one holds. */
export function rewriteNesting(rewriting: Rewriting): Change[] | null {
  const { unit, language, node, to } = rewriting;
  const { tree } = unit;
  if (!LANGUAGES.has(language) || tree.part(node, 'otherwise') >= 0) return null;
  const then = tree.part(node, 'then');
  const inner = ifOf(tree, onlyStatement(tree, then));
  if (to === 'if (a && b)' && inner !== NONE) return joined(unit, node, inner);
  const operation = operationOf(tree, peeled(tree, tree.part(node, 'condition')));
  if (to !== 'if (a) { if (b) … }' || operation?.operator !== '&&') return null;
  const [a, b] = [tree.textOf(operation.left), tree.textOf(operation.right)];
  const blank = headBlank(tree, node, operation.right, then);
  if (blank === null) return null;
  const end = tree.ends[node] ?? 0;
  return [
    { start: tree.starts[node] ?? 0, end: tree.starts[then] ?? 0, text: `if (${a}) { if (${b})${blank}` },
    { start: end, end, text: ' }' },
  ];
}

/** One `if` for two. */
function joined(unit: Unit, outer: number, inner: number): Change[] | null {
  const { tree } = unit;
  if (tree.part(inner, 'otherwise') >= 0) return null;
  const body = tree.part(inner, 'then');
  const [a, b] = [outer, inner].map((at) => peeled(tree, tree.part(at, 'condition')));
  if (a === undefined || b === undefined || a < 0 || b < 0 || !tree.isNamed(body)) return null;
  const blank = headBlank(tree, inner, b, body);
  const between = tree.text.slice(tree.ends[a], tree.starts[inner]);
  const rest = tree.text.slice(tree.ends[inner], tree.ends[outer]);
  if (blank === null || !/^[\s){]*$/u.test(between) || !/^[\s}]*$/u.test(rest)) return null;
  return [
    {
      start: tree.starts[outer] ?? 0,
      end: tree.starts[body] ?? 0,
      text: `if (${side(tree, a)} && ${side(tree, b)})${blank}`,
    },
    { start: tree.ends[inner] ?? 0, end: tree.ends[outer] ?? 0, text: '' },
  ];
}

/** The blanks between a head and its body; `null` where there is a comment. */
function headBlank(tree: SyntaxTree, node: number, condition: number, body: number): string | null {
  const after = tree.text.slice(tree.ends[condition], tree.starts[body]);
  const before = tree.text.slice(tree.starts[node], tree.starts[tree.part(node, 'condition')]);
  return /^[\s)]*$/u.test(after) && /^if[\s(]*$/u.test(before) ? (/\)(\s*)$/u.exec(after)?.[1] ?? ' ') : null;
}

/** An operand of `&&`, in parentheses unless its operator surely binds more. */
function side(tree: SyntaxTree, node: number): string {
  const text = tree.textOf(node);
  const role = tree.role(node);
  const operator = operationOf(tree, node)?.operator ?? '';
  const isLoose = role === 'conditional' || role === 'assign' || role === null;
  const isTight = role !== 'binary' || /^(?:[<>!=]=?=?|&&)$/u.test(operator);
  return isTight && !isLoose ? text : `(${text})`;
}
