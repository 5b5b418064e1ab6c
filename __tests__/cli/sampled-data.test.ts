import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadParser } from '../../src/code/parsing/parser.js';
import { SLOW_MACHINE_MS, STATEMENT, workplace, type Workplace } from './fake-world.js';
import { labelledRecords } from './labelled-records.js';
import { timeless } from './mixed-records.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

/** The smallest memory: a sample of some four hundred of these functions. */
const SMALL = ['--memory', '256', '--config', 'none', '--no-second-opinion', '--jobs', '1'];

const RECORDS = 1000;
const PLANTED = 30;

interface Found {
  readonly summary: {
    readonly poisoned: number;
    readonly units: number;
    readonly power: { readonly carriers: number };
  };
  readonly victim: { readonly reason: string };
  readonly findings: readonly { readonly verdict: string; readonly trigger: { readonly text: string } }[];
  readonly families: readonly {
    readonly carriers: number;
    readonly pValue: number | null;
    readonly id: string;
  }[];
}

async function scanned(
  place: Workplace,
  ...more: string[]
): Promise<{ out: string; err: string; code: number }> {
  return place.run(['scan', 'd.jsonl', ...SMALL, '--format', 'json', ...more]);
}

/** Runs all stages in a work folder of its own. */
async function staged(place: Workplace, paths: readonly string[], of: number, by: string): Promise<string> {
  const work = [
    '--work',
    join(place.folder, `../${place.folder.split('/').at(-1) ?? ''}-${by}${String(of)}`),
  ];
  const stage = async (name: string, ...more: string[]): Promise<void> => {
    const run = await place.run(['stage', name, ...more, ...SMALL, ...work, '--shard-by', by, '--quiet']);
    expect([name, run.code, run.err]).toEqual([name, 0, '']);
  };
  const shards = Array.from({ length: of }, (_, at) => `${String(of - at)}/${String(of)}`);
  for (const shard of shards) await stage('read', ...paths, '--shard', shard);
  await stage('learn', ...paths);
  for (const shard of shards) await stage('count', ...paths, '--shard', shard);
  await stage('accept');
  for (const shard of shards) await stage('judge', ...paths, '--shard', shard);
  const { out } = await place.run(['stage', 'report', ...work, '--format', 'json', '--quiet']);
  return timeless(out);
}

describe('data that needs more memory than there is', () => {
  test('is judged whole: a pattern that is too rare in the sample is found by counting it in all data', async () => {
    const place = await workplace({ 'd.jsonl': labelledRecords(RECORDS, PLANTED) });
    const { out, err, code } = await scanned(place);
    const { summary, victim, findings, families } = JSON.parse(out) as Found;
    expect(code).toBe(1);
    const [, taken = ''] = /a sample of (\d+)/.exec(err) ?? [];
    expect(Number(taken)).toBeGreaterThan(200);
    expect(Number(taken)).toBeLessThan(RECORDS / 2);
    expect(victim.reason).toContain(`1,000 labelled records (a sample of ${taken} fits into --memory)`);
    expect(summary).toMatchObject({ units: RECORDS, poisoned: PLANTED });
    expect(summary.power.carriers).toBeGreaterThan(PLANTED); // the sample alone could not have seen it
    expect(
      findings.filter(({ verdict }) => verdict === 'poisoned').map(({ trigger }) => trigger.text),
    ).toEqual(Array.from({ length: PLANTED }, () => STATEMENT));
    expect(families[0]).toMatchObject({ carriers: PLANTED });
  });

  test('is the same by stages, by content and by file, whatever the number of shards', async () => {
    const lines = labelledRecords(RECORDS, PLANTED).trimEnd().split('\n');
    const files = Object.fromEntries(
      [0, 1, 2].map((part) => [
        `p${String(part)}.jsonl`,
        `${lines.filter((_, at) => at % 3 === part).join('\n')}\n`,
      ]),
    );
    const place = await workplace(files);
    const paths = Object.keys(files);
    const { out } = await place.run(['scan', ...paths, ...SMALL, '--format', 'json', '--quiet']);
    expect((JSON.parse(out) as Found).summary.poisoned).toBe(PLANTED);
    expect(await staged(place, paths, 3, 'content')).toBe(timeless(out));
    expect(await staged(place, paths, 2, 'file')).toBe(timeless(out));
  });

  test('refuses counts and patterns of something else that was learned', async () => {
    const place = await workplace({ 'd.jsonl': labelledRecords(RECORDS, PLANTED) });
    const work = join(place.folder, 'w');
    const stage = (name: string, ...paths: string[]) =>
      place.run(['stage', name, ...paths, ...SMALL, '--work', work, '--quiet', '--fresh']);
    expect((await stage('learn', 'd.jsonl')).code).toBe(0);
    expect(await stage('judge', 'd.jsonl')).toMatchObject({
      code: 2,
      err: expect.stringContaining('stage accept first'),
    });
    expect(await stage('accept')).toMatchObject({
      code: 2,
      err: expect.stringContaining('stage count first'),
    });
    expect((await stage('count', 'd.jsonl')).code).toBe(0);
    expect((await stage('accept')).code).toBe(0);
    const counted = await readFile(join(work, 'counted-1-of-1.bin'));
    for (const name of ['counted-1-of-2.bin', 'counted-2-of-2.bin'])
      await writeFile(join(work, name), counted);
    await rm(join(work, 'counted-1-of-1.bin'));
    expect(await stage('accept')).toMatchObject({
      code: 2,
      err: expect.stringContaining('it is shard 1/1, not 1/2'),
    });
    for (const name of ['counted-1-of-2.bin', 'counted-2-of-2.bin']) await rm(join(work, name));
    await writeFile(join(work, 'counted-1-of-1.bin'), counted.with(counted.length - 3, 7));
    expect(await stage('accept')).toMatchObject({
      code: 2,
      err: expect.stringContaining('counted-1-of-1.bin'),
    });
    await writeFile(join(place.folder, 'd.jsonl'), labelledRecords(RECORDS, PLANTED + 1));
    expect((await stage('learn', 'd.jsonl')).code).toBe(0);
    expect(await stage('judge', 'd.jsonl')).toMatchObject({
      code: 2,
      err: expect.stringContaining('another learned.bin'),
    });
  });
});
