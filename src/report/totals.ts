import { WITNESS_NAMES, type Finding, type OverallVerdict, type ScanResult } from '../result/result.js';
import { count, formatCount, formatSeconds } from '../text/numbers.js';
import { shellQuote } from '../text/shell-quote.js';
import type { Quote } from './quote.js';
import type { RunFacts } from './renderer.js';
import { dropSays } from './replacement-sentences.js';
import { WITNESS_WORDS } from './witness-rows.js';

/**
 * The counts in one sentence that reconciles: units = poisoned + suspicious + clean + errors, of which suspicious is left out if
 * there is none. Skipped rows are not units, nor are records that the base has too. Poisoned units that are not listed among the findings are counted separately.
 */
export function totals({ summary, findings, overall, unjudged }: ScanResult): string {
  const verdicts = [
    `${formatCount(summary.poisoned)} poisoned`,
    ...(summary.suspicious > 0 ? [`${formatCount(summary.suspicious)} suspicious`] : []),
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
  const unlisted = summary.poisoned - countOf(findings, 'poisoned');
  const note = unlisted > 0 ? `; ${count(unlisted, 'poisoned unit')} not listed` : '';
  const units = `${count(summary.units, 'unit')} = ${verdicts.join(' + ')}`;
  return `${units}; ${besides.join(', ')}${note}; ${formatSeconds(summary.seconds)}`;
}

/** The accounts in one sentence: every record and every file that was looked at, each in one class; empty classes are left out. */
export function accounting({ summary: { records, files, suspicious } }: ScanResult): string {
  const parts = (classes: readonly (readonly [number, string])[]) =>
    classes
      .filter(([number], index) => number > 0 || index === 0)
      .map(([number, name]) => `${formatCount(number)} ${name}`)
      .join(' + ');
  const recordParts = parts([
    [records.judged, suspicious > 0 ? `judged (${formatCount(suspicious)} of them suspicious)` : 'judged'],
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

/**
 * What to do with poisoned records whose answer is the attacker's; `null` if there are none.
 * @param quoted a command as the report shows it, escaped
 */
export function recommendation(
  { findings }: ScanResult,
  run: RunFacts | undefined,
  quoted: Quote,
): string | null {
  const poisoned = findings.filter(({ verdict }) => verdict === 'poisoned');
  const labelled = poisoned.filter((one) => dropSays(one) !== null).length;
  if (labelled === 0) return null;
  const them =
    poisoned.length > labelled
      ? `all ${count(poisoned.length, 'poisoned unit')}`
      : labelled === 1
        ? 'it'
        : 'them';
  const drop = `Recommended: drop ${count(labelled, 'poisoned record')}.`;
  const command = run === undefined ? null : copyCommand(run, 'clean');
  return command === null
    ? `${drop} A scan of the data with \`--write-clean\` writes a copy without ${them}.`
    : `${drop} ${quoted(command)} writes a copy without ${them}.`;
}

/** The command of a run with a copy of its data; `null` if it has none. */
export function copyCommand(
  { command, copies }: Pick<RunFacts, 'command' | 'copies'>,
  what: 'clean' | 'purified',
): string | null {
  if (command === null || copies === null) return null;
  return `${command} --write-${what} ${shellQuote(copies[what], 'COPY')}`;
}

/** The verdict on a run in a word, also where units were judged one by one. It is clean only if all was judged. */
export function verdictOf({ overall, summary }: ScanResult): OverallVerdict['kind'] {
  if (overall !== null) return overall.kind;
  if (summary.poisoned > 0) return 'poisoned';
  if (summary.records.unread > 0) return 'undecided';
  return summary.records.judged > 0 ? 'clean' : 'nothing';
}

/** The numbers of poisoned and suspicious units, for a heading: `3 of 20 units poisoned, 1 suspicious`. */
export function foundSays({ summary, findings }: ScanResult): string {
  const units = count(summary.units, 'unit');
  const poisoned = Math.max(summary.poisoned, countOf(findings, 'poisoned'));
  const suspicious = Math.max(summary.suspicious, countOf(findings, 'suspicious'));
  if (poisoned === 0 && suspicious === 0) return `no trigger found in ${units}`;
  if (poisoned === 0) return `${formatCount(suspicious)} of ${units} suspicious, none poisoned`;
  const besides = suspicious === 0 ? '' : `, ${formatCount(suspicious)} suspicious`;
  return `${formatCount(poisoned)} of ${units} poisoned${besides}`;
}

function countOf(findings: readonly Finding[], verdict: Finding['verdict']): number {
  return findings.filter((finding) => finding.verdict === verdict).length;
}

/** The victim and why it was chosen. Not escaped. */
export function victimLine({ victim }: ScanResult, quote: (text: string) => string): string {
  return `${quote(victim.name)} (${quote(victim.task)}): ${quote(victim.reason)}`;
}

/**
 * The witnesses that the findings rest on: `Proof in 2 findings, Model in 1 finding`; `null` without findings. What each of them
 * could have seen of the units that were judged clean belongs here too, once a result holds it.
 */
export function witnessesSay({ findings }: ScanResult): string | null {
  const names = findings.flatMap(({ testimonies }) => [
    ...new Set(testimonies.map(({ witness }) => witness)),
  ]);
  const said = WITNESS_NAMES.map((name) => [name, names.filter((one) => one === name).length] as const)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${WITNESS_WORDS[name].name} in ${count(number, 'finding')}`);
  return said.length === 0 ? null : said.join(', ');
}
