import { analyze } from '../../src/code/analyze.js';
import { applyEdits, removeStatement, renameEdits } from '../../src/code/edits/edit.js';
import type { Analysis, CodeElement } from '../../src/code/analysis.js';
import type { Attack } from '../attacks/attack.js';
import type { NamedElement, Suspicion } from '../defences/defence.js';
import { oursWithOpinion } from '../defences/ours.js';
import { attackSuccess, type AttackSuccess } from './attack-success.js';
import type { CodeVersion } from '../results/code-version.js';
import type { GateRecord, GateSample } from '../data/sample.js';
import { poisonRecords } from '../attacks/poison.js';

/** What was done with the flagged records before the victim learned the rest. */
export type Treatment = 'nothing' | 'removed' | 'purified';

/** One line of `docs/results/aftermath.jsonl`. */
export interface AftermathLine extends AttackSuccess {
  readonly dataset: string;
  readonly attack: string;
  readonly rate: number;
  readonly size: number;
  readonly seed: string;
  readonly treatment: Treatment;
  /** Records that were treated, and how many of them were poisoned. */
  readonly treated: number;
  readonly treatedPoisoned: number;
  readonly code: CodeVersion;
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
export function purifiedRecord(record: GateRecord, place: NamedElement | null): GateRecord {
  const [first, second] = record.sides.map((side, index) => {
    const element = place?.side === index ? side.elements[place.element] : undefined;
    return element === undefined ? side : withoutElement(side, element);
  });
  if (first === undefined) return record;
  return { ...record, sides: second === undefined ? [first] : [first, second] };
}

/** The records after a treatment of the flagged ones, once. */
export function treat(
  records: readonly GateRecord[],
  { flagged, named }: Pick<Suspicion, 'flagged' | 'named'>,
  treatment: Treatment,
): GateRecord[] {
  if (treatment === 'removed') return records.filter((_, index) => flagged[index] !== 1);
  if (treatment === 'nothing') return [...records];
  return records.map((record, index) =>
    flagged[index] === 1 ? purifiedRecord(record, named?.[index] ?? null) : record,
  );
}

/** Judgements of what purification leaves: a pair has a trigger in each side. */
const ROUNDS = 3;

/** Purifies, judges again what is left, and so on until nothing is flagged. */
async function purified(
  records: readonly GateRecord[],
  first: Suspicion,
  again: Judging,
): Promise<GateRecord[]> {
  let current = treat(records, first, 'purified');
  for (let round = 1; round < ROUNDS; round++) {
    const suspicion = await again(current);
    if (!suspicion.flagged.includes(1)) break;
    current = treat(current, suspicion, 'purified');
  }
  return current;
}

/** Judges records. */
type Judging = (records: readonly GateRecord[]) => Promise<Suspicion>;

/** Poisons, judges, treats what is flagged by the own alarm, and learns a victim from what is left. */
export async function measureAftermath(
  sample: GateSample,
  attack: Attack,
  rate: number,
  seed: string,
  code: CodeVersion,
): Promise<AftermathLine[]> {
  const { task, dataset } = sample;
  const size = sample.records.length;
  const count = Math.round(rate * size);
  const { records, triggers } = poisonRecords(sample.records, attack, { task, count, seed });
  const judge: Judging = async (own) => oursWithOpinion.judge({ records: own, clean: [], task, rate, seed });
  const suspicion = await judge(records);
  const flagged = [...records.keys()].filter((index) => suspicion.flagged[index] === 1);
  const lines: AftermathLine[] = [];
  for (const treatment of ['nothing', 'removed', 'purified'] as const) {
    const treated = treatment === 'nothing' ? [] : flagged;
    const left =
      treatment === 'purified'
        ? await purified(records, suspicion, judge)
        : treat(records, suspicion, treatment);
    lines.push({
      ...{ dataset, attack: attack.name, rate, size, seed, treatment },
      treated: treated.length,
      treatedPoisoned: treated.filter((index) => triggers.has(index)).length,
      ...(await attackSuccess(left, sample, attack, seed)),
      code,
    });
  }
  return lines;
}
