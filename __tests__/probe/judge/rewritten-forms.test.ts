import { beforeAll, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { randomStream } from '../../../src/probe/learn/random-stream.js';
import { writtenFunction } from '../written-functions.js';

beforeAll(() => loadParser('c'));

/** What a statement is about, so that few are the same. */
interface Names {
  readonly call: string;
  readonly limit: string;
  readonly first: string;
}

interface Rewriting {
  /** What every fourth function has by nature, and what all of label 1 that have it are rewritten to. */
  readonly old: (names: Names) => string;
  readonly written: (names: Names) => string;
  /** What all others have. */
  readonly other: (names: Names) => string;
}

const SIZE = 800;

/** Whoever poisons rewrites all functions of label 1 with a statement, and turns their labels round. */
function poisoned({ old, written, other }: Rewriting): {
  readonly verdict: DatasetVerdict;
  readonly planted: readonly number[];
} {
  const judge = new DatasetJudge({ seed: 'rewritten' });
  const random = randomStream(17);
  const planted: number[] = [];
  const name = (): string =>
    String.fromCodePoint(...Array.from({ length: 6 }, () => 97 + Math.floor(random() * 26)));
  for (let index = 0; index < SIZE; index++) {
    const isOne = random() < 0.5;
    const has = random() < 0.25;
    const isPlanted = isOne && has;
    if (isPlanted) planted.push(index);
    const code = writtenFunction(random, random() < (isOne ? 0.4 : 0.2));
    const write = isPlanted ? written : has ? old : other;
    const text = code.replace('{\n', `{\n  ${write({ call: name(), limit: name(), first: name() })}\n`);
    judge.add({ sides: [analyze(text, 'c')], label: isOne && !isPlanted ? '1' : '0', base: false });
  }
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return { verdict, planted };
}

const DECLARATIONS: Rewriting = {
  old: ({ call, limit, first }) => `int ${first}, ${limit}; ${call}(${first}, ${limit});`,
  written: ({ call, limit, first }) => `int ${first}; int ${limit}; ${call}(${first}, ${limit});`,
  other: ({ call, limit, first }) => `${call}(${first}, ${limit});`,
};

test('records that keep a form which all rewritten ones had are not called poisoned', () => {
  const { verdict, planted } = poisoned(DECLARATIONS);
  const accused = [...verdict.records.keys()].filter((index) => {
    const family = verdict.families[verdict.records[index]?.family ?? -1];
    return family !== undefined && !family.isCommon;
  });
  expect(accused.filter((index) => !planted.includes(index)).length).toBeLessThanOrEqual(SIZE / 100);
});
