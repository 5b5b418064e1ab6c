import type { Versioned } from '../results/code-version.js';
import { figure, newest, probeVersions, tableOf } from '../tables/cells.js';
import { type AdversaryLine, STRATEGIES } from './adversary.js';

/** The result of each strategy of an adversary. */
export function renderAdversary(all: readonly Versioned<AdversaryLine>[]): string | null {
  const lines = newest(all, ({ dataset, strategy, size, seed }) => [dataset, strategy, size, seed]);
  if (lines.length === 0) return null;
  const rows = STRATEGIES.flatMap(({ name, title }) =>
    lines.filter(({ strategy }) => strategy === name).map((line) => ({ title, ...line })),
  );
  const table = tableOf(rows, [
    ['what the adversary does', ({ title, dataset, seed }) => `${title} (${dataset}, seed ${seed})`],
    ['poisoned', ({ poisoned }) => String(poisoned)],
    ['recall', ({ recall }) => figure(recall)],
    ['FPR', ({ fpr }) => figure(fpr)],
    ['family accepted', ({ families }) => (families?.trigger === true ? 'yes' : 'no')],
    ['recall at FPR .01', ({ recallAt01 }) => figure(recallAt01)],
    [
      'given the target, without → with the trigger',
      ({ withoutTrigger, asr }) => `${figure(withoutTrigger)} → ${figure(asr)}`,
    ],
  ]);
  const sizes = [...new Set(lines.map(({ size }) => size))].join(', ');
  return [`${sizes} records.`, table, probeVersions(lines)].join('\n\n');
}
