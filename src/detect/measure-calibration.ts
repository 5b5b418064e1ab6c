import type { Victim } from '../model/victim.js';
import { ascending } from '../sorted.js';
import { assess } from './assess.js';
import { readWhole } from './necessity.js';
import { assessmentContext, inLots, type JudgeOptions } from './create-judge.js';
import { STATISTIC_NAMES, STATISTICS, statisticValue } from './statistics.js';
import type { Reference, Statistic, Suspect } from './suspect.js';

/** Sorted values per statistic of clean units; empty if a statistic could not be measured. */
export type CalibrationValues = Readonly<Record<Statistic, readonly number[]>>;

/** What calibrating needs. */
export interface CalibrationParts {
  readonly victim: Victim;
  readonly options: Pick<JudgeOptions, 'elements' | 'transfer' | 'references'>;
  /** Clean units to plant in; without them `both` and `transfer` stay empty. */
  readonly references: readonly Reference[];
}

/** Digits of stored values: people read manifests too. */
const STORED_DIGITS = 5;

/**
 * Measures clean units in the same way as suspects are judged, but without stopping early, for every statistic at once.
 * @param suspects clean units
 */
export async function calibrate(
  { victim, options, references }: CalibrationParts,
  suspects: readonly Suspect[],
): Promise<CalibrationValues> {
  const context = assessmentContext(victim, { ...options, statistic: 'both' }, references, null);
  const measured = await inLots(suspects, async (suspect) => {
    const { measurements } = await assess(context, await readWhole(context.reader, suspect));
    return measurements;
  });
  const measurable = STATISTIC_NAMES.map((name): [Statistic, number[]] => {
    const rows = STATISTICS[name].plants && context.planter === null ? [] : measured;
    return [name, ascending(rows.map((row) => rounded(statisticValue(name, row))))];
  });
  return Object.fromEntries(measurable) as Record<Statistic, number[]>;
}

/** Rounded up, so that a value is never above its own stored value. */
function rounded(value: number): number {
  const scale = 10 ** STORED_DIGITS;
  return Math.ceil(value * scale) / scale;
}
