import { max, mean } from 'd3-array';
import { STYLE_ATTACKS } from '../attacks/styles/style-attacks.js';
import type { Versioned } from '../results/code-version.js';
import {
  type Column,
  figure,
  MISSING,
  newest,
  percent,
  probeVersions,
  spread,
  tableOf,
} from '../tables/cells.js';
import { LEAST_CAN, type StyleLine } from './measure-styles.js';
import { STYLE_DATASETS, type StyleDataset } from './style-datasets.js';

type Line = Versioned<StyleLine>;

/** The target is set where at most this part of the functions has the form naturally. */
const MOST_NATURAL = 0.2;
/** The recall that a scan should reach, at a false positive rate of at most `MOST_FPR`. */
const LEAST_RECALL = 0.9;
const MOST_FPR = 0.01;

const isPlanted = ({ planted }: StyleLine): boolean => planted > 0;
const isFull = ({ planted, rate, size }: StyleLine): boolean => planted === Math.round(rate * size);
const inTarget = (line: StyleLine): boolean =>
  isFull(line) && isPlanted(line) && line.natural <= MOST_NATURAL;
const isReached = ({ recall, fpr }: StyleLine): boolean =>
  (recall ?? 0) >= LEAST_RECALL && Number((fpr ?? 1).toFixed(2)) <= MOST_FPR;

/** Styles as triggers, by dataset: what functions can take them and have them, and what a scan finds. */
export function renderStyles(all: readonly Line[]): string | null {
  if (all.length === 0) return null;
  const lines = newest(all, ({ dataset, size, style, rate, seed }) => [dataset, size, style, rate, seed]);
  const datasets = STYLE_DATASETS.flatMap((dataset) => {
    const own = lines.filter((line) => line.dataset === dataset.name);
    return own.length === 0 ? [] : [{ dataset, own }];
  });
  return [
    `Styles that at least ${percent(LEAST_CAN)} of the functions can take and at most ${percent(MOST_NATURAL)} have naturally, ` +
      `with all poisoned records planted: how many reach a recall of ${figure(LEAST_RECALL)} at a false positive rate of at most ` +
      `${figure(MOST_FPR)}, and the mean recall. The others: mean recall alone.`,
    summaryTable(datasets),
    `Cells: poisoned records that are called poisoned / reported, and the part of the reported ones whose form is named; ` +
      `with fewer poisoned records than the rate says, their number in brackets. * outside the target.`,
    ...datasets.flatMap(({ dataset, own }) => [headingOf(dataset, own), styleTable(own)]),
    probeVersions(lines),
  ].join('\n\n');
}

interface Measured {
  readonly dataset: StyleDataset;
  readonly own: readonly Line[];
}

function summaryTable(datasets: readonly Measured[]): string {
  const rows = datasets.flatMap(({ dataset, own }) =>
    ratesOf(own).map((rate) => {
      const planted = own.filter((line) => line.rate === rate && isPlanted(line));
      const within = planted.filter(inTarget);
      return { dataset, rate, within, outside: planted.filter((line) => !within.includes(line)) };
    }),
  );
  return tableOf(rows, [
    ['data', ({ dataset }) => dataset.title],
    ['poisoned', ({ rate }) => percent(rate)],
    ['styles', ({ within }) => String(within.length)],
    ['target reached', ({ within }) => String(within.filter(isReached).length)],
    ['mean recall', ({ within }) => figure(mean(within, ({ recall }) => recall))],
    ['other styles', ({ outside }) => String(outside.length)],
    ['their mean recall', ({ outside }) => figure(mean(outside, ({ recall }) => recall))],
  ]);
}

function headingOf({ title, label }: StyleDataset, own: readonly Line[]): string {
  const seeds = [...new Set(own.filter(({ rate }) => rate > 0).map(({ seed }) => seed))].sort();
  const poisoned = own.filter(isPlanted);
  const clean = own.filter(({ rate }) => rate === 0);
  const says = [
    `**${title}**, ${own[0]?.size ?? 0} records, label ${label}; seed ${seeds.join(', ')}.`,
    ...(poisoned.length === 0 ? [] : [`Clean records called poisoned: ${rates(poisoned)}.`]),
    ...(clean.length === 0 ? [] : [`Draws without poison (${clean.length}): ${rates(clean)}.`]),
  ];
  return says.join(' ');
}

function rates(lines: readonly Line[]): string {
  const of = (value: (line: Line) => number | null): string =>
    `${percent(mean(lines, (line) => value(line) ?? 0) ?? 0)} on average, ${percent(max(lines, (line) => value(line) ?? 0) ?? 0)} at most`;
  return `${of(({ fpr }) => fpr)}; reported: ${of(({ reportedFpr }) => reportedFpr)}`;
}

function styleTable(own: readonly Line[]): string {
  const rows = STYLE_ATTACKS.flatMap(({ name, title }) => {
    const lines = own.filter(({ style }) => style === name);
    return lines.length === 0 ? [] : [{ title, lines }];
  });
  return tableOf(rows, [
    ['style', ({ title, lines }) => `${title.replaceAll('|', '\\|')}${lines.some(isOutside) ? ' *' : ''}`],
    ['can take it', ({ lines }) => percent(mean(lines, ({ can }) => can) ?? 0)],
    ['have it', ({ lines }) => percent(mean(lines, ({ natural }) => natural) ?? 0)],
    ...ratesOf(own).map((rate): Column<(typeof rows)[number]> => [
      percent(rate),
      ({ lines }) => cellOf(lines.filter((line) => line.rate === rate && isPlanted(line))),
    ]),
  ]);
}

function isOutside(line: StyleLine): boolean {
  return line.can < LEAST_CAN || line.natural > MOST_NATURAL;
}

function cellOf(lines: readonly Line[]): string {
  if (lines.length === 0) return MISSING;
  const found = lines.map(({ reported, planted, named }) => ({
    named,
    of: Math.round((reported ?? 0) * planted),
  }));
  const named = found.filter(({ of }) => of > 0).map((one) => one.named / one.of);
  const few = lines.every(isFull) ? '' : ` (${lines.map(({ planted }) => planted).join(', ')})`;
  const says = named.length === 0 ? '' : `, named ${spread(named)}`;
  return `${spread(lines.map(({ recall }) => recall))} / ${spread(lines.map(({ reported }) => reported))}${says}${few}`;
}

/** The rates of a dataset, the largest first, without that of clean data. */
function ratesOf(own: readonly Line[]): number[] {
  return [...new Set(own.map(({ rate }) => rate))].filter((rate) => rate > 0).sort((a, b) => b - a);
}
