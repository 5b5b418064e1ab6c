import type { Tree } from 'web-tree-sitter';

import { walkingCursor, type WalkingCursor } from '../../parsing/tree-cursor.js';
import { countBelow } from '../../../sorted.js';
import type { Part, Role } from './roles.js';
import type { SymbolTable } from './symbol-table.js';

/** The index of no node. */
export const NONE = -1;

/** tree-sitter's symbol of an ERROR node. */
const ERROR_SYMBOL = 65535;

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
  /** Nodes of a role, in order: looked for once. */
  private readonly ofRole = new Map<Role, readonly number[]>();
  private readonly namedOf = new Map<number, readonly number[]>();

  constructor(
    tree: Tree,
    readonly text: string,
    readonly table: SymbolTable,
  ) {
    const { hasError } = tree.rootNode;
    const cursor = walkingCursor(tree);
    try {
      this.fill(cursor, hasError);
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
  named(node: number): readonly number[] {
    const known = this.namedOf.get(node);
    if (known) return known;
    const found = this.children(node).filter((child) => this.isNamed(child));
    this.namedOf.set(node, found);
    return found;
  }

  /** Children of a node that have a name and are before its child `at`, the last first. */
  *namedBefore(node: number, at: number): Generator<number> {
    const named = this.named(node);
    for (let index = countBelow(named, at) - 1; index >= 0; index--) yield named[index] ?? NONE;
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
    let found = NONE;
    const end = this.after[node] ?? 0;
    for (let child = node + 1; child < end; child = this.after[child] ?? end) {
      if (!this.isNamed(child)) continue;
      if (found !== NONE) return NONE;
      found = child;
    }
    return found;
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

  /** All nodes of a role, in order. */
  withRole(role: Role): readonly number[] {
    const known = this.ofRole.get(role);
    if (known) return known;
    const found: number[] = [];
    for (let at = 0; at < this.size; at++) if (this.role(at) === role) found.push(at);
    this.ofRole.set(role, found);
    return found;
  }

  /** Whether a node of the subtree has a role. */
  holds(node: number, role: Role): boolean {
    return this.containsAny(node, this.withRole(role));
  }

  /** Whether one of `nodes`, which ascend, is `outer` or inside it. */
  containsAny(outer: number, nodes: readonly number[]): boolean {
    if (nodes.length === 0 || outer < 0) return false;
    return (nodes[countBelow(nodes, outer)] ?? Infinity) < (this.after[outer] ?? 0);
  }

  /** Whether a node of the subtree fits. */
  some(node: number, is: (node: number) => boolean): boolean {
    const end = this.after[node] ?? 0;
    for (let at = node; at < end; at++) if (is(at)) return true;
    return false;
  }

  private add(cursor: WalkingCursor, symbol: number, parent: number, hasErrors: boolean): number {
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
  private fill(cursor: WalkingCursor, hasErrors: boolean): void {
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
