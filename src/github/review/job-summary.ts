import type { Finding, ScanResult } from '../../result/result.js';
import { indexFamilies } from '../../report/family-sentences.js';
import {
  findingBlock,
  OVERVIEW_HEAD,
  overviewRow,
  QUOTE_WIDTH,
} from '../../report/markdown/markdown-finding.js';
import {
  asideSection,
  familiesSection,
  notDataSection,
  skippedSection,
} from '../../report/markdown/markdown-sections.js';
import { count } from '../../text/numbers.js';
import {
  accounting,
  foundSays,
  recommendation,
  totals,
  VERDICT_WORDS,
  victimLine,
  witnessesSay,
} from '../../report/totals.js';
import { sumsMarkdown } from '../../report/sums.js';
import { windowNotes } from '../../report/window-notes.js';
import { notJudged, unjudgedSection } from '../../report/unjudged.js';
import { codeSpan } from '../../text/escape/escape-markdown.js';
import { tableLines } from '../../text/markdown-table.js';
import { oneLine } from '../../text/one-line.js';
import { deliveriesLine, reconcile, type Delivery, type ReconciledDeliveries } from './deliveries.js';
import { LIMITS } from '../api/github-limits.js';
import type { ReviewOutcome } from './review-outcome.js';
import { reviewNotes } from './summary-notes.js';

/** What the summary needs besides the result. */
export interface SummaryContext {
  /** Whether the check passes, one sentence, safe in Markdown: `The check fails: 8 poisoned.` */
  readonly gate: string;
  /** The result of the review; `null` if there is no pull request. */
  readonly review: ReviewOutcome | null;
  /** Further paragraphs, safe in Markdown. */
  readonly notes: readonly string[];
}

/** The text of the job summary, and where every finding is reported. */
export interface JobSummary {
  readonly text: string;
  readonly deliveries: ReconciledDeliveries;
}

/** Fractions of the summary's bytes for each section; the details have the rest. */
const TABLE_FRACTION = 0.3;
const FAMILIES_FRACTION = 0.15;
const SKIPPED_FRACTION = 0.15;
const UNJUDGED_FRACTION = 0.1;

/** Bytes reserved for the line of deliveries and for the sentences about what did not fit. */
const DELIVERED_BYTES = 1000;

/** Columns of a line of code in the summary. */
const CODE_WIDTH = 100;

/**
 * The job summary: verdict, deliveries, a table of all findings and where each is reported, families, details of the
 * findings without a comment, files that were not judged, skipped rows, totals. It takes at most `maxBytes` of UTF-8. A
 * finding that has neither a comment nor room here is only in the report file; the line of deliveries counts it.
 * @throws CodePurifyError `internal` when the deliveries do not reconcile
 */
export function renderSummary(
  result: ScanResult,
  context: SummaryContext,
  maxBytes: number = LIMITS.summaryBytes,
): JobSummary {
  const { findings, unjudged } = result;
  const reported = context.review?.deliveries ?? [...findings, ...unjudged].map(onlyHere);
  const byId = new Map(reported.map((delivery) => [delivery.id, delivery]));
  const head = [heading(result), ...verdict(result), context.gate];
  const quote = (text: string): string => codeSpan(oneLine(text, QUOTE_WIDTH));
  const notes = [...windowNotes(result, quote), ...reviewNotes(context.review), ...context.notes];
  const families = fitting(familiesSection(result.families), maxBytes * FAMILIES_FRACTION);
  const files = unjudgedSection(unjudged, ({ id }) => placeCell(byId.get(id)), maxBytes * UNJUDGED_FRACTION);
  const tail = [
    fitting(skippedSection(result.skipped), maxBytes * SKIPPED_FRACTION),
    fitting(notDataSection(result), maxBytes * SKIPPED_FRACTION),
    fitting(asideSection(result), maxBytes * SKIPPED_FRACTION),
    closing(result),
  ];
  const table = findingsTable(findings, byId, maxBytes * TABLE_FRACTION);
  const fixed = [...head, ...notes, families, table.text, files.text, ...tail];
  const details = detailBlocks(result, byId, maxBytes - bytes(fixed.join('\n\n')) - DELIVERED_BYTES);
  const shown = new Set([...table.shown, ...details.shown, ...files.shown.map(({ id }) => id)]);
  const deliveries = reconcile(
    findings,
    reported.map((delivery) => (shown.has(delivery.id) ? delivery : onlyInFile(delivery))),
    unjudged,
  );
  const delivered =
    findings.length + unjudged.length === 0 ? '' : `**Delivered** ${deliveriesLine(deliveries)}`;
  // if the data was judged as a whole, its verdict depends on the families: they come first
  const [before, after] = result.overall === null ? ['', families] : [families, ''];
  const body = [before, table.text, details.text, after, files.text];
  const sections = [...head, delivered, ...notes, ...body, ...tail].filter((section) => section !== '');
  return { text: `${sections.join('\n\n')}\n`, deliveries };
}

function onlyHere({ id }: { readonly id: string }): Delivery {
  return { id, place: 'summary', how: 'new', url: null, reason: '' };
}

/** The delivery of a finding that the summary has no room for. A comment stays where it is, on the pull request. */
function onlyInFile(delivery: Delivery): Delivery {
  return delivery.place === 'summary' ? { ...delivery, place: 'artifact' } : delivery;
}

function heading(result: ScanResult): string {
  const isUndecided = result.overall?.kind === 'undecided';
  const says = isUndecided ? `undecided on ${count(result.summary.units, 'unit')}` : foundSays(result);
  return `## CodePurify: ${says}${notJudged(result)}`;
}

function verdict({ overall }: ScanResult): string[] {
  return overall
    ? [`**Verdict** ${VERDICT_WORDS[overall.kind]}: ${codeSpan(oneLine(overall.reason, 300))}`]
    : [];
}

/** Findings without a comment get room first; every row keeps its number and order. */
function findingsTable(
  findings: readonly Finding[],
  deliveries: ReadonlyMap<string, Delivery>,
  room: number,
): { text: string; shown: ReadonlySet<string> } {
  if (findings.length === 0) return { text: '', shown: new Set() };
  const cells = findings.map((finding, index) => [
    ...overviewRow(finding, index + 1),
    placeCell(deliveries.get(finding.id)),
  ]);
  const lines = tableLines([...OVERVIEW_HEAD, 'Reported'], cells, { align: 'r' });
  const rows = new Map<number, string>();
  let left = room;
  for (const index of withoutCommentFirst(findings, deliveries)) {
    const row = lines[index + 2] ?? '';
    left -= bytes(row) + 1;
    if (left < 0) break;
    rows.set(index, row);
  }
  const shown = [...rows].sort(([a], [b]) => a - b);
  const more = findings.length - shown.length;
  const text = [
    ...lines.slice(0, 2),
    ...shown.map(([, row]) => row),
    ...(more > 0 ? ['', `${count(more, 'more finding')} not in this table.`] : []),
  ].join('\n');
  return { text, shown: new Set(shown.map(([index]) => findings[index]?.id ?? '')) };
}

/** Indices of the findings. */
function withoutCommentFirst(
  findings: readonly Finding[],
  deliveries: ReadonlyMap<string, Delivery>,
): number[] {
  const rank = (index: number): number =>
    deliveries.get(findings[index]?.id ?? '')?.place === 'summary' ? 0 : 1;
  return findings.map((_, index) => index).sort((a, b) => rank(a) - rank(b));
}

/** Where a finding is reported. Only links in the form of GitHub's own are kept. */
function placeCell(delivery: Delivery | undefined): string {
  if (!delivery || delivery.place === 'summary') return 'here';
  const how = delivery.how === 'new' ? '' : `, ${delivery.how}`;
  const link = /^https:\/\/[\w.\-/#:]+$/.test(delivery.url ?? '');
  const name = link ? `[${delivery.place}](${delivery.url ?? ''})` : delivery.place;
  return `${name}${how}`;
}

/** Excerpt, evidence and change of each finding that has no comment, as far as there is room. */
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
  const advice = recommendation(result, undefined, codeSpan);
  const witnesses = witnessesSay(result);
  return `${advice === null ? '' : `${advice}\n\n`}${sumsMarkdown(result)}**Total** ${totals(result)}\n\n**Accounts** ${accounting(result)}\n\n${witnesses === null ? '' : `**Witnesses** ${witnesses}\n\n`}**Victim** ${victimLine(result, quote)}`;
}

/** A section, or '' if it is larger than its room: the report file has it. */
function fitting(section: string, room: number): string {
  return bytes(section) <= room ? section : '';
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
