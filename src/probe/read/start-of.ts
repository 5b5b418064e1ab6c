/** Where a row of a table begins of which only the ends of the rows are kept: row r is [ends[r − 1], ends[r]). */
export function startOf(ends: ArrayLike<number>, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] ?? 0);
}
