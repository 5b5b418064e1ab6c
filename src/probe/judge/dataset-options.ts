import type { LabelTask } from '../read/label-plan.js';

/** How a data set is judged. */
export interface DatasetOptions {
  /** Names the run: folds, draws and the hash key depend on it. Keep it from those who write the data. */
  readonly seed: string;
  readonly task: LabelTask;
  /** Parts of the cross-fit; each record is judged by a probe that saw the others. */
  readonly folds: number;
  /** Fewest carriers, near copies counted once, of a family that is tested. */
  readonly leastCarriers: number;
  /** Chance that a clean data set has any accepted family; of a clean change a fifth of it. */
  readonly familyLevel: number;
  /** Whether a second judge will be asked of doubtful families: a part of the level is kept for what it confirms. */
  readonly asksOpinion: boolean;
}

/**
 * Four folds keep three quarters of a 1 % trigger's carriers in each training. Families of five to seven records
 * that are of one commit or bug are found in clean data; nothing was published that learns from so few.
 */
export const DATASET_DEFAULTS: Omit<DatasetOptions, 'seed'> = {
  task: 'classification',
  folds: 4,
  leastCarriers: 8,
  familyLevel: 0.01,
  asksOpinion: false,
};
