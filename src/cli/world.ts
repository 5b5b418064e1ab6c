import type { Io } from './io.js';
import type { ModelLoaders } from '../scan/models/load-victim.js';

/** Everything outside of the program that a command works with. */
export interface World extends Io {
  /** Opens models in place of the real loaders; `null` for those. Tests bring their own. */
  readonly loaders: ModelLoaders | null;
}
