import { median, sum } from 'd3-array';
import { groupBy } from '../../../src/group-by.js';

/** The effect of replacing in one clean row. */
export interface TriedRow {
  /** Of the victim's answer: some answers turn more easily than others. */
  readonly kind: string;
  /** Evidence; `-Infinity` where there is none. */
  readonly value: number;
  /** What replacing costs in this row, from 0 to 1; gains are 0. */
  readonly loss: number;
}

/**
 * For each kind of answer the bar above which replacing is expected to cost a part of the clean rows' quality. The
 * evidence of rows that would lose falls off like an exponential; its mean is taken from their median, so that one row
 * with much evidence does not set the bar.
 * @param mostLost of all rows, from 0 to 1; each kind may cost its share of the rows
 */
export function barsByLoss(rows: readonly TriedRow[], mostLost: number): Map<string, number> {
  const groups = groupBy(rows, ({ kind }) => kind);
  return new Map(
    [...groups].map(([kind, own]) => {
      const losing = own.filter(({ value, loss }) => value > 0 && loss > 0);
      const scale = (median(losing, ({ value }) => value) ?? 0) / Math.LN2;
      const lost = sum(losing, ({ loss }) => loss);
      return [kind, scale * Math.max(0, Math.log(lost / (mostLost * own.length)))];
    }),
  );
}
