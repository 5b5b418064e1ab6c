import { PairHolders } from '../families/pair-holders.js';
import type { PairCarrier } from '../families/pair-test.js';
import { calibrated } from '../learn/calibrator.js';
import type { JudgedClass } from './class-judge.js';
import { modelOfRecord } from './element-scores.js';
import type { DatasetContext } from './dataset-context.js';
import type { AcceptedFamily } from './problem-verdict.js';
import { pairOdds } from './pair-odds.js';
import { startOf } from '../read/start-of.js';

/** Where a record holds an accepted family: one carrier of the index and its first element, or two of a pair. */
export interface FamilyHolding {
  readonly carriers: readonly number[];
  /** By their numbers in the corpus. */
  readonly elements: readonly number[];
  /** Log-odds of the class with all elements of the family masked. */
  readonly logOdds: number;
  /** The calibrated probability that readers are shown (`LearnedClass.shown`). */
  readonly probability: number;
}

/** For each record that holds an accepted family, where it does, in the order of the records. */
export function familyHolders(
  context: DatasetContext,
  judged: JudgedClass,
  accepted: AcceptedFamily,
): Map<number, FamilyHolding> {
  return accepted.partner < 0
    ? singleHolders(context, judged, accepted.family)
    : pairHolders(context, judged, [accepted.family, accepted.partner]);
}

function singleHolders(
  { corpus, index, logTokens }: DatasetContext,
  { scores, shown }: JudgedClass,
  family: number,
): Map<number, FamilyHolding> {
  const holders = new Map<number, FamilyHolding>();
  const end = index.ends[family] ?? 0;
  for (let at = startOf(index.ends, family); at < end; at++) {
    const record = index.records[at] ?? 0;
    const logOdds = scores.carriers[at] ?? 0;
    holders.set(record, {
      carriers: [at],
      elements: [index.elements[at] ?? 0],
      logOdds,
      probability: calibrated(shown, logOdds, logTokens[record] ?? 0, corpus.size),
    });
  }
  return holders;
}

function pairHolders(
  { corpus, index, folds, logTokens }: DatasetContext,
  { models, shown }: JudgedClass,
  families: readonly [number, number],
): Map<number, FamilyHolding> {
  const holdings = [...new PairHolders(corpus, index).of(families)];
  const carriers = holdings.map(([record, one]): PairCarrier => ({ record, carriers: one.carriers }));
  const odds = pairOdds(corpus, index, modelOfRecord(folds, models), carriers);
  return new Map(
    holdings.map(([record, { carriers: own, elements }], at) => {
      const logOdds = odds[at] ?? 0;
      const probability = calibrated(shown, logOdds, logTokens[record] ?? 0, corpus.size);
      return [record, { carriers: own, elements, logOdds, probability }];
    }),
  );
}
