import type { Finding } from '../../result/result.js';
import { codeCell, codeFence, codeSpan } from '../../text/escape/escape-markdown.js';
import { markdownTable } from '../../text/markdown-table.js';
import { oneLine } from '../../text/one-line.js';
import { excerptRows, gutterWidth } from '../code-rows.js';
import type { DiffLine } from '../diff-lines.js';
import type { FamilyIndex } from '../family-sentences.js';
import { besideExcerpt, findingDiff, findingExcerpt, findingPlace } from '../finding-code.js';
import { leadSentence, suspiciousMeans } from '../lead-sentence.js';
import { dropSays, replacementSays } from '../replacement-sentences.js';
import { triggerSays, widerPattern } from '../trigger-words.js';
import { witnessRows, type RowContext } from '../witness-rows.js';
import { count, formatPValue } from '../../text/numbers.js';
import { palette } from '../text/palette.js';

/** Characters of a name, a label or a pattern. */
export const QUOTE_WIDTH = 60;

/** Characters of a place: a path may be longer than other text. */
const PLACE_WIDTH = 200;

/** Further triggers named for one finding; the JSON report has all. */
const MAX_MORE = 5;

/** The head of an overview of findings. The numbers in its first column are aligned on the right (`r`). */
export const OVERVIEW_HEAD = ['', 'Where', 'Trigger', 'Function', 'Verdict', 'Why', 'p'];

/** A finding's cells in the overview. */
export function overviewRow(finding: Finding, number: number): string[] {
  const { trigger, verdict } = finding;
  return [
    String(number),
    codeCell(oneLine(findingPlace(finding).place, PLACE_WIDTH)),
    triggerSays(trigger, cell),
    cell(finding.function.name),
    verdict,
    leadSentence(finding, cell),
    finding.pValue === null ? '' : formatPValue(finding.pValue).replace('= ', ''),
  ];
}

/** A finding with headline, excerpt, witnesses and suggested change. */
export function findingBlock(finding: Finding, number: number, families: FamilyIndex, width: number): string {
  const { place, within } = findingPlace(finding);
  return [
    `### ${String(number)}. ${codeSpan(oneLine(place, PLACE_WIDTH))}${within === null ? '' : ` (${within})`}`,
    headline(finding),
    excerptFence(finding, width),
    witnessTable(finding, { families, scope: 'scan' }),
    replacementLine(finding),
    ...diffFence(finding, width),
    ...dropLine(finding),
    `<sub>${codeSpan(finding.id)}</sub>`,
  ].join('\n\n');
}

function quote(text: string): string {
  return codeSpan(oneLine(text, QUOTE_WIDTH));
}

function cell(text: string): string {
  return codeCell(oneLine(text, QUOTE_WIDTH));
}

/** The strongest sentence about a finding, and below it kind of trigger, function, pattern, further triggers. */
export function headline(finding: Finding): string {
  const lead = leadSentence(finding, quote);
  if (finding.verdict === 'poisoned') return `**Poisoned:** ${lead}\n\n${details(finding)}`;
  return `**Suspicious:** ${lead} (${suspiciousMeans(finding, codeSpan)})\n\n${details(finding)}`;
}

function details({ trigger, more, degraded, function: { name } }: Finding): string {
  const pattern = widerPattern(trigger);
  const named = trigger.kind === 'statement' ? trigger.kind : triggerSays(trigger, quote);
  const parts = [
    `${capitalised(named)} in ${quote(name)}`,
    ...(pattern === null ? [] : [`pattern ${quote(pattern)}`]),
    ...(degraded ? ['parsed incompletely'] : []),
    ...more.slice(0, MAX_MORE).map((one) => `also ${triggerSays(one, quote)}`),
    ...(more.length > MAX_MORE ? [`and ${count(more.length - MAX_MORE, 'more trigger')}`] : []),
  ];
  return parts.join(' · ');
}

/** The marked lines of a finding's code in a code fence. */
export function excerptFence(finding: Finding, width: number): string {
  const { lines, omitted } = findingExcerpt(finding, width);
  const beside = besideExcerpt(finding, width).lines;
  const gutter = gutterWidth([...lines, ...beside]);
  const [inCode, inPrompt] = [lines, beside].map((some) => excerptRows(some, gutter, palette(false)));
  const rows = [...(inCode ?? []), ...(beside.length > 0 ? ['in its prompt:', ...(inPrompt ?? [])] : [])];
  const rest = omitted > 0 ? [`… ${count(omitted, 'more marked line')}`] : [];
  return codeFence([...rows, ...rest].map((row) => row.trimEnd()).join('\n'), 'text');
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** One row for each witness. */
export function witnessTable(finding: Finding, context: RowContext): string {
  const rows = witnessRows(finding, context, cell).map(({ name, says, strength }) => [name, says, strength]);
  return markdownTable(['Witness', 'What it says', 'How strong'], rows);
}

/** The replacement with its grade, in one line. */
export function replacementLine(finding: Finding): string {
  return `**Replacement** ${replacementSays(finding, quote)}`;
}

/** The other way for a labelled record: drop it. */
export function dropLine(finding: Finding): string[] {
  const says = dropSays(finding);
  return says === null ? [] : [`**Or drop the record** ${says}`];
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
