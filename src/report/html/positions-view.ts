import { groupBy } from '../../group-by.js';
import type { Finding } from '../../result/result.js';
import { count, formatCount } from '../../text/numbers.js';
import { h, type ElementNode } from './node.js';
import { code, PATH_WIDTH } from './words.js';

/** Files drawn: those with the most findings. The others are counted. */
const MAX_FILES = 12;

/** Columns of a drawing: as many as a narrow screen can show apart. */
const COLUMNS = 120;

/** Height of a drawing in its own units. */
const HEIGHT = 24;

/** A single finding shows no pattern of places. */
const LEAST_FINDINGS = 2;

/** Half of fewer findings says nothing of the rest. */
const LEAST_FOR_HALF = 4;

/** A file and the places of its findings, ascending. */
interface Places {
  readonly path: string;
  readonly unit: 'record' | 'line';
  readonly places: readonly number[];
}

/** Where the findings are in their files, one drawing a file; `null` where no file has several. */
export function positionsView(findings: readonly Finding[]): ElementNode | null {
  const files = [...groupBy(findings, ({ path }) => path)]
    .filter(([, own]) => own.length >= LEAST_FINDINGS)
    .sort(([, a], [, b]) => b.length - a.length);
  if (files.length === 0) return null;
  const more = files.length - MAX_FILES;
  return h(
    'div',
    { class: 'positions' },
    files.slice(0, MAX_FILES).map(([path, own]) => fileView(placesOf(path, own))),
    more > 0 ? h('p', { class: 'soft' }, `${count(more, 'more file')} with several findings.`) : null,
  );
}

function placesOf(path: string, findings: readonly Finding[]): Places {
  const isOfRecords = findings.some(({ record }) => record !== null);
  const places = findings.map(placeInFile).sort((a, b) => a - b);
  return { path, unit: isOfRecords ? 'record' : 'line', places };
}

/** The record of a finding, or the line of its trigger. */
export function placeInFile({ record, trigger, function: { startLine } }: Finding): number {
  return record ?? trigger.spans[0]?.startLine ?? startLine;
}

function fileView({ path, unit, places }: Places): ElementNode {
  const last = places.at(-1) ?? 1;
  const says = `${count(places.length, 'finding')} up to ${unit} ${formatCount(last)}${halfSays(places, unit)}`;
  return h(
    'div',
    null,
    h('p', null, code(path, PATH_WIDTH), h('span', { class: 'soft' }, ` ${says}`)),
    h(
      'svg',
      {
        ...{
          class: 'strip',
          viewBox: `0 0 ${String(COLUMNS)} ${String(HEIGHT)}`,
          preserveAspectRatio: 'none',
        },
        ...{ role: 'img', 'aria-label': says },
      },
      h('rect', { class: 'track', y: String(HEIGHT - 1), width: String(COLUMNS), height: '1' }),
      columnsView(places, last),
    ),
    h(
      'p',
      { class: 'ends soft' },
      h('span', null, `${unit} 1`),
      h('span', null, `${unit} ${formatCount(last)}, the last finding`),
    ),
  );
}

/** A column for each stretch of the file that holds findings, as high as it holds many. */
function columnsView(places: readonly number[], last: number): ElementNode[] {
  const counts = new Map<number, number>();
  for (const place of places) {
    const column = Math.min(COLUMNS - 1, Math.floor(((place - 1) / last) * COLUMNS));
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].map(([column, number]) => {
    const height = Math.max(2, Math.round((number / most) * (HEIGHT - 1)));
    const place = { x: String(column), y: String(HEIGHT - 1 - height) };
    return h('rect', { class: 'value', ...place, width: '0.8', height: String(height) });
  });
}

/** The shortest stretch with half of the findings: `; half of them in records 12 to 480`; '' for few findings. */
function halfSays(places: readonly number[], unit: Places['unit']): string {
  if (places.length < LEAST_FOR_HALF) return '';
  const half = Math.ceil(places.length / 2);
  let from = 0;
  const length = (at: number) => (places[at + half - 1] ?? Infinity) - (places[at] ?? 0);
  for (let at = 1; at + half <= places.length; at++) if (length(at) < length(from)) from = at;
  const [first, last] = [places[from] ?? 1, places[from + half - 1] ?? 1];
  return `; half of them in ${unit}s ${formatCount(first)} to ${formatCount(last)}`;
}
