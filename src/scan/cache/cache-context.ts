import { sha256 } from '../../sha256.js';
import type { Options } from '../../config/options.js';

/** Options that a verdict follows from; what is only about reading, reporting or time is not among them. */
const JUDGING_OPTIONS = [
  'statistic',
  'elements',
  'variant',
  'mask',
  'transferTop',
  'references',
  'fpr',
  'threshold',
  'purify',
] as const satisfies readonly (keyof Options)[];

/** All else that a verdict follows from. */
export interface CacheGround {
  readonly toolVersion: string;
  readonly victim: string;
  /** Who proposes replacements; `null` where nobody does. */
  readonly mlm: string | null;
  /** Calibration values and reference code. */
  readonly calibration: readonly number[] | null;
  readonly references: readonly unknown[];
}

/** A hash over everything but the code: verdicts are kept and found under it. */
export function cacheContext(options: Options, ground: CacheGround): string {
  const told = JUDGING_OPTIONS.map((name) => options[name]);
  return sha256(JSON.stringify([told, ground]));
}
