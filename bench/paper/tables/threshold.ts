import { cross, mean, range } from 'd3-array';
import { colour } from '../../plots/colours.js';
import { drawChart, type Picture } from '../../plots/draw-chart.js';
import { thresholdAt } from '../../statistics/metrics.js';
import { digits, figureTable } from '../../tables/cells.js';
import type { PaperLine, RowLine, SweptRow } from '../scenario/paper-line.js';
import { type PaperTask, TASKS } from '../scenario/paper-tasks.js';
import { mainRows } from './main-lines.js';

/** Largest proportion of the clean validation rows that a threshold of the figure calls poisoned. */
const MOST = 0.3;
const STEPS = 60;
const SHOWN = [0, 0.01, 0.05, 0.1, 0.2] as const;

/** The effect of a threshold, in percent. */
interface Operating {
  /** Planted rows that are answered with the target. */
  readonly asr: number;
  /** Clean rows with the right answer. */
  readonly right: number;
}

function percentTrue(flags: readonly boolean[]): number {
  return (100 * flags.filter((flag) => flag).length) / Math.max(1, flags.length);
}

/** The effect of the threshold that the fraction `fpr` of the clean validation rows is above. */
export function operatingAt({ valid, planted, clean }: RowLine, fpr: number): Operating {
  const bar = thresholdAt(
    valid.map((value) => value ?? -Infinity),
    fpr,
  );
  const answer = ({ value, before, after }: SweptRow): boolean =>
    (value ?? -Infinity) > bar ? after : before;
  return { asr: percentTrue(planted.map(answer)), right: percentTrue(clean.map(answer)) };
}

const MEASURES = [
  { key: 'asr', title: 'ASR_D', dash: [1, 0] },
  { key: 'right', title: 'right answers', dash: [5, 4] },
] as const;

/** The mean over scenarios. */
function meanAt(
  lines: readonly RowLine[],
  fpr: number,
  key: (typeof MEASURES)[number]['key'],
): number | undefined {
  return mean(lines, (line) => operatingAt(line, fpr)[key]);
}

const RULES = [
  { defence: 'codepurify', title: 'CodePurify (paper)', colour: 'orange' },
  { defence: 'ours', title: 'ours', colour: 'blue' },
] as const;

/** Figure 4 of each task that was swept. */
export async function thresholdFigures(
  all: readonly PaperLine[],
  rows: readonly RowLine[],
): Promise<Picture[]> {
  const main = mainRows(all, rows);
  const swept = TASKS.filter(({ name }) => main.some(({ task }) => task === name));
  return Promise.all(
    swept.map((task) => {
      const own = main.filter((line) => line.task === task.name);
      return thresholdFigure(task, own);
    }),
  );
}

function thresholdFigure(task: PaperTask, rows: readonly RowLine[]): Promise<Picture> {
  const values = cross(RULES, MEASURES).flatMap(([rule, measure]) => {
    const lines = rows.filter(({ defence }) => defence === rule.defence);
    if (lines.length === 0) return [];
    return range(STEPS + 1).map((step) => {
      const fpr = (MOST * step) / STEPS;
      const percent = meanAt(lines, fpr, measure.key) ?? 0;
      return { fpr: 100 * fpr, percent, rule: rule.title, measure: measure.title };
    });
  });
  return drawChart(`threshold-${task.name}.svg`, {
    title: `${task.title}: what the threshold does`,
    ...{ width: 620, height: 240, data: { values } },
    description:
      'Percent of planted rows answered with the target (ASR_D) and of clean rows answered right, by the percent of ' +
      'clean validation rows that the threshold calls poisoned, for the paper’s rule and for ours.',
    mark: { type: 'line', strokeWidth: 2 },
    encoding: {
      x: {
        ...{ field: 'fpr', type: 'quantitative', scale: { domain: [0, 100 * MOST] } },
        title: 'clean validation rows that the threshold calls poisoned, %',
        axis: { values: [0, 5, 10, 15, 20, 25, 30] },
      },
      y: {
        ...{ field: 'percent', type: 'quantitative', scale: { domain: [0, 100] }, title: 'rows, %' },
        axis: { values: [0, 25, 50, 75, 100] },
      },
      color: {
        ...{ field: 'rule', type: 'nominal' },
        scale: { domain: RULES.map((rule) => rule.title), range: RULES.map((rule) => colour(rule.colour)) },
      },
      strokeDash: {
        ...{ field: 'measure', type: 'nominal' },
        scale: {
          domain: MEASURES.map((measure) => measure.title),
          range: MEASURES.map(({ dash }) => [...dash]),
        },
      },
    },
  });
}

/** The same as a table. */
export function renderThreshold(all: readonly PaperLine[], rows: readonly RowLine[]): string | null {
  const main = mainRows(all, rows);
  if (main.length === 0) return null;
  const table = cross(TASKS, RULES).flatMap(([task, { defence, title }]) => {
    const lines = main.filter((line) => line.task === task.name && line.defence === defence);
    if (lines.length === 0) return [];
    const cells = SHOWN.map((fpr) =>
      MEASURES.map(({ key }) => digits(meanAt(lines, fpr, key), 1)).join(' / '),
    );
    return [[`${task.title}, ${title}; scenarios: ${lines.length}`, ...cells]];
  });
  return figureTable(['rule', ...SHOWN.map((fpr) => `${100 * fpr} %`)], table);
}
