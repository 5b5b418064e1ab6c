import {
  logOddsOfRow,
  trainRegression,
  TRAINING,
  type LinearModel,
  type TrainingOptions,
} from './regression.js';
import type { SparseRows } from '../read/sparse-rows.js';
import { HERE, type Kernel, type Threads } from '../threads/threads.js';

/** One model per fold: `models[f]` is trained on all records outside fold f. */
export interface CrossFit {
  readonly folds: Uint8Array;
  readonly models: readonly LinearModel[];
}

/** What the models of a cross-fit are trained on. */
interface CrossFitInput {
  readonly rows: SparseRows;
  readonly targets: Uint8Array;
  readonly folds: Uint8Array;
  readonly learned: Uint8Array;
  readonly options: TrainingOptions;
}

/** Trains the model of one fold. */
export const FOLD_MODEL: Kernel<CrossFitInput, LinearModel> = {
  name: 'fold-model',
  open:
    ({ rows, targets, folds, learned, options }) =>
    (fold) => {
      const members: number[] = [];
      folds.forEach((own, row) => {
        if (own !== fold && learned[row] === 1) members.push(row);
      });
      return trainRegression(rows, targets, Int32Array.from(members), options);
    },
  pack: (input) => input,
  unpack: (packed) => packed as CrossFitInput,
};

/**
 * Trains the model of each fold on the records of all other folds.
 * @param learned 1 for records to train on
 */
export function crossFit(
  rows: SparseRows,
  targets: Uint8Array,
  folds: Uint8Array,
  learned: Uint8Array,
  options: TrainingOptions = TRAINING,
  threads: Threads = HERE,
): CrossFit {
  const count = folds.reduce((most, fold) => Math.max(most, fold + 1), 0);
  return { folds, models: threads.map(FOLD_MODEL, { rows, targets, folds, learned, options }, count) };
}

/** Log-odds of each record by the model that was not trained on it. */
export function crossFitLogOdds({ folds, models }: CrossFit, rows: SparseRows): Float64Array {
  return Float64Array.from(folds, (fold, row) => {
    const model = models[fold];
    return model ? logOddsOfRow(model, rows, row) : 0;
  });
}
