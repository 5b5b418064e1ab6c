import { BATCH_ROWS, BATCH_TOKENS, MAX_PADDING } from '../folder/model-limits.js';

/** Bounds of one batch; the defaults suit encoders. */
export interface BatchLimits {
  readonly tokens: number;
  readonly rows: number;
}

/** Sequences that run together: indexes into the list of sequences, shortest first. */
type Batch = readonly number[];

/** The bounds that encoders of float32 or float16 use. */
const ENCODER_BATCH: BatchLimits = { tokens: BATCH_TOKENS, rows: BATCH_ROWS };

/**
 * One row at a time, for dynamically quantised models: they compute one integer scale for the whole batch, so an answer
 * would depend on the other rows (by 1 % of the log-odds and more), and a verdict on the shards. Takes 15 % longer at 96
 * tokens and no longer at 256.
 */
const SINGLE_ROWS: BatchLimits = { tokens: 1, rows: 1 };

/** The bounds for a model: those given, or one row if its rows are not independent. */
export function batchLimits(independentRows: boolean, limits: BatchLimits = ENCODER_BATCH): BatchLimits {
  return independentRows ? limits : SINGLE_ROWS;
}

/**
 * Sorts sequences by length and cuts them into batches: at most `rows` rows and `tokens` padded tokens, and
 * little padding. A sequence longer than the budget is a batch of its own.
 * @param lengths tokens of each sequence
 */
export function planBatches(lengths: readonly number[], limits: BatchLimits = ENCODER_BATCH): Batch[] {
  const order = lengths.map((_, i) => i).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  const batches: number[][] = [];
  let open: number[] = [];
  let real = 0;
  for (const index of order) {
    const length = lengths[index] ?? 0;
    const padded = (open.length + 1) * length;
    const wasteful = padded - real - length > MAX_PADDING * padded;
    if (open.length > 0 && (open.length >= limits.rows || padded > limits.tokens || wasteful)) {
      batches.push(open);
      open = [];
      real = 0;
    }
    open.push(index);
    real += length;
  }
  if (open.length > 0) batches.push(open);
  return batches;
}

/**
 * Answers for all items, in their order. Equal items are computed once, in batches sorted by length.
 * @param key   items with equal keys have equal answers
 * @param length tokens of an item
 * @param run   answers of one batch, in its order
 */
export async function runBatched<T, R>(
  items: readonly T[],
  key: (item: T) => string,
  length: (item: T) => number,
  run: (batch: readonly T[]) => Promise<readonly R[]>,
  limits: BatchLimits = ENCODER_BATCH,
): Promise<R[]> {
  const places = new Map<string, number>();
  const distinct: T[] = [];
  const place = items.map((item) => {
    const name = key(item);
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, distinct.length);
    return distinct.push(item) - 1;
  });
  const answers = new Map<number, R>();
  for (const batch of planBatches(distinct.map(length), limits)) {
    const rows = await run(batch.map((i) => distinct[i] as T));
    batch.forEach((i, row) => {
      const answer = rows[row];
      if (answer !== undefined) answers.set(i, answer);
    });
  }
  return place.map((i) => {
    const answer = answers.get(i);
    if (answer === undefined) throw new Error('a batch returned fewer answers than it was given');
    return answer;
  });
}
