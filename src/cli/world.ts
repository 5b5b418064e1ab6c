import type { Io } from './io.js';
import type { ModelLoaders } from '../scan/models/load-victim.js';

/** Everything outside the program that a command uses. Tests replace it. */
export interface World extends Io {
  /** Opens models instead of the real loaders; `null` for the real ones. */
  readonly loaders: ModelLoaders | null;
}
