import { NONE } from '../../../src/code/values/tree/syntax-tree.js';
import type { StyleSource } from './style-source.js';

/** An `if`. */
export interface Branch {
  readonly node: number;
  readonly condition: string;
  readonly then: number;
  /** The other branch, or `NONE`. */
  readonly otherwise: number;
}

/** Each `if` that is no `else if` and has none. */
export function* branches(source: StyleSource): Generator<Branch> {
  const { tree } = source;
  for (const node of source.nodes('if')) {
    const parent = tree.parent(node);
    const isElse =
      source.is(parent, 'else') || (source.is(parent, 'if') && source.otherwise(parent) === node);
    const then = source.part(node, 'then');
    const otherwise = source.otherwise(node);
    const hasMore =
      tree.named(node).some((child) => source.is(child, 'elseif')) || source.is(otherwise, 'if');
    if (isElse || hasMore || then < 0 || !tree.isNamed(then)) continue;
    yield { node, condition: source.condition(node), then, otherwise: otherwise < 0 ? NONE : otherwise };
  }
}

/** A branch as a block behind a head, some levels deeper than the `if`. */
export function blockOf(source: StyleSource, { node }: Branch, body: number, deeper: number): string {
  const newline = source.newline(node) + source.step.repeat(deeper);
  if (source.language !== 'python') {
    const own = source.text(body);
    return source.isBraced(body) ? ` ${own}` : ` {${newline}${source.step}${own}${newline}}`;
  }
  // the statements of a block have one indentation, which becomes that of the new block
  const first = source.statements(body)[0] ?? body;
  const indent = source.newline(first);
  const isOnLine = source.newline(node) === indent;
  const text = source.text(body);
  return `${newline}${source.step}${isOnLine ? text : text.replaceAll(indent, `${newline}${source.step}`)}`;
}

/** An `if` with both branches. */
export function ifText(
  source: StyleSource,
  branch: Branch,
  condition: string,
  then: number,
  otherwise: number,
): string {
  const [a, b] = [blockOf(source, branch, then, 0), blockOf(source, branch, otherwise, 0)];
  return source.language === 'python'
    ? `if ${condition}:${a}${source.newline(branch.node)}else:${b}`
    : `if (${condition})${a} else${b}`;
}
