import { figure, markdownTable } from '../../markdown-table.js';
import { median } from '../../metrics.js';
import { PAPER_ATTACKS } from '../attack-choices.js';
import type { PaperDefence } from '../defences/paper-defence.js';
import { PAPER_DEFENCES } from '../defences/paper-defences.js';
import type { PaperLine } from '../paper-line.js';
import { CLEAN } from '../scenario.js';
import { type PaperTask, TASKS, VICTIMS } from '../tasks.js';
import { asrOf, cell, meanOver, percentOf, qualityPercent, scoreOf } from './figures.js';
import { mainLines, mainLinesOfAll } from './main-lines.js';
import type { Published, PublishedRow } from './published.js';

const RATES = [0.05, 0.01] as const;

/** The columns of tables II and III: each attack at each rate. */
const COLUMNS = PAPER_ATTACKS.flatMap(({ name, title }) =>
  RATES.map((rate) => ({ attack: name, title, rate })),
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
const QUALITY: Shown = (line) => ({ percent: qualityPercent(line), mark: '' });

/** Measured / published. */
function pair(measured: number | null, mark: string, published: number | null): string {
  return `${cell(measured)}${mark} / ${cell(published)}`;
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
  const marks = known.some(({ mark }) => mark !== '') ? '†' : '';
  const isWhole = known.length === 0 || known.length === COLUMNS.length;
  const of = isWhole ? '' : ` (${String(known.length)} of ${String(COLUMNS.length)})`;
  return [
    title,
    ...found.map(({ percent, mark }, index) => pair(percent, mark, published?.values[index] ?? null)),
    pair(average, marks + of, published?.average ?? null),
  ];
}

/** How a group's lines were measured. */
function provenance(lines: readonly PaperLine[]): string {
  const [line] = lines;
  if (line === undefined) return 'Not yet measured.';
  const test = line.testRows === 0 ? 'all' : `up to ${String(line.testRows)}`;
  const clean = lines.find(({ attack, defence }) => attack === CLEAN && defence === 'none');
  const quality = clean?.test ? ` The clean victim has ${cell(qualityPercent(clean))} %.` : '';
  return (
    `${String(line.trained)} training rows, ${test} clean and ${test} planted test rows, ` +
    `${String(line.epochs)} epochs, seed \`${line.seed}\`.${quality}`
  );
}

/** One of tables II and III: measured beside published, a part for each task and victim. */
function resultTable(lines: readonly PaperLine[], published: readonly PublishedRow[], shown: Shown): string {
  const parts = TASKS.flatMap((task) =>
    VICTIMS.map((victim) => {
      const own = mainLines(lines, task).filter((line) => line.victim === victim.name);
      const rows = PAPER_DEFENCES.filter((defence) => defence.suits(task)).map((defence) => {
        const there = published.find(
          (row) => row.task === task.name && row.victim === victim.name && row.defence === defence.name,
        );
        return rowOf(defence, own, there, shown);
      });
      const heading = `**${task.title}, ${victim.title}** (published: ${victim.published}). ${provenance(own)}`;
      return `${heading}\n\n${markdownTable(['defence', ...HEADS], rows)}`;
    }),
  );
  return parts.join('\n\n');
}

/** Table II: ASR without a defence, ASR_D with one. */
export function renderAsr(lines: readonly PaperLine[], published: Published): string {
  return resultTable(lines, published.asr, ASR);
}

/** Table III: accuracy or BLEU. */
export function renderQuality(lines: readonly PaperLine[], published: Published): string {
  return resultTable(lines, published.quality, QUALITY);
}

/** Table IV: CPU seconds a row, and as a multiple of the victim alone. */
export function renderTime(lines: readonly PaperLine[], published: Published): string {
  const poisoned = mainLinesOfAll(lines).filter(({ attack }) => attack !== CLEAN);
  const rows = PAPER_DEFENCES.flatMap((defence) => {
    if (defence.when === 'test' && !defence.timed) return [];
    return [[defence.title, ...TASKS.map((task) => timeCell(defence, task, poisoned, published))]];
  });
  return markdownTable(['defence', ...TASKS.map(({ title }) => title)], rows);
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

/** For each task and victim the averages that matter, ours beside the published method and its figures. */
export function renderSummary(lines: readonly PaperLine[], published: Published): string {
  const rows = TASKS.flatMap((task) =>
    VICTIMS.map((victim) => {
      const all = mainLines(lines, task).filter((line) => line.victim === victim.name);
      const of = (defence: string): PaperLine[] =>
        all.filter((line) => line.defence === defence && line.attack !== CLEAN);
      const there = published.asr.find(
        (row) => row.task === task.name && row.victim === victim.name && row.defence === 'codepurify',
      );
      const clean = all.filter(({ attack, defence }) => attack === CLEAN && defence === 'none');
      const lost = meanOver(of('ours'), (line) => lossOf(line, of('none')));
      return [
        `${task.title}, ${victim.title}`,
        String(of('none').length),
        cell(meanOver(of('none'), (line) => asrOf(line).percent)),
        cell(meanOver(clean, (line) => asrOf(line).percent)),
        cell(meanOver(of('codepurify'), (line) => asrOf(line).percent)),
        cell(there?.average ?? null),
        cell(meanOver(of('ours'), (line) => asrOf(line).percent)),
        cell(meanOver(of('ours'), turnedOf)),
        lost === null ? '–' : lost.toFixed(1),
        figure(meanOver(of('ours'), (line) => line.test && share(percentOf(line.test.named)))),
      ];
    }),
  );
  const head = [
    ...['task, victim', 'scenarios', 'ASR', 'floor', 'ASR_D of the paper’s rule', 'published'],
    ...['ASR_D of ours', 'of those that turn', 'points lost', 'named exactly'],
  ];
  return [markdownTable(head, rows), tally(lines)].join('\n\n');
}

function share(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}

function turnedOf(line: PaperLine): number | null {
  const score = scoreOf(line);
  return score && percentOf(score.turned);
}

/** Points of accuracy or BLEU below those of the same victim without a defence. */
function lossOf(line: PaperLine, plain: readonly PaperLine[]): number | null {
  const same = plain.find(({ attack, rate }) => attack === line.attack && rate === line.rate);
  const [before, after] = [same === undefined ? null : qualityPercent(same), qualityPercent(line)];
  return before === null || after === null ? null : before - after;
}

/** ASR that shows that an attack has been learned. */
const PLANTED = 95;

/** In how many of the scenarios the attack is planted, and in how many ours is first. */
function tally(lines: readonly PaperLine[]): string {
  const all = mainLinesOfAll(lines).filter(({ attack }) => attack !== CLEAN);
  const plain = all.filter(({ defence }) => defence === 'none');
  const planted = plain.filter((line) => (asrOf(line).percent ?? 0) >= PLANTED).length;
  const ours = all.filter(({ defence }) => defence === 'ours');
  const first = ours.filter((line) => isFirst(line, all)).length;
  return (
    `ASR is ${String(PLANTED)} % or more in ${String(planted)} of the ${String(plain.length)} scenarios measured ` +
    `(${String(TASKS.length * VICTIMS.length * COLUMNS.length)} are planned). Ours has the lowest ASR_D, alone or with ` +
    `others, in ${String(first)} of ${String(ours.length)}; survivors of defences before training (†) are not compared.`
  );
}

/** Variants that take every row for poisoned are no defence one would use. */
const NOT_RIVALS: readonly string[] = ['none', 'ours', 'ours-gate', 'codepurify-e'];

function isFirst(line: PaperLine, all: readonly PaperLine[]): boolean {
  const own = asrOf(line).percent ?? Infinity;
  return all
    .filter(({ task, victim, attack, rate, defence }) => {
      const same = task === line.task && victim === line.victim && attack === line.attack;
      return same && rate === line.rate && !NOT_RIVALS.includes(defence);
    })
    .every((rival) => {
      const { percent, survivors } = asrOf(rival);
      return survivors || percent === null || percent >= own;
    });
}

/** Attacks beyond the published tables: ASR, and ASR_D of the paper's rule and of ours. */
export function renderMoreAttacks(
  lines: readonly PaperLine[],
  titles: ReadonlyMap<string, string>,
): string | null {
  const known = new Set(PAPER_ATTACKS.map(({ name }) => name));
  const more = mainLinesOfAll(lines).filter(({ attack }) => attack !== CLEAN && !known.has(attack));
  const plain = more.filter(({ defence }) => defence === 'none');
  if (plain.length === 0) return null;
  const rows = plain.map((line) => {
    const of = (defence: string): PaperLine | undefined =>
      more.find(
        (one) =>
          one.defence === defence &&
          one.task === line.task &&
          one.victim === line.victim &&
          one.attack === line.attack &&
          one.rate === line.rate,
      );
    const asr = (one: PaperLine | undefined): string => cell(one === undefined ? null : asrOf(one).percent);
    return [
      `${line.task}, ${line.victim}, ${titles.get(line.attack) ?? line.attack}, ${String(100 * line.rate)} %`,
      ...[line, of('onion'), of('oseql'), of('codepurify'), of('ours')].map(asr),
    ];
  });
  return markdownTable(['scenario', 'ASR', 'ONION', 'OSeqL', 'CodePurify (paper)', 'ours'], rows);
}

/** Over-fitting: the same scenario after other numbers of epochs. */
export function renderEpochs(lines: readonly PaperLine[]): string | null {
  const poisoned = lines.filter(({ attack, failure }) => attack !== CLEAN && failure === null);
  const keyOf = ({ task, victim, attack, rate, seed, trainRows }: PaperLine): string =>
    `${task}, ${victim}, ${attack}, ${String(100 * rate)} %, ${String(trainRows)} rows, seed ${seed}`;
  const scenarios = new Map<string, PaperLine[]>();
  for (const line of poisoned) scenarios.set(keyOf(line), [...(scenarios.get(keyOf(line)) ?? []), line]);
  const rows = [...scenarios].flatMap(([name, own]) => {
    const epochs = [...new Set(own.map((line) => line.epochs))].sort((a, b) => a - b);
    if (epochs.length < 2) return [];
    return epochs.map((count) => {
      const of = (defence: string): PaperLine | undefined =>
        own.findLast((line) => line.epochs === count && line.defence === defence);
      const asr = (line: PaperLine | undefined): string =>
        cell(line === undefined ? null : asrOf(line).percent);
      const plain = of('none');
      const quality = cell(plain === undefined ? null : qualityPercent(plain));
      return [name, String(count), asr(plain), quality, asr(of('codepurify')), asr(of('ours'))];
    });
  });
  if (rows.length === 0) return null;
  return markdownTable(['scenario', 'epochs', 'ASR', 'ACC or BLEU', 'CodePurify (paper)', 'ours'], rows);
}
