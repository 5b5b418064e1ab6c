import { ascending, countBelow } from '../sorted.js';
import { elementAt } from './element-at.js';
import { STATISTICS } from './statistics.js';
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
export function calibrationFrom(values: readonly number[], source: 'clean' | 'stored'): Calibration {
  return { source, values: ascending(values) };
}

/**
 * The conformal p-value of a value: (1 + number of calibration values at least as large) / (n + 1). Under
 * exchangeability P(p ≤ α) ≤ α (Vovk, Gammerman, Shafer 2005, section 2.2).
 */
export function conformalPValue({ values }: Calibration, value: number): number {
  return (1 + values.length - countBelow(values, value)) / (values.length + 1);
}

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
export function decisionFrom({ statistic, calibration, fpr, threshold }: DecisionOptions): Decision {
  const usable = calibration !== null && calibration.values.length > 0 ? calibration : null;
  const pValue = (value: number): number | null => (usable === null ? null : conformalPValue(usable, value));
  if (threshold !== null) return { ...atLeast(() => STATISTICS[statistic].sign * threshold), pValue };
  if (usable !== null) return { ...above(usable, fpr, STATISTICS[statistic].material), pValue };
  return { ...atLeast(STATISTICS[statistic].fallback), pValue, warning: FALLBACK_WARNING };
}

const FALLBACK_WARNING =
  'There is no calibration for this victim and statistic: a fixed threshold is used, whose false positive rate is unknown.';

type Rule = Omit<Decision, 'pValue'>;

function atLeast(threshold: (elements: number) => number): Rule {
  const poisoned = (value: number, elements: number): boolean => value >= threshold(elements);
  return { poisoned, threshold, warning: null };
}

/**
 * p ≤ fpr as a threshold: m = ⌊fpr (n + 1)⌋ − 1 calibration values may be at or above a poisoned value, so it is
 * above the (m + 1)-th largest. If even the smallest p-value, 1 / (n + 1), is above fpr, a poisoned value is above
 * all calibration values: the tail is not extrapolated, and the level is 1 / (n + 1). A value that is not material is
 * never poisoned, which can only lower the level.
 */
function above({ values }: Calibration, fpr: number, material: number): Rule {
  const allowed = Math.floor(fpr * (values.length + 1) * (1 + Number.EPSILON)) - 1;
  const bar = Math.max(material, elementAt(values, values.length - 1 - Math.max(0, allowed)));
  const warning = allowed >= 0 ? null : coarseWarning(values.length, fpr);
  return { poisoned: (value) => value > bar, threshold: () => bar, warning };
}

function coarseWarning(count: number, fpr: number): string {
  const needed = Math.ceil(1 / fpr) - 1;
  return (
    `${String(count)} calibration values cannot show a false positive rate of ${String(fpr)}: only units above all of ` +
    `them are called poisoned (rate ${(1 / (count + 1)).toPrecision(2)}); ${String(needed)} or more are needed.`
  );
}
