import { LANGUAGES } from '../../languages/languages.js';
import type { LoadedParser } from '../../parsing/parser.js';
import type { ValueRow } from '../value-row.js';
import { RecentParses } from './recent-parses.js';
import type { Role } from './roles.js';
import { symbolTable, type SymbolTable } from './symbol-table.js';
import { NONE, SyntaxTree } from './syntax-tree.js';

/** A whole tree, and how far the code is from the start of its text. */
export interface WholeParse {
  readonly tree: SyntaxTree;
  readonly shift: number;
}

const tables = new WeakMap<LoadedParser, SymbolTable>();
const recent = new WeakMap<LoadedParser, RecentParses<WholeParse>>();

/** Node type → role. */
function rolesOf(row: ValueRow): Map<string, Role> {
  return new Map(
    Object.entries(row.roles).flatMap(([role, types]) =>
      types.split(' ').map((type) => [type, role as Role] as const),
    ),
  );
}

/** The tree of a text by one parser; `null` if it surely has as many errors as `most`, or more. */
function treeOf(text: string, parser: LoadedParser, row: ValueRow, most: number): SyntaxTree | null {
  const tree = parser.parse(text);
  try {
    if (most === 1 && tree.rootNode.hasError) return null;
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

/** Whether a tree is one function with errors only in its body: then a type before it changes nothing. */
function hasWholeHeader(tree: SyntaxTree): boolean {
  const [only = NONE, second] = tree.named(0);
  const body = tree.part(only, 'body');
  if (second !== undefined || tree.role(only) !== 'function' || body < 0) return false;
  for (let at = only + 1; at < body; at = tree.after[at] ?? body) if (!tree.isWhole(at)) return false;
  return true;
}

/**
 * The tree with the fewest errors: by each grammar of the language, alone and in each of its contexts. The last few are kept, so
 * that the analyses of a unit share one.
 */
export function parseWhole(code: string, parser: LoadedParser, row: ValueRow): WholeParse {
  let parses = recent.get(parser);
  if (!parses) recent.set(parser, (parses = new RecentParses<WholeParse>()));
  return parses.parseOf(code, () => bestParse(code, parser, row));
}

function bestParse(code: string, parser: LoadedParser, row: ValueRow): WholeParse {
  const language = LANGUAGES[parser.language];
  const opening = language.opening?.(code) ?? '';
  const plain = treeOf(opening + code, parser, row, Infinity);
  if (!plain) throw new Error('a tree was refused whatever its errors');
  let best: WholeParse = { tree: plain, shift: opening.length };
  // A function without a type (K&R C, a bare constructor) parses with one.
  const mayLackType = language.recovers && best.tree.errors > 0 && !hasWholeHeader(best.tree);
  const typed = mayLackType ? [() => ({ before: 'int ', after: '' })] : [];
  const contexts = [() => ({ before: '', after: '' }), ...language.contexts, ...typed];
  for (const context of contexts)
    for (const by of [parser, ...parser.others]) {
      if (best.tree.errors === 0) return best;
      const around = context(code);
      if (around === null) continue;
      const { before, after } = around;
      if (by === parser && before === '' && after === '') continue;
      const tree = treeOf(opening + before + code + after, by, row, best.tree.errors);
      if (tree && tree.errors < best.tree.errors) best = { tree, shift: opening.length + before.length };
    }
  return best;
}
