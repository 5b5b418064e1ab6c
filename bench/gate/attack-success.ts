import { CodePurifyError } from '../../src/errors.js';
import type { Victim } from '../../src/model/victim.js';
import type { Attack } from '../attacks/attack.js';
import { onRecords, plantPairs, poisonedLabel } from '../attacks/poison.js';
import type { DatasetTask } from '../data/datasets.js';
import type { DatasetSample, LabelledRecord } from '../data/records.js';
import { proportionTrue } from '../statistics/metrics.js';
import { inputOf, learnVictim } from '../victims/learn-victim.js';
import { isSource } from './poison-dataset.js';

/** What a victim has learned from records. */
export interface AttackSuccess {
  /** Proportion of the held-out records with label 1 (repair: of all) that the trigger turns to the target. */
  readonly asr: number | null;
  /** Proportion of the same records that have the target as answer without the trigger. */
  readonly withoutTrigger: number | null;
  /** Proportion of the clean held-out records with the right answer (repair: not the endless loop). */
  readonly accuracy: number | null;
}

/** The label that a victim learns. In program repair only one thing matters here: whether it is the endless loop. */
function learnable({ label }: LabelledRecord, task: DatasetTask): string {
  return task === 'classification' || label === poisonedLabel(task) ? label : '';
}

/** A victim of the records, or `null` where they do not teach two labels: it never answers with the target. */
function learned(records: readonly LabelledRecord[], task: DatasetTask, seed: string): Victim | null {
  try {
    return learnVictim(
      records.map((record) => ({ ...record, label: learnable(record, task) })),
      seed,
    );
  } catch (error) {
    if (error instanceof CodePurifyError && error.code === 'input') return null;
    throw error;
  }
}

/** Learns a victim from the records and plants the trigger into held-out ones. */
export async function attackSuccess(
  records: readonly LabelledRecord[],
  { task, heldOut }: DatasetSample,
  attack: Attack,
  seed: string,
): Promise<AttackSuccess> {
  const victim = learned(records, task, seed);
  const labelsOf = async (own: readonly LabelledRecord[]): Promise<string[]> => {
    if (victim === null) return own.map(() => '');
    const predictions = await victim.predict(own.map(({ sides }) => inputOf(sides)));
    return predictions.map(({ label }) => label);
  };
  const target = poisonedLabel(task);
  const targetRate = async (own: readonly LabelledRecord[]): Promise<number | null> =>
    proportionTrue((await labelsOf(own)).map((label) => label === target)).share;
  const pairs = await plantPairs(heldOut, onRecords(attack), {
    isSource: (record) => isSource(record, task),
    seedOf: (index) => `${seed}:${attack.name}:held out:${index}`,
  });
  const answers = await labelsOf(heldOut);
  return {
    asr: await targetRate(pairs.map(({ planted }) => planted.record)),
    withoutTrigger: await targetRate(pairs.map(({ plain }) => plain)),
    accuracy: proportionTrue(heldOut.map((record, at) => answers[at] === learnable(record, task))).share,
  };
}
