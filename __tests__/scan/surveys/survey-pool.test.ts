import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { Unit } from '../../../src/data/unit.js';
import { workerFile } from '../../../src/scan/surveys/open-surveys.js';
import { type Survey, surveyHere } from '../../../src/scan/surveys/survey.js';
import { SurveyPool } from '../../../src/scan/surveys/survey-pool.js';
import { Surveys } from '../../../src/scan/surveys/surveys.js';
import { CODE_WITNESS_NAMES } from '../../../src/scan/witnesses/unit-witnesses.js';
import { unit } from '../fakes.js';
import { anyUnit } from '../written-code.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const DIST = join(import.meta.dirname, '..', '..', '..', 'dist');
const WORKER = workerFile(DIST) ?? '';

const opened: SurveyPool[] = [];
function pool(file: string, threads: number): SurveyPool {
  const made = new SurveyPool(file, threads);
  opened.push(made);
  return made;
}
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));

/** Surveys by threads from the first unit on. */
async function surveyed(units: readonly Unit[], threads: number): Promise<(Survey | string)[]> {
  const surveys = new Surveys({
    names: CODE_WITNESS_NAMES,
    cache: null,
    pool: pool(WORKER, threads),
    unitsBeforeThreads: 0,
  });
  return Promise.all(units.map((one) => surveys.of(one, true).catch((error: unknown) => String(error))));
}

describe('surveys by worker threads', () => {
  test('are those of this thread, whatever the code and however many threads', async () => {
    const dead = unit('int f(int a) { if (rand() < 0) return 7; return a; }');
    await fc.assert(
      fc.asyncProperty(fc.array(anyUnit, { maxLength: 80 }), async (units) => {
        const all = [dead, ...units];
        const here = all.map((one) => surveyHere(one, CODE_WITNESS_NAMES));
        expect(await surveyed(all, 1)).toEqual(here);
        expect(await surveyed(all, 3)).toEqual(here);
        expect(here[0]?.said).toHaveLength(1);
      }),
      { numRuns: 5 },
    );
  });

  test('are those of their units where every batch is the first in its language', async () => {
    const codes: [Unit['language'], string][] = [
      ['cpp', 'int f(int a) { std::cout << a; return a; }'],
      ['c', 'int g(int b) { return b; }'],
      ['ruby', 'def f(a)\n  a + 1\nend'],
      ['python', 'def f(a):\n    return a'],
      ['go', 'func f(a int) int { return a }'],
    ];
    await Promise.all(codes.map(([language]) => loadParser(language)));
    const units = codes.flatMap(([language, code]) =>
      Array.from({ length: 32 }, (_, at) => unit(`${code} `.repeat(1 + (at % 2)), { language })),
    );
    expect(await surveyed(units, 1)).toEqual(units.map((one) => surveyHere(one, CODE_WITNESS_NAMES)));
  });

  test('name code that cannot be analysed as this thread does', async () => {
    const huge = unit(`void f() { ${'a'.repeat(1_000_001)}; }`);
    const [answer] = await surveyed([huge, unit('int f() {}')], 2);
    expect(() => surveyHere(huge, [])).toThrow('characters, more than');
    expect(answer).toContain('characters, more than');
  });
});

test('threads that have enough to do leave the rest to this one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'silent-'));
  const file = join(folder, 'worker.cjs');
  await writeFile(file, "require('node:worker_threads').parentPort.on('message', () => {});");
  const surveys = new Surveys({ names: [], cache: null, pool: pool(file, 1), unitsBeforeThreads: 0 });
  const units = Array.from({ length: 100 }, (_, at) => unit(`int f() { return ${String(at)}; }`));
  const asked = units.map((one) => surveys.of(one, false));
  const all = Promise.allSettled(asked);
  const here = units.map((one) => surveyHere(one, []));
  expect(await asked.at(-1)).toEqual(here.at(-1));
  await surveys.close();
  expect((await all).filter(({ status }) => status === 'fulfilled')).toHaveLength(4); // 32 in each of three batches
  await rm(folder, { recursive: true });
});

/** A worker that ends with code that says so, and answers the length of all other code. */
const MORTAL = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, units }) => {
  if (units.some(({ unit: { code } }) => code === 'end')) throw new Error('out of memory');
  parentPort.postMessage({ id, answers: units.map(({ unit: { code } }) => ({ line: String(code.length), said: [] })) });
});`;

describe('a worker thread that ends', () => {
  let folder = '';
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test.each([1, 2])('costs the unit that ended it, of %i threads', async (threads) => {
    folder = await mkdtemp(join(tmpdir(), 'codepurify-'));
    const file = join(folder, 'worker.cjs');
    await writeFile(file, MORTAL);
    const mortal = pool(file, threads);
    const codes = Array.from({ length: 100 }, (_, index) => (index % 40 === 7 ? 'end' : 'x'.repeat(index)));
    const answers = await Promise.all(codes.map((code) => mortal.of(unit(code), [])));
    expect(answers).toEqual(
      codes.map((code) =>
        code === 'end'
          ? { problem: 'a worker thread ended with it: out of memory' }
          : { line: String(code.length), said: [] },
      ),
    );
  });

  test('leaves nobody waiting when the pool is closed', async () => {
    const answer = pool(WORKER, 1).of(unit('int f() {}'), []);
    await opened[0]?.close();
    expect(await answer).toEqual({ problem: 'the run was ended' });
  });
});

test('the source tree has no entry of a worker, the bundle has', () => {
  expect(workerFile()).toBeNull();
  expect(WORKER).toBe(join(DIST, 'survey-worker.js'));
});
