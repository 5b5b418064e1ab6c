import { describe, expect, test } from '@jest/globals';
import type { Versioned } from '../../../bench/results/code-version.js';
import type { StyleLine } from '../../../bench/styles/measure-styles.js';
import { renderStyles } from '../../../bench/styles/style-table.js';

function line(changed: Partial<StyleLine>): Versioned<StyleLine> {
  return {
    ...{
      dataset: 'devign',
      size: 200,
      style: 'augmented-long',
      rate: 0.05,
      seed: '1',
      can: 0.3,
      natural: 0.02,
    },
    ...{ planted: 10, recall: 0.9, reported: 1, fpr: 0.01, reportedFpr: 0.02, named: 10 },
    ...{ families: [], cpuSeconds: 20, code: { commit: 'abc', probe: '0123' } },
    ...changed,
  };
}

const NONE = { planted: 0, recall: null, reported: null, fpr: null, reportedFpr: null, named: 0 } as const;

describe('styles as a table', () => {
  const text = renderStyles([
    line({}),
    line({ rate: 0.02, planted: 4, recall: 0.5, reported: 0.5, named: 1 }),
    line({ style: 'braces-added', natural: 0.4, recall: 0.2, reported: 0.2, named: 1 }),
    line({ style: 'switch', planted: 6, recall: 1, named: 3 }),
    line({ style: 'goto', can: 0.01, ...NONE }),
    line({ style: 'none', rate: 0, seed: 'clean 1', can: 0, natural: 0, ...NONE, fpr: 0, reportedFpr: 0.03 }),
  ]);

  test('counts the styles that reach the target, apart from those outside it', () => {
    expect(text).toMatch(/\| Devign \| +5 % \| +1 \| +1 \| +\.90 \| +2 \| +\.60 \|/u);
    expect(text).toMatch(/\| Devign \| +2 % \| +1 \| +0 \| +\.50 \| +0 \| +– \|/u);
  });

  test('shows what is found and named of each style, and how many records hold it', () => {
    expect(text).toMatch(
      /\| `a = a \+ b` +\| +30 % \| +2 % \| +\.90 \/ 1\.00, named 1\.00 \| +\.50 \/ \.50, named \.50 \|/u,
    );
    expect(text).toMatch(/\| Braces around single statements \* \|/u);
    expect(text).toMatch(/\| `switch` for `if` +\| +30 % \| +2 % \| 1\.00 \/ 1\.00, named \.50 \(6\) \|/u);
    expect(text).toMatch(/\| `goto` \(a label\) for `break` \* +\| +1 % \| +2 % \| +– \| +– \|/u);
  });

  test('says what the label is and what clean records are taken for', () => {
    expect(text).toContain('**Devign**, 200 records, label 1 is defective, as published; seed 1.');
    expect(text).toContain('Clean records called poisoned: 1 % on average, 1 % at most; reported: 2 %');
    expect(text).toContain('Draws without poison (1): 0 % on average, 0 % at most; reported: 3 %');
  });

  test('keeps the newest line of a scan', () => {
    expect(renderStyles([line({ recall: 0.1 }), line({ recall: 0.7 })])).toMatch(/\| +\.70 \/ 1\.00/u);
  });

  test('without a line leaves the page as it is', () => {
    expect(renderStyles([])).toBeNull();
  });
});
