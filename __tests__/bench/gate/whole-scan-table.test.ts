import { describe, expect, test } from '@jest/globals';
import type { GateLine } from '../../../bench/gate/run-gate.js';
import { renderWholeScan } from '../../../bench/gate/whole-scan-table.js';
import type { Versioned } from '../../../bench/results/code-version.js';

function line(changed: Partial<GateLine>): Versioned<GateLine> {
  return {
    ...{ dataset: 'devign', attack: 'fixed', rate: 0.05, size: 2000, seed: '1', method: 'codepurify-scan' },
    ...{
      poisoned: 100,
      clean: 1900,
      recall: 0.9,
      fpr: 0.002,
      reported: { recall: 1, fpr: 0.02 },
      auroc: 0.99,
    },
    ...{ recallAt01: 0.98, atLevel: null, localised: null, families: { trigger: true, natural: ['x'] } },
    ...{ cpuSeconds: 5, code: { commit: 'abc', probe: '0123' } },
    ...changed,
  };
}

describe('the gate by whole scans, as a table', () => {
  test('shows what is called poisoned and what is reported, and clean data in the heading', () => {
    const text = renderWholeScan([
      line({}),
      line({ attack: 'hidden-200b-name', recall: 1 }),
      line({ attack: 'none', rate: 0, recall: null, fpr: 0.001 }),
      line({ method: 'codepurify', recall: 0 }),
    ]);
    expect(text).toMatch(/\| BNC fixed +\| +\.90 \/ 1\.00 ✓ \|/u);
    expect(text).toMatch(/\| U\+200B in a name +\| +1\.00 \/ 1\.00 ✓ \|/u);
    expect(text).toContain('called poisoned: 0.2 % on average');
    expect(text).toContain('of the data without poison 0.1 % on average');
  });

  test('without such a line leaves the page as it is', () => {
    expect(renderWholeScan([line({ method: 'codepurify' })])).toBeNull();
  });
});
