import { ascending, countBelow } from '../sorted.js';
import { elementAt } from './element-at.js';
import { STATISTICS } from './statistics.js';
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
 * p ≤ fpr, as a bar: with m = ⌊fpr (n + 1)⌋ − 1 calibration values allowed at or over it, a poisoned value
 * lies above the (m + 1)-th largest. Where even the smallest p-value, 1 / (n + 1), is over fpr, a value must
 * lie above all of them: no tail is extrapolated, and the level is 1 / (n + 1). A value under what is material
 * is never poisoned: that can only lower the level.
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
