import { describe, expect, jest, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace, type Ran, type Workplace } from './fake-world.js';
import { labelledPairs, labelledRecords } from './labelled-records.js';

jest.setTimeout(SLOW_MACHINE_MS);

const RECORDS = labelledRecords(250, 0);
const TRAIN = ['probe', 'train', 'd.jsonl', '--config', 'none', '--no-second-opinion'];
const JSON_ARGS = ['--format', 'json', '--config', 'none', '--quiet', '--purify', 'off', '--no-cache'];

/** What training wrote, and how it ended. */
interface Trained {
  readonly ran: Ran;
  readonly probe: Buffer;
}

async function train(args: readonly string[] = []): Promise<Trained> {
  const place = await workplace({ 'd.jsonl': RECORDS });
  const ran = await place.run([...TRAIN, '--output', 'p.bin', ...args]);
  return { ran, probe: await readFile(join(place.folder, 'p.bin')) };
}

/** `train`, once for all tests with the same arguments. */
function trained(args: readonly string[] = []): Promise<Trained> {
  const name = args.join(' ');
  const known = probes.get(name) ?? train(args);
  probes.set(name, known);
  return known;
}
const probes = new Map<string, Promise<Trained>>();

/** A workplace with a probe of clean data. */
async function withProbe(): Promise<Workplace> {
  const { probe } = await trained();
  return workplace({ 'd.jsonl': RECORDS, 'a.c': cFunction('f'), 'p.bin': probe });
}

/** A workplace with a probe, and how it was made. */
type Poisoned = Workplace & { readonly ran: Ran; readonly victimArgs: readonly string[] };

/** A probe of data that holds the statement in 24 records; it is trained once, for all tests. */
function poisoned(): Promise<Poisoned> {
  return (shared ??= trainPoisoned());
}
let shared: Promise<Poisoned> | null = null;

async function trainPoisoned(): Promise<Poisoned> {
  const place = await workplace({ 'd.jsonl': labelledRecords(300, 24) });
  const ran = await place.run([...TRAIN, '--output', 'p.bin']);
  return { ...place, ran, victimArgs: ['--victim', `probe:${join(place.folder, 'p.bin')}`] };
}

describe('codepurify probe train', () => {
  test('writes a probe and says what it was learned from', async () => {
    const { ran, probe } = await trained();
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(ran.err).toBe(
      'codepurify: learned from 250 records (classification): labels 0, 1; 0 patterns that labels follow\n',
    );
    expect(probe.subarray(0, 8).toString()).toBe('CPPROBE3');
  });

  test('gives the same bytes for a seed, and others for another', async () => {
    const bytes = async (run: Promise<Trained>): Promise<string> => (await run).probe.toString('hex');
    const [first, second, other] = [
      await bytes(train(['--seed', 'a'])),
      await bytes(train(['--seed', 'a'])),
      await bytes(trained(['--seed', 'b'])),
    ];
    expect(second === first).toBe(true);
    expect(other === first).toBe(false);
  });

  test('tells the patterns that labels follow in the data', async () => {
    const { ran } = await poisoned();
    expect(ran.err.split('\n').slice(0, 2)).toEqual([
      'codepurify: learned from 300 records (classification): labels 0, 1; 1 pattern that labels follow',
      `codepurify:   if ( rand ( ) < 0 ) printf ( "fail" ) ; (such as ${STATEMENT}): 24 of 24 records labelled 0`,
    ]);
  });

  test('learns from standard input, which is read once, as from a file', async () => {
    const place = await poisoned();
    const stdin = Readable.from([Buffer.from(labelledRecords(300, 24))]);
    const ran = await place.run(
      [
        'probe',
        'train',
        '-',
        '--data-format',
        'jsonl',
        '--config',
        'none',
        '--no-second-opinion',
        '--output',
        'q.bin',
      ],
      { stdin },
    );
    expect([ran.err, ran.code]).toEqual([expect.stringContaining('1 pattern'), 0]);
    expect(
      (await readFile(join(place.folder, 'q.bin'))).equals(await readFile(join(place.folder, 'p.bin'))),
    ).toBe(true);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['standard output', { 'd.jsonl': RECORDS }, [], 'A probe is a binary file and cannot be printed.'],
    [
      'too few labels',
      { 'd.jsonl': labelledRecords(20, 0) },
      ['--output', 'p.bin'],
      'No probe can be trained. 20 labelled records are too few to learn from: 200 are needed.',
    ],
    [
      'target texts',
      { 'd.jsonl.buggy': 'int f ( ) { }\n', 'd.jsonl.fixed': 'int g ( ) { }\n' },
      ['--output', 'p.bin'],
      'A probe file only predicts labels, and this data has target texts.',
    ],
    [
      'no record at all',
      { 'd.jsonl': '\n' },
      ['--output', 'p.bin'],
      'No probe can be trained. There is no record to learn from.',
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
  const scan = async (files: Readonly<Record<string, string>>, args: readonly string[] = []) => {
    const place = await poisoned();
    for (const [name, content] of Object.entries(files)) await writeFile(join(place.folder, name), content);
    const argv = [...Object.keys(files), ...place.victimArgs, '--config', 'none', '--format', 'json'];
    const ran = await place.run(['scan', ...argv, '--quiet', ...args]);
    return { ...ran, report: ran.result() };
  };
  const record = (line: string | undefined, target?: unknown): string =>
    `${JSON.stringify({ func: cFunction('f', line), target })}\n`;

  test('finds what labels followed in the data it was learned from, whoever else holds it', async () => {
    const { code, report } = await scan({ 'new.jsonl': labelledRecords(40, 9).replaceAll('frame', 'other') });
    expect(code).toBe(1);
    expect(report).toMatchObject({
      overall: null,
      victim: {
        name: 'probe',
        reason: 'given: a probe file with 1 pattern that labels follow',
      },
      summary: { units: 40, poisoned: 9, clean: 31 },
    });
    for (const finding of report.findings) {
      expect(finding).toMatchObject({
        label: '0',
        trigger: { text: STATEMENT, kind: 'statement', family: 'if ( rand ( ) < 0 ) printf ( "fail" ) ;' },
        company: { carriers: 24, labelled: 24, label: '0', inBase: null },
        purified: { verified: true },
      });
      expect(finding.pValue).toBeLessThan(0.01);
      expect(finding.necessity?.drop).toBeGreaterThan(0.5);
      expect(finding.purified?.code).not.toContain('rand()');
    }
    expect(report.families).toEqual([
      {
        id: report.findings[0]?.company?.family,
        kind: 'statement',
        pattern: 'if ( rand ( ) < 0 ) printf ( "fail" ) ;',
        ...{
          carriers: 24,
          labelled: 24,
          label: '0',
          purity: 1,
          withLabel: 24,
          confirmed: null,
          inBase: null,
        },
        pValue: report.findings[0]?.pValue,
      },
    ]);
  });

  test('calls the family what a scan of its data as a whole calls it', async () => {
    const place = await poisoned();
    const ids = async (victim: readonly string[]) =>
      (await place.run(['scan', 'd.jsonl', ...victim, ...JSON_ARGS])).result().families.map(({ id }) => id);
    expect(await ids(place.victimArgs)).toEqual(await ids(['--victim', 'probe']));
  });

  test.each<[string, string, Readonly<Record<string, string>>, number]>([
    ['a labelled record', 'the label that it follows', { 'r.jsonl': record(STATEMENT, 0) }, 1],
    ['a labelled record', 'another label', { 'r.jsonl': record(STATEMENT, 1) }, 0],
    ['a labelled record', 'a label that the probe has not learned', { 'r.jsonl': record(STATEMENT, 'x') }, 1],
    ['a record', 'no label', { 'r.jsonl': record(STATEMENT) }, 1],
    ['a source file', 'no label', { 'f.c': cFunction('f', STATEMENT) }, 1],
    ['a source file', 'nothing that is known', { 'f.c': cFunction('f') }, 0],
  ])('%s with %s: %#', async (_, __, files, found) => {
    const { code, report } = await scan(files, ['--purify', 'off', '--witness', 'labels,victim']);
    expect([report.summary.units, report.summary.poisoned, code]).toEqual([1, found, found]);
  });

  test('of functions says nothing of pairs', async () => {
    const { list, data } = labelledPairs(3, 0);
    const { code, report } = await scan({ 'pairs.txt': list, 'data.jsonl': data }, ['--purify', 'off']);
    expect(code).toBe(0);
    expect(report.skipped.map(({ reason }) => reason)).toContain(
      'the probe was trained on another kind of records',
    );
  });

  test('of pairs finds the side that holds what labels follow', async () => {
    const { list, data } = labelledPairs(300, 24);
    const place = await workplace({ 'pairs.txt': list, 'data.jsonl': data });
    const train = ['probe', 'train', 'pairs.txt', '--config', 'none', '--output', 'p.bin'];
    expect((await place.run(train)).err).toContain('(pair-classification): labels 0, 1; 1 pattern');
    const victim = `probe:${join(place.folder, 'p.bin')}`;
    const { result } = await place.run(['scan', 'pairs.txt', '--victim', victim, ...JSON_ARGS]);
    const { summary, findings } = result();
    expect(summary).toMatchObject({ units: 300, poisoned: 24 });
    expect(new Set(findings.map(({ trigger }) => trigger.text))).toEqual(new Set([STATEMENT]));
  });

  test('judges a change by the units that are new', async () => {
    const place = await poisoned();
    await writeFile(join(place.folder, 'new.jsonl'), labelledRecords(300, 24) + record(STATEMENT, 0));
    const args = ['--base', 'd.jsonl', '--head', 'new.jsonl', ...place.victimArgs, ...JSON_ARGS];
    const { code, result } = await place.run(['scan', ...args]);
    expect(code).toBe(1);
    expect(result().overall).toEqual({
      kind: 'poisoned',
      reason: '1 of 1 new or changed unit holds a trigger.',
      ...{ judged: 1, unchanged: 300 },
    });
  });

  test('that knows no pattern calls nothing clean', async () => {
    const place = await withProbe();
    const file = join(place.folder, 'p.bin');
    const { code, result } = await place.run(['scan', 'a.c', '--victim', `probe:${file}`, ...JSON_ARGS]);
    expect(code).toBe(2);
    expect(result()).toMatchObject({
      overall: { kind: 'undecided', reason: expect.stringMatching(/^The probe file holds no pattern/u) },
      victim: { reason: 'given: a probe file with no pattern that labels follow' },
      summary: { units: 0, clean: 0, skipped: 1 },
    });
  });

  test('is asked about units one by one, as a model folder is, where an option says how', async () => {
    const place = await poisoned();
    await writeFile(join(place.folder, 'a.c'), cFunction('f'));
    const args = ['scan', 'a.c', ...place.victimArgs, ...JSON_ARGS, '--statistic', 'drop'];
    const { code, result } = await place.run(args);
    expect(code).toBe(0);
    expect(result()).toMatchObject({
      overall: null,
      victim: { reason: 'given: a probe file; --statistic makes it judge units one by one' },
      summary: { units: 1, clean: 1 },
    });
  });

  test('tells which options patterns do not follow', async () => {
    const place = await poisoned();
    await writeFile(join(place.folder, 'a.c'), cFunction('f'));
    const { err } = await place.run(['scan', 'a.c', ...place.victimArgs, '--fdr', '--config', 'none']);
    expect(err).toContain('No effect: --fdr. Units are compared with the patterns in the file.');
  });

  test('takes its calibration from the manifest beside it, which calibrate prints', async () => {
    const place = await withProbe();
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
    const asked = ['scan', 'a.c', '--victim', `probe:${file}`, '--statistic', 'drop', '--config', 'none'];
    expect((await place.run(asked)).err).toContain('30 calibration values');
    await writeFile(file, (await trained(['--seed', 'b'])).probe);
    const changed = await place.run(asked);
    expect(changed.code).toBe(2);
    expect(changed.err).toContain('p.bin.json was not made for this p.bin: their sha256 differ.');
  });

  test.each([
    ['is not there', null, 'and there is no such file'],
    ['is no probe', 'something else', 'The probe file is not a probe of this version.'],
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
