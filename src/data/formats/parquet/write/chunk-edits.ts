/** The edits of one column chunk. Rows are counted from 0 in their row group. */
export interface ChunkEdits {
  readonly removed: ReadonlySet<number>;
  /** New bytes of values, by row and by the entry in the row. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Buffer>>;
}

/** The edits of a row group. */
export interface GroupEdits {
  readonly removed: ReadonlySet<number>;
  /** By the index of the column. */
  readonly cells: ReadonlyMap<number, ChunkEdits['cells']>;
}

const NO_CELLS: ChunkEdits['cells'] = new Map();

/** The edits of a column in a row group; `null` when its bytes can stay. */
export function editsOf({ removed, cells }: GroupEdits, column: number): ChunkEdits | null {
  const own = cells.get(column);
  return removed.size === 0 && own === undefined ? null : { removed, cells: own ?? NO_CELLS };
}
