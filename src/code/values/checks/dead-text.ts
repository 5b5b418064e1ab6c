import { NONE } from '../tree/syntax-tree.js';
import { quote, type Unit } from '../unit.js';

/** What never runs, for a proof: the called functions of the code at a node, or its text. */
export function deadText({ tree }: Unit, node: number): string {
  if (node === NONE) return 'its body';
  const calls: string[] = [];
  const end = tree.after[node] ?? 0;
  for (let at = node; at < end && calls.length === 0; at++) {
    if (tree.role(at) === 'call' || tree.role(at) === 'macro') {
      const callee = tree.part(at, 'callee');
      if (callee >= 0) calls.push(tree.textOf(callee));
    }
  }
  const text = tree
    .textOf(node)
    .replaceAll(/^(?:\{|then\b|do\b)|(?:\}|\bend)$/gu, '')
    .trim();
  return calls[0] === undefined ? (text === '' || text === ';' ? 'its body' : quote(text)) : quote(calls[0]);
}

/** Reasons joined to the start of a sentence: `A and B, so `; empty without reasons. */
export function because(why: readonly string[]): string {
  return why.length === 0 ? '' : `${why.join(' and ')}, so `;
}
