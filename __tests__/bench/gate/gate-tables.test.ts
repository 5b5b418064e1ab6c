import { describe, expect, test } from '@jest/globals';
import { ours } from '../../../bench/defences/ours.js';
import type { Versioned } from '../../../bench/results/code-version.js';
import { renderGrowth } from '../../../bench/speed/growth-table.js';
import { growthPlot } from '../../../bench/speed/growth-plot.js';
import type { GrowthLine } from '../../../bench/speed/measure-growth.js';
import { renderAftermath } from '../../../bench/gate/aftermath-tables.js';
import { renderChanges } from '../../../bench/gate/change-table.js';
import { renderCleanData, renderGate } from '../../../bench/gate/gate-tables.js';
import { renderRivals } from '../../../bench/gate/rival-tables.js';
import type { GateLine } from '../../../bench/gate/run-gate.js';

const CODE = { commit: 'abc', probe: '0123' };

function gateLine(changed: Partial<GateLine>): Versioned<GateLine> {
  return {
    ...{ dataset: 'devign', attack: 'fixed', rate: 0.05, size: 2000, seed: '1', method: 'codepurify' },
    ...{ poisoned: 100, clean: 1900, recall: 1, fpr: 0, auroc: 0.99, recallAt01: 0.98, atLevel: null },
    ...{ localised: 0.9, families: { trigger: true, natural: [] }, cpuSeconds: 5, code: CODE },
    ...changed,
  };
}

describe('the gate’s tables', () => {
  test('ours: recall of the alarm and of the ranking, and whether the family is accepted', () => {
    const text = renderGate(
      [
        gateLine({}),
        gateLine({ rate: 0.01, recall: 0, families: { trigger: false, natural: ['x'] } }),
        gateLine({ method: 'codepurify-opinion', recall: 0.25 }),
      ],
      ours,
    );
    expect(text).toContain('| attack    |          5 % |       1 % |');
    expect(text).toContain('| BNC fixed | 1.00 / .98 ✓ | .00 / .98 |');
    expect(text).toContain('1 natural families accepted in 2 runs');
    expect(text).toContain('Probe `0123` (commit `abc`).');
  });

  test('of several lines for the same scenario the last counts', () => {
    expect(renderGate([gateLine({ recall: 0.5 }), gateLine({ recall: 0.75 })], ours)).toContain(
      '| .75 / .98 ✓ |',
    );
  });

  test('several seeds are a mean with its spread', () => {
    const text = renderGate([gateLine({ recall: 0.5 }), gateLine({ recall: 1, seed: '2' })], ours);
    expect(text).toContain('.75 (.50–1.00) / .98 ✓ 2/2');
  });

  test('rivals stand beside ours where they were measured, with recall, FPR and AUROC', () => {
    const rival = gateLine({ method: 'killbadcode', recall: 0.8, fpr: 0.25, auroc: null, families: null });
    const text = renderRivals([gateLine({}), rival, gateLine({ rate: 0.02 })]);
    expect(text).toContain('| attack               | CodePurify, labels alone |  KillBadCode |');
    expect(text).toContain('| BNC fixed            |          1.00 / .00; .99 | .80 / .25; – |');
    expect(text).not.toContain('2 % poisoned');
  });

  test('rivals: an overview, and in how many scenarios ours leads', () => {
    const own = (attack: string, recallAt01: number) =>
      gateLine({ method: 'codepurify-opinion', attack, recallAt01 });
    const rival = (attack: string, recallAt01: number) =>
      gateLine({ method: 'onion', attack, recallAt01, recall: 0.25, fpr: 0.5, auroc: 0.75 });
    const text = renderRivals([
      own('fixed', 1),
      rival('fixed', 0.5),
      own('grammar', 0),
      rival('grammar', 0.25),
    ]);
    expect(text).toMatch(
      /\| Devign, 2000 records \| 1\.00 \/ \.00; \.99; \.50 \| +– \| \.25 \/ \.50; \.75; \.38 \|/u,
    );
    expect(text).toContain('in 1 of 2 scenarios; in the others the best of them finds .25 at most.');
  });

  test('several draws of a rival are means with their spread', () => {
    const rival = gateLine({ method: 'killbadcode', recall: 0.8, fpr: 0.25, auroc: 0.5, families: null });
    const text = renderRivals([rival, { ...rival, seed: '2', recall: 1, auroc: 0.7 }]);
    expect(text).toContain('| .90 (.80–1.00) / .25; .60 (.50–.70) |');
  });

  test('clean data: observed shares with their intervals', () => {
    const atLevel = [0.001, 0.01, 0.05].map((level) => ({ level, recall: null, fpr: level }));
    const clean = gateLine({ attack: 'none', rate: 0, clean: 2000, atLevel });
    expect(renderCleanData([clean])).toContain(
      'labels alone | .0010 (2/2000; .0003–.0036) | .0100 (20/2000; .0065–.0154)',
    );
  });

  test.each([
    ['the gate', (lines: readonly Versioned<GateLine>[]) => renderGate(lines, ours)],
    ['rivals', renderRivals],
    ['clean data', renderCleanData],
    ['changes', renderChanges],
    ['the aftermath', renderAftermath],
    ['growth', renderGrowth],
  ])('%s without a line leaves the page as it is', (_, render) => {
    expect(render([])).toBeNull();
  });

  test('changes: how many of either kind are called poisoned', () => {
    const change = {
      ...{ dataset: 'mixed', base: 1000, size: 20, seed: '1', change: 0, attack: 'none', planted: 0 },
      ...{ called: false, caught: 0, wrong: 0, family: null, cpuSeconds: 2, code: CODE },
    };
    const text = renderChanges([
      change,
      { ...change, attack: 'fixed', planted: 10, called: true, caught: 9, wrong: 1 },
      { ...change, attack: 'constant', planted: 10 },
    ]);
    expect(text).toContain('Missed: CodePoisoner constant unfolding 1 of 1.');
    expect(text).toMatch(/base 1000, 20 records \| +\.00 \(0\/1\) \| +\.50 \(1\/2\) \| +\.90 \| +1\.00 \|/u);
  });
});

test('the aftermath: each treatment’s figures, of several draws with their spread', () => {
  const line = (treatment: 'nothing' | 'removed' | 'purified', seed: string, asr: number) => ({
    ...{ dataset: 'devign', attack: 'fixed', rate: 0.05, size: 2000, seed, treatment, asr },
    ...{
      treated: seed === '1' ? 100 : 101,
      treatedPoisoned: 100,
      withoutTrigger: 0.1,
      accuracy: 0.5,
      code: CODE,
    },
  });
  const first = [line('nothing', '1', 1), line('removed', '1', 0.2), line('purified', '1', 0.3)];
  const one = renderAftermath(first);
  expect(one).toContain('| BNC fixed, 5 % | 1.00 → .20 → .30 |');
  expect(one).toMatch(/\| +100 \(100\) \|/u);
  const two = renderAftermath([...first, line('removed', '2', 0.4)]);
  expect(two).toContain('2000 records, seed 1, 2');
  expect(two).toContain('| BNC fixed, 5 % | 1.00 → .30 (.20–.40) → .30 |');
  expect(two).toMatch(/\| +100\.5 \(100\) \|/u);
});

describe('growth', () => {
  const line = (
    records: number,
    method: GrowthLine['method'],
    cpuSeconds: number,
  ): Versioned<GrowthLine> => ({
    ...{ dataset: 'devign', seed: '1', method, records, cpuSeconds },
    ...{ wallSeconds: 2 * cpuSeconds, peakMebibytes: 200, code: CODE },
  });
  const lines = [
    ...[line(1000, 'codepurify', 4), line(1000, 'killbadcode', 2), line(1000, 'mlm', 16)],
    line(10000, 'codepurify', 40),
  ];

  test('as a table, against KillBadCode and a language model in the same run', () => {
    const text = renderGrowth(lines);
    expect(text).toMatch(
      /\| 1000 {4}\| +4\.0 \| +4\.00 \| +8\.0 \| +200 MiB \| +2\.0 \| +2\.00 × \| +16\.0 \| +0\.25 × \|/u,
    );
  });

  test('as a plot: ten times the records and ten times the seconds are a diagonal of the grid', async () => {
    const { svg } = await growthPlot(lines);
    const points = /d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)"/u.exec(svg)?.slice(1).map(Number) ?? [];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points;
    // One decade of records is the whole width; of seconds there are two.
    expect(x2 - x1).toBeCloseTo(560, 1);
    expect(y1 - y2).toBeCloseTo(300 / 2, 1);
  });
});
