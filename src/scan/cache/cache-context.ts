import { CACHE_KEY_OPTIONS } from '../../config/option-lists.js';
import type { VerdictOptions } from '../../config/options.js';
import { sha256 } from '../../sha256.js';

/** Everything else that a verdict depends on. */
export interface CacheGround {
  readonly toolVersion: string;
  readonly victim: string;
  /** The model that proposes replacements; `null` where none are proposed. */
  readonly mlm: string | null;
  /** Calibration values and reference code. */
  readonly calibration: readonly number[] | null;
  readonly references: readonly unknown[];
}

/** Hash (hex) of everything that a verdict depends on but the code, the same whatever the order of the schema. */
export function cacheContext(options: VerdictOptions, ground: CacheGround): string {
  const values = [...CACHE_KEY_OPTIONS].sort().map((name) => [name, options[name]]);
  return sha256(JSON.stringify([values, ground]));
}
