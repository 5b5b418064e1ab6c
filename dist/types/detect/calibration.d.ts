import type { Statistic } from './suspect.js';
/** What a statistic's value is on units that are clean, so that a suspect's can be compared. */
export interface Calibration {
    /** `clean`: a clean set was judged; `stored`: the victim folder's own values. */
    readonly source: 'clean' | 'stored';
    /** Values of the very statistic, elements and victim that suspects are judged with; sorted upwards. */
    readonly values: readonly number[];
}
/** When a value is called poisoned. */
export interface Decision {
    readonly poisoned: (value: number, elements: number) => boolean;
    /** p-value of a value, or `null` where there is no calibration. */
    readonly pValue: (value: number) => number | null;
    /** The bar that a value is compared with, oriented like the value: larger is more suspect. */
    readonly threshold: (elements: number) => number;
    /** What a user should know of the level that is really held, or `null`. */
    readonly warning: string | null;
}
/** Sorts the values of a clean set, or of a victim's manifest, into a calibration. */
export declare function calibrationFrom(values: readonly number[], source: 'clean' | 'stored'): Calibration;
/**
 * The conformal p-value of a value: (1 + number of calibration values at least as large) / (n + 1). Under
 * exchangeability P(p ≤ α) ≤ α (Vovk, Gammerman, Shafer 2005, section 2.2).
 */
export declare function conformalPValue({ values }: Calibration, value: number): number;
/** What a verdict depends on. */
export interface DecisionOptions {
    readonly statistic: Statistic;
    readonly calibration: Calibration | null;
    /** Share of clean units that may be called poisoned. */
    readonly fpr: number;
    /** In the statistic's own scale (H for the paper's); overrides the calibration's verdict. */
    readonly threshold: number | null;
}
/**
 * When a unit is poisoned, by the first that is given: `threshold` (value at least that; the paper's H: at
 * most that), calibration (p ≤ fpr, and a value that is material), the statistic's fallback. A p-value is given wherever there is a
 * calibration.
 */
export declare function decisionFrom({ statistic, calibration, fpr, threshold }: DecisionOptions): Decision;
