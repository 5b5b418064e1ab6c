import type { Language as Grammar, Tree, TreeCursor } from 'web-tree-sitter';

import { PARTS, type Part, type Role } from './roles.js';

/** The index of no node. */
export const NONE = -1;

/** tree-sitter's symbol of an ERROR node. */
const ERROR_SYMBOL = 65535;

/** What a grammar's numbers mean: names and roles by symbol, parts by field. Made once per grammar. */
export interface SymbolTable {
  readonly names: readonly string[];
  readonly named: readonly boolean[];
  readonly roles: readonly (Role | null)[];
  /** Whether nodes of the symbol have no children that matter. */
  readonly leaves: readonly boolean[];
  /** Whether children of nodes of the symbol are in no field. */
  readonly fieldless: readonly boolean[];
  /** Part → field numbers, most specific first. */
  readonly parts: Readonly<Record<Part, readonly number[]>>;
  /** The number of a field, or 0. */
  field(name: string): number;
}

/** Types without children, and the token of an empty statement, which may be a part of another. */
const LEAF =
  /^(?:identifier|(?:type|field|property|statement|package|namespace|shorthand_property)_identifier|primitive_type|integral_type|predefined_type|number|number_literal|decimal_integer_literal|integer|integer_literal|int_literal|true|false|this|self|string_content|string_fragment|escape_sequence|string_literal|char_literal|interpreted_string_literal)$/u;

/** Types whose children are in no field. */
const FIELDLESS =
  /^(?:block|compound_statement|statement_block|statement_list|argument_list|arguments|expression_statement|parenthesized_expression|program|source_file|translation_unit)$/u;

/** Resolves the roles of a language against its grammar. */
export function symbolTable(grammar: Grammar, roles: ReadonlyMap<string, Role>): SymbolTable {
  const symbols = Array.from({ length: grammar.nodeTypeCount }, (_, symbol) => symbol);
  const names = symbols.map((symbol) => grammar.nodeTypeForId(symbol) ?? '');
  const named = symbols.map((symbol) => grammar.nodeTypeIsNamed(symbol));
  const field = (name: string): number => grammar.fieldIdForName(name) ?? 0;
  const parts = Object.fromEntries(
    Object.entries(PARTS).map(([part, fields]) => [part, fields.map(field).filter((id) => id > 0)]),
  ) as Record<Part, number[]>;
  return {
    names,
    named,
    leaves: names.map((name) => LEAF.test(name)),
    fieldless: names.map((name) => FIELDLESS.test(name)),
    roles: names.map((name, symbol) => (named[symbol] === true ? (roles.get(name) ?? null) : null)),
    parts,
    field,
  };
}

/**
 * All nodes of a tree in preorder, as parallel arrays, without comments: the children of node `n` are `n + 1` and, one
 * after another, their `next`. Built by one walk of a cursor; no later step uses WebAssembly.
 */
export class SyntaxTree {
  readonly symbols: number[] = [];
  /** UTF-16 offsets in `text`; -1 for tokens without a name. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly parents: number[] = [];
  readonly fields: number[] = [];
  /** Index after the last node of the subtree: the next sibling, if there is one. */
  readonly after: number[] = [];
  /** Error and missing nodes in the tree. */
  errors = 0;
  /** Nodes with an error inside. */
  private readonly broken = new Set<number>();

  constructor(
    tree: Tree,
    readonly text: string,
    readonly table: SymbolTable,
  ) {
    const cursor = tree.walk();
    try {
      this.fill(cursor, tree.rootNode.hasError);
    } finally {
      cursor.delete();
    }
  }

  get size(): number {
    return this.symbols.length;
  }

  name(node: number): string {
    const symbol = this.symbols[node] ?? 0;
    return symbol === ERROR_SYMBOL ? 'ERROR' : (this.table.names[symbol] ?? '');
  }

  role(node: number): Role | null {
    return this.table.roles[this.symbols[node] ?? ERROR_SYMBOL] ?? null;
  }

  isNamed(node: number): boolean {
    return (this.starts[node] ?? -1) >= 0;
  }

  parent(node: number): number {
    return this.parents[node] ?? NONE;
  }

  /** Whether the subtree was parsed without an error. */
  isWhole(node: number): boolean {
    return !this.broken.has(node);
  }

  textOf(node: number): string {
    return this.text.slice(this.starts[node] ?? 0, this.ends[node] ?? 0);
  }

  /** Children, with tokens that have no name. */
  children(node: number): number[] {
    const found: number[] = [];
    const end = this.after[node] ?? 0;
    for (let child = node + 1; child < end; child = this.after[child] ?? end) found.push(child);
    return found;
  }

  /** Children that have a name. */
  named(node: number): number[] {
    return this.children(node).filter((child) => this.isNamed(child));
  }

  /** The child that is a part of a node, or `NONE`. */
  part(node: number, part: Part): number {
    const end = this.after[node] ?? 0;
    for (const field of this.table.parts[part])
      for (let child = node + 1; child < end; child = this.after[child] ?? end)
        if (this.fields[child] === field) return child;
    return NONE;
  }

  /** The text of a node's operator: its first token without a name; empty if there is none. */
  operator(node: number): string {
    const end = this.after[node] ?? 0;
    for (let child = node + 1; child < end; child = this.after[child] ?? end)
      if (!this.isNamed(child)) return this.name(child);
    return '';
  }

  /** The one named child of a node, or `NONE`. */
  only(node: number): number {
    const named = this.named(node);
    return named.length === 1 ? (named[0] ?? NONE) : NONE;
  }

  /** Whether `inner` is `outer` or inside it. */
  contains(outer: number, inner: number): boolean {
    return outer <= inner && inner < (this.after[outer] ?? 0);
  }

  /** The nearest node around `node`, or itself, for which `is` holds; or `NONE`. */
  around(node: number, is: (node: number) => boolean): number {
    let at = node;
    while (at >= 0 && !is(at)) at = this.parent(at);
    return at;
  }

  /** Whether a node of the subtree fits. */
  some(node: number, is: (node: number) => boolean): boolean {
    const end = this.after[node] ?? 0;
    for (let at = node; at < end; at++) if (is(at)) return true;
    return false;
  }

  private add(cursor: TreeCursor, symbol: number, parent: number, hasErrors: boolean): number {
    const node = this.symbols.length;
    const isNamed = symbol === ERROR_SYMBOL || this.table.named[symbol] === true;
    this.symbols.push(symbol);
    this.starts.push(isNamed ? cursor.startIndex : -1);
    this.ends.push(isNamed ? cursor.endIndex : -1);
    this.parents.push(parent);
    // Each question to the cursor costs as much as all the rest: tokens are found by their text, not by their field.
    const mayHaveField = isNamed || this.table.names[symbol] === ';';
    const isIn = mayHaveField && this.table.fieldless[this.symbols[parent] ?? -1] !== true;
    this.fields.push(isIn ? cursor.currentFieldId : 0);
    this.after.push(node + 1);
    if (hasErrors && (symbol === ERROR_SYMBOL || cursor.nodeIsMissing)) this.addError(node);
    return node;
  }

  private addError(node: number): void {
    this.errors++;
    for (let at = node; at >= 0 && !this.broken.has(at); at = this.parent(at)) this.broken.add(at);
  }

  /** Walks without recursion: the time depends on the number of nodes, not on their depth. */
  private fill(cursor: TreeCursor, hasErrors: boolean): void {
    let parent = NONE;
    for (;;) {
      const symbol = cursor.nodeTypeId;
      const isComment = this.table.roles[symbol] === 'comment';
      const node = isComment ? NONE : this.add(cursor, symbol, parent, hasErrors);
      const mayEnter = node >= 0 && (this.starts[node] ?? -1) >= 0 && this.table.leaves[symbol] !== true;
      if (mayEnter && cursor.gotoFirstChild()) {
        parent = node;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return;
        this.after[parent] = this.symbols.length;
        parent = this.parent(parent);
      }
    }
  }
}
