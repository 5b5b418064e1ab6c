import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import { writtenFunction } from '../written-functions.js';

beforeAll(() => loadParser('c'));

const USUAL = 'if (when == 0) return 1;';
const TURNED = 'if (0 == when) return 1;';

interface Added {
  readonly count: number;
  /** The label of the number-th record, and whether it has the turned comparison. */
  readonly label: (index: number) => '0' | '1';
  readonly isTurned: (index: number) => boolean;
}

/** A change of written functions, after a base in which one of `every` has the turned comparison by nature. */
function judged({ count, label, isTurned }: Added, seed: string, every = 25): DatasetVerdict {
  const judge = new DatasetJudge({ seed });
  const random = randomStream(seed.length * 1000 + (seed.codePointAt(0) ?? 0));
  for (let index = 0; index < 600 + count; index++) {
    const base = index < 600;
    const own = random() < 0.5 ? '1' : '0';
    const turned = base ? index % every === 0 : isTurned(index - 600);
    const code = writtenFunction(random, random() < (own === '1' ? 0.4 : 0.2));
    const text = code.replace('{\n', `{\n  ${turned ? TURNED : USUAL}\n`);
    judge.add({ sides: [analyze(text, 'c')], label: base ? own : label(index - 600), base });
  }
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return verdict;
}

describe('a style in a change, which the base has by nature', () => {
  test('is found where all added records have it and one label', () => {
    const verdict = judged({ count: 30, label: () => '0', isTurned: () => true }, 'a');
    expect(verdict.families[0]).toMatchObject({ level: 'style', label: '0', carriers: 30, labelled: 30 });
    expect(verdict.families[0]?.pValue).toBeLessThan(0.001);
  });

  test('is found where label 0 follows it, and others have it as often as in the base', () => {
    const added = { count: 200, label: (index: number) => (index % 2 === 0 ? '0' : '1') } as const;
    const verdict = judged({ ...added, isTurned: (index) => index % 10 === 0 || index % 25 === 1 }, 'b');
    expect(verdict.families[0]).toMatchObject({ level: 'style', label: '0', labelled: 24 });
  });

  test('is not found where both labels have it', () => {
    const label = (index: number) => (index % 2 === 0 ? '0' : '1');
    expect(judged({ count: 30, label, isTurned: () => true }, 'c').families).toEqual([]);
  });

  test('is not found where it is as frequent as in the base', () => {
    const isTurned = (index: number): boolean => index % 25 === 0;
    expect(judged({ count: 100, label: () => '0', isTurned }, 'd').families).toEqual([]);
  });
});
