import { analyze } from '../../src/code/analyze.js';
import type { Analysis, CodeElement } from '../../src/code/analysis.js';
import { applyEdits, removeStatement, renameEdits } from '../../src/code/edits/edit.js';
import type { Attack } from '../attacks/attack.js';
import { type DatasetSample, type LabelledRecord, mapSides } from '../data/records.js';
import type { NamedElement, Suspicion } from '../defences/defence.js';
import { oursWithOpinion } from '../defences/ours.js';
import { attackSuccess, type AttackSuccess } from './attack-success.js';
import { poisonDataset } from './poison-dataset.js';

/** What happens to the flagged records before a victim learns from the result. */
export const TREATMENTS = ['nothing', 'removed', 'purified'] as const;

/** One of them. */
type Treatment = (typeof TREATMENTS)[number];

/** The data, and the poison in them. */
interface AftermathScenario {
  readonly dataset: string;
  readonly attack: string;
  readonly rate: number;
  readonly size: number;
  readonly seed: string;
}

/** One line of `docs/results/aftermath.jsonl`. */
export interface AftermathLine extends AftermathScenario, AttackSuccess {
  readonly treatment: Treatment;
  /** Records that were treated, and how many of them were poisoned. */
  readonly treated: number;
  readonly treatedPoisoned: number;
}

/** New names for a purified identifier; the first that the code does not hold is taken. */
const NEUTRAL = ['value', 'item', 'data', 'current', 'input'] as const;

function withoutElement(side: Analysis, element: CodeElement): Analysis {
  const edits =
    element.kind === 'statement'
      ? [removeStatement(side, element)]
      : renameEdits(element, NEUTRAL.find((name) => !side.code.includes(name)) ?? NEUTRAL[0]);
  return analyze(applyEdits(side.code, edits), side.language);
}

/** The record without the named element: a statement is removed, a name becomes a neutral one. */
export function purifiedRecord(record: LabelledRecord, place: NamedElement | null): LabelledRecord {
  const sides = mapSides(record.sides, (side, at) => {
    const element = place?.side === at ? side.elements[place.element] : undefined;
    return element === undefined ? side : withoutElement(side, element);
  });
  return { ...record, sides };
}

/** The records after one treatment of the flagged ones. */
export function treat(
  records: readonly LabelledRecord[],
  { flagged, named }: Pick<Suspicion, 'flagged' | 'named'>,
  treatment: Treatment,
): LabelledRecord[] {
  if (treatment === 'removed') return records.filter((_, index) => flagged[index] !== 1);
  if (treatment === 'nothing') return [...records];
  return records.map((record, index) =>
    flagged[index] === 1 ? purifiedRecord(record, named?.[index] ?? null) : record,
  );
}

/** How often purified records are judged again: a pair has a trigger in each side. */
const ROUNDS = 3;

/** Judges records. */
type Judging = (records: readonly LabelledRecord[]) => Promise<Suspicion>;

/** Purifies and judges the result again until nothing is flagged. */
async function purified(
  records: readonly LabelledRecord[],
  first: Suspicion,
  judge: Judging,
): Promise<LabelledRecord[]> {
  let current = treat(records, first, 'purified');
  for (let round = 1; round < ROUNDS; round++) {
    const suspicion = await judge(current);
    if (!suspicion.flagged.includes(1)) break;
    current = treat(current, suspicion, 'purified');
  }
  return current;
}

/** Poisons, judges, treats the flagged records, and learns a victim from the result. */
export async function measureAftermath(
  sample: DatasetSample,
  attack: Attack,
  { rate, seed, ...scenario }: AftermathScenario,
): Promise<AftermathLine[]> {
  const { task } = sample;
  const count = Math.round(rate * sample.records.length);
  const { records, triggers } = await poisonDataset(sample.records, attack, { task, count, seed });
  const judge: Judging = async (own) => oursWithOpinion.judge({ records: own, clean: [], task, rate, seed });
  const suspicion = await judge(records);
  const flagged = [...records.keys()].filter((index) => suspicion.flagged[index] === 1);
  const lines: AftermathLine[] = [];
  for (const treatment of TREATMENTS) {
    const treated = treatment === 'nothing' ? [] : flagged;
    const rest =
      treatment === 'purified'
        ? await purified(records, suspicion, judge)
        : treat(records, suspicion, treatment);
    lines.push({
      ...{ ...scenario, rate, seed, treatment, treated: treated.length },
      treatedPoisoned: treated.filter((index) => triggers.has(index)).length,
      ...(await attackSuccess(rest, sample, attack, seed)),
    });
  }
  return lines;
}
