import type { HeardBefore } from '../witnesses/code-witnesses.js';
import type { LearnedDataset } from './dataset/dataset-learner.js';

/** What is known after the first reading of the data: everything that needs all records together. */
export interface FirstReading extends HeardBefore {
  /** What the labels say; `null`: they are not judged. */
  readonly learned: LearnedDataset | null;
}
