import { outlineOf, type Outline } from './outline.js';
import type { LoadedParser } from './parser.js';
import type { Tokens } from './tokens.js';

/** Offsets of the nesters (`Language.nesters`): an expression without one holds nothing to record. */
export function nesterOffsets(tokens: Tokens, nesters: ReadonlySet<string>): number[] {
  return tokens.starts.filter((_, index) => nesters.has(tokens.texts[index] ?? ''));
}

/** The outline of the tree of `code`. Frees the tree. */
export function parseOutline(code: string, parser: LoadedParser, offsets: readonly number[]): Outline {
  const tree = parser.parse(code);
  try {
    return outlineOf(tree, parser.nodes, offsets);
  } finally {
    tree.delete();
  }
}
