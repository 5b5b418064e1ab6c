import type { Tree } from 'web-tree-sitter';

import { isInField, NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import { walkingCursor, type WalkingCursor } from './tree-cursor.js';

/**
 * The part of a tree that is kept: the nodes of statements, functions and declarations, in preorder, as parallel arrays.
 * One cursor walk fills it; no later step uses WebAssembly.
 */
export interface Outline {
  /** Symbol of each node; `NodeTable` names it. */
  readonly symbols: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the nearest outer node that is in the outline, or -1. */
  readonly parents: readonly number[];
  /** Symbol of the direct parent in the tree, or -1. */
  readonly parentSymbols: readonly number[];
  /** Spans of the identifiers that stand for a variable, in order; `null` for a language without `VariablePlaces`. */
  readonly variables: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
  /** Error and missing nodes in the tree. */
  readonly parseErrors: number;
}

/** The mutable outline during the walk. */
class OutlineBuilder implements Outline {
  readonly symbols: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly parents: number[] = [];
  readonly parentSymbols: number[] = [];
  readonly variables: { starts: number[]; ends: number[] } | null;
  parseErrors = 0;

  constructor(hasVariables: boolean) {
    this.variables = hasVariables ? { starts: [], ends: [] } : null;
  }

  addVariable(cursor: WalkingCursor, sigil: number): void {
    this.variables?.starts.push(cursor.startIndex + sigil);
    this.variables?.ends.push(cursor.endIndex);
  }

  add(cursor: WalkingCursor, symbol: number, parent: number, parentSymbol: number, sigil = 0): number {
    this.symbols.push(symbol);
    this.starts.push(cursor.startIndex + sigil);
    this.ends.push(cursor.endIndex);
    this.parents.push(parent);
    this.parentSymbols.push(parentSymbol);
    return this.symbols.length - 1;
  }
}

/** Finds out, for spans whose starts never decrease, whether a nester (see `Language.nesters`) is inside. */
class NesterPointer {
  private next = 0;
  constructor(private readonly offsets: readonly number[]) {}

  anyIn(start: number, end: number): boolean {
    while ((this.offsets[this.next] ?? Infinity) < start) this.next++;
    return (this.offsets[this.next] ?? Infinity) < end;
  }
}

/**
 * Walks a tree once, with a cursor and without recursion: the time depends on the number of nodes, not on their
 * depth. Expressions without a nester are not entered, unless the tree has errors to count.
 * @param nesterOffsets where the tokens of `Language.nesters` start, in order
 */
export function outlineOf(tree: Tree, table: NodeTable, nesterOffsets: readonly number[]): Outline {
  const builder = new OutlineBuilder(table.types.variables !== undefined);
  const nesters = new NesterPointer(nesterOffsets);
  const broken = tree.rootNode.hasError;
  const cursor = walkingCursor(tree);
  const { flags, declares, notVariable, notUnder, onlyUnder, sigils } = table;
  /** Per open level: the symbol, the recorded ancestor, and whether no nester is inside. */
  const symbols: number[] = [];
  const recorded: number[] = [];
  const plain: boolean[] = [];
  const fields: number[] = [];
  let parentSymbol = -1;
  /** The field of the transparent node around the children, or -1. */
  let fieldAround = -1;
  let ancestor = -1;
  let isPlain = false;
  try {
    for (;;) {
      const symbol: number = cursor.nodeTypeId;
      const flag = flags[symbol] ?? 0;
      let own: number = ancestor;
      let ownPlain: boolean = isPlain;
      if ((flag & NODE_FLAGS.identifier) !== 0) {
        const expected = declares[parentSymbol] ?? 0;
        const isKept =
          expected === 0
            ? (flag & NODE_FLAGS.statement) !== 0
            : isInField(expected, fieldAround < 0 ? cursor.currentFieldId : fieldAround);
        if (isKept) builder.add(cursor, symbol, ancestor, parentSymbol, sigils[symbol]);
      } else if ((flag & NODE_FLAGS.record) !== 0) {
        own = builder.add(cursor, symbol, ancestor, parentSymbol);
        if ((flag & NODE_FLAGS.error) !== 0) builder.parseErrors++;
        if (!isPlain && !broken) ownPlain = !nesters.anyIn(builder.starts[own] ?? 0, builder.ends[own] ?? 0);
      }
      if ((flag & NODE_FLAGS.variable) !== 0) {
        const field = fieldAround < 0 ? cursor.currentFieldId : fieldAround;
        const isOver = ((flags[symbols.at(-1) ?? -1] ?? 0) & NODE_FLAGS.over) !== 0;
        const isExcluded =
          isInField(notVariable[parentSymbol] ?? 0, field) ||
          (isOver && isInField(notUnder[parentSymbol] ?? 0, field)) ||
          onlyUnder.get(symbol)?.has(parentSymbol) === false;
        if (!isExcluded) builder.addVariable(cursor, sigils[symbol] ?? 0);
      }
      if (broken && cursor.nodeIsMissing) builder.parseErrors++;
      const prune =
        (flag & NODE_FLAGS.leaf) !== 0 ||
        ((flag & NODE_FLAGS.expression) !== 0 &&
          !broken &&
          (ownPlain || !nesters.anyIn(cursor.startIndex, cursor.endIndex)));
      const fieldInside =
        (flag & NODE_FLAGS.transparent) === 0 ? -1 : fieldAround < 0 ? cursor.currentFieldId : fieldAround;
      if (!prune && cursor.gotoFirstChild()) {
        symbols.push(parentSymbol);
        recorded.push(ancestor);
        plain.push(isPlain);
        fields.push(fieldAround);
        if (fieldInside < 0) parentSymbol = symbol;
        fieldAround = fieldInside;
        ancestor = own;
        isPlain = ownPlain;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return builder;
        parentSymbol = symbols.pop() ?? -1;
        ancestor = recorded.pop() ?? -1;
        isPlain = plain.pop() ?? false;
        fieldAround = fields.pop() ?? -1;
      }
    }
  } finally {
    cursor.delete();
  }
}
