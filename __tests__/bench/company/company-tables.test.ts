import { describe, expect, test } from '@jest/globals';
import type { ComparedLine } from '../../../bench/company/compare-methods.js';
import { renderCompany, renderCompanyMethods } from '../../../bench/company/company-tables.js';
import type { CompanyLine } from '../../../bench/company/measure-company.js';
import type { Versioned } from '../../../bench/results/code-version.js';
import { proportion } from '../../../bench/statistics/metrics.js';

function line(changed: Partial<CompanyLine>): CompanyLine {
  return {
    ...{
      dataset: 'devign',
      part: 'held back',
      trigger: 'fixed',
      kind: 'dead',
      rate: 0.05,
      size: 2000,
      draws: 3,
    },
    ...{ seed: '2', level: 0.01, functions: 2000, accepted: proportion(2, 3), wrong: ['exact 9'], power: 8 },
    ...{ seconds: 2, machine: { processor: 'Abacus', cores: 2, platform: 'linux x64', node: 'v20' } },
    ...changed,
  };
}

const CLEAN = { rate: 0, trigger: 'none', kind: 'clean', accepted: proportion(0, 10), wrong: [] } as const;

describe('company as tables', () => {
  test('adds up the triggers of a kind, and counts what is wrong once', () => {
    const text = renderCompany([
      line({}),
      line({ trigger: 'pid', accepted: proportion(3, 3) }),
      line({ seed: '1' }),
      line(CLEAN),
    ]);
    expect(text).toMatch(/\| dead code +\| +5 % \| \.83 \(5\/6\) \|/u);
    expect(text).toMatch(/\| Devign +\| +2000 \| +\.00 \(0\/10\) \| +1 \|/u);
  });

  test('methods are side by side', () => {
    const compared: Versioned<ComparedLine> = {
      ...{ dataset: 'devign', part: 'held back', rate: 0.05, size: 2000, draws: 1, seed: '2', level: 0.01 },
      ...{ method: 'killbadcode', cpuSeconds: 5, code: { commit: 'abc', probe: '0123' } },
      recall: { dead: proportion(9, 10), live: proportion(1, 10), name: proportion(0, 10) },
      wrong: proportion(3, 100),
    };
    expect(renderCompanyMethods([compared])).toMatch(
      /\| Devign \| KillBadCode +\| +5 % \| +1 \| +\.90 \(9\/10\) \| +\.10 \(1\/10\) \| \.00 \(0\/10\) \| +\.03 \(3\/100\) \|/u,
    );
  });

  test('without a line leave the page as it is', () => {
    expect([renderCompany([]), renderCompanyMethods([])]).toEqual([null, null]);
  });
});
