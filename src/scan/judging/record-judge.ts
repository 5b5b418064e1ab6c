import { setImmediate } from 'node:timers/promises';
import type { Analysis } from '../../code/analysis.js';
import { elementAt, withoutElement } from '../../code/traits/trait.js';
import type { Judge, Judgement, ScoredElement, Suspect } from '../../detect/suspect.js';
import { probabilityOf } from '../../model/log-odds.js';
import type { Confidence, Prediction } from '../../model/victim.js';
import type {
  DatasetVerdict,
  ProbeReading,
  RecordElement,
  RecordVerdict,
  SidesVerdict,
} from '../../probe/judge/dataset-verdict.js';
import type { Budget } from '../reading/budget.js';

/** Whether a record, or a version of it, is a finding. */
export type IsFlagged = (verdict: SidesVerdict) => boolean;

/** A trigger of a record, and the number of its accepted family; -1: its family was not accepted. */
export interface FamilyTrigger {
  readonly scored: ScoredElement;
  readonly family: number;
  /** The elements of a pair, of which this is one; `null`: it is the trigger alone. */
  readonly pair: readonly [ScoredElement, ScoredElement] | null;
}

/**
 * Most triggers reported of one record. The published attacks plant one; the first of many is enough to see an
 * attack.
 */
const MAX_TRIGGERS = 6;

/** Judges a record of a dataset, and changed versions of it, by the probe that was trained without this record. */
export class RecordJudge {
  constructor(
    private readonly dataset: Pick<DatasetVerdict, 'rejudge'>,
    private readonly record: number,
    private readonly verdict: RecordVerdict,
    private readonly isFlagged: IsFlagged,
    private readonly budget: Budget,
  ) {}

  /** The triggers of the unchanged record, strongest first; none if it is not a finding. */
  triggers({ sides }: Suspect): FamilyTrigger[] {
    return this.isFlagged(this.verdict) ? this.#triggersIn(sides, this.verdict) : [];
  }

  /** The first pass's judgement of the record, with the triggers that were found in it. */
  judgement(triggers: readonly FamilyTrigger[]): Judgement {
    return toJudgement(this.verdict, triggers, this.verdict.without);
  }

  /** For purification: judges a version of the record in the record's place. */
  readonly rejudging: Judge = {
    judge: async (suspects) => {
      const judgements: Judgement[] = [];
      for (const { sides } of suspects) {
        await setImmediate(); // lets a pending Ctrl-C take effect
        this.budget.check();
        const verdict = this.dataset.rejudge(this.record, sides);
        const triggers = this.isFlagged(verdict) ? this.#triggersIn(sides, verdict) : [];
        judgements.push(toJudgement(verdict, triggers, null));
      }
      return judgements;
    },
  };

  /** The element of the strongest family, or both of a pair; then, without it, of the next accepted family, and so on. */
  #triggersIn(sides: Suspect['sides'], first: SidesVerdict): FamilyTrigger[] {
    const found: FamilyTrigger[] = [];
    let [left, verdict] = [sides, first];
    while (found.length < MAX_TRIGGERS && (found.length === 0 || verdict.family >= 0)) {
      const { family, element, partner } = verdict;
      const scored = scoredElement(left, element);
      if (scored === null) break;
      const other = scoredElement(left, partner);
      const pair = other && ([scored, other] as const);
      for (const one of pair ?? [scored]) found.push({ scored: one, family, pair });
      left = withoutIn(left, scored);
      verdict = this.dataset.rejudge(this.record, left);
    }
    return found;
  }
}

function scoredElement(sides: Suspect['sides'], place: RecordElement | null): ScoredElement | null {
  const analysis = place && sides[place.side];
  const element = analysis && elementAt(analysis, place.element);
  if (!place || !element) return null;
  const drop = place.logOdds - place.without;
  const without = { probability: probabilityOf(place.without), logOdds: place.without };
  return { element, side: place.side, score: Math.abs(drop), drop, without, transfer: null };
}

/** The same code without the element in the lists of one side. */
function withoutIn([first, second]: Suspect['sides'], found: ScoredElement): Suspect['sides'] {
  const reduced = (analysis: Analysis, side: number): Analysis =>
    side === found.side ? withoutElement(analysis, found.element) : analysis;
  return second === undefined ? [reduced(first, 0)] : [reduced(first, 0), reduced(second, 1)];
}

function toJudgement(
  verdict: SidesVerdict,
  triggers: readonly FamilyTrigger[],
  without: ProbeReading | null,
): Judgement {
  const [strongest, ...more] = triggers.map(({ scored }) => scored);
  const reported =
    strongest === undefined
      ? []
      : [{ ...strongest, drop: calibratedDrop(strongest, verdict, without) }, ...more];
  return {
    verdict: reported.length > 0 ? 'poisoned' : 'clean',
    prediction: toPrediction(verdict),
    // only one element is scored, so there is no distribution and no entropy
    entropy: NaN,
    deficit: NaN,
    value: verdict.evidence,
    pValue: verdict.pValue,
    threshold: null,
    triggers: reported,
    elements: reported,
    without: without && toPrediction(without),
  };
}

/** Fall of the calibrated log-odds of the recorded label; a changed version only has raw log-odds. */
function calibratedDrop(
  { drop }: ScoredElement,
  { recorded }: ProbeReading,
  without: ProbeReading | null,
): number {
  return without === null ? drop : logOddsOf(recorded) - logOddsOf(without.recorded);
}

function toPrediction({ prediction, confidence }: ProbeReading): Prediction {
  return { label: prediction, index: -1, outputIds: [], confidence: toConfidence(confidence) };
}

function toConfidence(probability: number): Confidence {
  return { probability, logOdds: logOddsOf(probability) };
}

/** Log-odds of a probability; 0 and 1 are moved by the smallest step of a double, so that the result is finite. */
function logOddsOf(probability: number): number {
  const inside = Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
  return Math.log(inside / (1 - inside));
}
