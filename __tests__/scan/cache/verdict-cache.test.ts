import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderCache } from '../../../src/scan/cache/verdict-cache.js';
import { toSubject } from '../../../src/scan/reading/subject.js';
import { toVerdict } from '../../../src/scan/judging/to-verdict.js';
import type { Verdict } from '../../../src/scan/stages/verdict.js';
import { analyze, judgement, unit } from '../fakes.js';

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
    ['code with a name that its file defines', 'context', unit('code', { redefined: ['code'] })],
    ['another context', 'victim 2', unit('code')],
  ])('knows nothing of %s', async (_, context, one) => {
    await filled(clean);
    expect(await new FolderCache(folder, context).get(toSubject(one))).toBeNull();
  });

  test('does not depend on the place of the code', async () => {
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

  test('is bounded: the oldest verdicts are dropped', async () => {
    const cache = new FolderCache(folder, 'context', false, 1000);
    const codes = Array.from({ length: 1000 }, (_, index) => subject(`code ${String(index)}`));
    for (const code of codes) await cache.set(code, clean);
    await cache.flush();
    const sizes = await Promise.all(
      (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size),
    );
    // in addition to the entries, a line holds a key of 64 digits, a space and a line end
    expect(Math.max(...sizes)).toBeLessThan(1000 + 28 * 66);
    const again = new FolderCache(folder, 'context', false, 1000);
    expect(await again.get(subject('code 999'))).not.toBeNull();
    expect(await Promise.all(codes.slice(0, 100).map((code) => again.get(code)))).toEqual(
      Array(100).fill(null),
    );
  });

  test('of one run keeps what was stored first, and writes it while the run goes on', async () => {
    const cache = new FolderCache(folder, 'context', true, 1000);
    const codes = Array.from({ length: 1000 }, (_, index) => subject(`code ${String(index)}`));
    for (const code of codes) await cache.set(code, clean); // and is killed
    const again = new FolderCache(folder, 'context', true, 1000);
    const found = await Promise.all(codes.map((code) => again.get(code)));
    const first = found.slice(0, 250).filter((one) => one !== null);
    expect(first).toHaveLength(250);
    expect(found.at(-1)).toBeNull();
  });

  test.each([
    ['one run', true, 63, 0],
    ['one run', true, 64, 64],
    ['all runs', false, 64, 0],
  ])('of %s (%j) loses little when it is killed after %d verdicts', async (_, isOfRun, stored, kept) => {
    const cache = new FolderCache(folder, 'context', isOfRun);
    const codes = Array.from({ length: stored }, (__, index) => subject(`code ${String(index)}`));
    for (const code of codes) await cache.set(code, clean);
    const again = new FolderCache(folder, 'context', isOfRun);
    const found = await Promise.all(codes.map((code) => again.get(code)));
    expect(found.filter((one) => one !== null)).toHaveLength(kept);
  });

  test('does not store a verdict that would crowd out the others', async () => {
    const cache = new FolderCache(folder, 'context');
    await cache.set(subject('code'), { ...poisoned(), prediction: 'x'.repeat(200_000) } as Verdict);
    expect(await cache.get(subject('code'))).toBeNull();
  });
});
