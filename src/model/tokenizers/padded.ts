import type { Sequence } from './sequence-template.js';
import type { Feed } from '../runtime/session.js';

/** Inputs that we provide to encoders, by optimum's names. */
export const ENCODER_INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'] as const;

/** One row of a batch: a sequence, and which of its tokens are already padding (sides of a pair). */
export interface Row extends Sequence {
  /** 1 for tokens to attend to; absent: all. */
  readonly attention?: readonly number[];
}

/** Feeds `[batch, longest row]` int64, padded on the right. */
export function paddedFeeds(
  rows: readonly Row[],
  padId: number,
): Record<(typeof ENCODER_INPUTS)[number], Feed> {
  const longest = rows.reduce((length, row) => Math.max(length, row.ids.length), 0);
  const dims = [rows.length, longest];
  const pad = (values: (row: Row) => readonly number[], filler: number): Feed => {
    const integers = new Array<number>(rows.length * longest).fill(filler);
    rows.forEach((row, i) => {
      values(row).forEach((value, j) => (integers[i * longest + j] = value));
    });
    return { integers, dims };
  };
  return {
    input_ids: pad((row) => row.ids, padId),
    attention_mask: pad((row) => row.attention ?? row.ids.map(() => 1), 0),
    token_type_ids: pad((row) => row.types, 0),
  };
}

/** A key that is equal for equal rows only, which get the same answer. */
export function rowKey(row: Row): string {
  return `${row.ids.join(' ')}|${row.types.includes(1) ? row.types.join('') : ''}`;
}
