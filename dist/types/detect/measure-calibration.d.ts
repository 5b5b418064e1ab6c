import type { Victim } from '../model/victim.js';
import { type JudgeOptions } from './create-judge.js';
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
/**
 * Measures clean units in the same way as suspects are judged, but without stopping early, for every statistic at once.
 * @param suspects clean units
 */
export declare function calibrate({ victim, options, references }: CalibrationParts, suspects: readonly Suspect[]): Promise<CalibrationValues>;
