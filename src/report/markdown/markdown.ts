import type { Finding, ScanResult } from '../../result/result.js';
import { codeSpan, escapeMarkdownText } from '../../text/escape/escape-markdown.js';
import { tableLines } from '../../text/markdown-table.js';
import { windowNotes } from '../window-notes.js';
import { oneLine } from '../../text/one-line.js';
import { indexFamilies } from '../family-sentences.js';
import { fitting } from '../fitting.js';
import { findingBlock, OVERVIEW_HEAD, overviewRow } from './markdown-finding.js';
import { asideSection, familiesSection, notDataSection, skippedSection } from './markdown-sections.js';
import { count } from '../../text/numbers.js';
import { DEFAULT_WIDTH, MIN_WIDTH, type Renderer, type RunFacts } from '../renderer.js';
import { sumsMarkdown } from '../sums.js';
import {
  accounting,
  foundSays,
  recommendation,
  totals,
  VERDICT_WORDS,
  victimLine,
  witnessesSay,
} from '../totals.js';
import { notJudged, unjudgedSection } from '../unjudged.js';

/** Bytes of a job summary. Source: GitHub Docs, "Workflow commands": job summaries, step isolation and limits. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Fraction of the size that the overview table may take; the rest is for the findings themselves. */
const TABLE_FRACTION = 0.25;

/** Bytes reserved for the sentences about what did not fit. */
const NOTICE_BYTES = 400;

/**
 * The report for job summaries and pull requests: an overview, every finding with excerpt, evidence and suggested change,
 * families (first, if a dataset was judged as a whole), files that were not judged, skipped rows, totals. It takes at most
 * `maxBytes` of UTF-8; the rest is counted. All foreign text is in code spans or fences, where it cannot render, link or
 * mention anybody.
 */
export const renderMarkdown: Renderer = (result, options = {}) => {
  const { width = DEFAULT_WIDTH, maxBytes = MAX_SUMMARY_BYTES } = options;
  const head = heading(result, maxBytes * TABLE_FRACTION);
  const tail = fittingTail(result, options.run, maxBytes - bytes(head) - NOTICE_BYTES);
  const room = maxBytes - bytes(head) - bytes(tail) - NOTICE_BYTES;
  const table = overview(result.findings, room * TABLE_FRACTION);
  const details = blocks(result, Math.max(MIN_WIDTH, width), room - bytes(table));
  return `${[head, table, details, tail].filter((part) => part !== '').join('\n\n')}\n`;
};

/** Headline, verdict, and the families that the verdict depends on, if there is room for them. */
function heading(result: ScanResult, room: number): string {
  const families = result.overall === null ? '' : familiesSection(result.families);
  return [
    `## CodePurify: ${headline(result)}`,
    ...verdict(result.overall),
    ...(families === '' || bytes(families) > room ? [] : [families]),
  ].join('\n\n');
}

function headline(result: ScanResult): string {
  const says = result.overall?.kind === 'undecided' ? 'undecided' : foundSays(result);
  return `${says}${notJudged(result)}`;
}

/** Characters of the verdict's sentence. */
const SENTENCE_WIDTH = 500;

function verdict(overall: ScanResult['overall']): string[] {
  if (overall === null) return [];
  return [
    `**Verdict** ${VERDICT_WORDS[overall.kind]}: ${escapeMarkdownText(oneLine(overall.reason, SENTENCE_WIDTH))}`,
  ];
}

function overview(findings: readonly Finding[], room: number): string {
  if (findings.length === 0) return '';
  const cells = findings.map((finding, index) => overviewRow(finding, index + 1));
  const lines = tableLines(OVERVIEW_HEAD, cells, { align: 'r' });
  const head = lines.slice(0, 2);
  const rows = fitting(lines.slice(2), room - bytes(head.join('\n')), 1, (line) => line);
  const more = findings.length - rows.length;
  const table = [...head, ...rows].join('\n');
  return more > 0 ? `${table}\n\n${count(more, 'more row')} not shown in this table.` : table;
}

function blocks({ findings, families }: ScanResult, width: number, room: number): string {
  const index = indexFamilies(families);
  const shown = fitting(findings, room, 2, (finding, at) => findingBlock(finding, at + 1, index, width));
  const more = findings.length - shown.length;
  const verb = more === 1 ? 'is' : 'are';
  const notice = more > 0 ? [`**${count(more, 'more finding')} ${verb} in the JSON report.**`] : [];
  return [...shown, ...notice].join('\n\n');
}

/** Families, skipped rows and totals; only the totals if there is no room for more. */
function fittingTail(result: ScanResult, run: RunFacts | undefined, room: number): string {
  const victim = victimLine(result, (text) => codeSpan(oneLine(text, SENTENCE_WIDTH)));
  const advice = recommendation(result, run, codeSpan);
  const witnesses = witnessesSay(result);
  const notes = windowNotes(result, (text) => codeSpan(oneLine(text, SENTENCE_WIDTH)));
  const closing = `${notes.map((note) => `${note}\n\n`).join('')}${advice === null ? '' : `${advice}\n\n`}${sumsMarkdown(result)}**Total** ${totals(result)}\n\n**Accounts** ${accounting(result)}\n\n${witnesses === null ? '' : `**Witnesses** ${witnesses}\n\n`}**Victim** ${victim}`;
  const families = result.overall === null ? familiesSection(result.families) : '';
  const unjudged = unjudgedSection(result.unjudged).text;
  const sections = [
    families,
    unjudged,
    skippedSection(result.skipped),
    notDataSection(result),
    asideSection(result),
    closing,
  ];
  const tail = sections.filter((section) => section !== '').join('\n\n');
  return bytes(tail) <= room / 2 ? tail : `**Total** ${totals(result)}`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
