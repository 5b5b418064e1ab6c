import type { OverallVerdict, ScanResult } from '../result/result.js';
import { count, formatCount, formatSeconds } from '../text/numbers.js';

/**
 * The counts in one sentence that reconciles: units = poisoned + clean + errors. Skipped rows are not units, nor are
 * records that the base has too. Poisoned units that are not listed among the findings are counted separately.
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

/** The accounts in one sentence: every record and every file that was looked at, each in one class; empty classes are left out. */
export function accounting({ summary: { records, files } }: ScanResult): string {
  const parts = (classes: readonly (readonly [number, string])[]) =>
    classes
      .filter(([number], index) => number > 0 || index === 0)
      .map(([number, name]) => `${formatCount(number)} ${name}`)
      .join(' + ');
  const recordParts = parts([
    [records.judged, 'judged'],
    [records.unchanged, 'unchanged'],
    [records.accepted, 'accepted'],
    [records.notData, 'without code'],
    [records.unread, 'unread'],
  ]);
  const fileParts = parts([
    [files.judged, 'judged'],
    [files.unchanged, 'unchanged'],
    [files.accepted, 'accepted'],
    [files.notData, 'not data'],
    [files.unread, 'with something unread'],
  ]);
  return `${count(records.total, 'record')} = ${recordParts}; ${count(files.total, 'file')} = ${fileParts}`;
}

/** The verdicts as people read them. */
export const VERDICT_WORDS: Readonly<Record<OverallVerdict['kind'], string>> = {
  poisoned: 'poisoned',
  undecided: 'undecided',
  clean: 'clean',
  nothing: 'nothing to judge',
};

/** What to do with poisoned records that have labels; `null` if there are none. Safe in Markdown. */
export function recommendation({ findings }: ScanResult): string | null {
  const labelled = findings.filter(({ label }) => label !== null).length;
  if (labelled === 0) return null;
  return `Recommended: drop ${count(labelled, 'poisoned record')}. \`codepurify scan --write-clean <copy>\` writes the data without ${labelled === 1 ? 'it' : 'them'}.`;
}

/** The verdict on a run in a word, also where units were judged one by one. It is clean only if all was judged. */
export function verdictOf({ overall, summary }: ScanResult): OverallVerdict['kind'] {
  if (overall !== null) return overall.kind;
  if (summary.poisoned > 0) return 'poisoned';
  if (summary.records.unread > 0) return 'undecided';
  return summary.records.judged > 0 ? 'clean' : 'nothing';
}

/** The number of poisoned units, for a heading: `3 of 20 units poisoned`, `no trigger found in 20 units`. */
export function foundSays({ summary, findings, overall }: ScanResult): string {
  const units = count(summary.units, 'unit');
  const found = Math.max(summary.poisoned, findings.length);
  if (found === 0) return `no trigger found in ${units}`;
  return `${formatCount(found)} of ${units} ${overall?.kind === 'clean' ? 'suspicious' : 'poisoned'}`;
}

/** The victim and why it was chosen. Not escaped. */
export function victimLine({ victim }: ScanResult, quote: (text: string) => string): string {
  return `${quote(victim.name)} (${quote(victim.task)}): ${quote(victim.reason)}`;
}
