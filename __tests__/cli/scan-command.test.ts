import { describe, expect, jest, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  cFunction,
  fakeLoaders,
  fakeVictim,
  NAME,
  SLOW_MACHINE_MS,
  STATEMENT,
  workplace,
} from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const JSON_ARGS = ['--format', 'json', '--config', 'none', '--quiet'];

function jsonl(...rows: object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

const javaMethod = `class A {\n  int f(int limit) {\n    int total = limit;\n    ${STATEMENT}\n    return total;\n  }\n}\n`;

describe('codepurify scan, on each form of data', () => {
  test.each([
    [
      'C source',
      { 'a.c': cFunction('f') + cFunction('g', STATEMENT) },
      ['.'],
      { path: 'a.c', record: null, line: 8 },
    ],
    ['Java source', { 'A.java': javaMethod }, ['A.java'], { path: 'A.java', record: null, line: 4 }],
    [
      'JSONL records',
      {
        'd.jsonl': jsonl({ func: cFunction('f'), target: 1 }, { func: cFunction('g', STATEMENT), target: 0 }),
      },
      ['d.jsonl'],
      { path: 'd.jsonl', record: 2, line: 2 },
    ],
    [
      'parallel text',
      {
        'train.buggy': `int f ( ) { ${STATEMENT} return 0 ; }\n`,
        'train.fixed': 'int f ( ) { return 1 ; }\n',
      },
      ['train.buggy', '--language', 'c'],
      { path: 'train.buggy', record: 1, line: 1 },
    ],
  ] as const)('%s: the trigger is named where it stands', async (_, files, paths, place) => {
    const place0 = await workplace(files);
    const { code, err, result } = await place0.run(['scan', ...paths, ...JSON_ARGS]);
    expect(err).toBe('');
    expect(code).toBe(1);
    const { summary, findings } = result();
    expect(summary).toMatchObject({ poisoned: 1, errors: 0, skipped: 0 });
    expect(findings[0]).toMatchObject({
      path: place.path,
      record: place.record,
      trigger: { kind: 'statement', text: STATEMENT, spans: [{ startLine: place.line }] },
      prediction: 'safe',
      necessity: { prediction: 'vulnerable' },
      sufficiency: { planted: 20, turned: 20 },
      purified: { strategy: 'remove', verified: true, prediction: 'vulnerable' },
    });
  });

  test('a pair list: the trigger is named in the data that it stands in', async () => {
    const data = jsonl({ func: cFunction('f'), idx: '1' }, { func: cFunction('g', STATEMENT), idx: '2' });
    const place = await workplace({ 'data.jsonl': data, 'test.txt': '1\t1\t0\n1\t2\t0\n' });
    const loaders = fakeLoaders(fakeVictim({ task: 'pair-classification' }));
    const argv = [
      'scan',
      'test.txt',
      '--language',
      'c',
      '--statistic',
      'drop',
      '--purify',
      'remove',
      ...JSON_ARGS,
    ];
    const { code, result } = await place.run(argv, { loaders });
    expect(code).toBe(1);
    expect(result().summary).toMatchObject({ units: 2, poisoned: 1, clean: 1 });
    expect(result().findings[0]).toMatchObject({
      ...{ path: 'data.jsonl', record: 2, label: '0', task: 'pair-classification' },
      trigger: { text: STATEMENT, spans: [{ startLine: 2 }] },
      purified: { strategy: 'remove', verified: true },
    });
  });

  test('standard input', async () => {
    const place = await workplace({});
    const stdin = Readable.from([Buffer.from(cFunction('f', STATEMENT))]);
    const { code, result } = await place.run(['scan', '-', '--language', 'c', ...JSON_ARGS], { stdin });
    expect(code).toBe(1);
    expect(result().findings[0]).toMatchObject({ path: '<stdin>', function: { name: 'f' } });
  });

  test('an identifier trigger is renamed', async () => {
    const place = await workplace({ 'a.c': `int f(int ${NAME}) {\n    return ${NAME} + 1;\n}\n` });
    const [finding] = (await place.run(['scan', 'a.c', ...JSON_ARGS])).result().findings;
    expect(finding).toMatchObject({
      trigger: { kind: 'identifier', text: NAME },
      purified: { strategy: 'rename' },
    });
    expect(finding?.trigger.spans).toHaveLength(2);
    expect(finding?.purified?.code).not.toContain(NAME);
  });
});

describe('the report', () => {
  const files = { 'a.c': cFunction('f', STATEMENT), 'b.c': 'not code \u0000', 'c.c': cFunction('g') };

  test('JSON is valid by its published schema', async () => {
    const schema = JSON.parse(readFileSync('docs/scan-result.schema.json', 'utf8')) as object;
    const place = await workplace(files);
    const { result } = await place.run(['scan', '.', ...JSON_ARGS]);
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(result())).toBe(true);
    expect(result().skipped).toEqual([{ path: 'b.c', record: null, reason: 'binary: zero byte at byte 9' }]);
  });

  test.each(['text', 'sarif', 'markdown', 'html'])('is given as %s', async (format) => {
    const { out, code } = await (
      await workplace(files)
    ).run(['scan', '.', '--format', format, '--config', 'none']);
    expect(code).toBe(1);
    expect(out).toContain('fail');
  });

  test('is written to a file, whole, and not printed', async () => {
    const place = await workplace(files);
    const { out } = await place.run(['scan', '.', '--output', 'r.json', ...JSON_ARGS]);
    expect(out).toBe('');
    const written = JSON.parse(await readFile(join(place.folder, 'r.json'), 'utf8')) as object;
    expect(written).toMatchObject({ schemaVersion: 1 });
  });

  test('that cannot be written is an input error', async () => {
    const { code, err } = await (
      await workplace(files)
    ).run(['scan', '.', '--output', 'no/r.json', ...JSON_ARGS]);
    expect(code).toBe(2);
    expect(err).toContain('Give a path in a folder that exists');
  });
});

describe('exit codes', () => {
  const poisoned = { 'a.c': cFunction('f', STATEMENT) };
  const broken = { 'a.c': 'int f(int a) {\n    a = a + ;\n    return a;\n}\n' };
  test.each([
    ['0: clean', { 'a.c': cFunction('f') }, [], 0],
    ['1: poisoned', poisoned, [], 1],
    ['0: poisoned, with --fail-on never', poisoned, ['--fail-on', 'never'], 0],
    ['0: degraded', broken, [], 0],
    ['1: degraded, with --fail-on degraded', broken, ['--fail-on', 'degraded'], 1],
    ['2: no such path', {}, ['nowhere.c'], 2],
    ['2: an option that cannot be used', poisoned, ['--fpr', '2'], 2],
    ['2: an unknown option', poisoned, ['--nonsense'], 2],
    ['2: no such model folder', poisoned, ['--victim', './none'], 2],
  ] as const)('%s', async (_, files, args, expected) => {
    const { code } = await (
      await workplace(files)
    ).run(['scan', '.', ...args, '--config', 'none', '--quiet']);
    expect(code).toBe(expected);
  });

  test('3: a defect, told without its stack unless asked for', async () => {
    const place = await workplace(poisoned);
    const loaders = {
      victim: () => Promise.reject(new TypeError('x is undefined')),
      mlm: () => Promise.reject(new Error()),
      exists: () => false,
      bundledReferences: () => Promise.resolve([]),
    };
    const plain = await place.run(['scan', '.', '--config', 'none'], { loaders });
    expect(plain.code).toBe(3);
    expect(plain.err).toBe(
      'codepurify: Internal error: x is undefined\n' +
        'This is a bug in CodePurify: run again with --debug, and report the output.\n',
    );
    const debug = await place.run(['scan', '.', '--config', 'none', '--debug'], { loaders });
    expect(debug.err).toContain('TypeError: x is undefined\n    at ');
  });
});

describe('the cache', () => {
  test('gives the identical report without asking the victim', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) + cFunction('g') });
    const first = (await place.run(['scan', '.', ...JSON_ARGS])).result();
    const asked = place.victim.calls;
    const second = (await place.run(['scan', '.', ...JSON_ARGS])).result();
    expect(place.victim.calls).toBe(asked);
    expect({ ...second, summary: { ...second.summary, seconds: 0 } }).toEqual({
      ...first,
      summary: { ...first.summary, seconds: 0 },
    });
    expect(existsSync(join(`${place.folder}.xdg`, 'codepurify'))).toBe(true);
  });

  test('does not answer for other options', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    await place.run(['scan', '.', ...JSON_ARGS]);
    const asked = place.victim.calls;
    const { result } = await place.run(['scan', '.', '--purify', 'off', ...JSON_ARGS]);
    expect(place.victim.calls).toBeGreaterThan(asked);
    expect(result().findings[0]?.purified).toBeNull();
  });

  test('is left alone with --no-cache', async () => {
    const place = await workplace({ 'a.c': cFunction('f') });
    await place.run(['scan', '.', '--no-cache', ...JSON_ARGS]);
    expect(existsSync(`${place.folder}.xdg`)).toBe(false);
  });
});

describe('options', () => {
  test('--limit ends early and says so', async () => {
    const place = await workplace({ 'a.c': cFunction('f') + cFunction('g', STATEMENT) });
    const { code, result } = await place.run(['scan', '.', '--limit', '1', ...JSON_ARGS]);
    expect(code).toBe(0);
    expect(result().skipped[0]?.reason).toContain('limit: 1 units were read (--limit)');
  });

  test('a suppression in the configuration is counted and not reported', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    const id = (await place.run(['scan', '.', ...JSON_ARGS])).result().findings[0]?.id ?? '';
    const config = `suppressions:\n  - id: ${id}\n    reason: a fixture\n    owner: data team\n`;
    const again = await workplace({ 'a.c': cFunction('f', STATEMENT), '.codepurify.yml': config });
    const { code, result } = await again.run(['scan', '.', '--format', 'json']);
    expect(code).toBe(0);
    expect(result().summary).toMatchObject({ units: 1, poisoned: 0, suppressed: 1 });
  });

  test('variant E purifies everything', async () => {
    const place = await workplace({ 'a.c': cFunction('f') });
    const { result } = await place.run(['scan', '.', '--variant', 'E', ...JSON_ARGS]);
    expect(result().summary.poisoned).toBe(1);
  });

  test('variant S sees no statement', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    const { result } = await place.run(['scan', '.', '--variant', 'S', '--witness', 'victim', ...JSON_ARGS]);
    expect(result().findings.filter(({ trigger }) => trigger.kind === 'statement')).toEqual([]);
  });

  test('--calibration judges clean data first', async () => {
    const clean = jsonl(
      ...Array.from({ length: 120 }, (_, index) => ({ func: cFunction(`f${String(index)}`) })),
    );
    const place = await workplace({ 'clean.jsonl': clean, 'src/a.c': cFunction('f', STATEMENT) });
    const argv = ['scan', 'src', '--calibration', 'clean.jsonl', ...JSON_ARGS];
    const [finding] = (await place.run(argv)).result().findings;
    expect(finding?.pValue).toBeCloseTo(1 / 121, 10);
  });
});
