import { setImmediate } from 'node:timers/promises';
import type { Analysis } from '../../code/analysis.js';
import type { Judge, Judgement, ScoredElement, Suspect } from '../../detect/suspect.js';
import { probabilityOf } from '../../model/log-odds.js';
import type { Confidence, Prediction } from '../../model/victim.js';
import type {
  DatasetVerdict,
  ProbeReading,
  RecordVerdict,
  SidesVerdict,
} from '../../probe/judge/dataset-verdict.js';
import { overlaps } from '../../text/span.js';
import type { Budget } from '../reading/budget.js';

/** Whether a record, or a version of it, is a finding. */
export type IsFlagged = (verdict: SidesVerdict) => boolean;

/** A trigger of a record, with the accepted family that it belongs to; -1: none was accepted. */
export interface FamilyTrigger {
  readonly scored: ScoredElement;
  readonly family: number;
}

/** Triggers told of one record: the published attacks plant one; who plants many is known by the first. */
const MAX_TRIGGERS = 6;

/** Judges a record of a data set, and changed versions of it, by the probe that never saw it. */
export class RecordJudge {
  constructor(
    private readonly dataset: Pick<DatasetVerdict, 'rejudge'>,
    private readonly record: number,
    private readonly verdict: RecordVerdict,
    private readonly isFlagged: IsFlagged,
    private readonly budget: Budget,
  ) {}

  /** What speaks against the record as it stands, strongest first; none where it is no finding. */
  triggers({ sides }: Suspect): FamilyTrigger[] {
    return this.isFlagged(this.verdict) ? this.#triggersIn(sides, this.verdict) : [];
  }

  /** The first pass's judgement of the record, with the triggers that were found in it. */
  judgement(triggers: readonly FamilyTrigger[]): Judgement {
    return toJudgement(this.verdict, triggers, this.verdict.without);
  }

  /** For purification: a version of the record is judged as if it had stood in its place. */
  readonly rejudging: Judge = {
    judge: async (suspects) => {
      const judgements: Judgement[] = [];
      for (const { sides } of suspects) {
        await setImmediate(); // a pending Ctrl-C is heard
        this.budget.check();
        const verdict = this.dataset.rejudge(this.record, sides);
        const triggers = this.isFlagged(verdict) ? this.#triggersIn(sides, verdict) : [];
        judgements.push(toJudgement(verdict, triggers, null));
      }
      return judgements;
    },
  };

  /** The element of the strongest family; then, that one left out, of the next accepted one, and so on. */
  #triggersIn(sides: Suspect['sides'], first: SidesVerdict): FamilyTrigger[] {
    const found: FamilyTrigger[] = [];
    let [left, verdict] = [sides, first];
    while (found.length < MAX_TRIGGERS && (found.length === 0 || verdict.family >= 0)) {
      const scored = scoredElement(left, verdict);
      if (scored === null) break;
      found.push({ scored, family: verdict.family });
      left = withoutElement(left, scored);
      verdict = this.dataset.rejudge(this.record, left);
    }
    return found;
  }
}

function scoredElement(sides: Suspect['sides'], { element: place }: SidesVerdict): ScoredElement | null {
  const element = place && sides[place.side]?.elements[place.element];
  if (!place || !element) return null;
  const drop = place.logOdds - place.without;
  const without = { probability: probabilityOf(place.without), logOdds: place.without };
  return { element, side: place.side, score: Math.abs(drop), drop, without, transfer: null };
}

/** The same code with the element, and all that overlaps it, no longer looked at. */
function withoutElement([first, second]: Suspect['sides'], found: ScoredElement): Suspect['sides'] {
  const reduced = (analysis: Analysis, side: number): Analysis =>
    side !== found.side
      ? analysis
      : {
          ...analysis,
          elements: analysis.elements.filter(({ spans }) =>
            spans.every((span) => found.element.spans.every((own) => !overlaps(span, own))),
          ),
        };
  return second === undefined ? [reduced(first, 0)] : [reduced(first, 0), reduced(second, 1)];
}

function toJudgement(
  verdict: SidesVerdict,
  triggers: readonly FamilyTrigger[],
  without: ProbeReading | null,
): Judgement {
  const [strongest, ...more] = triggers.map(({ scored }) => scored);
  const told =
    strongest === undefined
      ? []
      : [{ ...strongest, drop: calibratedDrop(strongest, verdict, without) }, ...more];
  return {
    verdict: told.length > 0 ? 'poisoned' : 'clean',
    prediction: toPrediction(verdict),
    // one element is scored, not all of them: there is no distribution to take the entropy of
    entropy: NaN,
    deficit: NaN,
    value: verdict.evidence,
    pValue: verdict.pValue,
    threshold: null,
    triggers: told,
    elements: told,
    without: without && toPrediction(without),
  };
}

/** Fall of the recorded label's calibrated log-odds; of a version that has none, of the raw ones. */
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

/** A probability that rounding has made certain is as far from it as a double can tell. */
function logOddsOf(probability: number): number {
  const inside = Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
  return Math.log(inside / (1 - inside));
}
