import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { FamilyVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { writtenDataset, type WrittenRecord } from '../written-functions.js';

beforeAll(() => loadParser('c'));

/** Records of label 1 that were given a statement and label 0, and nothing else. */
const poisoned = (statement: string, seed: number, count: number): WrittenRecord[] =>
  writtenDataset(count * 4, seed, { every: 1, statement: () => statement })
    .filter(({ planted }) => planted)
    .slice(0, count);

/** The first family of a change after a base of records whose labels are about half 0 and half 1. */
function firstFamily(
  base: readonly WrittenRecord[],
  added: readonly WrittenRecord[],
): FamilyVerdict | undefined {
  const judge = new DatasetJudge({ seed: 'share' });
  for (const one of base) judge.add({ ...one, base: true });
  for (const one of added) judge.add({ ...one, base: false });
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return verdict.families[0];
}

describe('how often similar code has the label', () => {
  test.each([20, 60, 300])(
    'is by the labels of the base, where all %i records of a change are poisoned',
    (count) => {
      const family = firstFamily(writtenDataset(400, 81), poisoned('if (getpid() == -7) return;', 82, count));
      expect(family).toMatchObject({ label: '0', carriers: count, labelled: count });
      expect(family?.expected).toBeGreaterThan(0.3);
      expect(family?.expected).toBeLessThan(0.65);
    },
  );

  test('is by all labels where the base has fewer than thirty of one', () => {
    const base = writtenDataset(80, 81).filter(({ label }) => label === '0');
    const rest = writtenDataset(200, 83);
    const family = firstFamily(base, [...rest, ...poisoned('if (getpid() == -7) return;', 82, 40)]);
    expect(family?.expected).toBeGreaterThan(0.5);
    expect(family?.expected).toBeLessThan(0.8);
  });
});
