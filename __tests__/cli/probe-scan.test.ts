import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Readable } from 'node:stream';
import type { ScanResult } from '../../src/finding.js';
import { SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';
import { labelledRecords } from './labelled-records.js';

jest.setTimeout(SLOW_MACHINE_MS);

const JSON_ARGS = ['--format', 'json', '--config', 'none', '--quiet'];
const SIZE = 500;
const PLANTED = 25;

const POISONED = { 'd.jsonl': labelledRecords(SIZE, PLANTED) };
const CLEAN = { 'd.jsonl': labelledRecords(SIZE, 0) };

describe('a data set judged as a whole', () => {
  let code = -1;
  let result: ScanResult;
  beforeAll(async () => {
    const ran = await (await workplace(POISONED)).run(['scan', 'd.jsonl', '--victim', 'probe', ...JSON_ARGS]);
    code = ran.code;
    result = ran.result();
  }, SLOW_MACHINE_MS);

  test('is poisoned, in a sentence and by its exit code', () => {
    expect(code).toBe(1);
    expect(result.overall).toEqual({
      kind: 'poisoned',
      reason: '1 pattern decides labels against the rest of the code, in 25 of 500 records.',
      judged: SIZE,
      unchanged: null,
    });
    expect(result.victim).toMatchObject({
      name: 'probe',
      task: 'classification',
      reason: 'given: a probe, learned from 500 labelled records',
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
        inBase: null,
      });
      expect(finding.necessity.drop).toBeGreaterThan(0);
    }
  });

  test('lists the pattern with what the labels say of it', () => {
    expect(result.families).toHaveLength(1);
    expect(result.families[0]).toMatchObject({
      kind: 'statement',
      pattern: result.findings[0]?.trigger.family,
      ...{ carriers: PLANTED, labelled: PLANTED, label: '0', purity: 1, inBase: null },
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
      'chosen by auto: no model was given, and 500 labelled records are enough to learn a probe from',
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
      'codepurify: No probe can be learned. 20 labelled records are too few to learn from: 200 are needed.\n' +
        'Judge them with --victim sentinel, or with a model of your own.\n',
    );
  });
});

test('standard input, which can be read once, is judged as a file is', async () => {
  const argv = ['--victim', 'probe', '--purify', 'off', ...JSON_ARGS];
  const file = (await (await workplace(POISONED)).run(['scan', 'd.jsonl', ...argv])).result();
  const piped = (
    await (await workplace({})).run(['scan', '-', ...argv], { stdin: Readable.from([POISONED['d.jsonl']]) })
  ).result();
  expect(piped.overall).toEqual(file.overall);
  expect(piped.families).toEqual(file.families);
  expect(piped.findings.map(({ record }) => record)).toEqual(file.findings.map(({ record }) => record));
});
