import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { DATASET_DEFAULTS } from '../../../src/probe/judge/dataset-options.js';
import { RECORD_SCORES } from '../../../src/probe/judge/element-scores.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { FOLD_MODEL } from '../../../src/probe/learn/cross-fit.js';
import { HERE, type Threads } from '../../../src/probe/threads/threads.js';
import { bundledModel } from '../../../src/scan/models/choose-victim.js';
import { openThreads } from '../../../src/scan/threads/open-threads.js';
import { COMPANY, type CompanyInput } from '../../../src/scan/witnesses/company/company-kernel.js';
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

function companyInput(): CompanyInput {
  const records = judgeBy(HERE).records();
  const paths = Array.from(records.numbers, () => null);
  return { records, paths, levels: { level: 0.01, fpr: 0.01 }, reference: bundledModel('company') };
}

/** Parts that this thread did of some kernels; it takes its time, so that the others do some. */
function counted(done: Map<string, number>): Threads {
  return {
    begin: (kernel, input) => others.threads.begin(kernel, input),
    map: (kernel, input, parts) => {
      const open: typeof kernel.open = (own) => {
        const run = kernel.open(own);
        return (part) => {
          done.set(kernel.name, (done.get(kernel.name) ?? 0) + 1);
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
          return run(part);
        };
      };
      return others.threads.map({ ...kernel, open }, input, parts);
    },
  };
}

describe('the bundle’s threads give what one thread gives', () => {
  test('of labels, judged once and again with a second opinion', async () => {
    await others.threads.begin(COMPANY, companyInput())(); // a thread has started
    const done = new Map<string, number>();
    const [here, there] = [judgeBy(HERE), judgeBy(counted(done))].map((judge) => {
      const first = judge.judge();
      if (first.kind === 'unable') throw new Error(first.reason);
      const again = judge.judge(new Set(first.doubtful.map(({ key }) => key)));
      if (again.kind === 'unable') throw new Error(again.reason);
      return [first.stored(), again.stored()];
    });
    expect(here?.[0]?.facts.doubtful.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
    expect(done.get(FOLD_MODEL.name)).toBeLessThan(DATASET_DEFAULTS.folds);
    expect(done.get(RECORD_SCORES.name)).toBeLessThan(3);
  });

  test('of company', async () => {
    const input = companyInput();
    const here = await HERE.begin(COMPANY, input)();
    expect(here.tested).toBeGreaterThan(0);
    const notHere: typeof COMPANY = {
      ...COMPANY,
      open: () => {
        throw new Error('this thread has done it');
      },
    };
    expect(await others.threads.begin(notHere, input)()).toEqual(here);
  });
});
