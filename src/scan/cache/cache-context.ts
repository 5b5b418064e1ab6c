import { CACHE_KEY_OPTIONS } from '../../config/option-lists.js';
import type { VerdictOptions } from '../../config/options.js';
import { sha256 } from '../../sha256.js';

/** Everything that a verdict depends on besides the code and the options. */
export interface CacheKeyParts {
  readonly toolVersion: string;
  readonly victim: string;
  /** The model that proposes replacements; `null` where none are proposed. */
  readonly mlm: string | null;
  /** Calibration values and reference code. */
  readonly calibration: readonly number[] | null;
  readonly references: readonly unknown[];
}

/** Hash (hex) of everything that a verdict depends on besides the code. The order of the schema does not matter. */
export function cacheContext(options: VerdictOptions, others: CacheKeyParts): string {
  const values = [...CACHE_KEY_OPTIONS].sort().map((name) => [name, options[name]]);
  return sha256(JSON.stringify([values, others]));
}
