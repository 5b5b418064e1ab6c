import { markdownTable } from '../../tables/cells.js';
import { median } from '../../statistics/metrics.js';
import { PAPER_ATTACKS } from '../attacks/attack-choices.js';
import type { PaperDefence } from '../defences/paper-defence.js';
import { PAPER_DEFENCES } from '../defences/paper-defences.js';
import type { PaperLine } from '../scenario/paper-line.js';
import { PAPER_RATES } from '../scenario/scenario.js';
import { type PaperTask, TASKS, VICTIMS } from '../scenario/paper-tasks.js';
import { asrOf, cell, percentOf, qualityPercent } from './line-figures.js';
import { allMainLines, type MainLines, poisonedMainLines } from './main-lines.js';
import type { Published, PublishedRow } from './published.js';

/** The columns of tables II and III: each attack at each rate. */
export const COLUMNS = PAPER_ATTACKS.flatMap(({ name, title }) =>
  PAPER_RATES.map((rate) => ({ attack: name, title, rate })),
);

const HEADS = [
  ...COLUMNS.map(({ title, rate }) => `${title.replace('CodePoisoner ', '')} ${String(100 * rate)} %`),
  'average',
];

/** What a cell of a table shows of a line, and a mark. */
type Shown = (line: PaperLine) => { readonly percent: number | null; readonly mark: string };

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
function pair(measured: number | null, mark: string, published: number | null): string {
  return `${cell(measured)}${mark} / ${cell(published)}`;
}

const NOTHING = pair(null, '', null);

/** That a row tells something of its defence, measured or published; another is left out. */
function tellsAnything([, ...cells]: readonly string[]): boolean {
  return cells.some((one) => one !== NOTHING);
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
    return line === undefined ? { percent: null, mark: '' } : shown(line);
  });
  const known = found.filter(({ percent }) => percent !== null);
  const mean = known.reduce((sum, { percent }) => sum + (percent ?? 0), 0) / known.length;
  const average = known.length === 0 ? null : mean;
  const marks = [...new Set(known.map(({ mark }) => mark))].join('');
  const isWhole = known.length === 0 || known.length === COLUMNS.length;
  const of = isWhole ? '' : ` (${String(known.length)} of ${String(COLUMNS.length)})`;
  return [
    title,
    ...found.map(({ percent, mark }, index) => pair(percent, mark, published?.values[index] ?? null)),
    pair(average, marks + of, published?.average ?? null),
  ];
}

/** How the lines of a victim and rate were measured. */
function provenance({ rate, poisoned, clean }: MainLines, victim: string): string {
  const head = `${String(100 * rate)} %: `;
  const line = poisoned.find((one) => one.victim === victim);
  if (line === undefined) return `${head}not yet measured.`;
  const test = line.testRows === 0 ? 'all' : `up to ${String(line.testRows)}`;
  const plain = clean.find((one) => one.victim === victim && one.defence === 'none');
  const quality = plain === undefined ? '' : ` The clean victim has ${cell(qualityPercent(plain))} %.`;
  return (
    `${head}${String(line.trained)} training rows, ${test} clean and ${test} planted test rows, ` +
    `epochs: ${String(line.epochs)}, seed \`${line.seed}\`.${quality}`
  );
}

/** One of tables II and III: measured beside published, a part for each task and victim. */
function resultTable(lines: readonly PaperLine[], published: readonly PublishedRow[], shown: Shown): string {
  const all = allMainLines(lines);
  const parts = TASKS.flatMap((task) =>
    VICTIMS.map((victim) => {
      const groups = all.filter((group) => group.task === task);
      const own = groups.flatMap(({ poisoned }) => poisoned.filter((line) => line.victim === victim.name));
      const rows = PAPER_DEFENCES.filter((defence) => defence.suits(task)).map((defence) => {
        const there = published.find(
          (row) => row.task === task.name && row.victim === victim.name && row.defence === defence.name,
        );
        return rowOf(defence, own, there, shown);
      });
      const how = groups.map((group) => provenance(group, victim.name)).join(' ');
      const heading = `**${task.title}, ${victim.title}** (published: ${victim.published}). ${how}`;
      return `${heading}\n\n${markdownTable(['defence', ...HEADS], rows.filter(tellsAnything))}`;
    }),
  );
  return parts.join('\n\n');
}

/** Table II: ASR without a defence, ASR_D with one. */
export function renderAsr(lines: readonly PaperLine[], published: Published): string {
  return resultTable(lines, published.asr, ASR);
}

/** Table III: accuracy or BLEU; of a defence before training without a new victim the clean rows that it drops (‡). */
export function renderQuality(lines: readonly PaperLine[], published: Published): string {
  return resultTable(lines, published.quality, QUALITY);
}

/** Table IV: CPU seconds a row, and as a multiple of the victim alone. */
export function renderTime(lines: readonly PaperLine[], published: Published): string {
  const poisoned = poisonedMainLines(lines);
  const rows = PAPER_DEFENCES.flatMap((defence) => {
    if (defence.when === 'test' && !defence.timed) return [];
    return [[defence.title, ...TASKS.map((task) => timeCell(defence, task, poisoned, published))]];
  });
  return markdownTable(['defence', ...TASKS.map(({ title }) => title)], rows.filter(tellsAnything));
}

function timeCell(
  defence: PaperDefence,
  task: PaperTask,
  lines: readonly PaperLine[],
  { time }: Published,
): string {
  const own = lines.filter((line) => line.task === task.name && line.defence === defence.name);
  const seconds = (name: string): number | null =>
    time.find((row) => row.task === task.name && row.defence === name)?.seconds ?? null;
  const [there, alone] = [seconds(defence.name), seconds('none')];
  const published =
    there === null || alone === null ? '–' : `${String(there)} s (${(there / alone).toFixed(1)} ×)`;
  if (defence.when === 'training') {
    const setUp = median(own.flatMap(({ training }) => (training === null ? [] : [training.setUpSeconds])));
    return `${setUp === null ? '–' : `${setUp.toFixed(1)} s once`} / ${published}`;
  }
  const tests = own.flatMap(({ test }) => (test?.cpuSeconds == null ? [] : [test]));
  const each = median(tests.map(({ cpuSeconds }) => cpuSeconds ?? 0));
  const times = median(tests.map(({ cpuSeconds, plainSeconds }) => (cpuSeconds ?? 0) / plainSeconds));
  return `${each === null || times === null ? '–' : `${each.toFixed(3)} s (${times.toFixed(1)} ×)`} / ${published}`;
}
