import type { ScanResult } from '../../result/result.js';
import { count, formatCount } from '../../text/numbers.js';
import { asideRows } from '../asides.js';
import type { RunFacts } from '../renderer.js';
import { groupSkipped } from '../skipped.js';
import { sums } from '../sums.js';
import { accounting, totals, VERDICT_WORDS, verdictOf, victimLine, witnessesSay } from '../totals.js';
import { contentSays, groupUnjudged } from '../unjudged.js';
import { windowNotes } from '../window-notes.js';
import { h, type ElementNode, type PageNode } from './node.js';
import { code, PATH_WIDTH, sentence, terms } from './words.js';

/** The most reasons for skipped rows that are listed, and the most places for each. */
const MAX_REASONS = 20;
const MAX_PLACES = 5;

/** The most files listed that were not judged. */
const MAX_UNJUDGED = 1000;

/** The verdict on the run, with the counts behind it. */
export function verdictView(result: ScanResult): ElementNode {
  const { overall } = result;
  const says =
    overall === null ? null : h('p', null, h('b', null, VERDICT_WORDS[overall.kind]), ` ${overall.reason}`);
  const counts = [
    ...sums(result).map(({ name, says: parts }) =>
      h('p', { class: 'soft' }, h('b', null, name), ` ${parts}`),
    ),
    h('p', { class: 'soft' }, totals(result)),
    h('p', { class: 'soft' }, accounting(result)),
  ];
  return h('div', { class: `verdict ${styleOf(result)}` }, says, tiles(result), counts);
}

/** A run without poisoned units does not look clean if some are suspicious. */
function styleOf(result: ScanResult): string {
  const kind = verdictOf(result);
  return kind === 'clean' && result.summary.suspicious > 0 ? 'suspicious' : kind;
}

/** The few numbers that a reader looks for first. */
function tiles({ summary, findings, families }: ScanResult): ElementNode {
  const files = new Set(findings.map(({ path }) => path)).size;
  const numbers = [
    ['poisoned', summary.poisoned],
    ['suspicious', summary.suspicious],
    ['clean', summary.clean],
    ['not judged', summary.records.unread],
    [families.length === 1 ? 'family' : 'families', families.length],
    [files === 1 ? 'file with findings' : 'files with findings', files],
  ] as const;
  return h(
    'ul',
    { class: 'tiles' },
    numbers.map(([name, number]) => h('li', null, h('b', null, formatCount(number)), ` ${name}`)),
  );
}

/** Files and rows that were not judged, with the reasons; `null` if there are none. */
export function unreadView({ unjudged, skipped, summary }: ScanResult): ElementNode | null {
  const rows = [...skipped, ...asideRows(summary.asides)];
  if (unjudged.length === 0 && rows.length === 0) return null;
  const shown = unjudged.slice(0, MAX_UNJUDGED);
  const files = groupUnjudged(shown).flatMap((group) => [
    h('p', null, group.says),
    ...list(
      group.files.map((file) => [code(file.path, PATH_WIDTH), ` ${contentSays(file)} `, code(file.id)]),
    ),
  ]);
  const more = unjudged.length - shown.length;
  const groups = groupSkipped(rows, MAX_REASONS, MAX_PLACES).map((group) => [
    h('b', null, formatCount(group.count)),
    ' × ',
    code(group.reason, PATH_WIDTH),
    ': ',
    ...group.places.flatMap((place, index) => [...(index === 0 ? [] : [', ']), code(place, PATH_WIDTH)]),
    group.more === '' ? '' : ` ${group.more}`,
  ]);
  const rest = more > 0 ? h('p', { class: 'soft' }, `${count(more, 'more file')} in the JSON report.`) : null;
  return h('div', null, files, rest, list(groups));
}

function list(rows: readonly (readonly PageNode[])[]): ElementNode[] {
  return rows.length === 0
    ? []
    : [
        h(
          'ul',
          { class: 'places' },
          rows.map((row) => h('li', null, row)),
        ),
      ];
}

/** Command, data, date and versions of the run; what judged, and notes. */
export function aboutView(result: ScanResult, run: RunFacts | null): ElementNode | null {
  const { tool, victim, schemaVersion } = result;
  const witnesses = witnessesSay(result);
  const notes = windowNotes(result, (text) => text).map((_, index) =>
    sentence((quote) => windowNotes(result, quote)[index] ?? ''),
  );
  const rows: (readonly [PageNode, readonly PageNode[]])[] = [
    ...(run === null ? [] : runRows(run)),
    ...notes.map((note) => ['Note', note] as const),
    ...(witnesses === null ? [] : [['Witnesses', [witnesses]] as const]),
    ['Victim', sentence((quote) => victimLine(result, quote))],
    ...(victim.fingerprint === ''
      ? []
      : [['Fingerprint of the victim', [code(victim.fingerprint)]] as const]),
    ['Version', [`${tool.name} ${tool.version}, result format ${String(schemaVersion)}`]],
  ];
  return terms('about', rows);
}

function runRows({ command, inputs, date }: RunFacts): (readonly [PageNode, readonly PageNode[]])[] {
  const paths = inputs
    .slice(0, MAX_REASONS)
    .flatMap((path, index) => [...(index === 0 ? [] : [', ']), code(path, PATH_WIDTH)]);
  const more = inputs.length - MAX_REASONS;
  return [
    ...(command === null ? [] : [['Command', [code(command, PATH_WIDTH)]] as const]),
    ...(inputs.length === 0
      ? []
      : [['Data', [...paths, ...(more > 0 ? [` and ${formatCount(more)} more`] : [])]] as const]),
    ['Date', [date]],
  ];
}
