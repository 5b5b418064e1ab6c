import type { Candidate, Proposal } from './purification.js';

/**
 * The order of preference of different kinds of replacement that parse and neutralise.
 *
 * A removal fills no token, so its likelihood cannot be compared with that of an infill. Published triggers are dead
 * code, which maintainers want removed and not reworded. So removal comes first, unless it would also remove
 * something that the rest of the function uses: then the reworded statement is preferred.
 */
export const TIERS = {
  /** Takes out code that provably never runs or has no effect, or writes it in an equivalent form. */
  proved: -1,
  /** The same code under another name: nothing can break. */
  rename: 0,
  /** Removes a statement that nothing else needs. */
  removeWhole: 1,
  /** Removes the only statement in an `if` or a loop, which leaves an empty body. */
  removeBody: 2,
  /** The statement in other words. */
  infill: 3,
  /** Removes a statement that assigns or jumps. */
  removeEffect: 4,
} as const;

/** Number of characters that a proposal removes plus the number that it adds. */
export function changedCharacters(proposal: Proposal): number {
  return proposal.edits.reduce((sum, { span, text }) => sum + (span.end - span.start) + text.length, 0);
}

/**
 * Compares two candidates that parse: by kind, then by the language model's likelihood, then by fewest changed
 * characters. `verify.ts` tries the candidates in this order and takes the first that neutralises.
 *
 * @returns below 0 when `a` is to be preferred
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.logProbability !== b.logProbability) return a.logProbability > b.logProbability ? -1 : 1;
  return a.changed - b.changed;
}
