import { cross, mean, median } from 'd3-array';
import { digits, figureTable, MISSING } from '../../tables/cells.js';
import { PAPER_ATTACKS } from '../attacks/attack-choices.js';
import type { PaperDefence } from '../defences/paper-defence.js';
import { PAPER_DEFENCES } from '../paper-defences.js';
import type { PaperLine } from '../scenario/paper-line.js';
import { type PaperTask, TASKS, VICTIMS } from '../scenario/paper-tasks.js';
import { PAPER_RATES } from '../scenario/scenario.js';
import { asrOf, percentOf, qualityPercent } from './line-percents.js';
import { allMainLines, type MainLines, poisonedMainLines } from './main-lines.js';
import type { Published, PublishedRow } from './published.js';

/** The columns of tables II and III: each attack at each rate. */
export const COLUMNS = cross(PAPER_ATTACKS, PAPER_RATES, ({ name, title }, rate) => ({
  ...{ attack: name, title, rate },
}));

const HEADS = [
  ...COLUMNS.map(({ title, rate }) => `${title.replace('CodePoisoner ', '')} ${100 * rate} %`),
  'average',
];

/** A percentage with a mark. */
interface Marked {
  readonly percent: number | null;
  readonly mark: string;
}

/** What a cell of a table shows of a line. */
type Shown = (line: PaperLine) => Marked;

const ASR: Shown = (line) => {
  const { percent, survivors } = asrOf(line);
  return { percent, mark: survivors && percent !== null ? '†' : '' };
};
const QUALITY: Shown = (line) => {
  const percent = qualityPercent(line);
  if (percent !== null || line.training === null) return { percent, mark: '' };
  return { percent: percentOf(line.training.dropped), mark: '‡' };
};

/** Measured / published. */
function pair({ percent, mark }: Marked, published: number | undefined): string {
  return `${digits(percent, 1)}${mark} / ${digits(published, 1)}`;
}

const UNKNOWN: Marked = { percent: null, mark: '' };

/** The rows with a figure, measured or published. */
function withFigures(rows: readonly string[][]): string[][] {
  return rows.filter(([, ...cells]) => cells.some((cell) => cell !== pair(UNKNOWN, undefined)));
}

function rowOf(
  { name, title }: PaperDefence,
  lines: readonly PaperLine[],
  published: PublishedRow | undefined,
  shown: Shown,
): string[] {
  const own = lines.filter(({ defence }) => defence === name);
  const found = COLUMNS.map(({ attack, rate }) => {
    const line = own.find((one) => one.attack === attack && one.rate === rate);
    return line === undefined ? UNKNOWN : shown(line);
  });
  const known = found.filter(({ percent }) => percent !== null);
  const marks = [...new Set(known.map(({ mark }) => mark))].join('');
  const isWhole = known.length === 0 || known.length === COLUMNS.length;
  const of = isWhole ? '' : ` (${known.length} of ${COLUMNS.length})`;
  const average = { percent: mean(known, ({ percent }) => percent) ?? null, mark: marks + of };
  return [
    title,
    ...found.map((one, index) => pair(one, published?.values[index])),
    pair(average, published?.average),
  ];
}

/** How the lines of a victim and rate were measured. */
function provenance({ rate, poisoned, clean }: MainLines, victim: string): string {
  const head = `${100 * rate} %: `;
  const line = poisoned.find((one) => one.victim === victim);
  if (line === undefined) return `${head}not yet measured.`;
  const test = line.testRows === 0 ? 'all' : `up to ${line.testRows}`;
  const plain = clean.find((one) => one.victim === victim && one.defence === 'none');
  const quality = plain === undefined ? '' : ` The clean victim has ${digits(qualityPercent(plain), 1)} %.`;
  return (
    `${head}${line.trained} training rows, ${test} clean and ${test} planted test rows, ` +
    `epochs: ${line.epochs}, seed \`${line.seed}\`.${quality}`
  );
}

/** One of tables II and III: measured and published values, a part for each task and victim. */
function resultTable(lines: readonly PaperLine[], published: readonly PublishedRow[], shown: Shown): string {
  const all = allMainLines(lines);
  const parts = cross(TASKS, VICTIMS, (task, victim) => {
    const groups = all.filter((group) => group.task === task);
    const own = groups.flatMap(({ poisoned }) => poisoned.filter((line) => line.victim === victim.name));
    const rows = PAPER_DEFENCES.filter(({ suits }) => suits(task)).map((defence) => {
      const there = published.find(
        (row) => row.task === task.name && row.victim === victim.name && row.defence === defence.name,
      );
      return rowOf(defence, own, there, shown);
    });
    const how = groups.map((group) => provenance(group, victim.name)).join(' ');
    const heading = `**${task.title}, ${victim.title}** (published: ${victim.published}). ${how}`;
    return `${heading}\n\n${figureTable(['defence', ...HEADS], withFigures(rows))}`;
  });
  return parts.join('\n\n');
}

/** Table II: ASR without a defence, ASR_D with one. */
export function renderAsr(lines: readonly PaperLine[], published: Published): string {
  return resultTable(lines, published.asr, ASR);
}

/** Table III: ACC or BLEU; for a defence before training without a new victim the clean rows that it drops (‡). */
export function renderQuality(lines: readonly PaperLine[], published: Published): string {
  return resultTable(lines, published.quality, QUALITY);
}

/** Table IV: CPU seconds a row, and as a multiple of the victim alone. */
export function renderTime(lines: readonly PaperLine[], published: Published): string {
  const poisoned = poisonedMainLines(lines);
  const timed = PAPER_DEFENCES.filter((defence) => defence.when === 'training' || defence.timed);
  const rows = timed.map((defence) => [
    defence.title,
    ...TASKS.map((task) => timeCell(defence, task, poisoned, published)),
  ]);
  return figureTable(['defence', ...TASKS.map(({ title }) => title)], withFigures(rows));
}

function timeCell(
  { name, when }: PaperDefence,
  task: PaperTask,
  lines: readonly PaperLine[],
  { time }: Published,
): string {
  const publishedSeconds = (defence: string): number | undefined =>
    time.find((row) => row.task === task.name && row.defence === defence)?.seconds;
  const [there, alone] = [publishedSeconds(name), publishedSeconds('none')];
  const published = there && alone ? `${there} s (${(there / alone).toFixed(1)} ×)` : MISSING;
  const own = lines.filter((line) => line.task === task.name && line.defence === name);
  return `${when === 'training' ? setUpTime(own) : rowTime(own)} / ${published}`;
}

function setUpTime(lines: readonly PaperLine[]): string {
  const seconds = median(lines, ({ training }) => training?.setUpSeconds);
  return seconds === undefined ? MISSING : `${seconds.toFixed(1)} s once`;
}

function rowTime(lines: readonly PaperLine[]): string {
  const tests = lines.flatMap(({ test }) => (test?.cpuSeconds == null ? [] : [test]));
  const each = median(tests, ({ cpuSeconds }) => cpuSeconds);
  const times = median(tests, ({ cpuSeconds, plainSeconds }) => (cpuSeconds ?? 0) / plainSeconds);
  if (each === undefined || times === undefined) return MISSING;
  return `${each.toFixed(3)} s (${times.toFixed(1)} ×)`;
}
