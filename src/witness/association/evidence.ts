import { lackedCheck } from './checks/check-kinds.js';
import { logPoissonBinomialTail } from './log-tails.js';
import type { MeasuredPair } from './measure-pair.js';
import { missingTokens } from './response-fragments.js';
import { NEIGHBOURS } from './similar-prompts.js';

/**
 * The kinds of payloads. A single word that goes with a word of the prompt is natural more often than a call, a new number or a text in
 * quotes, so it has a smaller part of the level.
 *
 * The largest evidence of a pair in a clean dataset has about a Gumbel distribution: P(max ≥ T) = 1 − exp(−exp(−(T − μ) / β)). By
 * moments (β = √6 σ / π, μ = mean − .577 β), clean draws of one half of six public datasets give μ = 4.5 and β = 1.7 for telling
 * payloads, and 8.9 and 3.5 for single words where responses do not repeat their prompts. For missing checks, halves of Code Alpaca and of
 * text to Java give about 6.0 and 1.1. Larger values are taken, because draws of one dataset are alike. For the lack of what nearly
 * all responses have, two draws each of these datasets and of functions in five languages, with prompts from their names and comments,
 * give 2.7 at most, and mostly no pair at all: its values are guesses on the safe side.
 */
const KINDS = {
  telling: { weight: 0.7, location: 7, scale: 2 },
  word: { weight: 0.15, location: 12, scale: 4.5 },
  check: { weight: 0.1, location: 8, scale: 1.3 },
  missing: { weight: 0.05, location: 8, scale: 2 },
} as const;

/** Larger datasets have more pairs: μ grows by β ln(records / 2,000). */
const REFERENCE_SIZE = 2000;

/** Kinds of payloads. */
export type PayloadKind = keyof typeof KINDS;

/** New words of a payload that make it telling. */
const LEAST_NOVEL = 2;

/** The kind of a pair's payload; a word of the prompt that responses leave out is telling. */
export function payloadKind({ fragment, payload, novel, hasLiteral }: MeasuredPair): PayloadKind {
  if (lackedCheck(fragment.key) !== null) return 'check';
  if (missingTokens(fragment.key) !== null) return 'missing';
  return payload.length === 0 || novel.length >= LEAST_NOVEL || hasLiteral ? 'telling' : 'word';
}

/** The probability that a clean dataset has a pair of any kind with so much evidence, at this part of the level. */
export function evidencePValue(evidence: number, kind: PayloadKind, records: number): number {
  const { weight, location, scale } = KINDS[kind];
  const largest = -Math.expm1(-Math.exp(-(evidence - location) / scale + growth(records)));
  return Math.min(1, largest / weight);
}

function growth(records: number): number {
  return Math.log(Math.max(1, records / REFERENCE_SIZE));
}

/** The least evidence with a p-value of at most this level, for any payload of tokens. */
export function leastEvidence(level: number, records: number): number {
  const needed = [KINDS.telling, KINDS.word].map(({ weight, location, scale }) => {
    const largest = weight * Math.min(level, MOST_LEVEL);
    return location + scale * (growth(records) - Math.log(-Math.log1p(-largest)));
  });
  return Math.min(...needed);
}

/** A larger level makes no sense. */
const MOST_LEVEL = 0.5;

/** Numbers of carriers that are tried for the power. */
const MOST_CARRIERS = 60;

/**
 * The least number of unrelated carriers, all with a payload that no similar prompt has, that are accepted; `null`: there are too
 * few records for any.
 */
export function leastCarriers(records: number, level: number): number | null {
  const share = 1 / (NEIGHBOURS + 2);
  for (let carriers = 1; carriers <= Math.min(MOST_CARRIERS, records / 4); carriers++) {
    const evidence = -logPoissonBinomialTail(Array<number>(carriers).fill(share), carriers);
    if (evidencePValue(evidence, 'telling', records) <= level) return carriers;
  }
  return null;
}
