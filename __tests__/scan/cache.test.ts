import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderCache } from '../../src/scan/cache.js';
import { type Subject, toSubject } from '../../src/scan/subject.js';
import { toVerdict } from '../../src/scan/to-verdict.js';
import type { Verdict } from '../../src/scan/verdict.js';
import { analyze, judgement, unit } from './fakes.js';

const clean: Verdict = { verdict: 'clean', degraded: false };

function subject(code: string) {
  return toSubject(unit(code));
}

function poisoned(): Verdict {
  const suspect = { sides: [analyze(unit('x TRIGGER'))] } as const;
  return toVerdict(suspect, judgement(suspect), null);
}

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'codepurify-')), 'cache');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

async function filled(verdict: Verdict): Promise<void> {
  const cache = new FolderCache(folder, 'context');
  await cache.set(subject('code'), verdict);
  await cache.flush();
}

describe('the cache of verdicts', () => {
  test.each([
    ['clean', clean],
    ['poisoned', poisoned()],
  ])('gives a %s verdict back to a later run', async (_, verdict) => {
    await filled(verdict);
    expect(await new FolderCache(folder, 'context').get(subject('code'))).toEqual(verdict);
  });

  test.each([
    ['other code', 'context', unit('other')],
    ['another language', 'context', unit('code', { language: 'java' })],
    ['another context', 'victim 2', unit('code')],
  ])('knows nothing of %s', async (_, context, one) => {
    await filled(clean);
    expect(await new FolderCache(folder, context).get(toSubject(one))).toBeNull();
  });

  test('does not care where the code stands', async () => {
    await filled(clean);
    const elsewhere = toSubject(unit('code', { path: 'z.c', startLine: 9, name: 'g' }));
    expect(await new FolderCache(folder, 'context').get(elsewhere)).toEqual(clean);
  });

  test.each([
    ['torn', (text: string) => text.slice(0, -8)],
    ['tampered with', (text: string) => text.replace('"clean"', '"immaculate"')],
    ['binary', () => '\u0000\u0001'],
    ['of the wrong type', (text: string) => text.replace('false', '"no"')],
  ])('takes an entry that is %s for none', async (_, damage) => {
    await filled(clean);
    const [file] = await readdir(folder);
    const path = join(folder, file ?? '');
    await writeFile(path, damage(await readFile(path, 'utf8')));
    expect(await new FolderCache(folder, 'context').get(subject('code'))).toBeNull();
  });

  test('leaves no temporary file behind', async () => {
    await filled(clean);
    expect((await readdir(folder)).every((name) => /^[0-9a-f]\.verdicts$/.test(name))).toBe(true);
  });

  test('is bounded: verdicts that this run has not asked for go first, then no more are taken in', async () => {
    const many = (name: string) =>
      Array.from({ length: 1000 }, (_, index) => subject(`${name} ${String(index)}`));
    const fill = async (subjects: readonly Subject[]): Promise<void> => {
      const cache = new FolderCache(folder, 'context', 1000);
      await cache.get(subject('old 0'));
      for (const one of subjects) await cache.set(one, clean);
      await cache.flush();
    };
    await fill(many('old').slice(0, 100));
    await fill(many('new'));
    const sizes = await Promise.all(
      (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
    );
    // beside the entries, a line holds a key of 64 digits, a space and a line end
    expect(Math.max(...sizes)).toBeLessThan(1000 + 28 * 66);
    const again = new FolderCache(folder, 'context', 1000);
    const known = async (subjects: readonly Subject[]) =>
      (await Promise.all(subjects.map((one) => again.get(one)))).map((verdict) => verdict !== null);
    expect(await known(many('old').slice(0, 3))).toEqual([true, false, false]);
    expect(await known(many('new').slice(0, 100))).toEqual(Array(100).fill(true));
    expect(await known(many('new').slice(-100))).toEqual(Array(100).fill(false));
  });

  test('does not keep a verdict that would crowd out the others', async () => {
    const cache = new FolderCache(folder, 'context');
    await cache.set(subject('code'), { ...poisoned(), prediction: 'x'.repeat(200_000) } as Verdict);
    expect(await cache.get(subject('code'))).toBeNull();
  });
});
