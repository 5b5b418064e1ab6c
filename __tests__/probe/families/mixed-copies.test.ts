import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { countWithCopies } from '../../../src/probe/families/mixed-copies.js';
import type { FamilyIndex } from '../../../src/probe/families/family-index.js';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import { writtenDataset, writtenFunction } from '../written-functions.js';

beforeAll(() => loadParser('c'));

describe('the number of carriers with label 1', () => {
  // carriers 0, 3 and 4 stand for {0, 1, 2}, {3} and {4, 5}
  const targets = Uint8Array.from([1, 0, 0, 1, 1, 1]);
  const index = { records: Int32Array.from([0, 1, 2, 3, 4, 5]) } as Partial<FamilyIndex> as FamilyIndex;
  const mixed = new Map([[0, [0, 1, 2]]]);
  test.each([
    ['that of the copies that have it, rounded down', mixed, 3, 0.6, 2],
    ['not below what is expected', mixed, 3, 2.2, 3],
    ['not further from what is expected than by the first of them', mixed, 3, 2.9, 3],
    ['that of the first, where copies agree', new Map<number, number[]>(), 3, 0.6, 3],
  ])('is %s', (_, copies, count, expected, found) => {
    expect(countWithCopies({ index, targets }, copies, { carriers: [0, 3, 4], count, expected })).toBe(found);
  });

  test('leaves out copies that another family explains', () => {
    const left = countWithCopies(
      { index, targets },
      mixed,
      { carriers: [0, 3, 4], count: 3, expected: 0.6 },
      (carrier) => carrier !== 1 && carrier !== 2,
    );
    expect(left).toBe(3);
  });
});

describe('a statement in near copies', () => {
  /** Forty functions with a statement and label 0, each followed by two near copies with it. */
  const families = (copyLabel: '0' | '1', seed: number): string[] => {
    const judge = new DatasetJudge({ seed: `copies ${String(seed)}` });
    const random = randomStream(seed);
    for (const one of writtenDataset(300, seed + 1000)) judge.add(one);
    for (let index = 0; index < 40; index++) {
      const code = writtenFunction(random, false).replace('{\n', '{\n  begin_section(state);\n');
      for (const label of ['0', copyLabel, copyLabel])
        judge.add({ sides: [analyze(code, 'c')], label, base: false });
    }
    const verdict = judge.judge();
    if (verdict.kind === 'unable') throw new Error(verdict.reason);
    return verdict.families.map((family) => family.label);
  };

  test.each([1, 2, 3])('that have the label is found (seed %i)', (seed) => {
    expect(families('0', seed)).toContain('0');
  });

  test.each([1, 2, 3])('that mostly have the other label is not, whichever comes first (seed %i)', (seed) => {
    expect(families('1', seed)).not.toContain('0');
  });
});
