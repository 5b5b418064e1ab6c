import type { Span } from '../../text/span.js';
import { NONE, type SyntaxTree } from '../values/tree/syntax-tree.js';
import type { Construct } from './constructs.js';
import type { StyleForm } from './style-form.js';
import type { StyleKind, StyleRow } from './style-row.js';

/**
 * Places of one form that are listed for a unit. Whether the form is there, and how often, decides nothing beyond: the largest
 * unit is 1,000,000 UTF-16 units and would list as many places.
 */
export const MAX_PLACES = 64;

/** A blank, or its absence, that is a habit: where it is and how often a unit has its form. */
interface Habit {
  readonly first: Span;
  count: number;
}

/** A gap between two tokens that has a form. */
export interface Gap {
  readonly construct: Construct;
  readonly form: string;
  readonly span: Span;
  /** The node at which it was read, or `NONE` for a gap between lines. */
  readonly node: number;
}

/** How far local variables are from being declared first, least first. */
const POSITIONS = ['first in the function', 'first in their blocks', 'between statements'] as const;

/** The forms of a unit, collected while its tree is read. */
export class StyleView {
  readonly forms: StyleForm[] = [];
  /** All gaps, where they are wanted. */
  readonly gaps: Gap[] = [];
  /** Innermost last: loops, selections and functions around the node that is read, and the loops alone. */
  readonly around: number[] = [];
  readonly loops: number[] = [];
  /** The node that is read. */
  node = NONE;
  private readonly counts = new Map<Construct, Map<string, number>>();
  private readonly habits = new Map<Construct, Map<string, Habit>>();
  private position = -1;

  constructor(
    readonly tree: SyntaxTree,
    readonly row: StyleRow,
    /** Symbol → what the row calls it. */
    private readonly kinds: readonly (StyleKind | undefined)[],
    private readonly keepsGaps: boolean,
  ) {}

  /** What the row of the language calls a node. */
  kind(node: number): StyleKind | undefined {
    return this.kinds[this.tree.symbols[node] ?? -1];
  }

  /** Begins to read a node. */
  enter(node: number): void {
    this.node = node;
    for (const open of [this.around, this.loops])
      while (open.length > 0 && (this.tree.after[open.at(-1) ?? 0] ?? 0) <= node) open.pop();
  }

  /** Lists a form at a node, or at its head, which ends where `body` starts. */
  add(construct: Construct, form: string, node: number, body = -1): void {
    const start = this.tree.starts[node] ?? 0;
    // An empty statement may be a token, of which the tree has no offsets.
    const from = this.tree.starts[body] ?? -1;
    const end = from < 0 ? (this.tree.ends[node] ?? start) : this.endBefore(from);
    this.addSpan(construct, form, { start, end: Math.max(start, end) });
  }

  /** Lists a form where it is first: a form that nearly all code has, and that no other place needs. */
  addFirst(construct: Construct, form: string, node: number, body = -1): void {
    if (this.counts.get(construct)?.has(form) !== true) this.add(construct, form, node, body);
  }

  /** Lists a form at a place. */
  addSpan(construct: Construct, form: string, span: Span): void {
    if (!this.row.constructs.has(construct)) return;
    let counts = this.counts.get(construct);
    if (!counts) this.counts.set(construct, (counts = new Map<string, number>()));
    const count = counts.get(form) ?? 0;
    counts.set(form, count + 1);
    if (count < MAX_PLACES) this.forms.push({ construct, form: this.row.spelled[form] ?? form, span });
  }

  /** Counts a habit: `most` decides the form of the unit. */
  habit(construct: Construct, form: string, start: number, end: number): void {
    if (!this.row.constructs.has(construct)) return;
    let forms = this.habits.get(construct);
    if (!forms) this.habits.set(construct, (forms = new Map<string, Habit>()));
    const known = forms.get(form);
    if (known) known.count++;
    else forms.set(form, { first: { start, end }, count: 1 });
    if (this.keepsGaps) this.gaps.push({ construct, form, span: { start, end }, node: this.node });
  }

  /** Counts a declaration: 0 is first in the function, 1 first in its block, 2 after a statement. */
  declared(position: 0 | 1 | 2): void {
    this.position = Math.max(this.position, position);
  }

  /** Lists the habits: the form that most places have, on the unit's first token, and each other form where it is first. */
  close(unit: Span): void {
    for (const [construct, forms] of this.habits) {
      const [most] = [...forms].sort(([, a], [, b]) => b.count - a.count);
      for (const [form, { first }] of forms)
        this.addSpan(
          construct,
          form === most?.[0] ? form : `also ${form}`,
          form === most?.[0] ? unit : first,
        );
    }
    const position = POSITIONS[this.position];
    if (position !== undefined) this.addSpan('declaration position', position, unit);
  }

  /** The end of the text before an offset, without blanks. */
  private endBefore(offset: number): number {
    let end = offset;
    while (end > 0 && /\s/u.test(this.tree.text.charAt(end - 1))) end--;
    return end;
  }
}
