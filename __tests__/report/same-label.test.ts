import { expect, test } from '@jest/globals';
import { indexFamilies, sameLabelSays, sharedSays } from '../../src/report/family-sentences.js';
import { family, finding } from './results.js';

const quote = (text: string): string => `[${text}]`;

test.each([
  ['no label', { carriers: 5, withLabel: 0, purity: null }, null, ''],
  ['one label of five', { carriers: 5, withLabel: 1, purity: 1 }, null, ''],
  ['one carrier', { carriers: 1, withLabel: 1, purity: 1 }, '0', ''],
  ['all the same', { carriers: 5, withLabel: 5, purity: 1 }, null, ', all with the same label'],
  ['all the same, known', { carriers: 5, withLabel: 5, purity: 1 }, '0', ', all labelled 0'],
  ['several', { carriers: 5, withLabel: 5, purity: 0.6 }, null, ', 60 % with the same label'],
  ['some without', { carriers: 5, withLabel: 3, purity: 1 }, null, ', the 3 with a label have the same one'],
  [
    'some without, known',
    { carriers: 5, withLabel: 3, purity: 1 },
    '0',
    ', the 3 with a label are labelled 0',
  ],
  [
    'some without, several labels',
    { carriers: 5, withLabel: 4, purity: 0.75 },
    null,
    ', 75 % of the 4 with a label have the same one',
  ],
])('labels of a family: %s', (_, counts, label, says) => {
  expect(sameLabelSays(counts, label)).toBe(says);
});

test('a finding of a source file, which has no label, does not say that all have the same one', () => {
  const source = finding({ marked: 'f();', label: null });
  const { kind, family: pattern } = source.trigger;
  const families = indexFamilies([
    family({ id: 'fam-1', kind, pattern, carriers: 3, withLabel: 1, purity: 1 }),
  ]);
  expect(sharedSays(source, families, quote)).toBe('3 findings have [f();]');
});
