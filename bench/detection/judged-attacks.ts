import { elementAt } from '../../src/detect/element-at.js';
import type { Judge, Judgement, Suspect } from '../../src/detect/suspect.js';
import type { Experiment, PoisonedSample, Sample } from './experiment.js';
import { compareLocation, type Located } from '../attacks/compare-location.js';
import { type Share, shareTrue } from '../statistics/metrics.js';

/** A sample with what the judge says of it. */
export interface JudgedSample<Kind extends Sample = Sample> {
  readonly sample: Kind;
  readonly suspect: Suspect;
  readonly judgement: Judgement;
}

/** A poisoned sample, with what the victim predicted for the function before it was poisoned. */
export interface JudgedPoison extends JudgedSample<PoisonedSample> {
  readonly before: string;
}

/** One attack, judged. */
export interface DetectedAttack {
  readonly experiment: Experiment;
  readonly poisoned: readonly JudgedPoison[];
}

/** What a table says of one attack. */
export interface AttackRow {
  readonly attack: string;
  readonly title: string;
  readonly unplantable: number;
  /** Poisoned functions whose prediction the trigger turned: ASR. */
  readonly fired: Share;
  readonly recall: Share;
  /** Recall on those that fired: a trigger that does not fire cannot be seen. */
  readonly recallFired: Share;
  /** Of all poisoned functions, those whose trigger was named exactly as the strongest. */
  readonly exact: Share;
  /** The same of those that were found. */
  readonly exactOfFound: Share;
  /** What was named in those found where it was not exact. */
  readonly others: readonly { readonly origin: string; readonly located: Located; readonly named: string }[];
}

/** Judges samples together, so that batches fill. */
export async function judgeSamples<Kind extends Sample>(
  samples: readonly Kind[],
  judge: Judge,
): Promise<JudgedSample<Kind>[]> {
  const suspects = samples.map(({ analysis }): Suspect => ({ sides: [analysis] }));
  const judgements = await judge.judge(suspects);
  return samples.map((sample, index) => ({
    sample,
    suspect: elementAt(suspects, index),
    judgement: elementAt(judgements, index),
  }));
}

/** What the victim predicted for each function, by origin. */
export function predictionsOf(judged: readonly JudgedSample[]): Map<string, string> {
  return new Map(judged.map(({ sample, judgement }) => [sample.origin, judgement.prediction.label]));
}

/** Was a sample called poisoned? */
export function isFlagged({ judgement }: JudgedSample): boolean {
  return judgement.verdict === 'poisoned';
}

/** Did the trigger turn the prediction? */
export function hasFired({ judgement, before }: JudgedPoison): boolean {
  return judgement.prediction.label !== before;
}

/** Judges an attack's poisoned samples. @param before predictions of the functions as they were, by origin */
export async function judgeAttack(
  experiment: Experiment,
  before: ReadonlyMap<string, string>,
  judge: Judge,
): Promise<DetectedAttack> {
  const judged = await judgeSamples(experiment.poisoned, judge);
  const poisoned = judged.map((one) => ({ ...one, before: before.get(one.sample.origin) ?? '' }));
  return { experiment, poisoned };
}

function locatedIn({ sample, judgement }: JudgedPoison): Located {
  return compareLocation(judgement.triggers[0], sample.trigger);
}

/** The figures of one attack. */
export function summarise({ experiment, poisoned }: DetectedAttack): AttackRow {
  const found = poisoned.filter(isFlagged);
  const isExact = (one: JudgedPoison): boolean => locatedIn(one) === 'exact';
  return {
    attack: experiment.attack.name,
    title: experiment.attack.title,
    unplantable: experiment.unplantable,
    fired: shareTrue(poisoned.map(hasFired)),
    recall: shareTrue(poisoned.map(isFlagged)),
    recallFired: shareTrue(poisoned.filter(hasFired).map(isFlagged)),
    exact: shareTrue(poisoned.map((one) => isFlagged(one) && isExact(one))),
    exactOfFound: shareTrue(found.map(isExact)),
    others: found
      .filter((one) => !isExact(one))
      .map((one) => ({
        origin: one.sample.origin,
        located: locatedIn(one),
        named: nameOf(one),
      })),
  };
}

/** The kind of what was named: its text is the data's, which stays out of result files. */
function nameOf({ judgement }: JudgedPoison): string {
  const element = judgement.triggers[0]?.element;
  return element === undefined ? 'nothing' : `${element.type}, ${element.text.length} characters`;
}
