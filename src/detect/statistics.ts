import { entropyOfScores, maximumEntropy, type EntropyOfScores, type Normalisation } from './entropy.js';
import type { Statistic } from './suspect.js';

/** The measurements of one unit that every statistic is computed from. */
export interface Measurements {
  /** |Δ probability| of every element. */
  readonly probabilityChanges: readonly number[];
  /** |Δ log-odds| of every element (nats). */
  readonly logOddsChanges: readonly number[];
  /** Largest signed fall of the log-odds, 0 without elements (nats). */
  readonly drop: number;
  /** Best mean shift of references, 0 if nothing was planted (nats). */
  readonly transfer: number;
  /** Best min(necessity, sufficiency), 0 if nothing was planted (nats). */
  readonly both: number;
}

/** The facts of one statistic. */
export interface StatisticRow {
  /** The scale in which an element's suspicion score is taken. */
  readonly scale: 'probability' | 'logOdds';
  readonly normalisation: Normalisation;
  /** The value needs planting in references. */
  readonly plants: boolean;
  /**
   * How triggers are located: `highest-score` is the paper's rule, one element only; `evidence` takes the smallest
   * element that is necessary and (if it can be planted) sufficient, repeatedly until the unit is clean.
   */
  readonly locates: 'highest-score' | 'evidence';
  /** 1: larger is more suspect; −1: smaller is, and the value is negated so that larger is. */
  readonly sign: 1 | -1;
  readonly value: (measurements: Measurements, entropies: EntropyOfScores) => number;
  /** The smallest value that can be poisoned, however rare it is among clean units. */
  readonly material: number;
  /** The threshold without a calibration or `--threshold`, by the number of elements. */
  readonly fallback: (elements: number) => number;
}

/** CodePurify, section on the threshold: t without clean validation samples. */
const PAPER_THRESHOLD = 0.1;

/**
 * A log-odds statistic has no published threshold. 2 ln 9 is the distance between odds of 9 : 1 and 1 : 9: the smallest
 * change that turns a prediction of 90 % into one of 10 %, which a planted trigger is made for.
 */
const REVERSAL = 2 * Math.log(9);

/**
 * For a victim that hardly reacts to masks, even a tenth of a nat is rare on clean units, though it changes no
 * prediction. A trigger must at least reverse odds of 3 : 1: from a probability of .75 to .25.
 */
const MATERIAL = 2 * Math.log(3);

/**
 * The paper's H < t is equivalent to ln N − H > ln N − t: its threshold, size-normalised. Fewer than two elements
 * have no distribution to judge, so the threshold is infinite.
 */
function paperDeficit(elements: number): number {
  return elements < 2 ? Infinity : maximumEntropy(elements) - PAPER_THRESHOLD;
}

/** Replaces H for fewer than two scores: it is 0 by definition, which the paper's rule would call poisoned. */
const UNDEFINED_ENTROPY = 100;

const negatedEntropy = ({ probabilityChanges }: Measurements, { entropy }: EntropyOfScores): number =>
  probabilityChanges.length < 2 ? -UNDEFINED_ENTROPY : -entropy;
const deficitOf = (_: Measurements, { deficit }: EntropyOfScores): number => deficit;

const ANY = { material: -Infinity } as const;
const OWN = { ...ANY, locates: 'evidence', sign: 1, fallback: () => REVERSAL } as const;
const LOG_ODDS = { scale: 'logOdds', normalisation: 'softmax' } as const;
const PAPER = { ...ANY, scale: 'probability', locates: 'highest-score', plants: false } as const;
const LOW = { sign: -1, value: negatedEntropy, fallback: () => -PAPER_THRESHOLD } as const;
const HIGH = { sign: 1, value: deficitOf, fallback: paperDeficit } as const;

/** Every statistic that `--statistic` offers. */
export const STATISTICS: Readonly<Record<Statistic, StatisticRow>> = {
  both: { ...OWN, ...LOG_ODDS, plants: true, value: ({ both }) => both, material: MATERIAL },
  deficit: { ...OWN, ...LOG_ODDS, plants: false, value: deficitOf, fallback: paperDeficit },
  drop: { ...OWN, ...LOG_ODDS, plants: false, value: ({ drop }) => drop },
  transfer: { ...OWN, ...LOG_ODDS, plants: true, value: ({ transfer }) => transfer },
  probability: { ...PAPER, ...LOW, normalisation: 'softmax' },
  'probability-deficit': { ...PAPER, ...HIGH, normalisation: 'softmax' },
  linear: { ...PAPER, ...LOW, normalisation: 'linear' },
  'linear-deficit': { ...PAPER, ...HIGH, normalisation: 'linear' },
};

/** The names of all statistics, in the order of the table. */
export const STATISTIC_NAMES = Object.keys(STATISTICS) as Statistic[];

/** H and deficit of a unit's suspicion scores, in the scale and normalisation of a statistic. */
export function entropiesFor(statistic: Statistic, measurements: Measurements): EntropyOfScores {
  const { scale, normalisation } = STATISTICS[statistic];
  const { probabilityChanges, logOddsChanges } = measurements;
  return entropyOfScores(scale === 'probability' ? probabilityChanges : logOddsChanges, normalisation);
}

/** A statistic's value for one unit, oriented so that larger is more suspect. */
export function statisticValue(statistic: Statistic, measurements: Measurements): number {
  return STATISTICS[statistic].value(measurements, entropiesFor(statistic, measurements));
}
