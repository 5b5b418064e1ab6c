import type { Family, ScanResult, Skipped } from '../../result/result.js';
import { codeCell, codeSpan } from '../../text/escape/escape-markdown.js';
import { markdownTable } from '../../text/markdown-table.js';
import { oneLine } from '../../text/one-line.js';
import { labelledSays, opinionSays } from '../family-sentences.js';
import { listedFamilies, unlistedSays } from '../listed-families.js';
import { patternSays } from '../trigger-words.js';
import { formatCount, formatPValue, formatFraction } from '../../text/numbers.js';
import { asideRows } from '../asides.js';
import { groupSkipped } from '../skipped.js';

/** Characters of a pattern, a place or a reason in a table. */
const CELL_WIDTH = 120;

/** The most families listed; the rest are counted. */
const MAX_FAMILIES = 50;

/** The most reasons for skipped rows, and places for each; the rest are counted. */
const MAX_REASONS = 20;
const MAX_PLACES = 5;

/** The families as a table, or ''. */
export function familiesSection(families: readonly Family[]): string {
  if (families.length === 0) return '';
  const areLabelled = families.some(({ label }) => label !== null);
  const listed = listedFamilies(families, MAX_FAMILIES);
  const rows = listed.shown.map(areLabelled ? labelledRow : familyRow);
  const table = areLabelled
    ? markdownTable(LABELLED_HEAD, rows, { align: 'rlllrrl' })
    : markdownTable(HEAD, rows, { align: 'rllrl' });
  const unlisted = unlistedSays(listed);
  return [
    ...['### Families', ''],
    ...(rows.length === 0 ? [] : [table]),
    ...(unlisted === null ? [] : rows.length === 0 ? [unlisted] : ['', unlisted]),
  ].join('\n');
}

const HEAD = ['Findings', 'Kind', 'Pattern', 'With the same label', 'Id'];

/** For a dataset whose labels follow the families. */
const LABELLED_HEAD = ['Records', 'Kind', 'Pattern', 'Label', 'p', 'In the base', 'Id'];

function labelledRow({
  carriers,
  kind,
  pattern,
  label,
  labelled,
  pValue,
  confirmed,
  inBase,
  id,
}: Family): string[] {
  return [
    formatCount(carriers),
    kind,
    patternSays({ kind, family: pattern }, cell),
    label === null ? '' : labelledSays(carriers, labelled ?? carriers, cell(label)) + opinionSays(confirmed),
    pValue === null ? '' : formatPValue(pValue).replace('= ', ''),
    inBase === null ? '' : inBase === 0 ? 'none' : formatCount(inBase),
    codeSpan(id),
  ];
}

function familyRow({ carriers, kind, pattern, purity, withLabel, id }: Family): string[] {
  const part = purity === null ? 'no labels' : purity < 1 ? formatFraction(purity) : 'all';
  const sameLabel = withLabel > 0 && withLabel < carriers ? `${part} of ${formatCount(withLabel)}` : part;
  return [formatCount(carriers), kind, patternSays({ kind, family: pattern }, cell), sameLabel, codeSpan(id)];
}

/** The skipped rows by reason as a table, or ''. */
export function skippedSection(skipped: readonly Skipped[]): string {
  return skipped.length === 0 ? '' : groupedSection('Skipped', ['Rows', 'Reason', 'Where'], skipped);
}

/** The files that hold no training data, by rule, as a table, or ''. */
export function notDataSection({ notData }: Pick<ScanResult, 'notData'>): string {
  const rows = notData.map(({ path, record, rule }) => ({ path, record, reason: rule }));
  return rows.length === 0 ? '' : groupedSection('Not data', ['Files', 'Rule', 'Where'], rows);
}

/** The fields that hold patches, which are not judged, as a table, or ''. */
export function asideSection({ summary: { asides } }: Pick<ScanResult, 'summary'>): string {
  return asides.length === 0
    ? ''
    : groupedSection('Not judged', ['Fields', 'What', 'Where'], asideRows(asides));
}

function groupedSection(heading: string, head: readonly string[], grouped: readonly Skipped[]): string {
  const rows = groupSkipped(grouped, MAX_REASONS, MAX_PLACES).map(({ count, reason, places, more }) => {
    const listed = [...places.map(cell), ...(more === '' ? [] : [more])].join(', ');
    return [formatCount(count), cell(reason), listed];
  });
  return `### ${heading}\n\n${markdownTable(head, rows, { align: 'r' })}`;
}

function cell(text: string): string {
  return codeCell(oneLine(text, CELL_WIDTH));
}
