import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { RunCache, type KeptRun } from '../../../src/scan/cache/run-cache.js';
import { finding, scanResult } from '../../report/results.js';

const SEED = 'open sesame';
const GROUND = ['0.1.0', { fpr: 0.01 }, [['a.c', '100644', 'f00d']]];

function run(findings = 1, over: Partial<KeptRun> = {}): KeptRun {
  const found = Array.from({ length: findings }, () =>
    finding({ marked: 'if (rand() < 0) return;\u2028\ud800' }),
  );
  return { result: scanResult(found), end: 'complete', files: 3, warnings: ['a\nb'], ...over };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codepurify-runs-'));
});

const cache = (seed = SEED, maxLength?: number) => new RunCache(folder, seed, maxLength);
const files = () => readdirSync(folder).map((name) => join(folder, name));
const written = () => files().map((path) => readFileSync(path, 'utf8'));

/** Rewrites all that was kept. */
function alter(change: (text: string) => string): void {
  for (const path of files()) writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('a run is found again', () => {
  test.each<[string, KeptRun]>([
    ['with findings', run(2)],
    ['without', run(0)],
    ['that ended at its limit', run(1, { end: 'limit', files: null, warnings: [] })],
    [
      'with a confidence that is no number',
      run(0, { result: scanResult([finding({ marked: 'x', confidence: NaN })]) }),
    ],
  ])('%s, as it was', async (_, kept) => {
    await cache().set(GROUND, kept);
    expect(await cache().get(GROUND)).toEqual(kept);
  });

  test('by what it follows from alone', async () => {
    await cache().set(GROUND, run());
    expect(await cache().get([...GROUND, 1])).toBeNull();
    expect(await cache().get(GROUND.slice(1))).toBeNull();
    expect(await cache().get(structuredClone(GROUND))).not.toBeNull();
  });

  test('among others', async () => {
    const [writer, reader] = [cache(), cache()];
    for (let index = 0; index < 40; index += 1) await writer.set([index], run(0, { files: index }));
    for (let index = 0; index < 40; index += 1) expect((await reader.get([index]))?.files).toBe(index);
  });
});

describe('a line is a miss', () => {
  test('of another seed', async () => {
    await cache('another').set(GROUND, run());
    expect(await cache().get(GROUND)).toBeNull();
  });

  test.each<[string, (text: string) => string]>([
    ['with another verdict', (text) => text.replace('"poisoned":1', '"poisoned":0')],
    ['that was cut off', (text) => text.slice(0, -20)],
    ['without a code', (text) => text.replace(/(?<= )[0-9a-f]{64} /g, '')],
    ['with a code that is shorter', (text) => text.replace(/(?<= )[0-9a-f]{64} /g, 'f00d ')],
    ['that is empty', () => ''],
    ['that is none', () => '{"__proto__": 1}\n'],
  ])('%s', async (_, change) => {
    await cache().set(GROUND, run());
    alter(change);
    expect(await cache().get(GROUND)).toBeNull();
  });

  test('of another run, moved under its key', async () => {
    await cache().set(GROUND, run());
    await cache().set(['clean'], run(0));
    const [clean, poisoned] = [lineWith('"poisoned":0'), lineWith('"poisoned":1')];
    alter((text) => text.replace(poisoned, () => clean));
    expect(
      written()
        .join('')
        .match(/"poisoned":0/g),
    ).toHaveLength(2);
    expect(await cache().get(GROUND)).toBeNull();
  });
});

/** A line of the folder without its key. */
function lineWith(text: string): string {
  const lines = written().flatMap((one) => one.split('\n'));
  return (lines.find((line) => line.includes(text)) ?? '').slice(65);
}

describe('what is written', () => {
  test('tells neither the seed nor what was judged by its key', async () => {
    await cache().set(GROUND, run());
    const text = written().join('');
    for (const secret of [SEED, 'a.c', '100644', 'sesame']) expect(text).not.toContain(secret);
  });

  test('is for its owner alone', async () => {
    await cache().set(GROUND, run());
    expect(files().map((path) => statSync(path).mode & 0o777)).toEqual([0o600]);
  });

  test('is bounded: the oldest go first', async () => {
    const one = JSON.stringify(run(0)).length + 200;
    const small = cache(SEED, 2 * one);
    for (let index = 0; index < 100; index += 1) await small.set([index], run(0));
    expect(written().every((text) => text.length <= 2 * one + 200)).toBe(true);
    expect(await small.get([99])).not.toBeNull();
    expect(await small.get([0])).toBeNull();
  });

  test('is nothing of a run that is too large, or that JSON cannot hold', async () => {
    await cache().set(['large'], run(5000));
    const infinite = scanResult([finding({ marked: 'x', threshold: -Infinity })]);
    await cache().set(['infinite'], run(0, { result: infinite }));
    expect(readdirSync(folder)).toEqual([]);
  });
});
