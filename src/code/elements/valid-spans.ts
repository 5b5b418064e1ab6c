import type { Span } from '../../text/span.js';
import { NODE_FLAGS, type NodeTable } from '../languages/node-table.js';
import type { Outline } from '../parsing/outline.js';

/** A declaration by the outline indices of its name, of the node that owns it, and of the scope (which may be the owner). */
interface DeclaredName {
  readonly name: number;
  readonly owner: number;
  readonly scope: number;
}

/** Where declared names are valid. */
export class ValidSpans {
  /** By scope, where it ends early. */
  private readonly earlyEnds = new Map<number, number>();
  /** By owner, where the parts after its header begin. */
  private readonly insides = new Map<number, number>();

  constructor(
    private readonly outline: Outline,
    private readonly table: NodeTable,
  ) {
    const { scopeEnds } = table.types;
    if (!scopeEnds) return;
    outline.symbols.forEach((symbol, node) => {
      const parent = outline.parents[node] ?? -1;
      if (scopeEnds[this.typeOf(parent)] === table.name(symbol) && !this.earlyEnds.has(parent))
        this.earlyEnds.set(parent, outline.starts[node] ?? 0);
    });
  }

  /** The spans in which a name is valid, in order: from its declaration, from the scope's start, or behind the owner. */
  of({ name, owner, scope }: DeclaredName): Span[] {
    const { starts, ends } = this.outline;
    const { validFrom, validInside } = this.table.types;
    const start = starts[name] ?? 0;
    const end = this.earlyEnds.get(scope) ?? ends[scope] ?? start;
    if (validFrom === 'scope') return [{ start: starts[scope] ?? start, end }];
    const isOwnScope = scope === owner;
    if (validFrom !== 'after' || (isOwnScope && validInside?.includes(this.typeOf(owner)) !== true))
      return [{ start, end }];
    const behind = isOwnScope ? this.insideOf(owner) : (ends[owner] ?? end);
    return [
      { start, end: ends[name] ?? start },
      { start: Math.min(behind, end), end },
    ];
  }

  private typeOf(node: number): string {
    return this.table.name(this.outline.symbols[node] ?? -1);
  }

  /** Where the first inner scope of an owner begins: its block, or its first case. */
  private insideOf(owner: number): number {
    const known = this.insides.get(owner);
    if (known !== undefined) return known;
    const { symbols, starts, ends } = this.outline;
    const end = ends[owner] ?? 0;
    const isScope = (at: number): boolean =>
      ((this.table.flags[symbols[at] ?? 0] ?? 0) & NODE_FLAGS.scope) !== 0;
    let node = owner + 1;
    while ((starts[node] ?? end) < end && !isScope(node)) node++;
    const offset = Math.min(starts[node] ?? end, end);
    this.insides.set(owner, offset);
    return offset;
  }
}
