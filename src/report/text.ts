import type { Family, Finding, ScanResult, Trigger } from '../finding.js';
import { escapeTerminal } from '../text/escape-terminal.js';
import { oneLine } from '../text/one-line.js';
import { diffRows, excerptRows, gutterWidth } from './code-rows.js';
import { evidence, formatShare, indexFamilies, suggestion, type FamilyIndex } from './evidence.js';
import { findingDiff, findingExcerpt, findingPlace } from './finding-code.js';
import { count, formatCount } from './numbers.js';
import { palette, type Paint } from './palette.js';
import { DEFAULT_WIDTH, MIN_WIDTH, type Renderer } from './renderer.js';
import { groupSkipped } from './skipped.js';
import { totals, victimLine } from './totals.js';

/** Characters of a name, a label or a pattern within a sentence. */
const QUOTE_WIDTH = 60;

/** Reasons, and places for each, in the summary of skipped rows; the rest is counted. */
const MAX_REASONS = 10;
const MAX_PLACES = 3;

/** Families listed; the rest is counted. */
const MAX_FAMILIES = 20;

/** Further triggers of one finding that are named; all are in the JSON report. */
const MAX_MORE = 5;

/**
 * The report that a developer reads in a terminal: every finding with place, excerpt, evidence and
 * suggested change, then families, skipped rows and totals. With colours it is the same text. Foreign text
 * is escaped, and no line begins with any.
 */
export const renderText: Renderer = (result, { colour = false, width = DEFAULT_WIDTH } = {}) => {
  const paint = palette(colour);
  if (result.findings.length === 0)
    return joinLines([...noFindings(result, paint), ...skippedLines(result, paint)]);
  const room = Math.max(MIN_WIDTH, width);
  const families = indexFamilies(result.families);
  return joinLines([
    ...result.findings.flatMap((finding) => [...findingLines(finding, families, room, paint), '']),
    ...familyLines(result.families, paint),
    ...skippedLines(result, paint),
    `${paint('strong', 'victim')} ${victimLine(result, quote)}`,
    `${paint('danger', 'total')} ${totals(result)}`,
  ]);
};

function joinLines(lines: readonly string[]): string {
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function quote(text: string): string {
  return escapeTerminal(oneLine(text, QUOTE_WIDTH));
}

function quoted(text: string): string {
  return `\`${quote(text)}\``;
}

function noFindings(result: ScanResult, paint: Paint): string[] {
  const { summary } = result;
  const verdict = summary.poisoned > 0 ? 'No finding is listed' : 'No trigger found';
  return [`${paint('good', verdict)}: ${totals(result)}; victim ${quote(result.victim.name)}`];
}

function findingLines(finding: Finding, families: FamilyIndex, width: number, paint: Paint): string[] {
  const shown = findingExcerpt(finding, width);
  const diff = findingDiff(finding, width);
  const gutter = gutterWidth([...shown.lines, ...diff.lines]);
  const note = (name: string, says: string): string =>
    `${' '.repeat(gutter + 1)}${paint('gutter', '=')} ${paint('strong', `${name}:`)} ${says}`;
  const bar = `${' '.repeat(gutter + 1)}${paint('gutter', '|')}`;
  return [
    headline(finding, paint),
    `${' '.repeat(gutter)}${paint('gutter', '-->')} ${placeLine(finding, paint)}`,
    bar,
    ...excerptRows(shown.lines, gutter, paint),
    ...(shown.omitted > 0 ? [`${bar} … ${count(shown.omitted, 'more marked line')}`] : []),
    bar,
    ...alsoNotes(finding.more, note),
    ...evidence(finding, families, quoted).map(({ aspect, subject, joint, says }) =>
      note(
        aspect,
        aspect === 'strength' ? says : `${subject.charAt(0).toLowerCase()}${subject.slice(1)}${joint}${says}`,
      ),
    ),
    note('suggestion', suggestion(finding.purified, quoted)),
    ...(diff.lines.length > 0 ? [bar, ...diffRows(diff.lines, gutter, paint)] : []),
    ...(diff.omitted > 0 ? [`${bar} … ${count(diff.omitted, 'more line')} in the JSON report`] : []),
  ];
}

function headline(finding: Finding, paint: Paint): string {
  const degraded = finding.degraded ? ' (parsed incompletely)' : '';
  return `${paint('danger', 'poisoned')}: ${describeTrigger(finding)} in function ${quoted(finding.function.name)}${degraded} [${quote(finding.id)}]`;
}

function describeTrigger({ trigger }: Finding): string {
  return trigger.kind === 'identifier' ? `trigger identifier ${quoted(trigger.text)}` : 'trigger statement';
}

function placeLine(finding: Finding, paint: Paint): string {
  const { place, within } = findingPlace(finding);
  return paint('place', escapeTerminal(place)) + (within === null ? '' : `, ${within}`);
}

function alsoNotes(more: readonly Trigger[], note: (name: string, says: string) => string): string[] {
  if (more.length === 0) return [];
  const named = more.slice(0, MAX_MORE).map(({ kind, text }) => `${kind} ${quoted(text)}`);
  const rest = more.length > MAX_MORE ? [`and ${formatCount(more.length - MAX_MORE)} more`] : [];
  return [note('also', [...named, ...rest].join(', '))];
}

function familyLines(families: readonly Family[], paint: Paint): string[] {
  if (families.length === 0) return [];
  const shown = families.slice(0, MAX_FAMILIES);
  const digits = Math.max(...shown.map(({ carriers }) => formatCount(carriers).length));
  return [
    paint('strong', count(families.length, 'family', 'families')),
    ...shown.map((family) => familyLine(family, digits)),
    ...(families.length > MAX_FAMILIES
      ? [`  … and ${formatCount(families.length - MAX_FAMILIES)} more`]
      : []),
    '',
  ];
}

function familyLine({ carriers, kind, pattern, purity }: Family, digits: number): string {
  const labels = purity === null ? '' : `, ${purity < 1 ? formatShare(purity) : 'all'} with the same label`;
  return `  ${formatCount(carriers).padStart(digits)} × ${kind} ${quoted(pattern)}${labels}`;
}

function skippedLines({ skipped, findings }: ScanResult, paint: Paint): string[] {
  if (skipped.length === 0) return [];
  const groups = groupSkipped(skipped, MAX_REASONS, MAX_PLACES);
  return [
    `${paint('strong', 'skipped')} ${count(skipped.length, 'row')}`,
    ...groups.map(({ count: rows, reason, places, more }) => {
      const listed = [...places.map(quote), ...(more === '' ? [] : [more])].join(', ');
      return `  ${formatCount(rows)} × ${quote(reason)}: ${listed}`;
    }),
    ...(findings.length > 0 ? [''] : []),
  ];
}
