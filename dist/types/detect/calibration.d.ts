import type { Statistic } from './types.js';
/** What a statistic's value is on units that are clean, so that a suspect's can be compared. */
export interface Calibration {
    /** `clean`: a clean set was judged; `stored`: the victim folder's own values; `base`: trimmed. */
    readonly source: 'clean' | 'stored' | 'base';
    /** Values of the very statistic, elements and victim that suspects are judged with; sorted upwards. */
    readonly values: readonly number[];
    /** Values of a base that were taken away because they may themselves be poisoned. */
    readonly trimmed: number;
}
/** When a value is called poisoned. */
export interface Decision {
    readonly poisoned: (value: number, elements: number) => boolean;
    /** p-value of a value, or `null` where there is no calibration. */
    readonly pValue: (value: number) => number | null;
    /** The bar a value is held against, oriented as the value is: larger is more suspect. */
    readonly threshold: (elements: number) => number;
    /** What a user should know of the level that is really held, or `null`. */
    readonly warning: string | null;
}
/** Sorts the values of a clean set, or of a victim's manifest, into a calibration. */
export declare function calibrationFrom(values: readonly number[], source: 'clean' | 'stored'): Calibration;
/**
 * The calibration of a base branch or a data set that may itself be poisoned: values above a robust fence
 * (median + 6 (Q3 − median)) are taken away, a tenth of all at most.
 *
 * What this does to the level: trimmed values that were clean make p-values too small, by at most
 * trimmed / n; so on a clean base the false positive rate is at most fpr + trimmed / n. Poisoned values that
 * stay make p-values too large: detection loses, the level does not.
 */
export declare function trimmedCalibration(values: readonly number[]): Calibration;
/**
 * The conformal p-value of a value: (1 + number of calibration values at least as large) / (n + 1). Under
 * exchangeability P(p ≤ α) ≤ α (Vovk, Gammerman, Shafer 2005, section 2.2).
 */
export declare function conformalPValue({ values }: Calibration, value: number): number;
/** What a verdict hangs on. */
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
 * most that), calibration (p ≤ fpr, and a value that is material), the statistic's fallback. A p-value is told wherever there is a
 * calibration.
 */
export declare function decisionFrom({ statistic, calibration, fpr, threshold }: DecisionOptions): Decision;
/**
 * Which hypotheses are rejected when the false discovery rate is held at q: all with p up to the largest
 * p(k) ≤ k q / m (Benjamini and Hochberg 1995).
 * @returns one flag per p-value, in order
 */
export declare function benjaminiHochberg(pValues: readonly number[], q: number): boolean[];
