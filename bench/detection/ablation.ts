import { mean, median } from 'd3-array';
import { assess } from '../../src/detect/assess.js';
import { assessmentContext, inLots, type JudgeOptions } from '../../src/detect/create-judge.js';
import { locate } from '../../src/detect/locate.js';
import { readWhole } from '../../src/detect/necessity.js';
import { STATISTIC_NAMES, STATISTICS, statisticValue } from '../../src/detect/statistics.js';
import type {
  ElementChoice,
  Reference,
  ScoredElement,
  Statistic,
  Suspect,
} from '../../src/detect/suspect.js';
import type { Victim } from '../../src/model/victim.js';
import type { PlantedTrigger } from '../attacks/attack.js';
import { isPlanted } from '../attacks/compare-location.js';
import { auroc, type Proportion, proportionTrue, recallAt, thresholdAt } from '../statistics/metrics.js';

/** One unit measured in full: the value of every statistic, and the element that it would name. */
export interface MeasuredUnit {
  readonly values: ReadonlyMap<Statistic, number>;
  readonly named: ReadonlyMap<Statistic, ScoredElement['element'] | undefined>;
}

/** A poisoned unit with its trigger. */
interface MeasuredPoison {
  readonly unit: MeasuredUnit;
  readonly trigger: PlantedTrigger;
}

/** One row of the ablation: a statistic and an element choice for one attack. */
export interface AblationRow {
  readonly attack: string;
  readonly statistic: Statistic;
  readonly elements: ElementChoice;
  /** Whether the value is the smaller of the statistic and of transfer, each in units of the clean units' spread. */
  readonly withTransfer: boolean;
  readonly auroc: number | null;
  /** Mean over two halves of the clean units: each sets the threshold that the other checks. */
  readonly at: readonly OperatingPoint[];
  /** Units whose named element is the planted trigger; `null` for values that name no element. */
  readonly exact: Proportion | null;
}

/** A threshold set for a false positive rate, with its recall and its measured false positive rate. */
interface OperatingPoint {
  readonly fpr: number;
  readonly recall: number | null;
  readonly measuredFpr: number | null;
}

/** The published operating points. */
const RATES = [0.01, 0.05] as const;

/** What measuring needs. */
interface MeasuringParts {
  readonly victim: Victim;
  readonly references: readonly Reference[];
  readonly options: JudgeOptions;
}

/** Measures units with one element choice. @param names whether to find the element that each statistic names */
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

/** The rows of one attack and element choice: every statistic, alone and with transfer. */
export function ablate(
  attack: string,
  elements: ElementChoice,
  poisoned: readonly MeasuredPoison[],
  clean: readonly MeasuredUnit[],
): AblationRow[] {
  return STATISTIC_NAMES.flatMap((statistic) => {
    const alone = (unit: MeasuredUnit): number => unit.values.get(statistic) ?? -Infinity;
    const row = { attack, statistic, elements };
    const named = poisoned.map(({ unit, trigger }) => {
      const element = unit.named.get(statistic);
      return element !== undefined && isPlanted(element, trigger);
    });
    const exact = proportionTrue(named);
    const single = { ...row, withTransfer: false, exact, ...scores(alone, poisoned, clean) };
    if (STATISTICS[statistic].plants) return [single];
    const both = smallerOf(alone, (unit) => unit.values.get('transfer') ?? -Infinity, clean);
    return [single, { ...row, withTransfer: true, exact: null, ...scores(both, poisoned, clean) }];
  });
}

type Value = (unit: MeasuredUnit) => number;

/** The smaller of two values, each as its distance from the clean median in clean median deviations. */
function smallerOf(a: Value, b: Value, clean: readonly MeasuredUnit[]): Value {
  const [first, second] = [standardised(a, clean), standardised(b, clean)];
  return (unit) => Math.min(first(unit), second(unit));
}

/** Prevents a division by zero where the clean values do not spread. */
const LEAST_SPREAD = 1e-9;

function standardised(value: Value, clean: readonly MeasuredUnit[]): Value {
  const centre = median(clean, value) ?? 0;
  const spread = median(clean, (unit) => Math.abs(value(unit) - centre)) ?? 0;
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

/** Every other clean value sets the threshold and the rest checks it, then the other way round. */
function operatingPoint(poisoned: readonly number[], clean: readonly number[], fpr: number): OperatingPoint {
  const halves = [0, 1].map((half) => clean.filter((_, index) => index % 2 === half));
  const measured = halves.map((half, index) => {
    const threshold = thresholdAt(half, fpr);
    return proportionTrue((halves[1 - index] ?? []).map((value) => value > threshold)).share;
  });
  return {
    fpr,
    recall: mean(halves.map((half) => recallAt(poisoned, half, fpr).share)) ?? null,
    measuredFpr: mean(measured) ?? null,
  };
}
