import type { Tree } from 'web-tree-sitter';

import { LANGUAGES } from '../languages/languages.js';
import type { NodeTable } from '../languages/node-table.js';
import { outlineOf, type Outline } from './outline.js';
import { movedOutline } from './parse-in-context.js';
import type { LoadedParser } from './parser.js';

/** A parsed file, whose tree the caller deletes. */
export interface ParsedFile {
  readonly tree: Tree;
  /** Characters before the file in the tree's text: see `Language.opening`. */
  readonly shift: number;
  /** With offsets in the file. */
  readonly outline: Outline;
  readonly nodes: NodeTable;
}

/** The file by one grammar. */
function parseBy(code: string, parser: LoadedParser, offsets: readonly number[]): ParsedFile {
  const before = LANGUAGES[parser.language].opening?.(code) ?? '';
  const shift = before.length;
  const tree = parser.parse(before + code);
  const moved = shift === 0 ? offsets : offsets.map((offset) => offset + shift);
  const outline = outlineOf(tree, parser.nodes, moved);
  const { nodes } = parser;
  return {
    tree,
    shift,
    nodes,
    outline: shift === 0 ? outline : movedOutline(outline, shift, code.length, true),
  };
}

/** A file by the language's grammar that finds the fewest errors. */
export function parseFile(code: string, parser: LoadedParser, offsets: readonly number[]): ParsedFile {
  let best = parseBy(code, parser, offsets);
  for (const other of parser.others) {
    if (best.outline.parseErrors === 0) break;
    const next = parseBy(code, other, offsets);
    const isBetter = next.outline.parseErrors < best.outline.parseErrors;
    (isBetter ? best : next).tree.delete();
    if (isBetter) best = next;
  }
  return best;
}
