import type { Prediction } from '../model/victim.js';
import type { Assessment, AssessmentContext } from './assess.js';
import type { Decision } from './calibration.js';
import { elementAt } from './element-at.js';
import { type Candidate, evidence } from './localise.js';
import { type NecessaryElement, type Reading, toScored } from './necessity.js';
import { entropiesFor, STATISTICS } from './statistics.js';
import type { Judgement, ScoredElement } from './suspect.js';

/** The triggers located in a suspect. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** The suspect with all of them masked. */
  readonly purged: Reading;
}

/** The clean judgement of a suspect without a window that is predicted as a trigger's label; nothing was masked. */
export function untouched(decision: Decision, predictions: readonly Prediction[]): Judgement {
  const value = -Infinity;
  return {
    verdict: 'clean',
    prediction: elementAt(predictions, mostConfident(predictions)),
    ...{ entropy: 0, deficit: 0, value, pValue: decision.pValue(value), threshold: decision.threshold(0) },
    ...{ triggers: [], elements: [], without: null },
  };
}

/**
 * The judgement that follows from an assessment.
 * @param found the located triggers; `null` for a clean suspect
 */
export function judgement(
  { decision, statistic }: Pick<AssessmentContext, 'statistic'> & { readonly decision: Decision },
  assessment: Assessment,
  found: Found | null,
): Judgement {
  const { elements, measurements, value, reading } = assessment;
  const candidates = [...(found?.candidates ?? [])].sort((a, b) => strengthOf(b) - strengthOf(a));
  const { scale } = STATISTICS[statistic];
  const view = candidates[0]?.members[0]?.view ?? mostConfident(reading.predictions);
  return {
    verdict: found === null ? 'clean' : 'poisoned',
    prediction: elementAt(reading.predictions, view),
    ...entropiesFor(statistic, measurements),
    value,
    pValue: decision.pValue(value),
    threshold: decision.threshold(elements.length),
    triggers: candidates.flatMap((candidate) => triggersOf(candidate, scale)),
    elements: [...elements]
      .sort(inSourceOrder)
      .map((element) => toScored(element, scale, assessment.transfers.get(element) ?? null)),
    without: found === null ? null : elementAt(found.purged.predictions, view),
  };
}

function strengthOf({ drop, transfer }: Candidate): number {
  return transfer === null ? drop : evidence(drop, transfer);
}

/** Equal elements were measured together: each gets the common values. */
function triggersOf(
  { members, drop, without, transfer }: Candidate,
  scale: 'probability' | 'logOdds',
): ScoredElement[] {
  return members.map((member) => ({ ...toScored(member, scale, transfer), drop, without }));
}

function mostConfident(predictions: readonly Prediction[]): number {
  return predictions.reduce(
    (best, { confidence }, index) =>
      confidence.logOdds > (predictions[best]?.confidence.logOdds ?? -Infinity) ? index : best,
    0,
  );
}

function inSourceOrder(a: NecessaryElement, b: NecessaryElement): number {
  const [first, second] = [a.element.spans[0], b.element.spans[0]];
  if (first === undefined || second === undefined) return 0;
  return a.side - b.side || first.start - second.start || second.end - first.end;
}
