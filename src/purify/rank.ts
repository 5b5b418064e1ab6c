import type { Candidate, Proposal } from './purification.js';

/**
 * The order in which ways of different kinds are preferred, once they parse and neutralise.
 *
 * A removal fills no token, so its likelihood cannot be compared with that of an infill. Published triggers
 * are dead code, which a maintainer wants gone and not reworded, so removal comes first, unless it would
 * take something with it that the rest of the function uses: then the reworded statement is preferred.
 */
export const TIERS = {
  /** The same code under another name: nothing can break. */
  rename: 0,
  /** A statement that nothing else needs, gone without a trace. */
  removeWhole: 1,
  /** The sole body of an `if` or a loop, gone: an empty body stays behind. */
  removeBody: 2,
  /** The statement in other words. */
  infill: 3,
  /** A statement that assigns or jumps, gone. */
  removeEffect: 4,
} as const;

/** Number of characters that a proposal takes away plus those that it puts in. */
export function changedCharacters(proposal: Proposal): number {
  return proposal.edits.reduce((sum, { span, text }) => sum + (span.end - span.start) + text.length, 0);
}

/**
 * Compares two candidates that parse: preferred kind, then the language model's likelihood, then fewest
 * changed characters. Whether a candidate neutralises goes before all of these, and is measured in
 * `verify.ts` in this order.
 *
 * @returns below 0 when `a` is to be preferred
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.tier !== b.tier) return a.tier - b.tier;
  if (a.logProbability !== b.logProbability) return a.logProbability > b.logProbability ? -1 : 1;
  return a.changed - b.changed;
}
