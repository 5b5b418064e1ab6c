import { max, mean, min } from 'd3-array';
import { markdownTable } from '../../src/text/markdown-table.js';
import type { CodeVersion } from '../results/code-version.js';
import type { Machine } from '../results/machine.js';
import type { Proportion } from '../statistics/metrics.js';

/** A figure that may be missing. */
export type Figure = number | null | undefined;

/** A table of figures: a name on the left of each row. */
export function figureTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(head, rows, { align: `l${'r'.repeat(head.length - 1)}`, padded: true });
}

/** A column of a table: its title, and the cell of a row. */
export type Column<Row> = readonly [title: string, cell: (row: Row) => string];

/** A table with a row for each item. */
export function tableOf<Row>(items: readonly Row[], columns: readonly Column<Row>[]): string {
  return figureTable(
    columns.map(([title]) => title),
    items.map((item) => columns.map(([, cell]) => cell(item))),
  );
}

/** What a cell shows where there is no figure. */
export const MISSING = '–';

/** A figure with so many digits after the point. */
export function digits(value: Figure, count: number): string {
  return value?.toFixed(count) ?? MISSING;
}

/** A figure to two digits, as papers write proportions: `.97`, `1.00`. */
export function figure(value: Figure): string {
  return digits(value, 2).replace(/^(-?)0\./, '$1.');
}

/** A proportion with its counts: `.97 (29/30)`. */
export function proportionCell(value: Proportion | null): string {
  return value?.share == null ? MISSING : `${figure(value.share)} (${value.hits}/${value.of})`;
}

/** A proportion with its counts and its 95 % interval: `.97 (29/30; .83–.99)`. */
export function intervalCell({ share, hits, of, low, high }: Proportion): string {
  return share === null ? MISSING : `${figure(share)} (${hits}/${of}; ${figure(low)}–${figure(high)})`;
}

/** The mean of figures and, where several draws differ, their smallest and largest. */
export function spread(values: readonly Figure[]): string {
  const same = (value: Figure): Figure => value;
  const [smallest, largest] = [figure(min(values, same)), figure(max(values, same))];
  const middle = figure(mean(values));
  return smallest === largest ? middle : `${middle} (${smallest}–${largest})`;
}

/** A rate as people write it: `0.5 %`. */
export function percent(rate: number): string {
  return `${Number((100 * rate).toPrecision(3))} %`;
}

/** The last of several lines with the same key: it was measured with the newest code. */
export function newest<T>(lines: readonly T[], key: (line: T) => unknown[]): T[] {
  return [...new Map(lines.map((line) => [key(line).join(' '), line])).values()];
}

/** Versions of the probe that lines were measured with, each with the commits that were checked out. */
export function probeVersions(lines: readonly { readonly code: CodeVersion }[]): string {
  const commits = new Map<string, Set<string>>();
  for (const { code } of lines) {
    const own = commits.get(code.probe) ?? new Set();
    commits.set(code.probe, code.commit === null ? own : own.add(`\`${code.commit}\``));
  }
  const versions = [...commits].map(
    ([probe, own]) => `\`${probe}\`${own.size === 0 ? '' : ` (commit ${[...own].join(', ')})`}`,
  );
  return `Probe ${versions.join('; ')}.`;
}

/** What figures were measured on, as one sentence. */
export function machineLine({ processor, cores, platform, node }: Machine): string {
  return `Measured on ${processor}, ${cores} cores, ${platform}, Node ${node}.`;
}

const MEBIBYTES_OF_GIBIBYTE = 1024;

/** MiB as GiB with two decimals and the unit. */
export function gibibytes(mebibytes: number): string {
  return `${(mebibytes / MEBIBYTES_OF_GIBIBYTE).toFixed(2)} GiB`;
}
