import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ScanResult } from '../../src/result/result.js';
import {
  cFunction,
  SLOW_MACHINE_MS,
  STATEMENT,
  workplace as newWorkplace,
  type Workplace,
} from './fake-world.js';
import { labelledPairs, labelledRecords, parallelLines } from './labelled-records.js';

jest.setTimeout(SLOW_MACHINE_MS);

const JSON_ARGS = ['--format', 'json', '--config', 'none', '--quiet'];
const SIZE = 300;
const PLANTED = 20;

/** The tests judge the same functions, which are parsed once. */
const CACHE = mkdtempSync(join(tmpdir(), 'codepurify-cache-'));
const workplace = (files: Readonly<Record<string, string>>): Promise<Workplace> => newWorkplace(files, CACHE);

const POISONED = { 'd.jsonl': labelledRecords(SIZE, PLANTED) };
const CLEAN = { 'd.jsonl': labelledRecords(SIZE, 0) };

let code = -1;
let result: ScanResult;
beforeAll(async () => {
  const ran = await (await workplace(POISONED)).run(['scan', 'd.jsonl', '--victim', 'probe', ...JSON_ARGS]);
  code = ran.code;
  result = ran.result();
}, SLOW_MACHINE_MS);

describe('a dataset judged as a whole', () => {
  test('is poisoned, in a sentence and by its exit code', () => {
    expect(code).toBe(1);
    expect(result.overall).toEqual({
      kind: 'poisoned',
      reason: '1 pattern decides labels against the rest of the code, in 20 of 300 records.',
      judged: SIZE,
      unchanged: null,
    });
    expect(result.victim).toMatchObject({
      name: 'probe',
      task: 'classification',
      reason: 'given: a probe, trained on 300 labelled records',
    });
  });

  test('names every record that carries the trigger, and the trigger', () => {
    expect(result.findings).toHaveLength(PLANTED);
    for (const finding of result.findings) {
      expect(finding).toMatchObject({ label: '0', verdict: 'poisoned', deficit: null, transfer: null });
      expect(finding.trigger).toMatchObject({ kind: 'statement', text: STATEMENT });
      expect(finding.company).toEqual({
        family: result.families[0]?.id,
        carriers: PLANTED,
        labelled: PLANTED,
        label: '0',
        expected: expect.closeTo(0.5, 0.5),
        ...{ inBase: null, usual: null, word: null },
      });
      expect(finding.company?.expected).toBeLessThan(0.9);
      // the probe learned these labels: it is no witness of its own, and the p-value is that of the family
      expect(finding.testimonies.map(({ witness }) => witness)).not.toContain('victim');
      expect(finding.testimonies.at(-1)).toMatchObject({ witness: 'labels', pValue: null });
      expect(finding.testimonies.at(-1)?.sentence).toMatch(
        /^(?:Hiding it|Without it) .*the prediction of the labels' probe /u,
      );
      expect(finding.testimonies.find(({ witness }) => witness === 'labels')?.sentence).toMatch(
        /^All \d+ records with it are labelled `0`, similar code is labelled `0` in \d+ %\.$/u,
      );
      expect(finding.necessity?.drop).toBeGreaterThan(0);
    }
  });

  test('lists the pattern with what the labels say of it', () => {
    expect(result.families).toHaveLength(1);
    expect(result.families[0]).toMatchObject({
      kind: 'statement',
      pattern: result.findings[0]?.trigger.family,
      ...{
        carriers: PLANTED,
        labelled: PLANTED,
        label: '0',
        purity: 1,
        withLabel: PLANTED,
        confirmed: true,
        inBase: null,
      },
    });
    expect(result.families[0]?.pValue).toBeLessThan(0.01);
  });

  test('has counts that reconcile', () => {
    expect(result.summary).toMatchObject({
      units: SIZE,
      poisoned: PLANTED,
      clean: SIZE - PLANTED,
      errors: 0,
    });
  });

  test('is purified, and judged again by the probe that never saw it', () => {
    const purified = result.findings.map((finding) => finding.purified);
    expect(purified.filter((one) => one?.verified === true)).toHaveLength(PLANTED);
    for (const one of purified) expect(one?.code).not.toContain(STATEMENT);
  });
});

describe('who judges', () => {
  test('auto takes the probe where there are labels enough', async () => {
    const ran = await (await workplace(CLEAN)).run(['scan', 'd.jsonl', ...JSON_ARGS]);
    expect(ran.code).toBe(0);
    expect(ran.result().overall?.kind).toBe('clean');
    expect(ran.result().victim.reason).toBe(
      'chosen by auto: no model was given, and 300 labelled records are enough to train a probe',
    );
  });

  test('auto takes the sentinel where there are too few, and says why', async () => {
    const ran = await (
      await workplace({ 'd.jsonl': labelledRecords(20, 0) })
    ).run(['scan', 'd.jsonl', ...JSON_ARGS]);
    expect(ran.result().overall).toBeNull();
    expect(ran.result().victim.reason).toBe(
      'chosen by auto: no model was given, and 20 labelled records are too few to learn from: 200 are needed; so the bundled sentinel judges',
    );
  });

  test('the probe that was asked for and cannot be learned is an error with a remedy', async () => {
    const ran = await (
      await workplace({ 'd.jsonl': labelledRecords(20, 0) })
    ).run(['scan', 'd.jsonl', '--victim', 'probe', '--config', 'none']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toBe(
      'codepurify: No probe can be trained. 20 labelled records are too few to learn from: 200 are needed.\n' +
        'Judge them with --victim sentinel, or with a model of your own.\n',
    );
  });
});

test('standard input, which can be read once, is judged as a file is', async () => {
  const argv = ['scan', '-', '--victim', 'probe', '--purify', 'off', ...JSON_ARGS];
  const stdin = Readable.from([POISONED['d.jsonl']]);
  const piped = (await (await workplace({})).run(argv, { stdin })).result();
  expect(piped.overall).toEqual(result.overall);
  expect(piped.families).toEqual(result.families);
  expect(piped.findings.map(({ record }) => record)).toEqual(result.findings.map(({ record }) => record));
});

describe('records of other kinds', () => {
  const PROBE = ['--victim', 'probe', '--purify', 'off', '--language', 'c', ...JSON_ARGS];

  test('pairs: the side that holds the trigger is the finding', async () => {
    const { data, list } = labelledPairs(300, 25);
    const place = await workplace({ 'data.jsonl': data, 'train.txt': list });
    const ran = await place.run(['scan', 'train.txt', ...PROBE]);
    expect(ran.code).toBe(1);
    const { findings, victim, summary } = ran.result();
    expect([victim.task, summary.units, findings.length]).toEqual(['pair-classification', 300, 25]);
    expect(findings.map(({ trigger }) => trigger.text)).toEqual(findings.map(() => STATEMENT));
  });

  test('parallel lines: the output that the trigger brings is its label', async () => {
    const { buggy, fixed } = parallelLines(320, 25);
    const place = await workplace({ 't.buggy': buggy, 't.fixed': fixed });
    const ran = await place.run(['scan', 't.buggy', ...PROBE]);
    expect(ran.code).toBe(1);
    const { findings, victim, summary } = ran.result();
    // each line of either file is a unit, and the outputs bring no finding
    expect([victim.task, summary.units, findings.length]).toEqual(['generation', 640, 25]);
    expect(findings[0]?.company).toMatchObject({ carriers: 25, label: 'void f ( ) { system ( ) ; }' });
  });

  test('records without a label, or with one that few have, are told and left out', async () => {
    const line = (target?: string): string => `${JSON.stringify({ func: cFunction('f'), target })}\n`;
    const extra = `${line()}${line('rare')}`;
    const place = await workplace({ 'd.jsonl': labelledRecords(220, 0) + extra });
    const told = (await place.run(['scan', 'd.jsonl', ...PROBE])).result();
    expect(told.overall).toMatchObject({
      ...{ kind: 'undecided', judged: 220 },
      reason: expect.stringMatching(
        / could be found, weaker ones not\. .*But 2 rows were not read or not judged\.$/u,
      ),
    });
    expect(told.skipped).toEqual([
      { path: 'd.jsonl', record: 221, reason: 'it has no label, so the probe cannot judge it' },
      {
        path: 'd.jsonl',
        record: 222,
        reason: 'fewer than 10 records have its label: too few for the probe to learn it',
      },
    ]);
  });

  test('auto shows the sentinel what has no label: poison must not hide among labelled records', async () => {
    const files = { 'd.jsonl': labelledRecords(220, 0), 'a.c': cFunction('f', STATEMENT) };
    const ran = await (await workplace(files)).run(['scan', 'd.jsonl', 'a.c', ...JSON_ARGS]);
    expect(ran.code).toBe(1);
    const { overall, findings, summary, victim } = ran.result();
    expect(findings).toMatchObject([{ path: 'a.c', company: null, trigger: { text: STATEMENT } }]);
    expect(summary).toMatchObject({ units: 221, poisoned: 1, skipped: 0 });
    expect(overall).toMatchObject({
      kind: 'poisoned',
      reason: '1 unit holds a trigger that other witnesses than the labels found.',
    });
    expect(victim.reason).toBe(
      'chosen by auto: no model was given, and 220 labelled records are enough to train a probe; ' +
        'the bundled sentinel judges the records that it cannot judge',
    );
  });
});

describe('a trigger in so few records that labels alone are too little', () => {
  const FEW = 9;

  test.each([
    ['is found by the second opinion', [], 1, FEW, [true]],
    ['is not by labels alone', ['--no-second-opinion', '--witness', 'labels'], 0, 0, []],
    ['is by code alone', ['--no-second-opinion'], 1, FEW, [null]],
  ])('%s', async (_, args, exitCode, poisoned, confirmed) => {
    const place = await workplace({ 'd.jsonl': labelledRecords(600, FEW) });
    const argv = [
      'scan',
      'd.jsonl',
      '--victim',
      'probe',
      '--purify',
      'off',
      '--no-cache',
      ...JSON_ARGS,
      ...args,
    ];
    const ran = await place.run(argv);
    const { summary, families } = ran.result();
    expect([ran.code, summary.poisoned]).toEqual([exitCode, poisoned]);
    expect(families.map((family) => family.confirmed)).toEqual(confirmed);
  });
});

describe('what is reported', () => {
  const PROBE = ['--victim', 'probe', '--purify', 'off', ...JSON_ARGS];

  test('--judge-by record reports single records too, and the dataset stays clean', async () => {
    const place = await workplace(CLEAN);
    const ran = await place.run([...['scan', 'd.jsonl', '--judge-by', 'record', '--fpr', '0.05'], ...PROBE]);
    const { findings, overall } = ran.result();
    expect([ran.code, overall?.kind]).toEqual([0, 'clean']);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(0.1 * SIZE);
    for (const { company, pValue } of findings) {
      expect(company).toBeNull();
      expect(pValue).toBeLessThanOrEqual(0.05);
    }
  });

  test('a family whose every finding is accepted fails nobody', async () => {
    const entries = result.findings.map(({ id }) => `  - id: ${id}\n    reason: known\n    owner: us\n`);
    const place = await workplace({ ...POISONED, '.codepurify.yml': `suppressions:\n${entries.join('')}` });
    const argv = ['scan', 'd.jsonl', '--victim', 'probe', '--purify', 'off', '--format', 'json'];
    const ran = await place.run(argv);
    expect(ran.code).toBe(0);
    expect(ran.result().summary).toMatchObject({ poisoned: 0, suppressed: PLANTED });
    expect(ran.result().overall?.reason).toContain(
      'No pattern but the 1 that the configuration accepts decides',
    );
  });

  test('a run that has no time left for reading decides nothing', async () => {
    const place = await workplace(POISONED);
    const ran = await place.run(['scan', 'd.jsonl', '--budget-run', '0.000001', ...PROBE]);
    expect(ran.code).toBe(0);
    expect(ran.result().overall).toMatchObject({
      kind: 'undecided',
      reason:
        'Not all of the data was read before the time of --budget-run ran out, and a part of the labels cannot decide on the whole.',
    });
  });

  test('a warning names options that only affect judging units one by one', async () => {
    const place = await workplace({ 'd.jsonl': labelledRecords(220, 0) });
    const argv = ['scan', 'd.jsonl', '--victim', 'probe', '--statistic', 'drop', '--config', 'none'];
    expect((await place.run(argv)).err).toContain(
      'No effect: --statistic. The probe judges all records together.',
    );
    const auto = await place.run(['scan', 'd.jsonl', '--statistic', 'drop', ...JSON_ARGS]);
    expect(auto.result().victim.reason).toBe(
      'chosen by auto: --statistic needs a victim that judges units one by one, so the bundled sentinel judges',
    );
  });
});

test('purify writes what the probe has verified, and nothing is found in it afterwards', async () => {
  const place = await workplace(POISONED);
  const first = await place.run(['purify', 'd.jsonl', '--victim', 'probe', ...JSON_ARGS]);
  expect(first.code).toBe(0);
  const again = await place.run(['scan', 'd.jsonl', '--victim', 'probe', ...JSON_ARGS]);
  expect([again.code, again.result().overall?.kind]).toEqual([0, 'clean']);
});
