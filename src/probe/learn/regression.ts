import { BUCKETS } from '../read/ngrams.js';
import { randomStream, shuffle } from './random-stream.js';
import type { SparseRows } from '../read/sparse-rows.js';
import { startOf } from '../read/start-of.js';

/** A trained linear model: log-odds = bias + Σ weights of the row's features × the row's scale. */
export interface LinearModel {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Hyperparameters of the training. */
export interface TrainingOptions {
  /** Passes over the records. */
  readonly epochs: number;
  /** AdaGrad's step (Duchi, Hazan, Singer 2011). */
  readonly rate: number;
  /** Weight of the squared norm, per feature that a record holds. */
  readonly l2: number;
  readonly seed: number;
}

/** Chosen on Devign and ReVeal, with other seeds than the reported ones: `docs/explanation/probe.md`. */
export const TRAINING: TrainingOptions = { epochs: 4, rate: 0.01, l2: 1e-3, seed: 1 };

/** Keeps AdaGrad's first steps finite. */
const START = 1e-6;

/** Log-odds of one row. */
export function logOddsOfRow(model: LinearModel, rows: SparseRows, row: number): number {
  const { weights } = model;
  const { buckets, ends, scales } = rows;
  const end = ends[row] ?? 0;
  let sum = 0;
  for (let at = startOf(ends, row); at < end; at++) sum += weights[buckets[at] ?? 0] ?? 0;
  return model.bias + sum * (scales[row] ?? 0);
}

/**
 * Logistic regression of `targets` (1 or 0) over the rows `members`, by AdaGrad on shuffled records with lazy
 * L2. The same seed and rows give the same weights, bit for bit.
 */
export function trainRegression(
  rows: SparseRows,
  targets: Uint8Array,
  members: Int32Array,
  options: TrainingOptions = TRAINING,
): LinearModel {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(START);
  const { buckets, ends, scales } = rows;
  const { epochs, rate, l2 } = options;
  const random = randomStream(options.seed);
  const order = members.slice();
  let positives = 0;
  for (const row of members) positives += targets[row] ?? 0;
  let bias = Math.log((positives + 1) / (members.length - positives + 1));
  let biasSquares = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const start = startOf(ends, row);
      const end = ends[row] ?? 0;
      const scale = scales[row] ?? 0;
      let sum = 0;
      for (let at = start; at < end; at++) sum += weights[buckets[at] ?? 0] ?? 0;
      const gradient = 1 / (1 + Math.exp(-(bias + sum * scale))) - (targets[row] ?? 0);
      biasSquares += gradient * gradient;
      bias -= (rate * gradient) / Math.sqrt(biasSquares);
      const step = gradient * scale;
      for (let at = start; at < end; at++) {
        const bucket = buckets[at] ?? 0;
        const weight = weights[bucket] ?? 0;
        const slope = step + l2 * weight;
        const square = (squares[bucket] ?? 0) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return { weights, bias };
}
