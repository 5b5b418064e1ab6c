import { logPoissonBinomialTail } from './log-tails.js';
import type { MeasuredPair } from './measure-pair.js';
import { NEIGHBOURS } from './similar-prompts.js';

/**
 * The largest evidence of a pair in a clean dataset has a Gumbel distribution: P(max ≥ T) = 1 − exp(−exp(−(T − μ) / β)). μ and β
 * were estimated by moments (β = √6 σ / π, μ = mean − .577 β) from the maxima of clean draws of six datasets, from records that no
 * reported figure uses. Larger datasets have more pairs: μ grows by β ln(records / 2,000).
 */
const LOCATION = 6;
const SCALE = 3.5;
const REFERENCE_SIZE = 2000;

/**
 * The part of the level for each kind of payload. A single word that goes with a word of the prompt is natural more often than
 * a call, a new number or a text in quotes.
 */
const WEIGHTS = { telling: 0.8, word: 0.2 } as const;

/** Kinds of payloads. */
export type PayloadKind = keyof typeof WEIGHTS;

/** New words of a payload that make it telling. */
const LEAST_NOVEL = 2;

/** The kind of a pair's payload; what responses lack is telling. */
export function payloadKind({ payload, novel, hasLiteral }: MeasuredPair): PayloadKind {
  return payload.length === 0 || novel.length >= LEAST_NOVEL || hasLiteral ? 'telling' : 'word';
}

/** The probability that a clean dataset has a pair of any kind with so much evidence, at this part of the level. */
export function evidencePValue(evidence: number, kind: PayloadKind, records: number): number {
  const growth = Math.log(Math.max(1, records / REFERENCE_SIZE));
  const largest = -Math.expm1(-Math.exp(-(evidence - LOCATION) / SCALE + growth));
  return Math.min(1, largest / WEIGHTS[kind]);
}

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
