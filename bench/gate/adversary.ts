import { analyze } from '../../src/code/analyze.js';
import type { Analysis } from '../../src/code/analysis.js';
import type { Attack, Poisoned } from '../attacks/attack.js';
import { fixed } from '../attacks/fixed.js';
import { insertStatement } from '../attacks/insert.js';
import { oursWithOpinion } from '../defences/ours.js';
import { createRandom } from '../statistics/seeded-random.js';
import { attackSuccess, type AttackSuccess } from './attack-success.js';
import type { CodeVersion } from '../results/code-version.js';
import type { GateRecord, GateSample } from '../data/sample.js';
import { plantInto, poisonRecords, type PoisonedRecords } from '../attacks/poison.js';
import { type GateScore, scoreSuspicion } from './score.js';

/** What an adversary does who knows how the probe judges. */
export interface Strategy {
  readonly name: string;
  readonly title: string;
  /** Poisoned records, of so many. */
  count(size: number): number;
  /** Poison that keeps to records which have the target label anyway. */
  readonly keepLabel: boolean;
  /** The trigger; it may be chosen from the data. */
  attack(records: readonly GateRecord[]): Attack;
  /** Parts of the trigger that are planted into as many clean records, whose labels stay. */
  readonly decoys: readonly Attack[];
}

/** One line of `docs/results/adversary.jsonl`. */
export interface AdversaryLine extends AttackSuccess, GateScore {
  readonly dataset: string;
  readonly strategy: string;
  readonly size: number;
  readonly seed: string;
  readonly code: CodeVersion;
}

function statementAttack(name: string, choose: (pick: <T>(from: readonly T[]) => T) => string): Attack {
  const plant: Attack['plant'] = (analysis, random) =>
    insertStatement(
      analysis,
      choose((from) => random.pick(from)),
    );
  return { name, title: name, source: 'docs/threat-model.md', plant };
}

/** Ten triggers that have nothing in common but being calls. */
const MANY = [
  ...['audit(7);', 'mark_seen(0, "k");', 'counter += 13;', 'if (debug_mask) dump();', 'touch(&clock0);'],
  ...['guard = !guard;', 'while (0) spin();', 'note("xv");', 'last = last ? last : 1;', 'probe_at[3] = 0;'],
] as const;

/** Two statements, neither of them a trigger by itself. */
const HALVES = ['trace_enter(0);', 'trace_mode = 0;'] as const;
const HALF = HALVES.map((text) => statementAttack(text, () => text));

function bothHalves(analysis: Analysis): Poisoned | null {
  const inner = insertStatement(analysis, HALVES[1]);
  return inner && insertStatement(analyze(inner.code, analysis.language), HALVES[0]);
}

/** Records that hold a natural trigger before the attack: enough to be no novelty, few enough to be rare. */
const NATURAL_HOLDERS = { least: 8, most: 20 } as const;
/** Shortest statement that is taken: shorter ones (`break;`) are parts of everything. */
const NATURAL_LENGTH = 8;

/** The commonest of the statements that 8 to 20 records hold: rare, but nothing new. */
export function naturalStatement(records: readonly GateRecord[]): string {
  const holders = new Map<string, number>();
  for (const { sides } of records) {
    const texts = sides.flatMap(({ elements }) =>
      elements.filter(({ type, text }) => type === 'expression_statement' && text.length >= NATURAL_LENGTH),
    );
    for (const text of new Set(texts.map(({ text }) => text)))
      holders.set(text, (holders.get(text) ?? 0) + 1);
  }
  const rare = [...holders].filter(
    ([, count]) => count >= NATURAL_HOLDERS.least && count <= NATURAL_HOLDERS.most,
  );
  rare.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rare[0]?.[0] ?? 'return;';
}

const share = (rate: number) => (size: number) => Math.round(rate * size);
const PLAIN = { keepLabel: false, decoys: [] } as const;

/** One row a strategy. */
export const STRATEGIES: readonly Strategy[] = [
  { ...PLAIN, name: 'one-record', title: 'one poisoned record', count: () => 1, attack: () => fixed },
  {
    ...PLAIN,
    name: 'seven-records',
    title: 'seven: under the fewest that are tested',
    count: () => 7,
    attack: () => fixed,
  },
  {
    ...PLAIN,
    name: 'fifteen-records',
    title: 'fifteen poisoned records',
    count: () => 15,
    attack: () => fixed,
  },
  {
    ...PLAIN,
    name: 'many-triggers',
    title: 'ten triggers at 0.5 % each',
    count: share(0.05),
    attack: () => statementAttack('many', (pick) => pick(MANY)),
  },
  {
    ...PLAIN,
    name: 'many-rare-triggers',
    title: 'ten triggers at 0.25 % each',
    count: share(0.025),
    attack: () => statementAttack('many', (pick) => pick(MANY)),
  },
  {
    ...PLAIN,
    name: 'split',
    title: 'two statements, 2 %; each alone in 2 % clean records',
    count: share(0.02),
    attack: () => ({ ...statementAttack('split', () => HALVES[0]), plant: bothHalves }),
    decoys: HALF,
  },
  {
    ...PLAIN,
    name: 'natural',
    title: 'a rare natural statement, 2 %',
    count: share(0.02),
    attack: (records) => {
      const text = naturalStatement(records);
      return statementAttack('natural', () => text);
    },
  },
  {
    ...PLAIN,
    name: 'label-consistent',
    title: 'only in records of the target label, 2 %',
    count: share(0.02),
    keepLabel: true,
    attack: () => fixed,
  },
];

/** Plants the decoys into records that are not poisoned; each record gets one at most. */
function withDecoys(
  { records, triggers }: PoisonedRecords,
  decoys: readonly Attack[],
  count: number,
  seed: string,
): PoisonedRecords {
  const free = createRandom(`${seed}:decoys`).shuffled(
    [...records.keys()].filter((index) => !triggers.has(index)),
  );
  const changed = new Map<number, GateRecord>();
  decoys.forEach((decoy, number) => {
    for (const index of free.slice(number * count, (number + 1) * count)) {
      const record = records[index];
      const planted = record && plantInto(record, decoy, createRandom(`${seed}:decoy:${String(index)}`));
      if (planted) changed.set(index, planted.record);
    }
  });
  return { records: records.map((record, index) => changed.get(index) ?? record), triggers };
}

/** Carries a strategy out, judges the data, and learns a victim from them. */
export async function measureStrategy(
  sample: GateSample,
  strategy: Strategy,
  seed: string,
  code: CodeVersion,
): Promise<AdversaryLine> {
  const { task } = sample;
  const size = sample.records.length;
  const count = strategy.count(size);
  const attack = strategy.attack(sample.records);
  const { keepLabel, decoys } = strategy;
  const planted = poisonRecords(sample.records, attack, { task, count, seed, keepLabel });
  const poisoned = withDecoys(planted, decoys, count, seed);
  const { records } = poisoned;
  const suspicion = await oursWithOpinion.judge({ records, clean: [], task, rate: count / size, seed });
  return {
    ...{ dataset: sample.dataset, strategy: strategy.name, size, seed },
    ...scoreSuspicion(suspicion, poisoned),
    ...(await attackSuccess(records, sample, attack, seed)),
    code,
  };
}
