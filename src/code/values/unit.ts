import { inBackticks } from '../../text/quoted-sentence.js';
import type { Names } from './facts/names.js';
import type { SyntaxTree } from './tree/syntax-tree.js';
import type { ValueRow } from './value-row.js';

/** A unit under analysis. */
export interface Unit {
  readonly tree: SyntaxTree;
  readonly row: ValueRow;
  readonly names: Names;
  /** The tree of other code of the language, in which no name is known; `null` if it does not parse. */
  parse(code: string): Unit | null;
}

/** The longest quotation of code in a proof, in UTF-16 units. */
const MAX_QUOTE = 60;

/** Code in backticks, on one line, shortened. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return inBackticks(line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE - 1)}…` : line);
}

/** A node's code, quoted. */
export function quoted({ tree }: Unit, node: number): string {
  return quote(tree.textOf(node));
}

/** The node inside parentheses and the like. */
export function unwrapped({ tree }: Unit, node: number): number {
  let at = node;
  while (tree.role(at) === 'wrap') {
    const value = tree.part(at, 'value');
    const inner = value >= 0 && tree.named(at).length === 1 ? value : tree.only(at);
    if (inner < 0) return at;
    at = inner;
  }
  return at;
}
