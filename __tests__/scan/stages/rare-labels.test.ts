import { describe, expect, test } from '@jest/globals';
import type { OverallVerdict } from '../../../src/result/result.js';
import { naturalRareLabels, rareLabelsSay, withRareLabels } from '../../../src/scan/stages/rare-labels.js';

describe('the most records with a rare label that are natural', () => {
  test.each([
    ['fewer than a pattern needs', { labelled: 100, rare: 0 }, { labelled: 5000, rare: 0 }, 7],
    ['what the base has, and chance', { labelled: 1000, rare: 0 }, { labelled: 500, rare: 50 }, 128],
    ['one in a hundred without a base, and chance', { labelled: 10_000, rare: 0 }, null, 129],
    ['the same where the base has no label', { labelled: 10_000, rare: 0 }, { labelled: 0, rare: 0 }, 129],
  ])('%s', (_, head, base, most) => {
    expect(naturalRareLabels(head, base)).toBe(most);
  });
});

describe('a verdict on data with rare labels', () => {
  const clean: OverallVerdict = { kind: 'clean', reason: 'Nothing was found.', judged: 110, unchanged: 300 };
  const power = { records: 110, carriers: 9, styles: null };

  test('is undecided when there are more than natural ones', () => {
    expect(withRareLabels(clean, { records: 40, natural: 7 }, power)).toEqual({
      ...clean,
      kind: 'undecided',
      reason:
        '40 of 150 labelled records have a label that is too rare to be learned (10 records are needed), ' +
        'and up to 7 would be natural: the labels say nothing of these. Nothing was found.',
    });
  });

  test('stays clean up to that number, and poisoned with any', () => {
    expect(withRareLabels(clean, { records: 7, natural: 7 }, power)).toBe(clean);
    const poisoned: OverallVerdict = { ...clean, kind: 'poisoned' };
    expect(withRareLabels(poisoned, { records: 40, natural: 7 }, power)).toBe(poisoned);
  });

  test('says how many the label test has not judged', () => {
    const said = [0, 1, 3].map((records) => rareLabelsSay({ records, natural: 7 }));
    expect(said).toEqual([
      '',
      ' 1 record with a rare label: this test says nothing of it.',
      ' 3 records with a rare label: this test says nothing of them.',
    ]);
  });
});
