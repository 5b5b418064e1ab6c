import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadParser } from '../../src/code/parsing/parser.js';
import { randomStream } from '../../src/probe/learn/random-stream.js';
import { writtenFunction } from '../probe/written-functions.js';
import { labelledRecords } from './labelled-records.js';
import { MIXED, record, timeless } from './mixed-records.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace, type Workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);
beforeAll(() => loadParser('c'), SLOW_MACHINE_MS);

const QUIETLY = ['--quiet'];

let folders = 0;

/** Runs the stages with a work folder, and reports. @param shards of reading (0: it is left out) and of judging */
async function staged(
  place: Workplace,
  argv: readonly string[],
  { read, judge }: { readonly read: number; readonly judge: number },
): Promise<string> {
  const work = ['--work', `${place.folder}-work-${String(folders++)}`, ...QUIETLY];
  const ran = async (stage: string, of: number): Promise<void> => {
    for (let index = of; index > 0; index--) {
      const shard = ['--shard', `${String(index)}/${String(of)}`];
      const { code, err, out } = await place.run(['stage', stage, ...argv, ...work, ...shard]);
      expect([stage, code, err, out]).toEqual([stage, 0, '', '']);
    }
  };
  await ran('read', read); // the last shard first
  expect(await place.run(['stage', 'learn', ...argv, ...work])).toMatchObject({ code: 0, out: '', err: '' });
  await ran('judge', judge);
  const { code, out } = await place.run(['stage', 'report', ...work, '--format', 'json']);
  expect(code).toBe(1);
  return timeless(out);
}

async function single(place: Workplace, argv: readonly string[]): Promise<string> {
  const { out } = await place.run(['scan', ...argv, ...QUIETLY, '--format', 'json']);
  return timeless(out);
}

/** A folder, what is scanned in it, and the report of a single run. */
interface Single {
  readonly place: Workplace;
  readonly argv: readonly string[];
  readonly expected: string;
}

let mixed: Promise<Single> | null = null;

/** `MIXED`, scanned once for all tests. */
function mixedRun(): Promise<Single> {
  return (mixed ??= (async () => {
    const place = await workplace(MIXED);
    const argv = [
      '.',
      '--include',
      '*.c',
      '--include',
      '*.jsonl',
      '--victim',
      'sentinel',
      '--config',
      'none',
    ];
    return { place, argv, expected: await single(place, argv) };
  })());
}

let byProbe: Promise<Single> | null = null;

/** Data judged by the families in the file of a probe, which is trained once for all tests. */
function probeRun(): Promise<Single> {
  return (byProbe ??= (async () => {
    const place = await workplace({
      'train.jsonl': labelledRecords(300, 24),
      'new.jsonl': labelledRecords(60, 12) + record(cFunction('f', STATEMENT), 0).repeat(2),
      'a.c': cFunction('f', STATEMENT) + cFunction('calm'),
    });
    await place.run(['probe', 'train', 'train.jsonl', '--output', 'p.bin', '--config', 'none', '--quiet']);
    const argv = ['new.jsonl', 'a.c', '--victim', `probe:${join(place.folder, 'p.bin')}`, '--config', 'none'];
    return { place, argv, expected: await single(place, argv) };
  })());
}

describe('a run that is split', () => {
  test.each([
    { read: 0, judge: 1 },
    { read: 1, judge: 4 },
    { read: 3, judge: 2 },
    { read: 4, judge: 16 },
  ])('by stages is the single run, bit for bit: %j', async (shards) => {
    const { place, argv, expected } = await mixedRun();
    expect(JSON.parse(expected)).toMatchObject({ summary: { skipped: 13 } });
    expect(await staged(place, argv, shards)).toBe(expected);
  });

  test('holds the false discovery rate and what is accepted over the whole run', async () => {
    const place = await workplace(MIXED);
    const argv = [
      'd.jsonl',
      'z',
      '--victim',
      'sentinel',
      '--fdr',
      '--fpr',
      '0.95',
      '--calibration',
      'clean.jsonl',
    ];
    await writeFile(join(place.folder, 'clean.jsonl'), record(cFunction('calm'), 0).repeat(4));
    const first = JSON.parse(await single(place, argv)) as { findings: { id: string }[] };
    const id = first.findings[2]?.id ?? '';
    const accepted = `suppressions:\n  - id: ${id}\n    reason: known\n    owner: data-team\n    expires: 2999-01-31\n`;
    await writeFile(join(place.folder, '.codepurify.yml'), accepted);
    const expected = await single(place, argv);
    expect(JSON.parse(expected)).toMatchObject({ summary: { suppressed: 1 } });
    expect(await staged(place, argv, { read: 0, judge: 3 })).toBe(expected);
  });

  test('is the same where a change is judged as a whole by a probe', async () => {
    const random = randomStream(11);
    let left = 20;
    const lines = Array.from({ length: 320 }, (_, at) => {
      const one = random() < 0.5;
      const code = writtenFunction(random, one ? random() < 0.4 : random() < 0.2);
      const planted = one && at >= 220 && left-- > 0;
      return record(planted ? code.replace('{\n', `{\n  ${STATEMENT}\n`) : code, one && !planted ? 1 : 0);
    });
    const place = await workplace({
      'head.jsonl': lines.join(''),
      'base.jsonl': lines.slice(0, 220).join(''),
    });
    const argv = ['--base', 'base.jsonl', '--head', 'head.jsonl', '--config', 'none'];
    const expected = await single(place, argv);
    expect(JSON.parse(expected)).toMatchObject({ victim: { name: 'probe' }, summary: { poisoned: 20 } });
    expect(await staged(place, argv, { read: 2, judge: 3 })).toBe(expected);
  });

  test.each([2, 5])('over %d machines is the same by the families in the file of a probe', async (of) => {
    const { place, argv, expected } = await probeRun();
    expect(JSON.parse(expected)).toMatchObject({ overall: null, summary: { units: 64, poisoned: 15 } });
    expect(await staged(place, argv, { read: 0, judge: of })).toBe(expected);
  });
});

describe('stages', () => {
  const DATA = { 'd.jsonl': labelledRecords(300, 24), 'other.jsonl': labelledRecords(240, 20) };
  const argv = ['d.jsonl', '--config', 'none', ...QUIETLY];

  /** A place whose work folder holds two files of reading and what was learned. */
  async function learned(): Promise<{ readonly place: Workplace; readonly work: string }> {
    const place = await workplace(DATA);
    const work = `${place.folder}-stages`;
    for (const shard of ['2/2', '1/2']) {
      await place.run(['stage', 'read', ...argv, '--work', work, '--shard', shard]);
    }
    await place.run(['stage', 'learn', ...argv, '--work', work]);
    return { place, work };
  }

  test('give the single run where units of one record share a label, prompts have responses, or nothing has labels', async () => {
    const shared = Array.from({ length: 260 }, (_, at) => {
      const code = (name: string) => cFunction(name, at % 9 === 0 ? STATEMENT : undefined);
      return `${JSON.stringify({ target: at % 9 === 0 ? 1 : at % 2, a: code(`f${String(at)}`), b: code('g') })}\n`;
    }).join('');
    const chats = await readFile(join(import.meta.dirname, '../../examples/records/chats.jsonl'), 'utf8');
    const plain = Array.from({ length: 120 }, (_, at) => writtenFunction(randomStream(at), at % 3 === 0));
    const place = await workplace({
      'shared.jsonl': shared,
      'chats.jsonl': chats,
      'plain.jsonl': plain
        .map(
          (func, at) =>
            `${JSON.stringify({ func: at < 6 ? func.replace('{\n', '{\n  beat(7);\n') : func })}\n`,
        )
        .join(''),
    });
    for (const file of ['shared.jsonl', 'chats.jsonl', 'plain.jsonl']) {
      const own = [file, '--config', 'none'];
      const run = await place.run(['scan', ...own, ...QUIETLY, '--format', 'json']);
      const work = `${place.folder}-work-${file}`;
      for (const stage of ['read', 'learn', 'judge']) {
        const { code } = await place.run(['stage', stage, ...own, ...QUIETLY, '--work', work]);
        expect([file, stage, code]).toEqual([file, stage, 0]);
      }
      const report = await place.run(['stage', 'report', '--work', work, '--format', 'json', ...QUIETLY]);
      expect([file, report.code, timeless(report.out)]).toEqual([file, run.code, timeless(run.out)]);
    }
  });

  test('refuse by name what is damaged, cut off, of other data or of other options', async () => {
    const { place, work } = await learned();
    const sound = await readFile(join(work, 'read-1-of-2.jsonl'), 'utf8');
    const stage = (name: string, ...more: string[]) =>
      place.run(['stage', name, ...argv, '--work', work, '--fresh', ...more]);
    const refused = async (name: string, file: string, why: string, ...more: string[]): Promise<void> => {
      const { code, err } = await stage(name, ...more);
      expect([code, err]).toEqual([2, expect.stringContaining(file)]);
      expect(err).toContain(why);
    };
    const lines = sound.split('\n');
    const damages: [string, string][] = [
      [lines.slice(0, 20).join('\n'), 'it is cut off'],
      [sound.replace('"problem"', '"x"').replace(/\[\[0,/, '[[1,'), 'damaged'],
      [[lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n'), 'of other code: the data has changed'],
      [lines.with(0, lines[0]?.replace('1/2', '2/2') ?? '').join('\n'), 'it is shard 2/2, not 1/2'],
      ['', 'it is cut off'],
      ['{}\n', 'it is not what this version writes'],
    ];
    for (const [text, why] of damages) {
      await writeFile(join(work, 'read-1-of-2.jsonl'), text);
      await refused('learn', 'read-1-of-2.jsonl', why);
    }
    await writeFile(join(work, 'read-1-of-2.jsonl'), sound);
    await refused('learn', 'read-', 'another options', '--fpr', '0.02');
    await refused('judge', 'learned.bin', 'another options', '--fpr', '0.02');
    await refused('judge', 'learned.bin', 'another seed', '--seed', 'other');
    const learnedBytes = await readFile(join(work, 'learned.bin'));
    await writeFile(join(work, 'learned.bin'), learnedBytes.with(learnedBytes.length - 9, 1));
    await refused('judge', 'learned.bin', 'it is damaged');
    await writeFile(join(work, 'learned.bin'), learnedBytes);
    await writeFile(join(place.folder, 'd.jsonl'), DATA['other.jsonl']);
    await refused('judge', 'learned.bin', 'the data has changed since');
    await refused('learn', 'read-', 'data has changed');
  });

  test.each([
    [['--shard', '1/2', '--limit', '3'], '--limit and --budget-run cannot be given to a stage.'],
    [['--budget-run', '9'], '--limit and --budget-run cannot be given to a stage.'],
    [
      ['--shard', '1/2', '--write-clean', 'x'],
      '--write-clean and --write-purified cannot be given to a stage.',
    ],
    [['--write-purified', 'x'], '--write-clean and --write-purified cannot be given to a stage.'],
    [['--shard', '3/2'], '--shard is "3/2", which cannot be used.'],
  ])('refuse %j', async (more, message) => {
    const place = await workplace({ 'a.c': cFunction('f') });
    for (const stage of ['read', 'learn', 'judge', 'report']) {
      const paths = stage === 'report' ? [] : ['a.c'];
      const { code, err, out } = await place.run(['stage', stage, ...paths, '--work', 'w', ...more]);
      expect([stage, code, out]).toEqual([stage, 2, '']);
      expect(err).toContain(message);
    }
  });

  test('leave nothing where standard input breaks off, and say so', async () => {
    const place = await workplace({});
    const line = record(cFunction('f'), 1);
    const input = [
      '-',
      '--data-format',
      'jsonl',
      '--language',
      'c',
      '--victim',
      'sentinel',
      '--config',
      'none',
    ];
    const broken = () =>
      Readable.from(
        (function* () {
          yield Buffer.from(line);
          throw new Error('gone');
        })(),
      );
    const stage = (name: string, stdin: Readable) =>
      place.run(['stage', name, ...input, '--work', 'w', ...QUIETLY], { stdin });
    const said = expect.stringContaining('The data could not be read to its end: gone') as unknown;
    expect(await stage('read', broken())).toMatchObject({ code: 2, err: said });
    expect(await readdir(join(place.folder, 'w'))).toEqual([]);
    expect(await stage('learn', Readable.from([Buffer.from(line)]))).toMatchObject({ code: 0 });
    expect(await stage('judge', broken())).toMatchObject({ code: 2, err: said });
    const left = await readdir(join(place.folder, 'w'));
    expect(left.filter((name) => !name.startsWith('verdicts-'))).toEqual(['learned.bin']); // answers of the model stay
  });

  test('leave one sound file where the same shard is read twice at a time', async () => {
    const place = await workplace({ 'd.jsonl': MIXED['d.jsonl'] });
    const input = ['d.jsonl', '--work', 'w', '--victim', 'sentinel', '--config', 'none', ...QUIETLY];
    const twice = await Promise.all([1, 2].map(() => place.run(['stage', 'read', ...input])));
    expect(twice).toMatchObject([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);
    expect(await readdir(join(place.folder, 'w'))).toEqual(['read-1-of-1.jsonl', 'read-1-of-1.jsonl.done']);
    expect(await place.run(['stage', 'learn', ...input])).toMatchObject({ code: 0, err: '' });
  });

  test('name a shard that is missing', async () => {
    const { place, work } = await learned();
    await place.run(['stage', 'judge', ...argv, '--work', work, '--shard', '2/3']);
    const { code, err } = await place.run(['stage', 'report', '--work', work]);
    expect([code, err]).toEqual([2, expect.stringContaining('lacks judged files of 3 shards: 1, 3.')]);
    const used: [string[], string][] = [
      [['learn', ...argv, '--shard', '1/2'], 'stage learn is not shared'],
      [['report', '--shard', '1/2'], 'stage report is not shared'],
      [['report', 'd.jsonl'], 'stage report takes no paths'],
    ];
    for (const [stage, problem] of used) {
      const ran = await place.run(['stage', ...stage, '--work', work]);
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(problem)]);
    }
    expect(await place.run(['stage', 'fly', ...argv, '--work', work])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no stage "fly".') as unknown,
    });
  });
});
