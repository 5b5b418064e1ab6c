import { elementAt } from '../../src/detect/element-at.js';
import type { Judge, Judgement, Suspect } from '../../src/detect/suspect.js';
import { compareLocation, isPlanted, type Located } from '../attacks/compare-location.js';
import { type Proportion, proportionTrue } from '../statistics/metrics.js';
import type { Experiment, PoisonedSample, Sample } from './experiment.js';

/** A sample with its judgement. */
export interface JudgedSample<Kind extends Sample = Sample> {
  readonly sample: Kind;
  readonly suspect: Suspect;
  readonly judgement: Judgement;
}

/** A poisoned sample, with the victim's prediction for the function before it was poisoned. */
export interface JudgedPoison extends JudgedSample<PoisonedSample> {
  readonly before: string;
}

/** One attack, judged. */
export interface DetectedAttack {
  readonly experiment: Experiment;
  readonly poisoned: readonly JudgedPoison[];
}

/** The figures of one attack. */
export interface AttackRow {
  readonly attack: string;
  readonly title: string;
  readonly unplantable: number;
  /** Poisoned functions whose prediction the trigger turned: ASR. */
  readonly fired: Proportion;
  readonly recall: Proportion;
  /** Recall where the trigger fired: one that does not fire cannot be seen. */
  readonly recallFired: Proportion;
  /** Poisoned functions whose trigger was named exactly as the strongest. */
  readonly exact: Proportion;
  /** The same among the functions that were found. */
  readonly exactOfFound: Proportion;
  /** What was named in found functions whose trigger was not. */
  readonly others: readonly { readonly origin: string; readonly located: Located; readonly named: string }[];
}

/** Samples as the judge takes them. */
export function suspectsOf(samples: readonly Sample[]): Suspect[] {
  return samples.map(({ analysis }) => ({ sides: [analysis] }));
}

/** Judges samples together, so that batches fill. */
export async function judgeSamples<Kind extends Sample>(
  samples: readonly Kind[],
  judge: Judge,
): Promise<JudgedSample<Kind>[]> {
  const suspects = suspectsOf(samples);
  const judgements = await judge.judge(suspects);
  return samples.map((sample, index) => ({
    sample,
    suspect: elementAt(suspects, index),
    judgement: elementAt(judgements, index),
  }));
}

/** The victim's prediction for each function, by origin. */
export function predictionsOf(judged: readonly JudgedSample[]): Map<string, string> {
  return new Map(judged.map(({ sample, judgement }) => [sample.origin, judgement.prediction.label]));
}

/** Whether a sample was called poisoned. */
export function isFlagged({ judgement }: JudgedSample): boolean {
  return judgement.verdict === 'poisoned';
}

function hasFired({ judgement, before }: JudgedPoison): boolean {
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

function isExact({ sample, judgement }: JudgedPoison): boolean {
  const element = judgement.triggers[0]?.element;
  return element !== undefined && isPlanted(element, sample.trigger);
}

/** What was named instead of the trigger: its kind, for its text is the data's and stays out of result files. */
function otherOf({ sample, judgement }: JudgedPoison): AttackRow['others'][number] {
  const element = judgement.triggers[0]?.element;
  return {
    origin: sample.origin,
    located: compareLocation(element, sample.trigger),
    named: element === undefined ? 'nothing' : `${element.type}, ${element.text.length} characters`,
  };
}

/** The figures of one attack. */
export function summarise({ experiment, poisoned }: DetectedAttack): AttackRow {
  const found = poisoned.filter(isFlagged);
  return {
    attack: experiment.attack.name,
    title: experiment.attack.title,
    unplantable: experiment.unplantable,
    fired: proportionTrue(poisoned.map(hasFired)),
    recall: proportionTrue(poisoned.map(isFlagged)),
    recallFired: proportionTrue(poisoned.filter(hasFired).map(isFlagged)),
    exact: proportionTrue(poisoned.map((one) => isFlagged(one) && isExact(one))),
    exactOfFound: proportionTrue(found.map(isExact)),
    others: found.filter((one) => !isExact(one)).map(otherOf),
  };
}
