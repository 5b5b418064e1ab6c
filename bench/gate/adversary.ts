import { rollup } from 'd3-array';
import { analyze } from '../../src/code/analyze.js';
import type { Attack } from '../attacks/attack.js';
import { fixed } from '../attacks/fixed.js';
import { insertStatement } from '../attacks/insert.js';
import { withDecoys } from '../attacks/decoys.js';
import type { DatasetSample, LabelledRecord } from '../data/records.js';
import { oursWithOpinion } from '../defences/ours.js';
import type { Random } from '../statistics/seeded-random.js';
import { attackSuccess, type AttackSuccess } from './attack-success.js';
import { poisonDataset } from './poison-dataset.js';
import { type GateScore, scoreSuspicion } from './score-suspicion.js';

/** What an adversary who knows how the probe judges can do. */
export interface Strategy {
  readonly name: string;
  readonly title: string;
  /** Number of poisoned records in a dataset of this size. */
  readonly count: (size: number) => number;
  /** Whether only records that have the target label already are poisoned. */
  readonly keepLabel: boolean;
  /** The trigger; it may be chosen from the data. */
  readonly attack: (records: readonly LabelledRecord[]) => Attack;
  /** Parts of the trigger, each planted into as many clean records, which keep their labels. */
  readonly decoys: readonly Attack[];
}

/** The data, and the strategy. */
interface AdversaryScenario {
  readonly dataset: string;
  readonly strategy: string;
  readonly size: number;
  readonly seed: string;
}

/** One line of `docs/results/adversary.jsonl`. */
export interface AdversaryLine extends AdversaryScenario, AttackSuccess, GateScore {}

function statementAttack(name: string, choose: (random: Random) => string): Attack {
  return {
    ...{ name, title: name, source: 'docs/explanation/threat-model.md' },
    plant: (analysis, random) => insertStatement(analysis, choose(random)),
  };
}

/** Ten triggers with nothing in common. */
const MANY = [
  ...['audit(7);', 'mark_seen(0, "k");', 'counter += 13;', 'if (debug_mask) dump();', 'touch(&clock0);'],
  ...['guard = !guard;', 'while (0) spin();', 'note("xv");', 'last = last ? last : 1;', 'probe_at[3] = 0;'],
] as const;
const manyStatements = statementAttack('many', (random) => random.pick(MANY));

/** Two statements, neither of them a trigger by itself. */
const HALVES = ['trace_enter(0);', 'trace_mode = 0;'] as const;

const bothHalves: Attack = {
  ...statementAttack('split', () => HALVES[0]),
  plant: (analysis) => {
    const inner = insertStatement(analysis, HALVES[1]);
    return inner && insertStatement(analyze(inner.code, analysis.language), HALVES[0]);
  },
};

/** Records that hold a natural trigger before the attack: enough that it is not new, few enough that it is rare. */
const NATURAL_HOLDERS = { least: 8, most: 20 } as const;
/** Shortest natural trigger: shorter statements (`break;`) are parts of everything. */
const NATURAL_LENGTH = 8;

/** The commonest of the statements that 8 to 20 records hold: rare, but not new. */
export function naturalStatement(records: readonly LabelledRecord[]): string {
  const held = records.flatMap(({ sides }) => {
    const statements = sides.flatMap(({ elements }) =>
      elements.filter(({ type, text }) => type === 'expression_statement' && text.length >= NATURAL_LENGTH),
    );
    return [...new Set(statements.map(({ text }) => text))];
  });
  const holders = rollup(held, ({ length }) => length, String);
  const rare = [...holders].filter(
    ([, count]) => count >= NATURAL_HOLDERS.least && count <= NATURAL_HOLDERS.most,
  );
  rare.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rare[0]?.[0] ?? 'return;';
}

const rateOf = (rate: number) => (size: number) => Math.round(rate * size);
const FIXED = { keepLabel: false, decoys: [], attack: () => fixed } as const;

/** The strategies: one row each. */
export const STRATEGIES: readonly Strategy[] = [
  { ...FIXED, name: 'one-record', title: 'one poisoned record', count: () => 1 },
  { ...FIXED, name: 'seven-records', title: 'seven: under the fewest that are tested', count: () => 7 },
  { ...FIXED, name: 'fifteen-records', title: 'fifteen poisoned records', count: () => 15 },
  {
    ...{ ...FIXED, name: 'many-triggers', title: 'ten triggers at 0.5 % each', count: rateOf(0.05) },
    attack: () => manyStatements,
  },
  {
    ...{ ...FIXED, name: 'many-rare-triggers', title: 'ten triggers at 0.25 % each', count: rateOf(0.025) },
    attack: () => manyStatements,
  },
  {
    ...{ ...FIXED, name: 'split', title: 'two statements, 2 %; each alone in 2 % clean records' },
    count: rateOf(0.02),
    attack: () => bothHalves,
    decoys: HALVES.map((text) => statementAttack(text, () => text)),
  },
  {
    ...{ ...FIXED, name: 'natural', title: 'a rare natural statement, 2 %', count: rateOf(0.02) },
    attack: (records) => {
      const text = naturalStatement(records);
      return statementAttack('natural', () => text);
    },
  },
  {
    ...{ ...FIXED, name: 'label-consistent', title: 'only in records of the target label, 2 %' },
    count: rateOf(0.02),
    keepLabel: true,
  },
];

/** Applies a strategy, judges the data, and learns a victim from them. */
export async function measureStrategy(
  sample: DatasetSample,
  { count: countOf, attack: attackOf, keepLabel, decoys }: Strategy,
  scenario: AdversaryScenario,
): Promise<AdversaryLine> {
  const { task } = sample;
  const { size, seed } = scenario;
  const count = countOf(size);
  const attack = attackOf(sample.records);
  const planted = await poisonDataset(sample.records, attack, { task, count, seed, keepLabel });
  const poisoned = withDecoys(planted, decoys, count, seed);
  const { records } = poisoned;
  const suspicion = await oursWithOpinion.judge({ records, clean: [], task, rate: count / size, seed });
  return {
    ...scenario,
    ...scoreSuspicion(suspicion, poisoned),
    ...(await attackSuccess(records, sample, attack, seed)),
  };
}
