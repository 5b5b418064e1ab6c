import { assess } from '../src/detect/assess.js';
import { readWhole } from '../src/detect/necessity.js';
import { assessmentContext, inLots, type JudgeOptions } from '../src/detect/create-judge.js';
import { locate } from '../src/detect/locate.js';
import { STATISTIC_NAMES, STATISTICS, statisticValue } from '../src/detect/statistics.js';
import type { ElementChoice, Reference, ScoredElement, Statistic, Suspect } from '../src/detect/suspect.js';
import type { Victim } from '../src/model/victim.js';
import { compareLocation } from './localisation.js';
import { auroc, median, recallAt, type Share, shareTrue, thresholdAt } from './metrics.js';
import type { PlantedTrigger } from './attacks/attack.js';

/** One unit measured without early outs: every statistic, and the element that each would name. */
export interface MeasuredUnit {
  readonly values: ReadonlyMap<Statistic, number>;
  readonly named: ReadonlyMap<Statistic, ScoredElement['element'] | undefined>;
}

/** The poisoned units of one attack, with what was planted in each. */
export interface MeasuredPoison {
  readonly unit: MeasuredUnit;
  readonly trigger: PlantedTrigger;
}

/** One row of the ablation: a statistic, an element choice, alone or held against transfer, for one attack. */
export interface AblationRow {
  readonly attack: string;
  readonly statistic: Statistic;
  readonly elements: ElementChoice;
  /** The smaller of the statistic and of transfer, each in units of the clean units' spread. */
  readonly withTransfer: boolean;
  readonly auroc: number | null;
  /** Mean over two halves of the clean units: the one sets the threshold, the other checks it. */
  readonly at: readonly OperatingPoint[];
  /** Units whose named element is the planted trigger; `null` for values that name none of their own. */
  readonly exact: Share | null;
}

/** A threshold set for a false positive rate, and what it led to. */
export interface OperatingPoint {
  readonly fpr: number;
  readonly recall: number | null;
  readonly measuredFpr: number | null;
}

/** The published operating points. */
const RATES = [0.01, 0.05] as const;

/** What measuring needs. */
export interface MeasuringParts {
  readonly victim: Victim;
  readonly references: readonly Reference[];
  readonly options: JudgeOptions;
}

/** Measures units with one element choice. @param names also find the element that each statistic names */
export async function measureUnits(
  { victim, references, options }: MeasuringParts,
  elements: ElementChoice,
  suspects: readonly Suspect[],
  names: boolean,
): Promise<MeasuredUnit[]> {
  const context = assessmentContext(victim, { ...options, statistic: 'both', elements }, references, null);
  return inLots(suspects, async (suspect) => {
    const assessment = await assess(context, await readWhole(context.reader, suspect));
    const named = new Map<Statistic, ScoredElement['element'] | undefined>();
    for (const statistic of names ? STATISTIC_NAMES : []) {
      const [candidate] = await locate({ ...context, statistic }, assessment);
      named.set(statistic, candidate?.members[0]?.element);
    }
    const values = STATISTIC_NAMES.map(
      (name) => [name, statisticValue(name, assessment.measurements)] as const,
    );
    return { values: new Map(values), named };
  });
}

/** Rows of one attack and one element choice: every statistic, alone and with transfer. */
export function ablate(
  attack: string,
  elements: ElementChoice,
  poisoned: readonly MeasuredPoison[],
  clean: readonly MeasuredUnit[],
): AblationRow[] {
  return STATISTIC_NAMES.flatMap((statistic) => {
    const alone = (unit: MeasuredUnit): number => unit.values.get(statistic) ?? -Infinity;
    const row = { attack, statistic, elements };
    const exact = shareTrue(poisoned.map(({ unit, trigger }) => isNamed(unit.named.get(statistic), trigger)));
    const single = { ...row, withTransfer: false, exact, ...scores(alone, poisoned, clean) };
    if (STATISTICS[statistic].plants) return [single];
    const both = smallerOf(alone, (unit) => unit.values.get('transfer') ?? -Infinity, clean);
    return [single, { ...row, withTransfer: true, exact: null, ...scores(both, poisoned, clean) }];
  });
}

function isNamed(element: ScoredElement['element'] | undefined, trigger: PlantedTrigger): boolean {
  return element !== undefined && compareLocation({ element }, trigger) === 'exact';
}

type Value = (unit: MeasuredUnit) => number;

/** The smaller of two values, each as its distance from the clean median in clean median deviations. */
function smallerOf(a: Value, b: Value, clean: readonly MeasuredUnit[]): Value {
  const [first, second] = [standardised(a, clean), standardised(b, clean)];
  return (unit) => Math.min(first(unit), second(unit));
}

/** Keeps a spread of nothing from dividing by nothing. */
const LEAST_SPREAD = 1e-9;

function standardised(value: Value, clean: readonly MeasuredUnit[]): Value {
  const centre = median(clean.map(value)) ?? 0;
  const spread = median(clean.map((unit) => Math.abs(value(unit) - centre))) ?? 0;
  return (unit) => (value(unit) - centre) / Math.max(spread, LEAST_SPREAD);
}

function scores(
  value: Value,
  poisoned: readonly MeasuredPoison[],
  clean: readonly MeasuredUnit[],
): Pick<AblationRow, 'auroc' | 'at'> {
  const high = poisoned.map(({ unit }) => value(unit));
  const low = clean.map(value);
  return { auroc: auroc(high, low), at: RATES.map((fpr) => operatingPoint(high, low, fpr)) };
}

/** Every other clean value sets the threshold, the rest checks it, and the other way round. */
function operatingPoint(poisoned: readonly number[], clean: readonly number[], fpr: number): OperatingPoint {
  const halves = [0, 1].map((half) => clean.filter((_, index) => index % 2 === half));
  const points = halves.map((half, index) => {
    const rest = halves[1 - index] ?? [];
    const threshold = thresholdAt(half, fpr);
    return {
      recall: recallAt(poisoned, half, fpr).share,
      measured: shareTrue(rest.map((value) => value > threshold)).share,
    };
  });
  return {
    fpr,
    recall: mean(points.map(({ recall }) => recall)),
    measuredFpr: mean(points.map((p) => p.measured)),
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
