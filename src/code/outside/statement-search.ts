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

/** Whether the node at a cursor runs: it, or a node inside it, is one of `active`. */
export function runs(cursor: TreeCursor, row: OutsideRow): boolean {
  let found = false;
  visit(cursor, () => {
    const type = cursor.nodeType;
    if (row.active.has(type) && cursor.nodeIsNamed) found = true;
    return !found && !row.inert.has(type);
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
  visit(cursor, (depth) => {
    close(depth);
    const type = cursor.nodeType;
    const span = spanAt(cursor, shift);
    if (row.inert.has(type) || places.cover(span)) return false;
    if (row.members.has(type) && places.beginIn(span)) {
      lists.push(span);
      for (const node of open) node.isAround = true;
      return false;
    }
    if (row.active.has(type) && cursor.nodeIsNamed) open.push({ depth, isAround: false });
    return true;
  });
  close(0);
  const found = new SortedSpans(lists);
  const areMembers = places.overlapping(whole).every((place) => found.cover(place));
  return { areMembers, isActive, lists: found };
}
