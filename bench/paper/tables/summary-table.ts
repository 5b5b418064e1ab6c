import { meanOf } from '../../gate/gate-tables.js';
import { figure, markdownTable } from '../../tables/cells.js';
import { type PaperLine, sameScenario } from '../scenario/paper-line.js';
import { TASKS, VICTIMS } from '../scenario/paper-tasks.js';
import { asrOf, cell, meanOver, percentOf, qualityPercent, scoreOf } from './line-figures.js';
import { allMainLines, poisonedMainLines } from './main-lines.js';
import type { Published } from './published.js';
import { COLUMNS } from './result-tables.js';

/** The published method's average ASR_D of a task and victim at one rate. */
function publishedAverage({ asr }: Published, task: string, victim: string, rate: number): number | null {
  const row = asr.find((one) => one.task === task && one.victim === victim && one.defence === 'codepurify');
  return meanOf((row?.values ?? []).filter((_, index) => COLUMNS[index]?.rate === rate));
}

/** For each task, rate and victim the averages that matter, ours beside the published method and its figures. */
export function renderSummary(lines: readonly PaperLine[], published: Published): string {
  const rows = allMainLines(lines).flatMap(({ task, rate, poisoned, clean }) =>
    VICTIMS.map((victim) => {
      const of = (defence: string, from = poisoned): PaperLine[] =>
        from.filter((line) => line.defence === defence && line.victim === victim.name);
      const lost = meanOver(of('ours'), (line) => lossOf(line, of('none')));
      return [
        `${task.title}, ${victim.title}, ${String(100 * rate)} %`,
        String(of('none').length),
        cell(meanOver(of('none'), (line) => asrOf(line).percent)),
        cell(meanOver(of('none', clean), (line) => asrOf(line).percent)),
        cell(meanOver(of('codepurify'), (line) => asrOf(line).percent)),
        cell(publishedAverage(published, task.name, victim.name, rate)),
        cell(meanOver(of('ours'), (line) => asrOf(line).percent)),
        cell(meanOver(of('ours'), turnedOf)),
        lost === null ? '–' : lost.toFixed(1),
        figure(meanOver(of('ours'), (line) => line.test && share(percentOf(line.test.named)))),
      ];
    }),
  );
  const head = [
    ...['task, victim, rate', 'scenarios', 'ASR', 'floor', 'ASR_D of the paper’s rule', 'published'],
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
  const planted = plain.filter((line) => (asrOf(line).percent ?? 0) >= PLANTED).length;
  const ours = all.filter((line) => line.defence === 'ours' && rivalsOf(line, all).length > 0);
  const first = ours.filter((line) => isFirst(line, all)).length;
  return (
    `ASR is ${String(PLANTED)} % or more in ${String(planted)} of the ${String(plain.length)} scenarios measured ` +
    `(${String(TASKS.length * VICTIMS.length * COLUMNS.length)} are planned). Ours has the lowest ASR_D, alone or with ` +
    `others, in ${String(first)} of the ${String(ours.length)} in which a rival's was measured too; survivors of ` +
    'defences before training (†) are not compared.'
  );
}

/** Variants that take every row for poisoned are no defence one would use. */
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

function isFirst(line: PaperLine, all: readonly PaperLine[]): boolean {
  const own = asrOf(line).percent ?? Infinity;
  return rivalsOf(line, all).every((percent) => percent >= own);
}
