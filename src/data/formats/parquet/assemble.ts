import type { ColumnEntries } from './row-cursor.js';
import { elementNode, type SchemaNode } from './schema.js';
import { UnreadableParquet } from './unreadable-parquet.js';

/** A part of a row: for each column below a node, the entries `[starts[i], ends[i])` that belong to it. */
export interface RowPart {
  readonly node: SchemaNode;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The whole of a row, below the schema's root. */
export function wholeRow(root: SchemaNode, row: readonly ColumnEntries[]): RowPart {
  return { node: root, starts: row.map(() => 0), ends: row.map(({ values }) => values.length) };
}

/** The part of a row that belongs to a child of a group. */
export function childPart({ node, starts, ends }: RowPart, child: SchemaNode): RowPart {
  const from = child.columns.start - node.columns.start;
  const to = child.columns.end - node.columns.start;
  return { node: child, starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

/** Whether a value is present: its definition level is reached. */
export function isPresent({ node, starts }: RowPart, row: readonly ColumnEntries[]): boolean {
  const definition = row[node.columns.start]?.definitions[starts[0] ?? 0];
  return definition !== undefined && definition >= node.definition;
}

/**
 * The elements of a repeated node, as parts below the same node.
 * @throws UnreadableParquet when its columns have different numbers of elements
 */
export function elementParts(part: RowPart, row: readonly ColumnEntries[]): RowPart[] {
  const { node } = part;
  if (!isPresent(part, row)) return [];
  const cuts = part.starts.map((start, index) =>
    cutsOf(row[node.columns.start + index]?.repeats ?? [], start, part.ends[index] ?? start, node.repeat),
  );
  const count = cuts[0]?.length ?? 0;
  if (cuts.some((one) => one.length !== count)) {
    throw new UnreadableParquet('columns of one list that have different lengths');
  }
  return Array.from({ length: Math.max(0, count - 1) }, (_, element) => ({
    node,
    starts: cuts.map((one) => one[element] ?? 0),
    ends: cuts.map((one) => one[element + 1] ?? 0),
  }));
}

/** Where elements begin, and the end: a level up to that of the list begins an element. */
function cutsOf(repeats: readonly number[], start: number, end: number, level: number): number[] {
  const cuts = [start];
  for (let index = start + 1; index < end; index += 1) if ((repeats[index] ?? 0) <= level) cuts.push(index);
  return [...cuts, end];
}

/** The part that holds the value of a list's element: wrappers of lists are not part of the record. */
export function elementPart(part: RowPart, list: SchemaNode): RowPart {
  const element = elementNode(part.node, list.key);
  return element === part.node ? part : childPart(part, element);
}

/** Gives the value of a column's entry. */
export type ReadValue = (column: SchemaNode, bytes: Buffer) => unknown;

/**
 * The value of a row, or of a part of it: groups as objects, lists as arrays (Dremel's assembly, section 4.3).
 * @throws UnreadableParquet
 */
export function assemble(part: RowPart, row: readonly ColumnEntries[], read: ReadValue): unknown {
  const { node } = part;
  if (node.repetition === 'repeated') {
    return elementParts(part, row).map((element) => assembleOne(element, row, read));
  }
  return isPresent(part, row) ? assembleOne(part, row, read) : null;
}

function assembleOne(part: RowPart, row: readonly ColumnEntries[], read: ReadValue): unknown {
  const { node } = part;
  if (node.physical !== null) {
    const bytes = row[node.columns.start]?.values[part.starts[0] ?? 0];
    return bytes === undefined || bytes === null ? null : read(node, bytes);
  }
  const [only] = node.children;
  if (node.isList && only !== undefined) {
    return elementParts(childPart(part, only), row).map((element) => {
      const inner = elementPart(element, node);
      return inner === element ? assembleOne(element, row, read) : assemble(inner, row, read);
    });
  }
  return Object.fromEntries(
    node.children.map((child) => [child.key, assemble(childPart(part, child), row, read)]),
  );
}
