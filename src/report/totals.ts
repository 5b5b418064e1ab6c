import type { ScanResult } from '../result/result.js';
import { count, formatCount } from './numbers.js';

/**
 * The counts in one sentence that reconciles: units = poisoned + clean + errors; skipped rows were never
 * units, nor were records that the base has too. Findings that the object does not list are named.
 */
export function totals({ summary, findings, overall, unjudged }: ScanResult): string {
  const verdicts = [
    `${formatCount(summary.poisoned)} poisoned`,
    `${formatCount(summary.clean)} clean`,
    `${formatCount(summary.errors)} failed`,
  ];
  const besides = [
    `${formatCount(summary.degraded)} degraded`,
    `${formatCount(summary.skipped)} skipped`,
    `${formatCount(summary.suppressed)} suppressed`,
    ...(unjudged.length === 0 ? [] : [`${count(unjudged.length, 'file')} not judged`]),
    ...(overall?.unchanged == null ? [] : [`${formatCount(overall.unchanged)} unchanged`]),
  ];
  const unlisted = summary.poisoned - findings.length;
  const note = unlisted > 0 ? `; ${count(unlisted, 'poisoned unit')} not listed` : '';
  const units = `${count(summary.units, 'unit')} = ${verdicts.join(' + ')}`;
  return `${units}; ${besides.join(', ')}${note}; ${formatSeconds(summary.seconds)}`;
}

/** The victim and why it was chosen. Not escaped. */
export function victimLine({ victim }: ScanResult, quote: (text: string) => string): string {
  return `${quote(victim.name)} (${quote(victim.task)}): ${quote(victim.reason)}`;
}

function formatSeconds(seconds: number): string {
  return `${Number.isFinite(seconds) ? seconds.toFixed(1) : 'n/a'} s`;
}
