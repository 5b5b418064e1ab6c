import { LANGUAGES } from '../../languages/languages.js';
import type { LoadedParser } from '../../parsing/parser.js';
import type { ValueRow } from '../value-row.js';
import type { Role } from './roles.js';
import { SyntaxTree, symbolTable, type SymbolTable } from './syntax-tree.js';

/** A whole tree, and how far the code is from the start of its text. */
export interface WholeParse {
  readonly tree: SyntaxTree;
  readonly shift: number;
}

const tables = new WeakMap<LoadedParser, SymbolTable>();

/** Node type → role. */
function rolesOf(row: ValueRow): Map<string, Role> {
  return new Map(
    Object.entries(row.roles).flatMap(([role, types]) =>
      types.split(' ').map((type) => [type, role as Role] as const),
    ),
  );
}

/** The tree of a text by one parser. */
function treeOf(text: string, parser: LoadedParser, row: ValueRow): SyntaxTree {
  const tree = parser.parse(text);
  try {
    let table = tables.get(parser);
    if (!table) {
      table = symbolTable(tree.language, rolesOf(row));
      tables.set(parser, table);
    }
    return new SyntaxTree(tree, text, table);
  } finally {
    tree.delete();
  }
}

/** The tree with the fewest errors: by each grammar of the language, alone and in each of its contexts. */
export function parseWhole(code: string, parser: LoadedParser, row: ValueRow): WholeParse {
  const language = LANGUAGES[parser.language];
  const opening = language.opening?.(code) ?? '';
  let best: WholeParse = { tree: treeOf(opening + code, parser, row), shift: opening.length };
  // A function without a type (K&R C, a bare constructor) parses with one.
  const typed = language.recovers ? [() => ({ before: 'int ', after: '' })] : [];
  const contexts = [() => ({ before: '', after: '' }), ...language.contexts, ...typed];
  for (const context of contexts)
    for (const by of [parser, ...parser.others]) {
      if (best.tree.errors === 0) return best;
      const around = context(code);
      if (around === null) continue;
      const { before, after } = around;
      if (by === parser && before === '' && after === '') continue;
      const tree = treeOf(opening + before + code + after, by, row);
      if (tree.errors < best.tree.errors) best = { tree, shift: opening.length + before.length };
    }
  return best;
}
