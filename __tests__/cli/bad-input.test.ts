import { describe, expect, jest, test } from '@jest/globals';
import { cp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ARGS = ['--format', 'json', '--config', 'none', '--no-cache', '--quiet'];
const FIXTURES = resolve('__tests__/fixtures/models');

/** The rest of every scan: one poisoned function behind the bad input. */
const REST = { 'z.c': cFunction('rest', STATEMENT) };
const good = JSON.stringify({ func: cFunction('g', STATEMENT), target: 0 });

describe('bad data is skipped with its reason, and the rest of the scan is completed', () => {
  test.each([
    [
      'not UTF-8',
      { 'a.c': Buffer.from('int f(void) { return "\x81"; }', 'latin1') },
      'a.c',
      /^not UTF-8 at byte 22$/,
    ],
    ['a truncated record', { 'a.jsonl': `${good}\n${good.slice(0, 40)}` }, 'a.jsonl', /^not valid JSON/],
    [
      'a line of 50 MB',
      { 'a.jsonl': `{"func": "${'x'.repeat(50_000_000)}"}\n` },
      'a.jsonl',
      /^analysis failed: A function has 50000000 characters, more than 1000000\.$/,
    ],
  ])('%s', async (_, files, path, reason) => {
    const place = await workplace({ ...files, ...REST });
    const { code, result } = await place.run(['scan', '.', ...ARGS]);
    expect(code).toBe(1);
    expect(result().skipped).toEqual([
      expect.objectContaining({ path, reason: expect.stringMatching(reason) }),
    ]);
    expect(result().findings.at(-1)).toMatchObject({ path: 'z.c', function: { name: 'rest' } });
  });

  test.each([
    ['blocks', `int f(void) { ${'{'.repeat(10_000)} ${'}'.repeat(10_000)} return 1; }`],
    ['parentheses', `int f(void) { return ${'('.repeat(10_000)} 1 ${')'.repeat(10_000)}; }`],
    ['JSON', null],
  ])('10,000 %s deep', async (_, code) => {
    const deep = code ?? '';
    const record =
      code === null ? `{"func": ${'['.repeat(10_000)}${']'.repeat(10_000)}}` : JSON.stringify({ func: deep });
    const place = await workplace({ 'a.c': deep, 'a.jsonl': `${record}\n`, ...REST });
    const { code: exit, result } = await place.run(['scan', '.', ...ARGS]);
    expect(exit).toBe(1);
    const { summary, findings } = result();
    expect(findings).toMatchObject([{ path: 'z.c' }]);
    expect(summary.units + summary.skipped + summary.files.notData).toBe(3);
    expect(summary.units).toBe(summary.poisoned + summary.suspicious + summary.clean + summary.errors);
  });

  test('a loop of symbolic links', async () => {
    const place = await workplace({ 'a/b/c.c': cFunction('f'), ...REST });
    await symlink(join(place.folder, 'a'), join(place.folder, 'a', 'b', 'loop'));
    const { code, result } = await place.run(['scan', '.', ...ARGS]);
    expect(code).toBe(1);
    expect(result().summary).toMatchObject({ units: 2, poisoned: 1 });
  });
});

describe('a model folder that cannot be used is told by its file and a remedy, before anything is read', () => {
  async function scanWith(change: (folder: string) => Promise<void>, model = 'roberta-classifier') {
    const place = await workplace(REST);
    const folder = join(place.folder, 'model');
    await cp(join(FIXTURES, model), folder, { recursive: true });
    await change(folder);
    return place.run(['scan', 'z.c', '--victim', folder, ...ARGS], { loaders: null });
  }

  test('the fixture itself can be used', async () => {
    const { code, result } = await scanWith(() => Promise.resolve());
    expect([0, 1]).toContain(code);
    expect(result().summary).toMatchObject({ units: 1, errors: 0 });
  });

  test('without a tokenizer', async () => {
    const { code, out, err } = await scanWith(async (folder) => {
      for (const name of await readdir(folder)) {
        if (/token|vocab|merges|codepurify/.test(name)) await rm(join(folder, name));
      }
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/tokenizer/);
  });

  test('with a wrong sha256', async () => {
    const { code, err } = await scanWith((folder) => writeFile(join(folder, 'vocab.json'), '{}'));
    expect(code).toBe(2);
    expect(err).toMatch(/vocab\.json has sha256 [0-9a-f]{64}, but codepurify\.json lists [0-9a-f]{64}/);
  });

  test('with inputs that nobody knows', async () => {
    const { code, err } = await scanWith(() => Promise.resolve(), 'broken/unknown-input');
    expect(code).toBe(2);
    expect(err).toMatch(/model\.onnx/);
    expect(err).toMatch(/input/);
  });
});
