import type { Statistic } from './suspect.js';
/** Values of a statistic on clean units, to compare a suspect's value with. */
export interface Calibration {
    /** `clean`: measured on a clean set; `stored`: from the victim's folder. */
    readonly source: 'clean' | 'stored';
    /** Values for the same statistic, elements and victim as in judging; ascending. */
    readonly values: readonly number[];
}
/** Decides whether a value is poisoned. */
export interface Decision {
    readonly poisoned: (value: number, elements: number) => boolean;
    /** p-value of a value, or `null` without a calibration. */
    readonly pValue: (value: number) => number | null;
    /** The bar that a value is compared with, oriented like the value: larger is more suspect. */
    readonly threshold: (elements: number) => number;
    /** A warning about the false positive rate, or `null`. */
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
    /** Fraction of clean units that may be called poisoned. */
    readonly fpr: number;
    /** In the statistic's own scale (H for the paper's); overrides the calibration's verdict. */
    readonly threshold: number | null;
}
/**
 * The decision by the first of these that is given: `threshold` (poisoned at or above it; for the paper's H at or
 * below it), calibration (poisoned if p ≤ fpr and the value is material), the statistic's fallback. With a
 * calibration there is always a p-value.
 */
export declare function decisionFrom({ statistic, calibration, fpr, threshold }: DecisionOptions): Decision;
