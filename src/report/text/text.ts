import type { Finding, OverallVerdict, ScanResult } from '../../result/result.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { oneLine } from '../../text/one-line.js';
import { indexFamilies } from '../family-sentences.js';
import { count, formatCount } from '../../text/numbers.js';
import { palette, type Paint } from './palette.js';
import { DEFAULT_WIDTH, MIN_WIDTH, type Renderer, type RunFacts } from '../renderer.js';
import { sums } from '../sums.js';
import { asideRows } from '../asides.js';
import { groupSkipped, type SkippedGroup } from '../skipped.js';
import { familyLines } from './text-families.js';
import { briefLine, findingLines, quote, quoted, type FindingLayout } from './text-finding.js';
import { windowNotes } from '../window-notes.js';
import { accounting, recommendation, totals, VERDICT_WORDS, victimLine, witnessesSay } from '../totals.js';
import { contentSays, groupUnjudged } from '../unjudged.js';

/** The most reasons for skipped rows, and places for each; the rest are counted. */
const MAX_REASONS = 10;
const MAX_PLACES = 3;

/** The most files listed that were not judged, for each reason; the rest are counted. */
const MAX_UNJUDGED = 10;

/** Findings named in a short report, a line each: some screens of a terminal. */
const MAX_BRIEF = 100;

/** Findings of one family of a dataset that are shown in full; they look alike, so the others take one line each. */
const MAX_FULL = 3;

/**
 * The report for a terminal: every finding with place, excerpt, evidence and suggested change, then families, skipped rows
 * and totals. For a dataset that was judged as a whole, the verdict and the families come first. Colours do not change the
 * text. Foreign text is escaped, and no line begins with it.
 */
export const renderText: Renderer = (
  result,
  { colour = false, width = DEFAULT_WIDTH, brief = false, run } = {},
) => {
  const paint = palette(colour);
  const layout: FindingLayout = {
    families: indexFamilies(result.families),
    width: Math.max(MIN_WIDTH, width),
    paint,
  };
  if (brief) return joinLines(briefly(result, layout));
  if (result.overall !== null) return joinLines(asAWhole(result, result.overall, layout, run));
  if (result.findings.length === 0) {
    return joinLines([
      ...noFindings(result, paint),
      ...unjudgedLines(result, paint),
      ...skippedLines(result, paint),
      ...notDataLines(result, paint),
      ...asideLines(result, paint),
      accountingLine(result, paint),
    ]);
  }
  return joinLines([
    ...result.findings.flatMap((finding) => [...findingLines(finding, layout), '']),
    ...familyLines(result.families, quoted, paint),
    ...unjudgedLines(result, paint),
    ...skippedLines(result, paint),
    ...notDataLines(result, paint),
    ...asideLines(result, paint),
    ...closing(result, paint, run),
  ]);
};

function joinLines(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The verdict, a line for each finding, and what was not judged. */
function briefly(result: ScanResult, layout: FindingLayout): string[] {
  const { findings, overall, skipped, unjudged } = result;
  const { paint } = layout;
  const verdict = overall === null ? [] : [verdictLine(overall, paint)];
  const more = findings.length - MAX_BRIEF;
  return [
    ...(findings.length === 0 && overall === null ? noFindings(result, paint) : verdict),
    ...findings.slice(0, MAX_BRIEF).map((finding) => briefLine(finding, layout)),
    ...(more > 0 ? [`… and ${count(more, 'more finding')}: without --quiet, all are printed`] : []),
    ...unjudgedLines(result, paint),
    ...skippedLines(result, paint),
    ...(findings.length + skipped.length + unjudged.length > 0 ? [accountingLine(result, paint)] : []),
  ];
}

const VERDICT_STYLES = { poisoned: 'danger', clean: 'good', undecided: 'strong', nothing: 'strong' } as const;

function asAWhole(
  result: ScanResult,
  overall: OverallVerdict,
  layout: FindingLayout,
  run: RunFacts | undefined,
): string[] {
  const { paint } = layout;
  return [
    verdictLine(overall, paint),
    ...(hasDetails(result) ? [''] : []),
    ...familyLines(result.families, quoted, paint),
    ...datasetFindings(result.findings, layout),
    ...unjudgedLines(result, paint),
    ...skippedLines(result, paint),
    ...notDataLines(result, paint),
    ...asideLines(result, paint),
    ...closing(result, paint, run),
  ];
}

function verdictLine({ kind, reason }: OverallVerdict, paint: Paint): string {
  return `${paint(VERDICT_STYLES[kind], VERDICT_WORDS[kind])}: ${quoteSentence(reason)}`;
}

function hasDetails({ families, findings, skipped, unjudged }: ScanResult): boolean {
  return families.length + findings.length + skipped.length + unjudged.length > 0;
}

/** Characters of the verdict's sentence. */
const SENTENCE_WIDTH = 500;

function quoteSentence(sentence: string): string {
  return escapeTerminal(oneLine(sentence, SENTENCE_WIDTH));
}

/** Findings in the order of the data; the first few of each family are shown in full. */
function datasetFindings(findings: readonly Finding[], layout: FindingLayout): string[] {
  const shown = new Map<string, number>();
  const lines: string[] = [];
  let brief = false;
  for (const finding of findings) {
    const family = `${finding.trigger.kind} ${finding.trigger.family}`;
    const before = shown.get(family) ?? 0;
    shown.set(family, before + 1);
    if (before >= MAX_FULL) {
      lines.push(briefLine(finding, layout));
      brief = true;
      continue;
    }
    lines.push(...(brief ? [''] : []), ...findingLines(finding, layout), '');
    brief = false;
  }
  return brief ? [...lines, ''] : lines;
}

function noFindings(result: ScanResult, paint: Paint): string[] {
  const { summary } = result;
  const { judged, unread } = summary.records;
  const verdict =
    summary.poisoned + summary.suspicious > 0
      ? 'No finding is listed'
      : judged > 0
        ? 'No trigger found'
        : 'Nothing was judged';
  const style = unread > 0 || judged === 0 ? 'strong' : 'good';
  const says = `${verdict}${unread > 0 && judged > 0 ? ' in what was judged' : ''}`;
  return [`${paint(style, says)}: ${totals(result)}; victim ${quote(result.victim.name)}`];
}

function unjudgedLines({ unjudged, findings, overall, skipped }: ScanResult, paint: Paint): string[] {
  if (unjudged.length === 0) return [];
  const groups = groupUnjudged(unjudged).flatMap(({ says, files }) => {
    const more = files.length - MAX_UNJUDGED;
    return [
      `  ${formatCount(files.length)} × ${quoteSentence(says)}`,
      ...files
        .slice(0, MAX_UNJUDGED)
        .map((file) => `    --> ${quote(file.path)} (${escapeTerminal(contentSays(file))})`),
      ...(more > 0 ? [`    and ${formatCount(more)} more in the JSON report`] : []),
    ];
  });
  const ends = findings.length > 0 || overall !== null || skipped.length > 0;
  return [
    `${paint('strong', 'not judged')} ${count(unjudged.length, 'file')}`,
    ...groups,
    ...(ends ? [''] : []),
  ];
}

function skippedLines({ skipped, findings, overall }: ScanResult, paint: Paint): string[] {
  if (skipped.length === 0) return [];
  const groups = groupSkipped(skipped, MAX_REASONS, MAX_PLACES);
  return [
    `${paint('strong', 'skipped')} ${count(skipped.length, 'row')}`,
    ...groups.map(groupLine),
    ...(findings.length > 0 || overall !== null ? [''] : []),
  ];
}

/** Files that hold no training data, by rule. */
function notDataLines({ notData, summary }: ScanResult, paint: Paint): string[] {
  const all = summary.files.notData + summary.records.notData;
  if (all === 0) return [];
  const rows = notData.map(({ path, record, rule }) => ({ path, record, reason: rule }));
  return [
    `${paint('strong', 'not data')} ${[count(summary.files.notData, 'file'), ...(summary.records.notData > 0 ? [count(summary.records.notData, 'record')] : [])].join(', ')}`,
    ...groupSkipped(rows, MAX_REASONS, MAX_PLACES).map(groupLine),
    '',
  ];
}

/** Fields that hold patches, which are not judged. */
function asideLines({ summary: { asides } }: ScanResult, paint: Paint): string[] {
  if (asides.length === 0) return [];
  const groups = groupSkipped(asideRows(asides), MAX_REASONS, MAX_PLACES);
  return [`${paint('strong', 'not judged')} ${count(asides.length, 'field')}`, ...groups.map(groupLine), ''];
}

function groupLine({ count: rows, reason, places, more }: SkippedGroup): string {
  const listed = [...places.map(quote), ...(more === '' ? [] : [more])].join(', ');
  return `  ${formatCount(rows)} × ${quoteSentence(reason)}: ${listed}`; // whole: a reason ends with its remedy
}

function accountingLine(result: ScanResult, paint: Paint): string {
  return `${paint('strong', 'accounts')} ${accounting(result)}`;
}

/** A command, whole: a part of it could not be run. */
function command(text: string): string {
  return `\`${escapeTerminal(text)}\``;
}

function closing(result: ScanResult, paint: Paint, run: RunFacts | undefined): string[] {
  return [
    ...[witnessesSay(result)].flatMap((says) =>
      says === null ? [] : [`${paint('strong', 'witnesses')} ${says}`],
    ),
    ...windowNotes(result, quoted).map((note) => `${paint('strong', 'note')} ${note}`),
    `${paint('strong', 'victim')} ${victimLine(result, quoteSentence)}`,
    accountingLine(result, paint),
    ...sums(result).map(({ name, says }) => `${paint('strong', name)} ${says}`),
    `${paint(result.summary.poisoned > 0 ? 'danger' : 'strong', 'total')} ${totals(result)}`,
    ...[recommendation(result, run, command)].filter((line) => line !== null),
  ];
}
