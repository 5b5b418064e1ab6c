import { mean } from 'd3-array';
import { groupBy } from '../../src/group-by.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DATASETS } from '../data/datasets.js';
import type { Versioned } from '../results/code-version.js';
import { newest, probeVersions, spread, tableOf } from '../tables/cells.js';
import { type AftermathLine, TREATMENTS } from './aftermath.js';

/** What a victim learns from the poisoned data, after removal, and after purification. */
export function renderAftermath(all: readonly Versioned<AftermathLine>[]): string | null {
  const lines = newest(all, ({ dataset, attack, rate, size, seed, treatment }) => [
    ...[dataset, attack, rate, size, seed, treatment],
  ]);
  if (lines.length === 0) return null;
  const parts = DATASETS.flatMap(({ name, title }) => {
    const own = lines.filter(({ dataset }) => dataset === name);
    const [first] = own;
    if (first === undefined) return [];
    const seeds = [...new Set(own.map(({ seed }) => seed))].join(', ');
    return [`**${title}**, ${first.size} records, seed ${seeds}`, aftermathTable(own)];
  });
  const cells =
    'Cells: poisoned → flagged records removed → flagged records purified. With several draws: the mean, and in brackets the least and the largest where they differ.';
  return [cells, ...parts, probeVersions(lines)].join('\n\n');
}

function aftermathTable(lines: readonly AftermathLine[]): string {
  const rows = GATE_ATTACKS.flatMap(({ name, title }) => {
    const rates = groupBy(
      lines.filter(({ attack }) => attack === name),
      ({ rate }) => rate,
    );
    return [...rates].map(([rate, own]) => ({ title: `${title}, ${100 * rate} %`, own }));
  });
  const across =
    (of: (line: AftermathLine) => number | null) =>
    ({ own }: (typeof rows)[number]): string =>
      TREATMENTS.map((treatment) => spread(own.filter((line) => line.treatment === treatment).map(of))).join(
        ' → ',
      );
  return tableOf(rows, [
    ['attack', ({ title }) => title],
    ['ASR', across(({ asr }) => asr)],
    ['the same without the trigger', across(({ withoutTrigger }) => withoutTrigger)],
    ['clean accuracy', across(({ accuracy }) => accuracy)],
    ['flagged (poisoned)', ({ own }) => flaggedCell(own.filter((line) => line.treatment === 'removed'))],
  ]);
}

function flaggedCell(removed: readonly AftermathLine[]): string {
  const [treated, poisoned] = [
    mean(removed, (line) => line.treated),
    mean(removed, (line) => line.treatedPoisoned),
  ].map((count = 0) => Number(count.toFixed(1)));
  return `${treated ?? 0} (${poisoned ?? 0})`;
}
