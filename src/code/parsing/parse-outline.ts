import { outlineOf, type Outline } from './outline.js';
import type { LoadedParser } from './parser.js';
import type { Tokens } from './tokens.js';

/** Offsets of the tokens without which an expression holds nothing to record (`Language.nesters`). */
export function nesterOffsets(tokens: Tokens, nesters: ReadonlySet<string>): number[] {
  return tokens.starts.filter((_, index) => nesters.has(tokens.texts[index] ?? ''));
}

/** Parses, outlines and frees the tree. */
export function parseOutline(code: string, parser: LoadedParser, offsets: readonly number[]): Outline {
  const tree = parser.parse(code);
  try {
    return outlineOf(tree, parser.nodes, offsets);
  } finally {
    tree.delete();
  }
}
