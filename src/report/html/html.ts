import { createHash } from 'node:crypto';
import type { Family, ScanResult } from '../../result/result.js';
import { escapeHtml } from '../../text/escape-html.js';
import { indexFamilies, opinionSays } from '../family-sentences.js';
import { listedFamilies, unlistedSays } from '../listed-families.js';
import { windowNotes } from '../window-notes.js';
import { patternSays } from '../trigger-words.js';
import { findingHtml } from './html-finding.js';
import { STYLE } from './html-style.js';
import { barHtml, codeHtml, element, sentenceHtml, tableHtml } from './html-text.js';
import { count, formatCount, formatPValue, formatFraction } from '../../text/numbers.js';
import { DEFAULT_WIDTH, MIN_WIDTH, type Renderer } from '../renderer.js';
import { groupSkipped } from '../skipped.js';
import {
  accounting,
  foundSays,
  totals,
  victimLine,
  VERDICT_WORDS,
  verdictOf,
  witnessesSay,
} from '../totals.js';
import { contentSays, groupUnjudged, notJudged } from '../unjudged.js';

/** The most findings shown: a few megabytes, which a browser opens quickly. The rest are counted. */
const MAX_FINDINGS = 1000;

/** The most families listed, reasons for skipped rows, and places for each reason. */
const MAX_FAMILIES = 200;
const MAX_REASONS = 20;
const MAX_PLACES = 5;

/** The most files listed that were not judged. */
const MAX_UNJUDGED = 1000;

/**
 * The report as one HTML file that loads nothing: no script, image or font. Its content security policy allows only its
 * own style sheet, by its hash, so that even a bug here could not run a script. All foreign text is escaped.
 */
export const renderHtml: Renderer = (result, options = {}) => {
  const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
  const title = heading(result);
  const sections = [
    element('h1', escapeHtml(title)),
    verdict(result),
    familiesSection(result.families),
    findingsSection(result, width),
    unjudgedSection(result),
    skippedSection(result),
    closing(result),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${sections.filter((section) => section !== '').join('\n')}
</body>
</html>
`;
};

function policy(): string {
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function heading(result: ScanResult): string {
  const isUndecided = result.overall?.kind === 'undecided';
  const says = isUndecided ? `undecided on ${count(result.summary.units, 'unit')}` : foundSays(result);
  return `CodePurify: ${says}${notJudged(result)}`;
}

function verdict(result: ScanResult): string {
  const { overall } = result;
  const says = overall ? `<b>${VERDICT_WORDS[overall.kind]}</b> ${escapeHtml(overall.reason)}<br>` : '';
  const counts = `${escapeHtml(totals(result))}<br>${escapeHtml(accounting(result))}`;
  return element('p', `${says}${counts}`, `class="verdict ${styleOf(result)}"`);
}

/** A run without poisoned units does not look clean if some are suspicious. */
function styleOf(result: ScanResult): string {
  const kind = verdictOf(result);
  return kind === 'clean' && result.summary.suspicious > 0 ? 'suspicious' : kind;
}

function familiesSection(families: readonly Family[]): string {
  if (families.length === 0) return '';
  const most = Math.max(...families.map(({ carriers }) => carriers), 1);
  const listed = listedFamilies(families, MAX_FAMILIES);
  const rows = listed.shown.map((family) => familyRow(family, most));
  const unlisted = unlistedSays(listed);
  const rest = unlisted === null ? '' : element('p', escapeHtml(unlisted), 'class="soft"');
  const head = ['Pattern', 'Kind', 'Carriers', '', 'With the same label', 'p', 'In the base'];
  return `${element('h2', 'Families')}\n${rows.length === 0 ? '' : tableHtml(head, rows)}${rest}`;
}

function familyRow(
  { pattern, kind, carriers, purity, label, pValue, confirmed, inBase }: Family,
  most: number,
): string[] {
  const sameLabel = purity === null ? 'no labels' : purity < 1 ? formatFraction(purity) : 'all';
  return [
    sentenceHtml((quote) => patternSays({ kind, family: pattern }, quote)),
    escapeHtml(kind),
    formatCount(carriers),
    barHtml(carriers / most, count(carriers, 'carrier')),
    `${escapeHtml(sameLabel)}${label === null ? '' : ` ${codeHtml(label)}`}${opinionSays(confirmed)}`,
    pValue === null ? '' : escapeHtml(formatPValue(pValue).replace('= ', '')),
    inBase === null ? '' : formatCount(inBase),
  ];
}

function findingsSection({ findings, families }: ScanResult, width: number): string {
  if (findings.length === 0) return '';
  const index = indexFamilies(families);
  const shown = findings
    .slice(0, MAX_FINDINGS)
    .map((finding, at) => findingHtml(finding, at + 1, index, width));
  const more = findings.length - shown.length;
  const rest = more > 0 ? [element('p', `<b>${count(more, 'more finding')} in the JSON report.</b>`)] : [];
  return [element('h2', 'Findings'), ...shown, ...rest].join('\n');
}

function unjudgedSection({ unjudged }: ScanResult): string {
  if (unjudged.length === 0) return '';
  const shown = unjudged.slice(0, MAX_UNJUDGED);
  const groups = groupUnjudged(shown).map(({ says, files }) => {
    const rows = files.map((file) => [
      codeHtml(file.path, 300),
      escapeHtml(contentSays(file)),
      codeHtml(file.id),
    ]);
    return `${element('p', escapeHtml(says))}\n${tableHtml(['Where', 'Content', 'Id'], rows)}`;
  });
  const more = unjudged.length - shown.length;
  const rest =
    more > 0 ? [element('p', `${formatCount(more)} more in the JSON report.`, 'class="soft"')] : [];
  return [element('h2', 'Not judged'), ...groups, ...rest].join('\n');
}

function skippedSection({ skipped }: ScanResult): string {
  const rows = groupSkipped(skipped, MAX_REASONS, MAX_PLACES).map((group) => [
    formatCount(group.count),
    codeHtml(group.reason, 300),
    [...group.places.map((place) => codeHtml(place, 300)), escapeHtml(group.more)]
      .filter((part) => part !== '')
      .join(', '),
  ]);
  return rows.length === 0
    ? ''
    : `${element('h2', 'Skipped')}\n${tableHtml(['Rows', 'Reason', 'Where'], rows)}`;
}

function closing(result: ScanResult): string {
  const { name, version } = result.tool;
  const victim = sentenceHtml((quote) => victimLine(result, quote));
  const witnesses = witnessesSay(result);
  const heard = witnesses === null ? '' : `<b>Witnesses</b> ${escapeHtml(witnesses)}<br>`;
  const notes = sentenceHtml((quote) => windowNotes(result, quote).join('\n'))
    .split('\n')
    .map((note) => (note === '' ? '' : `<b>Note</b> ${note}<br>`));
  return element(
    'p',
    `${notes.join('')}${heard}<b>Victim</b> ${victim}<br>${escapeHtml(`${name} ${version}`)}`,
    'class="soft"',
  );
}
