import { mean } from 'd3-array';
import { digits, figure, tableOf } from '../../tables/cells.js';
import type { PaperLine } from '../scenario/paper-line.js';
import { TASKS, VICTIMS } from '../scenario/paper-tasks.js';
import { sameScenario } from '../scenario/scenario.js';
import { asrOf, asrPercent, percentOf, qualityPercent, scoreOf } from './line-percents.js';
import { allMainLines, poisonedMainLines } from './main-lines.js';
import type { Published } from './published.js';
import { COLUMNS } from './result-tables.js';

/** For each task, rate and victim the averages that matter: ours, the published method and its published figures. */
export function renderSummary(lines: readonly PaperLine[], { asr: published }: Published): string {
  const rows = allMainLines(lines).flatMap(({ task, rate, poisoned, clean }) =>
    VICTIMS.map((victim) => {
      const row = published.find(
        (one) => one.task === task.name && one.victim === victim.name && one.defence === 'codepurify',
      );
      return {
        title: `${task.title}, ${victim.title}, ${100 * rate} %`,
        linesOf: (defence: string, from = poisoned): PaperLine[] =>
          from.filter((line) => line.defence === defence && line.victim === victim.name),
        clean,
        published: row?.values.filter((_, index) => COLUMNS[index]?.rate === rate) ?? [],
      };
    }),
  );
  const table = tableOf(rows, [
    ['task, victim, rate', ({ title }) => title],
    ['scenarios', ({ linesOf }) => String(linesOf('none').length)],
    ['ASR', ({ linesOf }) => digits(mean(linesOf('none'), asrPercent), 1)],
    ['floor', ({ linesOf, clean }) => digits(mean(linesOf('none', clean), asrPercent), 1)],
    ['ASR_D of the paper’s rule', ({ linesOf }) => digits(mean(linesOf('codepurify'), asrPercent), 1)],
    ['published', (row) => digits(mean(row.published), 1)],
    ['ASR_D of ours', ({ linesOf }) => digits(mean(linesOf('ours'), asrPercent), 1)],
    ['of those that turn', ({ linesOf }) => digits(mean(linesOf('ours'), turnedPercent), 1)],
    [
      'points lost',
      ({ linesOf }) =>
        digits(
          mean(linesOf('ours'), (line) => lossOf(line, linesOf('none'))),
          1,
        ),
    ],
    ['named exactly', ({ linesOf }) => figure(mean(linesOf('ours'), namedRate))],
  ]);
  return [table, tally(lines)].join('\n\n');
}

function turnedPercent(line: PaperLine): number | null {
  const score = scoreOf(line);
  return score && percentOf(score.turned);
}

function namedRate({ test }: PaperLine): number | null {
  const percent = test && percentOf(test.named);
  return percent === null ? null : percent / 100;
}

/** Points of accuracy or BLEU below those of the same victim without a defence. */
function lossOf(line: PaperLine, plain: readonly PaperLine[]): number | null {
  const same = plain.find((other) => sameScenario(other, line));
  const [before, after] = [same === undefined ? null : qualityPercent(same), qualityPercent(line)];
  return before === null || after === null ? null : before - after;
}

/** ASR that shows that an attack has been learned. */
const PLANTED = 95;

/** In how many of the scenarios the attack is planted, and in how many ours is first. */
function tally(lines: readonly PaperLine[]): string {
  const all = poisonedMainLines(lines);
  const plain = all.filter(({ defence }) => defence === 'none');
  const planted = plain.filter((line) => (asrPercent(line) ?? 0) >= PLANTED).length;
  const ours = all.filter((line) => line.defence === 'ours' && rivalsOf(line, all).length > 0);
  const first = ours.filter((line) => {
    const own = asrPercent(line) ?? Infinity;
    return rivalsOf(line, all).every((percent) => percent >= own);
  });
  return (
    `ASR is ${PLANTED} % or more in ${planted} of the ${plain.length} scenarios measured ` +
    `(${TASKS.length * VICTIMS.length * COLUMNS.length} are planned). Ours has the lowest ASR_D, alone or with ` +
    `others, in ${first.length} of the ${ours.length} in which a rival's was measured too; survivors of ` +
    'defences before training (†) are not compared.'
  );
}

/** Nobody would use a variant that takes every row for poisoned as a defence. */
const NOT_RIVALS: readonly string[] = ['none', 'ours', 'ours-gate', 'codepurify-e'];

/** ASR_D of the rivals that were measured in the same scenario. */
function rivalsOf(line: PaperLine, all: readonly PaperLine[]): number[] {
  return all
    .filter((other) => sameScenario(other, line) && !NOT_RIVALS.includes(other.defence))
    .flatMap((rival) => {
      const { percent, survivors } = asrOf(rival);
      return survivors || percent === null ? [] : [percent];
    });
}
