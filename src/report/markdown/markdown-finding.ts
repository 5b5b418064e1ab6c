import type { Finding } from '../../result/result.js';
import { codeCell, codeFence, codeSpan } from '../../text/escape-markdown.js';
import { markdownTable } from '../../text/markdown-table.js';
import { oneLine } from '../../text/one-line.js';
import { excerptRows, gutterWidth } from '../code-rows.js';
import type { DiffLine } from '../diff-lines.js';
import { evidence, suggestion, type FamilyIndex } from '../evidence-sentences.js';
import { findingDiff, findingExcerpt, findingPlace } from '../finding-code.js';
import { count, formatPValue, formatProbability } from '../../text/numbers.js';
import { palette } from '../text/palette.js';

/** Characters of a name, a label or a pattern. */
export const QUOTE_WIDTH = 60;

/** Characters of a place: a path may be longer than other text. */
const PLACE_WIDTH = 200;

/** Further triggers named for one finding; the JSON report has all. */
const MAX_MORE = 5;

/** The head of an overview of findings. The numbers in its first column are aligned on the right (`r`). */
export const OVERVIEW_HEAD = ['', 'Where', 'Trigger', 'Function', 'Prediction', 'p'];

/** A finding's cells in the overview. */
export function overviewRow(finding: Finding, number: number): string[] {
  const { necessity, trigger } = finding;
  const { prediction, confidence } = finding;
  const turn =
    prediction === null || necessity === null
      ? ''
      : `${cell(prediction)} (${formatProbability(confidence)}) → ${cell(necessity.prediction)} (${formatProbability(necessity.confidence)})`;
  return [
    String(number),
    codeCell(oneLine(findingPlace(finding).place, PLACE_WIDTH)),
    `${trigger.kind} ${cell(trigger.text)}`,
    cell(finding.function.name),
    turn,
    finding.pValue === null ? '' : formatPValue(finding.pValue).replace('= ', ''),
  ];
}

/** A finding with headline, excerpt, evidence and suggested change. */
export function findingBlock(finding: Finding, number: number, families: FamilyIndex, width: number): string {
  const { place, within } = findingPlace(finding);
  return [
    `### ${String(number)}. ${codeSpan(oneLine(place, PLACE_WIDTH))}${within === null ? '' : ` (${within})`}`,
    headline(finding),
    excerptFence(finding, width),
    evidenceTable(finding, families),
    `**Suggestion** ${suggestion(finding.purified, quote)}`,
    ...diffFence(finding, width),
    `<sub>${codeSpan(finding.id)}</sub>`,
  ].join('\n\n');
}

function quote(text: string): string {
  return codeSpan(oneLine(text, QUOTE_WIDTH));
}

function cell(text: string): string {
  return codeCell(oneLine(text, QUOTE_WIDTH));
}

/** The first line of a finding: kind of trigger, function, family, further triggers. */
export function headline({ trigger, more, degraded, function: { name } }: Finding): string {
  const what = trigger.kind === 'identifier' ? `identifier ${quote(trigger.text)}` : 'statement';
  const parts = [
    `**Suspected backdoor trigger**`,
    `${what} in ${quote(name)}`,
    `family ${quote(trigger.family)}`,
    ...(degraded ? ['parsed incompletely'] : []),
    ...more.slice(0, MAX_MORE).map(({ kind, text }) => `also ${kind} ${quote(text)}`),
    ...(more.length > MAX_MORE ? [`and ${count(more.length - MAX_MORE, 'more trigger')}`] : []),
  ];
  return parts.join(' · ');
}

/** The marked lines of a finding's code in a code fence. */
export function excerptFence(finding: Finding, width: number): string {
  const { lines, omitted } = findingExcerpt(finding, width);
  const rows = excerptRows(lines, gutterWidth(lines), palette(false));
  const rest = omitted > 0 ? [`… ${count(omitted, 'more marked line')}`] : [];
  return codeFence([...rows, ...rest].map((row) => row.trimEnd()).join('\n'), 'text');
}

function evidenceTable(finding: Finding, families: FamilyIndex): string {
  const rows = evidence(finding, families, cell).map(({ subject, says }) => [subject, says]);
  return markdownTable(['', ''], rows);
}

/** The suggested change in a code fence; none if there is no change. */
export function diffFence(finding: Finding, width: number): string[] {
  const { lines, omitted } = findingDiff(finding, width);
  if (lines.length === 0) return [];
  const rest = omitted > 0 ? [`@@ ${count(omitted, 'more line')} in the JSON report @@`] : [];
  return [codeFence([...diffRows(lines), ...rest].join('\n'), 'diff')];
}

/** Lines with their signs; each run of consecutive lines begins with the number of its first line. */
function diffRows(lines: readonly DiffLine[]): string[] {
  const rows: string[] = [];
  let last: number | null = null;
  for (const { sign, number, text } of lines) {
    if (number !== null && (last === null || number > last + 1)) rows.push(`@@ line ${String(number)} @@`);
    rows.push(`${sign}${text}`.trimEnd());
    last = number ?? last;
  }
  return rows;
}
