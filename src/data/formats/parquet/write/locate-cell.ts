import { childPart, elementPart, elementParts, isPresent, wholeRow, type RowPart } from '../assemble.js';
import type { ColumnEntries } from '../row-cursor.js';
import type { SchemaNode } from '../schema.js';

/** A value of a row: its column, and its place among the entries of that column. */
export interface Cell {
  readonly column: SchemaNode;
  readonly index: number;
  readonly entry: number;
  readonly bytes: Buffer;
}

/** The value that keys lead to, by the same steps as `assemble`; `null` when they lead to none, or to a group. */
export function locateCell(
  root: SchemaNode,
  row: readonly ColumnEntries[],
  keys: readonly string[],
): Cell | null {
  let part: RowPart | null = wholeRow(root, row);
  let isElement = true; // a repeated node stands for its list until an element was chosen
  for (const key of keys) {
    if (part === null || (!isElement && part.node.repetition !== 'repeated' && !isPresent(part, row)))
      return null;
    [part, isElement] = stepInto(part, isElement, row, key);
  }
  return part === null || (part.node.repetition === 'repeated' && !isElement) ? null : cellIn(part, row);
}

function stepInto(
  part: RowPart,
  isElement: boolean,
  row: readonly ColumnEntries[],
  key: string,
): [RowPart | null, boolean] {
  const { node } = part;
  if (node.repetition === 'repeated' && !isElement)
    return [elementParts(part, row)[Number(key)] ?? null, true];
  const [only] = node.children;
  if (node.isList && only !== undefined) {
    const element = elementParts(childPart(part, only), row)[Number(key)];
    if (element === undefined) return [null, false];
    const inner = elementPart(element, node);
    return [inner, inner === element];
  }
  const child = node.children.find((one) => one.key === key);
  return [child === undefined ? null : childPart(part, child), false];
}

function cellIn({ node, starts }: RowPart, row: readonly ColumnEntries[]): Cell | null {
  const entry = starts[0] ?? 0;
  const bytes = row[node.columns.start]?.values[entry];
  if (node.physical === null || bytes === undefined || bytes === null) return null;
  return { column: node, index: node.columns.start, entry, bytes };
}
