import type { Victim } from '../model/victim.js';
import { type AssessmentContext } from './assess.js';
import { type Calibration, type Decision } from './calibration.js';
import type { ElementChoice, Judge, Reference, Statistic, Suspect } from './suspect.js';
/** Settings of a judge; the defaults are in the schema of the options. */
export interface JudgeOptions {
    readonly statistic: Statistic;
    readonly elements: ElementChoice;
    /** Fraction of clean units that may be called poisoned, if there is a calibration. */
    readonly fpr: number;
    /** In the statistic's own scale; overrides the calibration. `null` for none. */
    readonly threshold: number | null;
    /**
     * Number of elements that are planted in all references (k); with 0 nothing is planted, and `both` becomes `drop`.
     */
    readonly transfer: number;
    /** Number of references that each is planted in (r). */
    readonly references: number;
}
/** What a judge needs. */
export interface JudgeParts {
    readonly victim: Victim;
    readonly options: JudgeOptions;
    /** For the victim, the statistic (see `judgedStatistic`) and the choice of elements. */
    readonly calibration: Calibration | null;
    /** Clean units to plant in, of any language; `both` and `transfer` need them. */
    readonly references: readonly Reference[];
    /** Labels that only triggers lead to: windows with another prediction are not judged. If absent, all windows are. */
    readonly triggerLabels?: readonly string[] | undefined;
    /** Whether a unit is clean whose elements change nothing when some are masked together (`both` only). By default each is masked. */
    readonly inGroups?: boolean;
    /** Called once for each warning: about the false positive rate, or too few references. */
    readonly warn?: (message: string) => void;
}
/** The statistic that is used: without planting, `both` becomes `drop`. */
export declare function judgedStatistic({ statistic, transfer, }: Pick<JudgeOptions, 'statistic' | 'transfer'>): Statistic;
/**
 * A judge of suspects by one statistic.
 *
 * A suspect that is longer than the victim's window is judged window by window, with the victim's own prediction for
 * each window. Its measurements are the largest over the windows; calibration does the same, so the maximum is
 * calibrated. The reported prediction is that of the window where the strongest trigger is most necessary, or for a
 * clean suspect the most confident one.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
 */
export declare function createJudge(parts: JudgeParts): Judge;
/**
 * Makes the context for assessing suspects.
 * @throws CodePurifyError `usage` if the statistic must plant and there are no references
 */
export declare function assessmentContext(victim: Victim, options: Pick<JudgeOptions, 'statistic' | 'elements' | 'transfer' | 'references'>, references: readonly Reference[], decision: Decision | null, warn?: (message: string) => void): AssessmentContext;
/** Judges many suspects concurrently, so that their queries together fill the victim's batches. */
export declare function inLots<Result>(suspects: readonly Suspect[], judge: (suspect: Suspect) => Promise<Result>): Promise<Result[]>;
