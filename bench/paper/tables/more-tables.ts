import { groupBy } from '../../../src/group-by.js';
import { NO_ATTACK } from '../../attacks/attack.js';
import { type Column, digits, tableOf } from '../../tables/cells.js';
import { ATTACK_CHOICES } from '../attacks/attack-choices.js';
import type { PaperLine } from '../scenario/paper-line.js';
import { sameScenario } from '../scenario/scenario.js';
import { asrPercent, qualityPercent } from './line-percents.js';
import { allMainLines, epochsOf, knownLines } from './main-lines.js';

/** A row of both tables: the lines of one scenario, by defence. */
interface ScenarioRow {
  readonly title: string;
  readonly lines: readonly PaperLine[];
}

function asrColumn(title: string, defence: string): Column<ScenarioRow> {
  return [
    title,
    ({ lines }) => {
      const line = lines.find((one) => one.defence === defence);
      return digits(line && asrPercent(line), 1);
    },
  ];
}

/** Attacks beyond the published tables: ASR, and ASR_D of the paper's rule and of ours. */
export function renderMoreAttacks(all: readonly PaperLine[]): string | null {
  const titles = new Map(ATTACK_CHOICES.map(({ name, title }) => [name, title]));
  const more = allMainLines(all).flatMap((group) => group.more);
  const rows = more
    .filter(({ defence }) => defence === 'none')
    .map((line): ScenarioRow => {
      const { task, victim, attack, rate } = line;
      return {
        title: `${task}, ${victim}, ${titles.get(attack) ?? attack}, ${100 * rate} %`,
        lines: more.filter((one) => sameScenario(one, line)),
      };
    });
  if (rows.length === 0) return null;
  return tableOf(rows, [
    ['scenario', ({ title }) => title],
    ...[asrColumn('ASR', 'none'), asrColumn('ONION', 'onion'), asrColumn('OSeqL', 'oseql')],
    ...[asrColumn('CodePurify (paper)', 'codepurify'), asrColumn('ours', 'ours')],
  ]);
}

/** Over-fitting: the same scenario after other numbers of epochs. */
export function renderEpochs(all: readonly PaperLine[]): string | null {
  const poisoned = knownLines(all).filter(({ attack }) => attack !== NO_ATTACK);
  const scenarios = groupBy(
    poisoned,
    ({ task, victim, attack, rate, seed, trainRows }) =>
      `${task}, ${victim}, ${attack}, ${100 * rate} %, ${trainRows} rows, seed ${seed}`,
  );
  const rows = [...scenarios].flatMap(([title, lines]) => {
    const epochs = epochsOf(lines);
    if (epochs.length < 2) return [];
    return epochs.map((count) => ({ title, count, lines: lines.filter((line) => line.epochs === count) }));
  });
  if (rows.length === 0) return null;
  return tableOf(rows, [
    ['scenario', ({ title }) => title],
    ['epochs', ({ count }) => String(count)],
    asrColumn('ASR', 'none'),
    [
      'ACC or BLEU',
      ({ lines }) => {
        const plain = lines.find(({ defence }) => defence === 'none');
        return digits(plain && qualityPercent(plain), 1);
      },
    ],
    ...[asrColumn('CodePurify (paper)', 'codepurify'), asrColumn('ours', 'ours')],
  ]);
}
