import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { HERE, type Threads } from '../../../src/probe/threads/threads.js';
import { bundledModel } from '../../../src/scan/models/choose-victim.js';
import { openThreads } from '../../../src/scan/threads/open-threads.js';
import { COMPANY } from '../../../src/scan/witnesses/company/company-kernel.js';
import { writtenDataset } from '../../probe/written-functions.js';

beforeAll(() => loadParser('c'));

const others = openThreads(3, join(import.meta.dirname, '..', '..', '..', 'dist'));
afterAll(() => others.close());

const RECORDS = writtenDataset.bind(null, 300, 5, {
  every: 10,
  statement: () => 'if (rand() < 0) printf("fail");',
});

/** A judge of the records; several units of one document are one record. */
function judgeBy(threads: Threads): DatasetJudge {
  const judge = new DatasetJudge({ seed: 'threads', asksOpinion: true, threads });
  RECORDS().forEach((record, at) => {
    judge.add({ ...record, base: at < 20, document: at % 3 === 0 ? null : String(Math.floor(at / 3)) });
  });
  return judge;
}

describe('the bundle’s threads give what one thread gives', () => {
  test('of labels, judged once and again with a second opinion', () => {
    const [here, there] = [judgeBy(HERE), judgeBy(others.threads)].map((judge) => {
      const first = judge.judge();
      if (first.kind === 'unable') throw new Error(first.reason);
      const again = judge.judge(new Set(first.doubtful.map(({ key }) => key)));
      if (again.kind === 'unable') throw new Error(again.reason);
      return [first.stored(), again.stored()];
    });
    expect(here?.[0]?.facts.doubtful.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
  });

  test('of company', async () => {
    const records = judgeBy(HERE).records();
    const input = {
      records,
      paths: Array.from(records.numbers, () => null),
      levels: { level: 0.01, fpr: 0.01 },
      reference: bundledModel('company'),
    };
    const here = await HERE.begin(COMPANY, input)();
    expect(here.tested).toBeGreaterThan(0);
    expect(await others.threads.begin(COMPANY, input)()).toEqual(here);
  });
});
