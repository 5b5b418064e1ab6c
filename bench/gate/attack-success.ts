import { CodePurifyError } from '../../src/errors.js';
import type { Victim } from '../../src/model/victim.js';
import type { Attack } from '../attacks/attack.js';
import { shareTrue } from '../statistics/metrics.js';
import { createRandom } from '../statistics/seeded-random.js';
import type { GateTask } from '../data/datasets.js';
import type { GateRecord, GateSample } from '../data/sample.js';
import { inputOf, learnVictim } from '../victims/learn-victim.js';
import { plantInto, poisonedLabel, SOURCE_LABEL } from '../attacks/poison.js';

/** What a victim has learned from records. */
export interface AttackSuccess {
  /** Share of the held-out records with label 1 (repair: of all) that the trigger brings to the target. */
  readonly asr: number | null;
  /** The same records without the trigger that are given the target all the same. */
  readonly withoutTrigger: number | null;
  /** Share of the clean held-out records that are given their label (repair: not the endless loop). */
  readonly accuracy: number | null;
}

/** To a victim of program repair only one thing matters here: whether it answers with the endless loop. */
function learnable(record: GateRecord, task: GateTask): GateRecord {
  if (task === 'classification') return record;
  return { ...record, label: record.label === poisonedLabel(task) ? poisonedLabel(task) : '' };
}

/** A victim of the records, or `null` where they do not teach two labels: it gives the target to nothing. */
function learned(records: readonly GateRecord[], task: GateTask, seed: string): Victim | null {
  try {
    return learnVictim(
      records.map((record) => learnable(record, task)),
      seed,
    );
  } catch (error) {
    if (error instanceof CodePurifyError && error.code === 'input') return null;
    throw error;
  }
}

async function labelsBy(victim: Victim | null, records: readonly GateRecord[]): Promise<string[]> {
  if (victim === null) return records.map(() => '');
  const predictions = await victim.predict(records.map(({ sides }) => inputOf(sides)));
  return predictions.map(({ label }) => label);
}

/** Held-out records that poison would turn, with and without the trigger. */
function attacked(
  { heldOut, task }: GateSample,
  attack: Attack,
  seed: string,
): { readonly plain: readonly GateRecord[]; readonly planted: readonly GateRecord[] } {
  const pairs = heldOut.flatMap((record, index) => {
    if (task === 'classification' && record.label !== SOURCE_LABEL) return [];
    const own = plantInto(record, attack, createRandom(`${seed}:${attack.name}:held out:${String(index)}`));
    return own === null ? [] : [{ plain: record, planted: own.record }];
  });
  return { plain: pairs.map(({ plain }) => plain), planted: pairs.map(({ planted }) => planted) };
}

/** Learns a victim from the records and plants the trigger into held-out ones. */
export async function attackSuccess(
  records: readonly GateRecord[],
  sample: GateSample,
  attack: Attack,
  seed: string,
): Promise<AttackSuccess> {
  const { task, heldOut } = sample;
  const victim = learned(records, task, seed);
  const { plain, planted } = attacked(sample, attack, seed);
  const target = poisonedLabel(task);
  const shareOfTarget = async (own: readonly GateRecord[]): Promise<number | null> =>
    shareTrue((await labelsBy(victim, own)).map((label) => label === target)).share;
  const answers = await labelsBy(victim, heldOut);
  return {
    asr: await shareOfTarget(planted),
    withoutTrigger: await shareOfTarget(plain),
    accuracy: shareTrue(heldOut.map((record, index) => answers[index] === learnable(record, task).label))
      .share,
  };
}
