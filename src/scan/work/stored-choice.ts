import type { JudgeChoice } from '../choose-judge.js';
import { sentinelChoice } from '../models/choose-victim.js';

/**
 * What judges a run, where only the data shows it, in a form that other machines can use: without paths of models, which
 * each of them has in its own place. `null`: the options alone say it.
 */
export type StoredChoice =
  { readonly kind: 'probe' } | { readonly kind: 'sentinel' | 'code'; readonly reason: string } | null;

/** @param isAuto `--victim auto` was given, so that the data decided */
export function storedChoice(choice: JudgeChoice, isAuto: boolean): StoredChoice {
  if (!isAuto || choice.kind === 'probe-families') return null;
  if (choice.kind === 'probe') return { kind: 'probe' };
  return { kind: choice.kind === 'code' ? 'code' : 'sentinel', reason: choice.reason };
}

/** @returns what judges; `null`: the options alone say it */
export function restoredChoice(stored: StoredChoice): JudgeChoice | null {
  if (stored === null) return null;
  if (stored.kind === 'probe') return { kind: 'probe', isGiven: false };
  return stored.kind === 'code' ? { kind: 'code', reason: stored.reason } : sentinelChoice(stored.reason);
}
