import { analyze } from '../../code/analyze.js';
import { applyEdits, removeStatement, renameEdits } from '../../code/edit.js';
import type { Analysis, CodeElement } from '../../code/types.js';
import { CodePurifyError } from '../../errors.js';
import type { Victim } from '../../model/victim.js';
import type { Attack } from '../attacks/attack.js';
import type { Suspicion } from '../defences/defence.js';
import { ours } from '../defences/ours.js';
import { shareTrue } from '../metrics.js';
import { createRandom } from '../random.js';
import type { CodeVersion } from './code-version.js';
import type { GateSample, GateRecord } from './gate-sample.js';
import { inputOf, learnVictim } from './learn-victim.js';
import { plantInto, poisonRecords, poisonedLabel, SOURCE_LABEL } from './poison.js';
import type { GateTask } from './gate-datasets.js';

/** What was done with the flagged records before the victim learned the rest. */
export type Treatment = 'nothing' | 'removed' | 'purified';

/** One line of `docs/results/aftermath.jsonl`. */
export interface AftermathLine {
  readonly dataset: string;
  readonly attack: string;
  readonly rate: number;
  readonly size: number;
  readonly seed: string;
  readonly treatment: Treatment;
  /** Records that were treated, and how many of them were poisoned. */
  readonly treated: number;
  readonly treatedPoisoned: number;
  /** Share of the held-out records with label 1 (repair: of all) that the trigger brings to the target. */
  readonly asr: number | null;
  /** The same records without the trigger that are given the target all the same. */
  readonly withoutTrigger: number | null;
  /** Share of the clean held-out records that are given their label (repair: not the endless loop). */
  readonly accuracy: number | null;
  readonly code: CodeVersion;
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

/** Names that a purified name becomes, the first that the code does not hold. */
const NEUTRAL = ['value', 'item', 'data', 'current', 'input'] as const;

function withoutElement(side: Analysis, element: CodeElement): Analysis {
  const edits =
    element.kind === 'statement'
      ? [removeStatement(side, element)]
      : renameEdits(element, NEUTRAL.find((name) => !side.code.includes(name)) ?? NEUTRAL[0]);
  return analyze(applyEdits(side.code, edits), side.language);
}

/** The record without the named element: a statement is removed, a name becomes a neutral one. */
function purifiedRecord(record: GateRecord, place: NonNullable<Suspicion['named']>[number]): GateRecord {
  const [first, second] = record.sides.map((side, index) => {
    const element = place?.side === index ? side.elements[place.element] : undefined;
    return element === undefined ? side : withoutElement(side, element);
  });
  if (first === undefined) return record;
  return { ...record, sides: second === undefined ? [first] : [first, second] };
}

function treat(
  records: readonly GateRecord[],
  { flagged, named }: Suspicion,
  treatment: Treatment,
): GateRecord[] {
  if (treatment === 'removed') return records.filter((_, index) => flagged[index] !== 1);
  if (treatment === 'nothing') return [...records];
  return records.map((record, index) =>
    flagged[index] === 1 ? purifiedRecord(record, named?.[index] ?? null) : record,
  );
}

/** Held-out records that poison would turn, with and without the trigger. */
function attacked(
  sample: GateSample,
  attack: Attack,
  seed: string,
): { plain: GateRecord[]; planted: GateRecord[] } {
  const plain: GateRecord[] = [];
  const planted: GateRecord[] = [];
  sample.heldOut.forEach((record, index) => {
    if (sample.task === 'classification' && record.label !== SOURCE_LABEL) return;
    const own = plantInto(record, attack, createRandom(`${seed}:${attack.name}:held out:${String(index)}`));
    if (own === null) return;
    plain.push(record);
    planted.push(own.record);
  });
  return { plain, planted };
}

/** Poisons, judges, treats what is flagged by the own alarm, and learns a victim from what is left. */
export async function measureAftermath(
  sample: GateSample,
  attack: Attack,
  rate: number,
  seed: string,
  code: CodeVersion,
): Promise<AftermathLine[]> {
  const { task } = sample;
  const count = Math.round(rate * sample.records.length);
  const { records, triggers } = poisonRecords(sample.records, attack, { task, count, seed });
  const suspicion = await ours.judge({ records, clean: [], task, rate, seed });
  const { plain, planted } = attacked(sample, attack, seed);
  const target = poisonedLabel(task);
  const lines: AftermathLine[] = [];
  for (const treatment of ['nothing', 'removed', 'purified'] as const) {
    const victim = learned(treat(records, suspicion, treatment), task, seed);
    const treated = [...suspicion.flagged.keys()].filter((index) => suspicion.flagged[index] === 1);
    const right = await labelsBy(victim, sample.heldOut);
    lines.push({
      ...{ dataset: sample.dataset, attack: attack.name, rate, size: sample.records.length, seed, treatment },
      treated: treatment === 'nothing' ? 0 : treated.length,
      treatedPoisoned: treatment === 'nothing' ? 0 : treated.filter((index) => triggers.has(index)).length,
      asr: shareTrue((await labelsBy(victim, planted)).map((label) => label === target)).share,
      withoutTrigger: shareTrue((await labelsBy(victim, plain)).map((label) => label === target)).share,
      accuracy: shareTrue(
        sample.heldOut.map((record, index) => right[index] === learnable(record, task).label),
      ).share,
      code,
    });
  }
  return lines;
}
