import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CodePurifyError } from '../../../src/errors.js';
import { readZipFile } from '../../../src/github/api/artifact-zip.js';
import { zipped } from '../zips.js';

const LIMITS = { entries: 3, bytes: 10_000 };
const read = (zip: Buffer) => readZipFile(zip, 'report.json', LIMITS);
const report = { name: 'report.json', content: '{}' };

describe('a zip gives one of its files', () => {
  test.each([
    ['the only one', [report]],
    ['one of three', [{ name: 'a/', content: '' }, report, { name: 'a/report.json', content: 'other' }]],
  ])('%s', async (_, files) => {
    expect((await read(zipped(files))).toString()).toBe('{}');
  });

  test('as large as is allowed', async () => {
    const content = 'x'.repeat(LIMITS.bytes);
    expect((await read(zipped([{ ...report, content }]))).length).toBe(LIMITS.bytes);
  });
});

describe('a zip is refused', () => {
  test.each<[string, Buffer, string]>([
    ['that is none', Buffer.from('not a zip'), 'is no zip that can be read'],
    ['that is empty', Buffer.alloc(0), 'is no zip that can be read'],
    ['that is cut off', zipped([report]).subarray(0, -5), 'is no zip that can be read'],
    ['without the file', zipped([{ name: 'other', content: '' }]), 'holds 0 files with the name report.json'],
    ['with two of its name', zipped([report, report]), 'holds 2 files with the name report.json'],
    ['with too many files', zipped(Array.from({ length: 4 }, () => report)), 'holds more than 3 files'],
    ['with a password', zipped([{ ...report, encrypted: true }]), 'is encrypted'],
    ['with a path that leads out', zipped([report, { name: '../../x', content: '' }]), 'is no zip'],
    ['with a path from the root', zipped([report, { name: '/etc/x', content: '' }]), 'is no zip'],
    ['with a path of Windows', zipped([report, { name: '..\\x', content: '' }]), 'is no zip'],
    ['that says it is a bomb', zipped([{ ...report, content: 'x'.repeat(10_001) }]), 'unpacks to more than'],
    ['with a bomb beside', zipped([report, { name: 'x', content: 'x'.repeat(10_000) }]), 'unpacks to more'],
    ['with a bomb that lies', zipped([{ ...report, content: 'x'.repeat(1e7), says: 10 }]), 'is no zip'],
    ['with a file that is shorter than it says', zipped([{ ...report, says: 9 }]), 'is no zip'],
  ])('%s', async (_, zip, why) => {
    const error = await read(zip).catch((caught: unknown) => caught);
    if (!(error instanceof CodePurifyError)) throw error;
    expect([error.code, error.problem]).toEqual(['input', expect.stringContaining(why)]);
  });

  test('or read, whatever bytes of it are changed', async () => {
    const good = zipped([report]);
    const flip = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 4 }), async (flips) => {
        const bad = Buffer.from(good);
        for (const [at, by] of flips) bad[at] = (bad[at] ?? 0) ^ by;
        const ended = await read(bad).then(
          (bytes) => bytes.length <= LIMITS.bytes,
          (error: unknown) => error instanceof CodePurifyError,
        );
        expect(ended).toBe(true);
      }),
    );
  });
});
