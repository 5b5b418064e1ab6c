import type { Victim } from '../model/victim.js';
import { type AssessmentContext } from './assess.js';
import { type Calibration, type Decision } from './calibration.js';
import type { ElementChoice, Judge, Reference, Statistic, Suspect } from './suspect.js';
/** What is asked of a judge; the defaults are in the schema of the options. */
export interface JudgeOptions {
    readonly statistic: Statistic;
    readonly elements: ElementChoice;
    /** Share of clean units that may be called poisoned, where there is a calibration. */
    readonly fpr: number;
    /** In the statistic's own scale; overrides the calibration. `null` for none. */
    readonly threshold: number | null;
    /** Elements that are planted in all references (k); 0 plants nothing, and `both` becomes `drop`. */
    readonly transfer: number;
    /** References that each is planted in (r). */
    readonly references: number;
}
/** What a judge is made of. */
export interface JudgeParts {
    readonly victim: Victim;
    readonly options: JudgeOptions;
    /** For the victim, the statistic (see `judgedStatistic`) and the choice of elements. */
    readonly calibration: Calibration | null;
    /** Clean units to plant in, of any language; `both` and `transfer` need them. */
    readonly references: readonly Reference[];
    /**
     * Labels that only triggers lead to: windows with another prediction are not looked into. Absent: all are.
     */
    readonly triggerLabels?: readonly string[] | undefined;
    /** Told once what a user should know: of the level that can be held, of too few references. */
    readonly warn?: (message: string) => void;
}
/** The statistic that is really judged: without planting, `both` is left with its first half. */
export declare function judgedStatistic({ statistic, transfer, }: Pick<JudgeOptions, 'statistic' | 'transfer'>): Statistic;
/**
 * A judge of suspects by one statistic (design page, section 5).
 *
 * A suspect longer than the victim's window is judged window by window, each for the victim's own prediction
 * of that window, and its measurements are the largest over the windows; calibration does the same, so the
 * maximum is calibrated. Its reported prediction is that of the window where the strongest trigger is most
 * necessary; of a clean one, the most confident.
 * @throws CodePurifyError `usage` where the statistic must plant and there is nothing to plant in
 */
export declare function createJudge(parts: JudgeParts): Judge;
/**
 * What assessing suspects needs, made from a judge's parts.
 * @throws CodePurifyError `usage` where the statistic must plant and there is nothing to plant in
 */
export declare function assessmentContext(victim: Victim, options: Pick<JudgeOptions, 'statistic' | 'elements' | 'transfer' | 'references'>, references: readonly Reference[], decision: Decision | null, warn?: (message: string) => void): AssessmentContext;
/** Judges many suspects side by side, so that their queries fill the victim's batches together. */
export declare function inLots<Result>(suspects: readonly Suspect[], judge: (suspect: Suspect) => Promise<Result>): Promise<Result[]>;
