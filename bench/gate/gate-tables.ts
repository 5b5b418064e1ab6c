import { GATE_ATTACKS } from '../attacks/attacks.js';
import type { Defence } from '../defences/defence.js';
import { isOurs, OURS } from '../defences/ours.js';
import { figure, markdownTable } from '../tables/cells.js';
import { median, type Share, shareOf } from '../statistics/metrics.js';
import { GATE_DATASETS } from '../data/datasets.js';
import type { GateLine } from './run-gate.js';
import { LEVELS } from './score.js';

/** Of several lines for the same key the last: it was measured with the newest code. */
export function newest<T>(lines: readonly T[], key: (line: T) => string): T[] {
  return [...new Map(lines.map((line) => [key(line), line])).values()];
}

/** The mean of figures, `null` without any. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The figures' mean, and where several draws differ their least and largest. */
export function spread(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, largest] = [figure(Math.min(...known)), figure(Math.max(...known))];
  const mean = figure(meanOf(known));
  return known.length === 0 || least === largest ? mean : `${mean} (${least}–${largest})`;
}

/** A rate as people write it: `0.5 %`. */
export function percent(rate: number): string {
  return `${String(Number((100 * rate).toPrecision(3)))} %`;
}

/** Versions of the probe that lines were measured with, each with the commits that were checked out. */
export function versions(lines: readonly { readonly code: GateLine['code'] }[]): string {
  const commits = new Map<string, Set<string>>();
  for (const { code } of lines) {
    const own = commits.get(code.probe) ?? new Set();
    commits.set(code.probe, code.commit === null ? own : own.add(`\`${code.commit}\``));
  }
  return [...commits]
    .map(([probe, own]) => `\`${probe}\`${own.size === 0 ? '' : ` (commit ${[...own].join(', ')})`}`)
    .join('; ');
}

/** A scenario and who looked. */
export function keyOf({ dataset, attack, rate, size, seed, method }: GateLine): string {
  return [dataset, attack, rate, size, seed, method].join(' ');
}

/** Rates of poison, the highest first. */
export function ratesOf(lines: readonly GateLine[]): number[] {
  return [...new Set(lines.filter(({ rate }) => rate > 0).map(({ rate }) => rate))].sort((a, b) => b - a);
}

/** Data sets by title and size, each with its lines, in the order of the table. */
export function byDataset(
  lines: readonly GateLine[],
): { readonly heading: string; readonly lines: GateLine[] }[] {
  return GATE_DATASETS.flatMap(({ name, title }) => {
    const sizes = [...new Set(lines.filter(({ dataset }) => dataset === name).map(({ size }) => size))];
    return sizes
      .sort((a, b) => a - b)
      .map((size) => {
        const own = lines.filter((line) => line.dataset === name && line.size === size);
        const seeds = [...new Set(own.map(({ seed }) => seed))].join(', ');
        return { heading: `**${title}**, ${String(size)} records, seed ${seeds}`, lines: own };
      });
  });
}

/** One form of ours: for each data set the share of the poisoned records found, by attack and rate. */
export function renderGate(all: readonly GateLine[], { name }: Defence): string | null {
  const lines = newest(all, keyOf).filter(({ method, rate }) => method === name && rate > 0);
  if (lines.length === 0) return null;
  const parts = byDataset(lines).flatMap(({ heading, lines: own }) => {
    const rates = ratesOf(own);
    const rows = GATE_ATTACKS.flatMap((attack) => {
      const planted = own.filter((line) => line.attack === attack.name);
      if (planted.length === 0) return [];
      return [[attack.title, ...rates.map((rate) => cellOf(planted.filter((line) => line.rate === rate)))]];
    });
    return [`${heading}. ${summary(own)}`, markdownTable(['attack', ...rates.map(percent)], rows)];
  });
  return [
    'Cells: recall of the own alarm (records of accepted families) / recall where 1 % of the clean records rank ' +
      'higher; ✓ the family of the trigger is accepted. Of several draws the mean, and where they differ the least and the ' +
      'largest.',
    ...parts,
    `Probe ${versions(lines)}.`,
  ].join('\n\n');
}

function cellOf(lines: readonly GateLine[]): string {
  if (lines.length === 0) return '–';
  const accepted = lines.filter(({ families }) => families?.trigger === true).length;
  const mark =
    lines.length === 1 ? (accepted === 1 ? ' ✓' : '') : ` ✓ ${String(accepted)}/${String(lines.length)}`;
  return `${spread(lines.map(({ recall }) => recall))} / ${spread(lines.map(({ recallAt01 }) => recallAt01))}${mark}`;
}

function summary(lines: readonly GateLine[]): string {
  const natural = lines.reduce((sum, { families }) => sum + (families?.natural.length ?? 0), 0);
  const fprs = lines.map(({ fpr }) => fpr ?? 0);
  const named = lines.filter(({ families }) => families?.trigger === true).map(({ localised }) => localised);
  return (
    `The own alarm’s FPR is ${figure(meanOf(fprs))} on average, ${figure(Math.max(...fprs))} at most; ` +
    `${String(natural)} natural families accepted in ${String(lines.length)} runs; where the family is accepted, the trigger is the very ` +
    `element named in ${figure(meanOf(named))} of the records; ` +
    `${(median(lines.map(({ cpuSeconds }) => cpuSeconds)) ?? 0).toFixed(1)} CPU seconds a run (median).`
  );
}

/** A small share with its counts and its 95 % interval, to four digits: levels of .001 are looked at. */
function fineCell({ share, hits, of, low, high }: Share): string {
  const digits = (value: number | null): string => (value ?? 0).toFixed(4).replace(/^0\./u, '.');
  return `${digits(share)} (${String(hits)}/${String(of)}; ${digits(low)}–${digits(high)})`;
}

/** Clean data: the share of the records with p at or below `--fpr`, and the families accepted in error. */
export function renderCleanData(all: readonly GateLine[]): string | null {
  const lines = newest(all, keyOf).filter(({ method, rate }) => isOurs(method) && rate === 0);
  if (lines.length === 0) return null;
  const rows = OURS.flatMap(({ name, title }) =>
    byDataset(lines.filter(({ method }) => method === name)).map(({ heading, lines: own }) => [
      heading.replaceAll('**', ''),
      title,
      ...LEVELS.map((level) => {
        const records = own.reduce((sum, { clean }) => sum + clean, 0);
        const share =
          meanOf(own.map(({ atLevel }) => atLevel?.find((row) => row.level === level)?.fpr ?? null)) ?? 0;
        return fineCell(shareOf(Math.round(share * records), records));
      }),
      String(own.reduce((sum, { families }) => sum + (families?.natural.length ?? 0), 0)),
    ]),
  );
  return [
    markdownTable(
      ['data', 'judge', ...LEVELS.map((level) => `p ≤ ${String(level)}`), 'families accepted'],
      rows,
    ),
    `Probe ${versions(lines)}.`,
  ].join('\n\n');
}
