import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { tokenOutline } from '../../../src/code/elements/token-outline.js';
import type { Unit } from '../../../src/data/unit.js';
import { type Corpus, CorpusBuilder } from '../../../src/probe/read/corpus.js';
import { OutlineCache } from '../../../src/scan/cache/outline-cache.js';
import { openSurveys } from '../../../src/scan/surveys/open-surveys.js';
import { Surveys } from '../../../src/scan/surveys/surveys.js';
import { CODE_WITNESS_NAMES } from '../../../src/scan/witnesses/unit-witnesses.js';
import { silentProgress, unit } from '../fakes.js';
import { anyUnit } from '../written-code.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'codepurify-')), 'cache');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

/** Surveys on this thread with the cache in a folder. */
function surveysIn(inFolder: string, tool: string, maxShardLength?: number): Surveys {
  const cache = new OutlineCache(inFolder, tool, maxShardLength);
  return new Surveys({ names: CODE_WITNESS_NAMES, cache, pool: null });
}

const CODE = 'int f(int a) { if (a) return g(a); }';

async function filled(one: Unit = unit(CODE)): Promise<void> {
  const outlines = surveysIn(folder, '1.0.0');
  await outlines.of(one, true);
  await outlines.close();
}

async function isCached(one: Unit, tool = '1.0.0'): Promise<boolean> {
  return (await surveysIn(folder, tool).of(one, true)).isCached;
}

/** All values of a corpus. */
function contents(corpus: Corpus): unknown {
  const { vocabulary, rows, sides, elementEnds, keyEnds, keys } = corpus;
  const elements = Array.from({ length: elementEnds.at(-1) ?? 0 }, (_, index) => corpus.element(index));
  const groups = sides.map((each, record) => each.map((__, side) => corpus.groupOf(record, side)));
  return {
    ...{ kinds: vocabulary.kinds, texts: vocabulary.texts, rows, sides, elementEnds, keyEnds, keys },
    ...{ elements, groups },
  };
}

describe('the numbers of a corpus', () => {
  test('is the same without a cache, with a new one and with a full one, whatever the code', async () => {
    const records = fc.array(fc.array(anyUnit, { minLength: 1, maxLength: 2 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(records, fc.string(), async (units, seed) => {
        const learned = async (tool: string): Promise<[unknown, boolean[]]> => {
          const outlines = surveysIn(folder, tool);
          const builder = new CorpusBuilder(seed);
          const kept: boolean[] = [];
          for (const sides of units) {
            const met = [];
            for (const side of sides) met.push(await outlines.of(side, true));
            kept.push(...met.map((one) => one.isCached));
            builder.add(met.map(({ outline }) => outline));
          }
          await outlines.close();
          return [contents(builder.build()), kept];
        };
        const parsed = new CorpusBuilder(seed);
        for (const sides of units) parsed.add(sides.map(({ code, language }) => analyze(code, language)));
        const expected = contents(parsed.build());
        await rm(folder, { recursive: true, force: true });
        expect((await learned('1.0.0'))[0]).toEqual(expected);
        const [again, kept] = await learned('1.0.0');
        expect(again).toEqual(expected);
        expect(kept).not.toContain(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the cache of outlines', () => {
  test('gives back to a later run what an earlier one has parsed', async () => {
    await filled();
    expect(await surveysIn(folder, '1.0.0').of(unit(CODE), true)).toEqual({
      outline: tokenOutline(analyze(CODE, 'c')),
      said: [],
      isCached: true,
    });
  });

  test('has what this run has parsed already', async () => {
    const outlines = surveysIn(folder, '1.0.0');
    expect((await outlines.of(unit(CODE), true)).isCached).toBe(false);
    expect((await outlines.of(unit(CODE), true)).isCached).toBe(true);
  });

  test.each<[string, Unit, string, boolean]>([
    ['the same code elsewhere, with another label', unit(CODE, { path: 'z.c', label: '1' }), '1.0.0', true],
    ['code with other line ends', unit(CODE.replace('{ ', '{\r\n')), '1.0.0', false],
    ['code behind a byte-order mark', unit(`\uFEFF${CODE}`), '1.0.0', false],
    ['another language', unit(CODE, { language: 'java' }), '1.0.0', false],
    ['another program', unit(CODE), '1.0.1', false],
  ])('of %s: known or not', async (_, one, tool, expected) => {
    await filled();
    expect(await isCached(one, tool)).toBe(expected);
  });

  test('distinguishes lone surrogates', async () => {
    await filled(unit('char *f() { return "\uD800"; }'));
    expect(await isCached(unit('char *f() { return "\uD801"; }'))).toBe(false);
  });

  test('holds nothing of the code, and is for its owner alone', async () => {
    await filled(unit('int f() { return secret_word; }'));
    const [file = ''] = await readdir(folder);
    expect(file).toMatch(/^[0-9a-f]\.outlines$/);
    expect(await readFile(join(folder, file), 'utf8')).toMatch(
      /^[0-9a-f]{64} q\[\[[-,0-9]+\],\[(?:"\d+ [^"]+"|[,0-9])*\]\]\n$/,
    );
    expect(await readFile(join(folder, file), 'utf8')).not.toContain('secret_word');
    expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['torn', (text: string) => text.slice(0, -4)],
    ['of other code', (text: string) => text.replace(/\[.*\]/, '[[0,5,4],[]]')],
    ['binary', () => '\u0000\u0001'],
    ['not an outline', (text: string) => text.replace(/\[.*\]/, '{}')],
  ])('takes an entry that is %s for none, and writes a sound one', async (_, damage) => {
    await filled();
    const path = join(folder, (await readdir(folder))[0] ?? '');
    const sound = await readFile(path, 'utf8');
    await writeFile(path, damage(sound));
    const outlines = surveysIn(folder, '1.0.0');
    expect(await outlines.of(unit(CODE), true)).toEqual({
      outline: tokenOutline(analyze(CODE, 'c')),
      said: [],
      isCached: false,
    });
    await outlines.close();
    expect(await readFile(path, 'utf8')).toBe(sound);
  });

  test('is bounded, and of data that are too many the first are known the next time', async () => {
    const outlines = surveysIn(folder, '1.0.0', 800);
    const units = Array.from({ length: 1000 }, (_, index) => unit(`int f${String(index)}() { return 1; }`));
    for (const one of units) await outlines.of(one, true);
    await outlines.close();
    const lines = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    // in addition to its line, a row holds a key of 64 digits and a space
    for (const text of lines) {
      const lengths = text
        .trimEnd()
        .split('\n')
        .map((row) => row.length - 65);
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(800);
    }
    const known = await Promise.all(units.map((one) => isCached(one)));
    expect(known.slice(0, 20)).toEqual(Array(20).fill(true));
    expect(known.slice(-150)).toEqual(Array(150).fill(false));
  });

  test('does not store what would crowd out the others', async () => {
    const names = Array.from({ length: 15_000 }, (_, index) => `v${String(index)}`);
    await filled(unit(`void f() { g(${names.join(', ')}); }`));
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  test('stores nothing of code that cannot be analysed', async () => {
    const outlines = surveysIn(folder, '1.0.0');
    const huge = unit(`void f() { ${'a'.repeat(1_000_001)}; }`);
    for (const one of [huge, huge])
      await expect(outlines.of(one, true)).rejects.toThrow('characters, more than');
    await outlines.close();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});

describe('the outlines of a run', () => {
  const opened = (options: { cache: boolean; cacheDir: string | null }, warn: (message: string) => void) =>
    openSurveys({
      options: { ...options, jobs: 1, witness: ['semantics', 'characters'] },
      env: { XDG_CACHE_HOME: folder },
      progress: { ...silentProgress, warn },
    });
  const fail = (message: string) => {
    throw new Error(message);
  };

  test.each([
    ['in the folder that was named', { cache: true, cacheDir: 'named' }, ['named']],
    ["in the user's cache folder", { cache: true, cacheDir: null }, ['codepurify']],
    ['nowhere, with --no-cache', { cache: false, cacheDir: 'named' }, []],
  ])('are kept %s', async (_, { cache, cacheDir }, folders) => {
    const outlines = opened({ cache, cacheDir: cacheDir && join(folder, cacheDir) }, fail);
    await outlines.of(unit(CODE), true);
    await outlines.close();
    expect(await readdir(folder).catch(() => [])).toEqual(folders);
  });

  test('are not cached if nothing can be written, and the user is warned', async () => {
    await writeFile(folder, 'a file, and no folder');
    const warned: string[] = [];
    const outlines = opened({ cache: true, cacheDir: folder }, (message) => warned.push(message));
    await outlines.of(unit(CODE), true);
    await outlines.close();
    expect(warned).toEqual([
      expect.stringMatching(/^The parsed code could not be cached for the next run \(.*\)\. --no-cache/),
    ]);
  });
});
