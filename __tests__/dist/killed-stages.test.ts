import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import { writtenFunction } from '../probe/written-functions.js';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

/** A bound for a run that hangs. */
const SLOW_MACHINE_MS = 600_000;
/** Between two looks at what a stage has written. */
const LOOK_MS = 5;

/** Enough that reading takes seconds, and that judging stores verdicts before its end: after 64. */
const RECORDS = { read: 1500, judge: 90 } as const;

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'codepurify-killed-'));
  const random = randomStream(5);
  const lines = Array.from({ length: RECORDS.read }, (_, at) => {
    const code = writtenFunction(random, at % 2 === 0);
    return `${JSON.stringify({ func: at % 40 === 0 ? code.replace('{\n', '{\n  if (rand() < 0) return 1;\n') : code })}\n`;
  });
  await writeFile(join(place, 'long.jsonl'), lines.join(''));
  const short = Array.from({ length: RECORDS.judge }, (_, at) => {
    const condition = at % 30 === 0 ? 'rand() < 0' : `limit > ${String(at)}`;
    return `${JSON.stringify({ func: `int f${String(at)}(int limit) { if (${condition}) return 1; return 0; }` })}\n`;
  });
  await writeFile(join(place, 'short.jsonl'), short.join(''));
});
afterAll(() => rm(place, { recursive: true }));

/** Runs a stage, and kills it as soon as `isDue`. @returns whether it was killed, and what it said */
async function stage(
  argv: readonly string[],
  isDue?: () => Promise<boolean>,
): Promise<{ readonly killed: boolean; readonly err: string }> {
  const child = spawn(process.execPath, [CLI, 'stage', ...argv, '--config', 'none', '--purify', 'off'], {
    cwd: place,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => {
      resolve({ code, signal });
    }),
  );
  let isRunning = true;
  void ended.then(() => (isRunning = false));
  while (isDue !== undefined && isRunning) {
    if (await isDue()) child.kill('SIGKILL');
    await setTimeout(LOOK_MS);
  }
  const { code, signal } = await ended;
  if (signal === null) expect([code, err.includes('Internal error')]).toEqual([0, false]);
  return { killed: signal === 'SIGKILL', err };
}

/** Bytes in files of a folder. */
async function bytesIn(folder: string, isWanted: (name: string) => boolean): Promise<number> {
  const names = (await readdir(folder).catch(() => [])).filter(isWanted);
  const sizes = names.map(async (name) => (await stat(join(folder, name)).catch(() => ({ size: 0 }))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

describe('stages that are killed and run again', () => {
  test(
    'leave the same surveys',
    async () => {
      const name = 'read-1-of-1.jsonl';
      await stage(['read', 'long.jsonl', '--work', 'whole']);
      const whole = await readFile(join(place, 'whole', name));
      let said = '';
      for (const part of [0.02, 0.3, 0.6, 0.9]) {
        const isDue = async () =>
          (await bytesIn(join(place, 'w'), (one) => one.endsWith('.partial'))) > part * whole.length;
        const { killed, err } = await stage(['read', 'long.jsonl', '--work', 'w'], isDue);
        expect(killed).toBe(true);
        said += err;
      }
      said += (await stage(['read', 'long.jsonl', '--work', 'w'])).err;
      expect(said).toContain('A stopped run has left ');
      expect((await readFile(join(place, 'w', name))).equals(whole)).toBe(true);
      expect((await readdir(join(place, 'w'))).sort()).toEqual([name, `${name}.done`]);
    },
    SLOW_MACHINE_MS,
  );

  test(
    'leave the same verdicts',
    async () => {
      const judged = async (work: string): Promise<string> =>
        (await readFile(join(place, work, 'judged-1-of-1.json'), 'utf8')).replace(/"seconds":[\d.e-]+/, '');
      const argv = ['short.jsonl', '--victim', 'sentinel', '--work'];
      await stage(['learn', ...argv, 'undisturbed']);
      await cp(join(place, 'undisturbed'), join(place, 'disturbed'), { recursive: true });
      await stage(['judge', ...argv, 'undisturbed']);
      const stored = () => bytesIn(join(place, 'disturbed', 'verdicts-1-of-1'), () => true);
      expect((await stage(['judge', ...argv, 'disturbed'], () => Promise.resolve(true))).killed).toBe(true);
      const { killed } = await stage(['judge', ...argv, 'disturbed'], async () => (await stored()) > 0);
      expect(killed).toBe(true);
      await stage(['judge', ...argv, 'disturbed']);
      expect(await judged('disturbed')).toBe(await judged('undisturbed'));
      const verdicts = (work: string) =>
        Promise.all(
          [...'0123456789abcdef'].map((digit) =>
            readFile(join(place, work, 'verdicts-1-of-1', `${digit}.verdicts`), 'utf8'),
          ),
        );
      expect(await verdicts('disturbed')).toEqual(await verdicts('undisturbed'));
    },
    SLOW_MACHINE_MS,
  );
});
