import { describe, expect, test } from '@jest/globals';
import type { Versioned } from '../../../bench/results/code-version.js';
import type { SmallChangeLine } from '../../../bench/small-changes/measure-small-changes.js';
import { renderSmallChanges } from '../../../bench/small-changes/small-change-table.js';

function line(changed: Partial<SmallChangeLine>): Versioned<SmallChangeLine> {
  return {
    ...{ dataset: 'devign', base: 1500, size: 7, carriers: 2, kind: 'dead', seed: '1', draw: 0, planted: 2 },
    ...{
      trigger: 'pid',
      overall: 'poisoned',
      fails: true,
      poisoned: 2,
      suspicious: 0,
      wrong: 0,
      wrongSuspicious: 0,
    },
    ...{ by: ['semantics'], cpuSeconds: 5, code: { commit: 'abc', probe: '0123' } },
    ...changed,
  };
}

const CLEAN = { carriers: 0, planted: 0, kind: 'clean', fails: false, poisoned: 0 } as const;

describe('small changes as a table', () => {
  test('counts what is caught, by kind and carriers, and clean changes', () => {
    const text = renderSmallChanges([
      line({}),
      line({ draw: 1, fails: false, poisoned: 0, suspicious: 1 }),
      line({ kind: 'live', planted: 1 }),
      line(CLEAN),
      line({ ...CLEAN, draw: 1, wrongSuspicious: 1 }),
    ]);
    expect(text).toContain('seed `1`: 2 poisoned changes and 2 clean ones');
    expect(text).toMatch(/\| dead code +\| +7 \| +\.50 \(1\/2\) \|/u);
    expect(text).toContain('.50 (1/2), reported 1.00 (2/2)');
    expect(text).toMatch(/\| all +\| +\.00 \(0\/2\) \| +\.50 \(1\/2\) \| +\.00 \(0\/14\) \|/u);
    expect(text).toContain('1 changes had too few records');
  });

  test('without a line leaves the page as it is', () => {
    expect(renderSmallChanges([])).toBeNull();
  });
});
