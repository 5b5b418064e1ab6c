import type { Finding, ScanResult } from '../../result/result.js';
import { indexFamilies } from '../../report/evidence-sentences.js';
import { findingBlock, QUOTE_WIDTH, tableRow } from '../../report/markdown/markdown-finding.js';
import { familiesSection, skippedSection } from '../../report/markdown/markdown-sections.js';
import { count, formatCount } from '../../text/numbers.js';
import { totals, victimLine } from '../../report/totals.js';
import { notJudged, unjudgedSection } from '../../report/unjudged.js';
import { codeSpan } from '../../text/escape-markdown.js';
import { oneLine } from '../../text/one-line.js';
import { ledgerLine, reconcile, type Delivery, type Ledger } from './ledger.js';
import { LIMITS } from '../api/github-limits.js';
import type { ReviewOutcome } from './review.js';
import { reviewNotes } from './summary-notes.js';

/** What the summary says besides the result. */
export interface SummaryContext {
  /** Whether the check passes, one sentence of ours: `The check fails: 8 poisoned.` */
  readonly gate: string;
  /** The result of commenting; `null` where there is no pull request. */
  readonly review: ReviewOutcome | null;
  /** Further sentences, safe in Markdown. */
  readonly notes: readonly string[];
}

/** The text of the job's summary, and where every finding is reported, with those that it had no room for. */
export interface JobSummary {
  readonly text: string;
  readonly ledger: Ledger;
}

/** Fractions of the summary's bytes for the sections before the details. */
const TABLE_SHARE = 0.3;
const FAMILIES_SHARE = 0.15;
const SKIPPED_SHARE = 0.15;
const UNJUDGED_SHARE = 0.1;

/** Bytes reserved for the line of deliveries and for the sentences that say what did not fit. */
const DELIVERED_BYTES = 1000;

/** Columns of a line of code. */
const CODE_WIDTH = 100;

/**
 * The job's summary: verdict, deliveries, the table of findings with where each is reported, families,
 * details of those that have no comment, files that were not judged, skipped rows, totals. At most `maxBytes` of UTF-8; a finding that has
 * neither a comment nor a row here is in the report file alone, and the line of deliveries counts it.
 * @throws CodePurifyError `internal` when the deliveries do not add up
 */
export function renderSummary(
  result: ScanResult,
  context: SummaryContext,
  maxBytes: number = LIMITS.summaryBytes,
): JobSummary {
  const { findings, unjudged } = result;
  const deliveries = context.review?.deliveries ?? [...findings, ...unjudged].map(onlyHere);
  const byId = new Map(deliveries.map((delivery) => [delivery.id, delivery]));
  const head = [heading(result), ...verdict(result), context.gate];
  const notes = [...reviewNotes(context.review), ...context.notes];
  const families = fitting(familiesSection(result.families), maxBytes * FAMILIES_SHARE);
  const files = unjudgedSection(unjudged, ({ id }) => placeCell(byId.get(id)), maxBytes * UNJUDGED_SHARE);
  const tail = [fitting(skippedSection(result.skipped), maxBytes * SKIPPED_SHARE), closing(result)];
  const table = findingsTable(findings, byId, maxBytes * TABLE_SHARE);
  const fixed = [...head, ...notes, families, table.text, files.text, ...tail];
  const details = detailBlocks(result, byId, maxBytes - bytes(fixed.join('\n\n')) - DELIVERED_BYTES);
  const shown = new Set([...table.shown, ...details.shown, ...files.shown.map(({ id }) => id)]);
  const ledger = reconcile(
    findings,
    deliveries.map((delivery) => (shown.has(delivery.id) ? delivery : onlyInFile(delivery))),
    unjudged,
  );
  const delivered = findings.length + unjudged.length === 0 ? '' : `**Delivered** ${ledgerLine(ledger)}`;
  // the verdict of a run that is judged as a whole depends on its families
  const [before, after] = result.overall === null ? ['', families] : [families, ''];
  const body = [before, table.text, details.text, after, files.text];
  const sections = [...head, delivered, ...notes, ...body, ...tail].filter((section) => section !== '');
  return { text: `${sections.join('\n\n')}\n`, ledger };
}

function onlyHere({ id }: { readonly id: string }): Delivery {
  return { id, place: 'summary', how: 'new', url: null, reason: '' };
}

/** A finding that the summary had no room for. A comment is not affected: it is on the pull request. */
function onlyInFile(delivery: Delivery): Delivery {
  return delivery.place === 'summary' ? { ...delivery, place: 'artifact' } : delivery;
}

function heading(result: ScanResult): string {
  const { summary, findings, overall } = result;
  const rest = notJudged(result);
  const poisoned = Math.max(summary.poisoned, findings.length);
  const units = count(summary.units, 'unit');
  if (overall?.kind === 'undecided') return `## CodePurify: undecided on ${units}${rest}`;
  if (poisoned === 0) return `## CodePurify: no trigger found in ${units}${rest}`;
  const what = overall?.kind === 'clean' ? 'suspicious' : 'poisoned';
  return `## CodePurify: ${formatCount(poisoned)} of ${units} ${what}${rest}`;
}

function verdict({ overall }: ScanResult): string[] {
  return overall ? [`**Verdict** ${overall.kind}: ${codeSpan(oneLine(overall.reason, 300))}`] : [];
}

/** Rows of findings without a comment get room first, but every row keeps its number and order. */
function findingsTable(
  findings: readonly Finding[],
  deliveries: ReadonlyMap<string, Delivery>,
  room: number,
): { text: string; shown: ReadonlySet<string> } {
  if (findings.length === 0) return { text: '', shown: new Set() };
  const rows = new Map<number, string>();
  let left = room;
  for (const index of byNeed(findings, deliveries)) {
    const finding = findings[index];
    if (!finding) continue;
    const row = `${tableRow(finding, index + 1)} ${placeCell(deliveries.get(finding.id))} |`;
    left -= bytes(row) + 1;
    if (left < 0) break;
    rows.set(index, row);
  }
  const shown = [...rows].sort(([a], [b]) => a - b);
  const more = findings.length - shown.length;
  const text = [
    '| | Where | Trigger | Function | Prediction | p | Told |',
    '| ---: | --- | --- | --- | --- | --- | --- |',
    ...shown.map(([, row]) => row),
    ...(more > 0 ? ['', `${count(more, 'more finding')} not in this table.`] : []),
  ].join('\n');
  return { text, shown: new Set(shown.map(([index]) => findings[index]?.id ?? '')) };
}

function byNeed(findings: readonly Finding[], deliveries: ReadonlyMap<string, Delivery>): number[] {
  const needs = (index: number): number =>
    deliveries.get(findings[index]?.id ?? '')?.place === 'summary' ? 0 : 1;
  return findings.map((_, index) => index).sort((a, b) => needs(a) - needs(b));
}

/** Where a finding is reported; links are GitHub's own. */
function placeCell(delivery: Delivery | undefined): string {
  if (!delivery || delivery.place === 'summary') return 'here';
  const how = delivery.how === 'new' ? '' : `, ${delivery.how}`;
  const link = /^https:\/\/[\w.\-/#:]+$/.test(delivery.url ?? '');
  const name = link ? `[${delivery.place}](${delivery.url ?? ''})` : delivery.place;
  return `${name}${how}`;
}

/** Excerpt, evidence and change of each finding that has no comment, while there is room. */
function detailBlocks(
  { findings, families }: ScanResult,
  deliveries: ReadonlyMap<string, Delivery>,
  room: number,
): { text: string; shown: ReadonlySet<string> } {
  const index = indexFamilies(families);
  const blocks: string[] = [];
  const shown = new Set<string>();
  let left = room;
  for (const [at, finding] of findings.entries()) {
    const delivery = deliveries.get(finding.id);
    if (delivery?.place !== 'summary') continue;
    const why = delivery.reason === '' ? '' : `\n\n<sub>${delivery.reason}</sub>`;
    const block = `${findingBlock(finding, at + 1, index, CODE_WIDTH)}${why}`;
    left -= bytes(block) + 2;
    if (left < 0) break;
    blocks.push(block);
    shown.add(finding.id);
  }
  return { text: blocks.join('\n\n'), shown };
}

function closing(result: ScanResult): string {
  const quote = (text: string): string => codeSpan(oneLine(text, QUOTE_WIDTH));
  return `**Total** ${totals(result)}\n\n**Victim** ${victimLine(result, quote)}`;
}

/** A section, or '' where it is larger than its room: the report file has it. */
function fitting(section: string, room: number): string {
  return bytes(section) <= room ? section : '';
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
