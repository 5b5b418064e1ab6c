import type { CountableFamilies } from '../../probe/count/countable-families.js';
import type { SaidBefore } from '../surveys/said-before.js';
import type { HeardBefore } from '../witnesses/code-witnesses.js';
import type { LearnedDataset } from './dataset/learned-dataset.js';

/** What is known after the first reading of the data: everything that needs all records together. */
export interface FirstReading extends Omit<HeardBefore, 'outside'> {
  /** What the labels say; `null`: they are not judged. */
  readonly learned: LearnedDataset | null;
  readonly said: SaidBefore | null;
  /** Units that were learned, and all that could be analysed, where only a sample was learned; `null`: all were. */
  readonly sampled: { readonly taken: number; readonly of: number } | null;
  /** The families of the sample that are counted in all data; `null`: there is nothing to count. */
  readonly countable: CountableFamilies | null;
}
