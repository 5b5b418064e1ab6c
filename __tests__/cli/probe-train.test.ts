import { describe, expect, jest, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cFunction, SLOW_MACHINE_MS, workplace, type Ran, type Workplace } from './fake-world.js';
import { labelledRecords } from './labelled-records.js';

jest.setTimeout(SLOW_MACHINE_MS);

const RECORDS = labelledRecords(250, 0);
const TRAIN = ['probe', 'train', 'd.jsonl', '--config', 'none'];
const JSON_ARGS = ['--format', 'json', '--config', 'none', '--quiet', '--purify', 'off', '--no-cache'];

async function trained(args: readonly string[] = []): Promise<Workplace & { readonly ran: Ran }> {
  const place = await workplace({ 'd.jsonl': RECORDS, 'a.c': cFunction('f') });
  return { ...place, ran: await place.run([...TRAIN, '--output', 'p.bin', ...args]) };
}

describe('codepurify probe train', () => {
  test('writes a probe and says what it was learned from', async () => {
    const { ran, folder } = await trained();
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(ran.err).toBe('codepurify: learned from 250 records (classification): labels 0, 1\n');
    expect((await readFile(join(folder, 'p.bin'))).subarray(0, 8).toString()).toBe('CPPROBE1');
  });

  test('gives the same bytes for a seed, and others for another', async () => {
    const bytes = async (args: readonly string[]): Promise<string> =>
      (await readFile(join((await trained(args)).folder, 'p.bin'))).toString('hex');
    const [first, second, other] = [
      await bytes(['--seed', 'a']),
      await bytes(['--seed', 'a']),
      await bytes(['--seed', 'b']),
    ];
    expect(second === first).toBe(true);
    expect(other === first).toBe(false);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['standard output', { 'd.jsonl': RECORDS }, [], 'A probe is not printed: it is a binary file.'],
    [
      'too few labels',
      { 'd.jsonl': labelledRecords(20, 0) },
      ['--output', 'p.bin'],
      'No probe can be learned. 20 labelled records are too few to learn from: 200 are needed.',
    ],
    [
      'target texts',
      { 'd.jsonl.buggy': 'int f ( ) { }\n', 'd.jsonl.fixed': 'int g ( ) { }\n' },
      ['--output', 'p.bin'],
      'A probe that is kept in a file answers with labels, and this data has target texts.',
    ],
  ])('refuses %s and writes nothing', async (name, files, args, problem) => {
    const place = await workplace(files);
    const paths = name === 'target texts' ? ['d.jsonl.buggy'] : ['d.jsonl'];
    const { code, err } = await place.run(['probe', 'train', ...paths, '--config', 'none', ...args]);
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe(`codepurify: ${problem}`);
    expect(existsSync(join(place.folder, 'p.bin'))).toBe(false);
  });
});

describe('--victim probe:<file>', () => {
  test('judges units one by one, as a model folder does', async () => {
    const place = await trained();
    const file = join(place.folder, 'p.bin');
    const { code, result } = await place.run(['scan', 'a.c', '--victim', `probe:${file}`, ...JSON_ARGS]);
    expect(code).toBe(0);
    expect(result()).toMatchObject({
      overall: null,
      victim: { name: 'probe', task: 'classification', reason: 'given: the file of a probe' },
      summary: { units: 1, clean: 1 },
    });
  });

  test('takes its calibration from the manifest beside it, which calibrate prints', async () => {
    const place = await trained();
    const file = join(place.folder, 'p.bin');
    const calibrate = [
      'calibrate',
      'd.jsonl',
      '--limit',
      '30',
      '--victim',
      `probe:${file}`,
      '--config',
      'none',
    ];
    const written = await place.run([...calibrate, '--output', 'p.bin.json', '--transfer-top', '0']);
    expect(written.err).toBe('codepurify: calibrated on 30 units\n');
    const scan = ['scan', 'a.c', '--victim', `probe:${file}`, '--statistic', 'drop', '--config', 'none'];
    expect((await place.run(scan)).err).toContain('30 calibration values');
    await writeFile(file, await readFile(join((await trained(['--seed', 'b'])).folder, 'p.bin')));
    const changed = await place.run(scan);
    expect(changed.code).toBe(2);
    expect(changed.err).toContain('p.bin.json was not made for this p.bin: their sha256 differ.');
  });

  test.each([
    ['is not there', null, 'and there is no such file'],
    ['is no probe', 'something else', 'The probe file does not begin as one of this version.'],
  ])('refuses a file that %s', async (_, content, problem) => {
    const place = await workplace({
      'a.c': cFunction('f'),
      ...(content === null ? {} : { 'p.bin': content }),
    });
    const { code, err } = await place.run([
      'scan',
      'a.c',
      '--victim',
      `probe:${join(place.folder, 'p.bin')}`,
    ]);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });

  test('calibrating the probe that is learned anew in each scan is refused', async () => {
    const place = await workplace({ 'a.c': cFunction('f') });
    const { code, err } = await place.run(['calibrate', 'a.c', '--victim', 'probe']);
    expect(code).toBe(2);
    expect(err).toContain('there is nothing to calibrate');
  });
});
