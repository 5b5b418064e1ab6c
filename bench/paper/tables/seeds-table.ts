import { max, mean, min } from 'd3-array';
import { groupBy } from '../../../src/group-by.js';
import { NO_ATTACK } from '../../attacks/attack.js';
import { digits, tableOf } from '../../tables/cells.js';
import type { PaperLine } from '../scenario/paper-line.js';
import { asrPercent, percentOf, scoreOf } from './line-percents.js';
import { knownLines } from './main-lines.js';

/** Percentages of one scenario, one for each seed; `null` where a seed has no figure. */
type Percents = readonly (number | null)[];

/** The mean and the range of percentages; where some seeds have no figure, how many have one. */
export function rangeCell(percents: Percents): string {
  const known = percents.filter((percent) => percent !== null);
  const [least, middle, most] = [min(known), mean(known), max(known)];
  if (least === undefined) return digits(null, 1);
  const of = known.length === percents.length ? '' : `; ${known.length} of ${percents.length}`;
  return `${digits(middle, 1)} (${digits(least, 1)}–${digits(most, 1)}${of})`;
}

/** A scenario with its lines of all seeds, by seed. */
interface SeedsRow {
  readonly title: string;
  readonly seeds: readonly (readonly PaperLine[])[];
}

function percentsOf({ seeds }: SeedsRow, defence: string, of: (line: PaperLine) => number | null): Percents {
  return seeds.map((lines) => {
    const line = lines.find((one) => one.defence === defence);
    return line === undefined ? null : of(line);
  });
}

function turnedPercent(line: PaperLine): number | null {
  const score = scoreOf(line);
  return score && percentOf(score.turned);
}

/** Scenarios that were measured with several seeds, each with victims of its own: the mean and the range. */
export function renderSeeds(all: readonly PaperLine[]): string | null {
  const poisoned = knownLines(all).filter(({ attack }) => attack !== NO_ATTACK);
  const scenarios = groupBy(
    poisoned,
    ({ task, victim, attack, rate, trainRows, epochs }) =>
      `${task}, ${victim}, ${attack}, ${100 * rate} %, ` +
      `${trainRows === 0 ? 'all' : trainRows} rows, epochs: ${epochs}`,
  );
  const rows = [...scenarios].flatMap(([title, lines]): SeedsRow[] => {
    const seeds = [...groupBy(lines, ({ seed }) => seed).values()];
    return seeds.length < 2 ? [] : [{ title, seeds }];
  });
  if (rows.length === 0) return null;
  return tableOf(rows, [
    ['scenario', ({ title }) => title],
    ['seeds', ({ seeds }) => String(seeds.length)],
    ['ASR', (row) => rangeCell(percentsOf(row, 'none', asrPercent))],
    ['CodePurify (paper)', (row) => rangeCell(percentsOf(row, 'codepurify', asrPercent))],
    ['ours', (row) => rangeCell(percentsOf(row, 'ours', asrPercent))],
    ['ours, of those that turn', (row) => rangeCell(percentsOf(row, 'ours', turnedPercent))],
  ]);
}
