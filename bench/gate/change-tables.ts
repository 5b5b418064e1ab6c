import { figure, markdownTable, shareCell } from '../tables/cells.js';
import { shareTrue } from '../statistics/metrics.js';
import { type AdversaryLine, STRATEGIES } from './adversary.js';
import type { AftermathLine, Treatment } from './aftermath.js';
import { GROWTH_METHODS, type GrowthLine } from '../speed/measure-growth.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { GATE_DATASETS } from '../data/datasets.js';
import { meanOf, newest, spread, versions } from './gate-tables.js';
import type { ChangeLine } from './simulate-changes.js';

/** Clean and poisoned changes by size: how many were called poisoned. */
export function renderChanges(all: readonly ChangeLine[]): string | null {
  const lines = newest(all, (line) =>
    [line.dataset, line.base, line.size, line.seed, line.change, line.attack].join(' '),
  );
  if (lines.length === 0) return null;
  const groups = new Map<string, ChangeLine[]>();
  for (const line of lines) {
    const name = `${line.dataset}, base ${String(line.base)}, ${String(line.size)} records`;
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  const rows = [...groups].map(([name, own]) => {
    const clean = own.filter(({ attack }) => attack === 'none');
    const poisoned = own.filter(({ attack }) => attack !== 'none');
    const caught = poisoned.filter(({ called, caught: hits }) => called && hits > 0);
    return [
      name,
      shareCell(shareTrue(clean.map(({ called }) => called))),
      shareCell(shareTrue(poisoned.map(({ called }) => called))),
      figure(meanOf(caught.map(({ caught: hits, planted }) => hits / Math.max(1, planted)))),
      figure(meanOf(caught.map(({ wrong }) => wrong))),
      (meanOf(own.map(({ cpuSeconds }) => cpuSeconds)) ?? 0).toFixed(1),
    ];
  });
  const head = [
    ...['change', 'clean called poisoned', 'poisoned called poisoned'],
    ...['of their poison named', 'clean records named', 'CPU s'],
  ];
  return [markdownTable(head, rows), missedLine(lines), `Probe ${versions(lines)}.`].join('\n\n');
}

/** Which attacks' changes were called clean. */
function missedLine(lines: readonly ChangeLine[]): string {
  const missed = GATE_ATTACKS.flatMap(({ name, title }) => {
    const own = lines.filter(({ attack }) => attack === name);
    const clean = own.filter(({ called }) => !called).length;
    return clean === 0 ? [] : [`${title} ${String(clean)} of ${String(own.length)}`];
  });
  return missed.length === 0 ? 'No poisoned change was missed.' : `Missed: ${missed.join(', ')}.`;
}

const TREATMENTS: readonly Treatment[] = ['nothing', 'removed', 'purified'];

/** What a victim learns from the data as they came, after removal, and after purification. */
export function renderAftermath(all: readonly AftermathLine[]): string | null {
  const lines = newest(all, (line) =>
    [line.dataset, line.attack, line.rate, line.size, line.seed, line.treatment].join(' '),
  );
  if (lines.length === 0) return null;
  const parts = GATE_DATASETS.flatMap(({ name, title }) => {
    const own = lines.filter(({ dataset }) => dataset === name);
    const [first] = own;
    if (first === undefined) return [];
    const rows = GATE_ATTACKS.flatMap((attack) =>
      [...new Set(own.filter((line) => line.attack === attack.name).map(({ rate }) => rate))].map((rate) => {
        const there = TREATMENTS.map((treatment) =>
          own.filter(
            (line) => line.attack === attack.name && line.rate === rate && line.treatment === treatment,
          ),
        );
        const across = (of: (line: AftermathLine) => number | null): string =>
          there.map((lines) => spread(lines.map(of))).join(' → ');
        const removed = there[1] ?? [];
        const treated = meanOf(removed.map((line) => line.treated)) ?? 0;
        const poisoned = meanOf(removed.map((line) => line.treatedPoisoned)) ?? 0;
        return [
          `${attack.title}, ${String(100 * rate)} %`,
          across(({ asr }) => asr),
          across(({ withoutTrigger }) => withoutTrigger),
          across(({ accuracy }) => accuracy),
          `${rounded(treated)} (${rounded(poisoned)})`,
        ];
      }),
    );
    const head = ['attack', 'ASR', 'the same without the trigger', 'clean accuracy', 'flagged (poisoned)'];
    const seeds = [...new Set(own.map(({ seed }) => seed))].join(', ');
    return [`**${title}**, ${String(first.size)} records, seed ${seeds}`, markdownTable(head, rows)];
  });
  const cells =
    'Cells: poisoned → flagged records removed → flagged records purified; of several draws the mean, and where they differ the least and the largest.';
  return [cells, ...parts, `Probe ${versions(lines)}.`].join('\n\n');
}

/** A mean of counts to one digit, where it needs one. */
function rounded(count: number): string {
  return String(Number(count.toFixed(1)));
}

/** Seconds and memory as the data grow. */
export function renderGrowth(all: readonly GrowthLine[]): string | null {
  const lines = newest(all, ({ dataset, method, records, seed }) =>
    [dataset, method, records, seed].join(' '),
  );
  if (lines.length === 0) return null;
  const counts = [...new Set(lines.map(({ records }) => records))].sort((a, b) => a - b);
  const rows = counts.map((count) => {
    const [own, rival, model] = GROWTH_METHODS.map((name) =>
      lines.find(({ method, records }) => method === name && records === count),
    );
    const against = (other: GrowthLine | undefined): string =>
      own && other ? `${(own.cpuSeconds / other.cpuSeconds).toFixed(2)} ×` : '–';
    return [
      String(count),
      own?.cpuSeconds.toFixed(1) ?? '–',
      own ? ((1000 * own.cpuSeconds) / count).toFixed(2) : '–',
      own?.wallSeconds.toFixed(1) ?? '–',
      own ? `${own.peakMebibytes.toFixed(0)} MiB` : '–',
      rival?.cpuSeconds.toFixed(1) ?? '–',
      against(rival),
      model?.cpuSeconds.toFixed(1) ?? '–',
      against(model),
    ];
  });
  const head = [
    ...['records', 'CPU s', 'CPU ms a record', 'wall s', 'peak memory'],
    ...['KillBadCode CPU s', 'ours against it', 'language model CPU s', 'ours against it'],
  ];
  return [markdownTable(head, rows), `Probe ${versions(lines)}.`].join('\n\n');
}

/** What each strategy of an adversary comes to. */
export function renderAdversary(all: readonly AdversaryLine[]): string | null {
  const lines = newest(all, ({ dataset, strategy, size, seed }) => [dataset, strategy, size, seed].join(' '));
  if (lines.length === 0) return null;
  const rows = STRATEGIES.flatMap(({ name, title }) =>
    lines
      .filter(({ strategy }) => strategy === name)
      .map((line) => [
        `${title} (${line.dataset}, seed ${line.seed})`,
        String(line.poisoned),
        figure(line.recall),
        figure(line.fpr),
        line.families?.trigger === true ? 'yes' : 'no',
        figure(line.recallAt01),
        `${figure(line.withoutTrigger)} → ${figure(line.asr)}`,
      ]),
  );
  const head = [
    ...['what the adversary does', 'poisoned', 'recall', 'FPR', 'family accepted', 'recall at FPR .01'],
    'given the target, without → with the trigger',
  ];
  const sizes = [...new Set(lines.map(({ size }) => String(size)))].join(', ');
  return [`${sizes} records.`, markdownTable(head, rows), `Probe ${versions(lines)}.`].join('\n\n');
}
