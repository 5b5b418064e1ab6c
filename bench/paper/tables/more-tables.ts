import { groupBy } from '../../../src/group-by.js';
import { markdownTable } from '../../tables/cells.js';
import { type PaperLine, sameScenario } from '../scenario/paper-line.js';
import { CLEAN } from '../scenario/scenario.js';
import { asrOf, cell, qualityPercent } from './line-figures.js';
import { allMainLines, knownLines } from './main-lines.js';

/** Attacks beyond the published tables: ASR, and ASR_D of the paper's rule and of ours. */
export function renderMoreAttacks(
  lines: readonly PaperLine[],
  titles: ReadonlyMap<string, string>,
): string | null {
  const more = allMainLines(lines).flatMap((group) => group.more);
  const plain = more.filter(({ defence }) => defence === 'none');
  if (plain.length === 0) return null;
  const rows = plain.map((line) => {
    const of = (defence: string): PaperLine | undefined =>
      more.find((one) => one.defence === defence && sameScenario(one, line));
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
  const poisoned = knownLines(lines).filter(({ attack }) => attack !== CLEAN);
  const keyOf = ({ task, victim, attack, rate, seed, trainRows }: PaperLine): string =>
    `${task}, ${victim}, ${attack}, ${String(100 * rate)} %, ${String(trainRows)} rows, seed ${seed}`;
  const rows = [...groupBy(poisoned, keyOf)].flatMap(([name, own]) => {
    const epochs = [...new Set(own.map((line) => line.epochs))].sort((a, b) => a - b);
    if (epochs.length < 2) return [];
    return epochs.map((count) => {
      const of = (defence: string): PaperLine | undefined =>
        own.find((line) => line.epochs === count && line.defence === defence);
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
