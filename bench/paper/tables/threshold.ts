import { markdownTable } from '../../tables/cells.js';
import { meanOf } from '../../gate/gate-tables.js';
import { thresholdAt } from '../../statistics/metrics.js';
import type { PaperLine, RowLine, SweptRow } from '../scenario/paper-line.js';
import { TASKS } from '../scenario/paper-tasks.js';
import { cell } from './line-figures.js';
import { mainRows } from './main-lines.js';
import { lineChart } from './svg-chart.js';

/** Shares of the clean validation rows that a threshold calls poisoned. */
const MOST = 0.3;
const STEPS = 60;
const SHOWN = [0, 0.01, 0.05, 0.1, 0.2] as const;

/** What a threshold leads to, in percent. */
export interface Operating {
  /** Planted rows that are answered with the target. */
  readonly asr: number;
  /** Clean rows that are answered right. */
  readonly right: number;
}

function percentTrue(flags: readonly boolean[]): number {
  return (100 * flags.filter((flag) => flag).length) / Math.max(1, flags.length);
}

/** Where the threshold is the value that the share `fpr` of the clean validation rows is above. */
export function operatingAt({ valid, planted, clean }: RowLine, fpr: number): Operating {
  const bar = thresholdAt(
    valid.map((value) => value ?? -Infinity),
    fpr,
  );
  const answer = ({ value, before, after }: SweptRow): boolean =>
    (value ?? -Infinity) > bar ? after : before;
  return { asr: percentTrue(planted.map(answer)), right: percentTrue(clean.map(answer)) };
}

/** The mean over scenarios. */
function meanAt(lines: readonly RowLine[], fpr: number): { asr: number | null; right: number | null } {
  const points = lines.map((line) => operatingAt(line, fpr));
  return { asr: meanOf(points.map(({ asr }) => asr)), right: meanOf(points.map(({ right }) => right)) };
}

const RULES = [
  { defence: 'codepurify', title: 'CodePurify (paper)', colour: 1 },
  { defence: 'ours', title: 'ours', colour: 0 },
] as const;

/** Figure 4 of each task that was swept: file name and SVG. */
export function thresholdFigures(
  all: readonly PaperLine[],
  rows: readonly RowLine[],
): { readonly file: string; readonly svg: string; readonly title: string }[] {
  return TASKS.flatMap((task) => {
    const own = mainRows(all, rows).filter((line) => line.task === task.name);
    if (own.length === 0) return [];
    const curves = RULES.flatMap(({ defence, title, colour }) => {
      const lines = own.filter((line) => line.defence === defence);
      if (lines.length === 0) return [];
      const points = Array.from({ length: STEPS + 1 }, (_, step) => {
        const fpr = (MOST * step) / STEPS;
        return { x: 100 * fpr, ...meanAt(lines, fpr) };
      });
      return [
        { title: `${title}: ASR_D`, colour, points: points.map(({ x, asr }) => [x, asr ?? 0] as const) },
        {
          ...{ title: `${title}: right answers`, colour, dashed: true },
          points: points.map(({ x, right }) => [x, right ?? 0] as const),
        },
      ];
    });
    const axis = {
      title: 'clean validation rows that the threshold calls poisoned, %',
      ...{ most: 100 * MOST, marks: [0, 5, 10, 15, 20, 25, 30] },
    };
    const title = `${task.title}: what the threshold does`;
    return [{ file: `threshold-${task.name}.svg`, svg: lineChart(title, axis, curves), title }];
  });
}

/** The same in figures. */
export function renderThreshold(all: readonly PaperLine[], rows: readonly RowLine[]): string | null {
  const own = mainRows(all, rows);
  if (own.length === 0) return null;
  const table = TASKS.flatMap((task) =>
    RULES.flatMap(({ defence, title }) => {
      const lines = own.filter((line) => line.task === task.name && line.defence === defence);
      if (lines.length === 0) return [];
      const cells = SHOWN.map((fpr) => {
        const { asr, right } = meanAt(lines, fpr);
        return `${cell(asr)} / ${cell(right)}`;
      });
      return [[`${task.title}, ${title}; scenarios: ${String(lines.length)}`, ...cells]];
    }),
  );
  return markdownTable(['rule', ...SHOWN.map((fpr) => `${String(100 * fpr)} %`)], table);
}
