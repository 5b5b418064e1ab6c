import type { TreeCursor } from 'web-tree-sitter';

import type { Span } from '../../text/span.js';
import type { OutsideRow } from './outside-rows.js';
import { SortedSpans } from './sorted-spans.js';

/** What a statement around functions holds besides them. */
export interface Surroundings {
  /** Whether all functions in it are members of the lists in `lists`: methods of an object, of a nameless class. */
  readonly areMembers: boolean;
  /** Whether something runs outside of the functions and the lists, apart from the calls that get the lists. */
  readonly isActive: boolean;
  readonly lists: SortedSpans;
}

/** An open node of `active`, which may turn out to be around a list. */
interface OpenNode {
  readonly depth: number;
  isAround: boolean;
}

/** The span of the node at a cursor, in a text that begins `shift` characters later. */
export function spanAt(cursor: TreeCursor, shift: number): Span {
  return { start: Math.max(0, cursor.startIndex - shift), end: Math.max(0, cursor.endIndex - shift) };
}

/** Visits the node at a cursor and all nodes that `enter` lets it into, without recursion; the cursor ends where it began. */
function visit(cursor: TreeCursor, enter: (depth: number) => boolean): void {
  let depth = 0;
  for (;;) {
    if (enter(depth) && cursor.gotoFirstChild()) {
      depth++;
      continue;
    }
    while (depth > 0 && !cursor.gotoNextSibling()) {
      cursor.gotoParent();
      depth--;
    }
    if (depth === 0) return;
  }
}

/** Recognises the nodes that run, while a statement is visited. */
class ActiveNodes {
  /** Depth of the outermost open node in which `activeInside` counts, or -1. */
  private inside = -1;

  constructor(
    private readonly cursor: TreeCursor,
    private readonly row: OutsideRow,
  ) {}

  /** Whether the node at the cursor runs. To be asked once for each node, in the order of the visit. */
  isActive(depth: number): boolean {
    const { active, activeInside } = this.row;
    if (depth <= this.inside) this.inside = -1;
    if (!this.cursor.nodeIsNamed) return false;
    const type = this.cursor.nodeType;
    if (this.inside < 0 && activeInside?.inside.has(type) === true) this.inside = depth;
    return active.has(type) || (this.inside >= 0 && activeInside?.types.has(type) === true);
  }
}

/** Whether the node at a cursor runs: it, or a node inside it, is one of `active`. */
export function runs(cursor: TreeCursor, row: OutsideRow): boolean {
  let found = false;
  const nodes = new ActiveNodes(cursor, row);
  visit(cursor, (depth) => {
    found ||= nodes.isActive(depth);
    return !found && !row.inert.has(cursor.nodeType);
  });
  return found;
}

/** Reads the statement at a cursor, which holds functions. */
export function surroundings(
  cursor: TreeCursor,
  { row, places, shift }: { readonly row: OutsideRow; readonly places: SortedSpans; readonly shift: number },
): Surroundings {
  const lists: Span[] = [];
  const open: OpenNode[] = [];
  let isActive = false;
  const close = (depth: number): void => {
    while ((open.at(-1)?.depth ?? -1) >= depth) if (open.pop()?.isAround === false) isActive = true;
  };
  const whole = spanAt(cursor, shift);
  const nodes = new ActiveNodes(cursor, row);
  visit(cursor, (depth) => {
    close(depth);
    const isRunning = nodes.isActive(depth);
    const type = cursor.nodeType;
    const span = spanAt(cursor, shift);
    if (row.inert.has(type) || places.cover(span)) return false;
    if (row.members.has(type) && places.beginIn(span)) {
      lists.push(span);
      for (const node of open) node.isAround = true;
      return false;
    }
    if (isRunning) open.push({ depth, isAround: false });
    return true;
  });
  close(0);
  const found = new SortedSpans(lists);
  const areMembers = places.overlapping(whole).every((place) => found.cover(place));
  return { areMembers, isActive, lists: found };
}
