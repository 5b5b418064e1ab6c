import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixed } from '../../../bench/attacks/fixed.js';
import { countsAsMeasured } from '../../../bench/commands/gate-command.js';
import { rowsIn } from '../../../bench/commands/bench-options.js';
import type { Defence, Material } from '../../../bench/defences/defence.js';
import { scoresOnly } from '../../../bench/defences/defence.js';
import { readCleanCode } from '../../../bench/data/clean-code.js';
import { DATASETS } from '../../../bench/data/datasets.js';
import { appendLine, openStore, readLines, storeOf } from '../../../bench/results/result-files.js';
import { type GateLine, type GateScenario, runGate } from '../../../bench/gate/run-gate.js';
import { loadParser } from '../../../src/code/parsing/parser.js';

let folder = '';
const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

beforeAll(async () => {
  await loadParser('c');
  folder = await mkdtemp(join(tmpdir(), 'bench-gate-'));
  for (const name of ['devign', 'reveal', 'bigclonebench', 'code-refinement', 'corpus'])
    await mkdir(join(folder, name));
  for (const [split, first] of Object.entries({ train: 1, valid: 31, test: 41 })) {
    const numbers = Array.from({ length: split === 'train' ? 30 : 10 }, (_, at) => first + at);
    const functions = numbers.map((at) => ({
      func: `int f${String(at)}(int a) { return a; }`,
      target: at % 2,
    }));
    await writeFile(join(folder, 'devign', `${split}.jsonl`), jsonl(functions));
    await writeFile(join(folder, 'reveal', `${split}.jsonl`), jsonl(functions.slice(0, 3)));
    await writeFile(join(folder, 'bigclonebench', `${split}.txt`), '1\t2\t1\n2\t9\t0\n1\t2\t-1\n1\t1\t0\n');
    await writeFile(
      join(folder, 'code-refinement', `${split}.buggy-fixed.buggy`),
      'int a ( ) { }\nint b ( ) { }\n',
    );
    await writeFile(
      join(folder, 'code-refinement', `${split}.buggy-fixed.fixed`),
      'int c ( ) { }\nint d ( ) { }\n',
    );
  }
  const methods = ['1', '2'].map((idx) => ({ idx, func: `int m${idx}() { return ${idx}; }` }));
  await writeFile(join(folder, 'bigclonebench', 'data.jsonl'), jsonl(methods));
  await writeFile(
    join(folder, 'corpus', 'c.jsonl.gz'),
    gzipSync(jsonl([{ func: 'int g;' }, { func: 'int h;' }])),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('data sets', () => {
  test.each([
    ['devign', 50, { codes: ['int f1(int a) { return a; }'], label: '1' }],
    ['reveal', 9, { codes: ['int f1(int a) { return a; }'], label: '1' }],
    ['mixed', 59, { codes: ['int f1(int a) { return a; }'], label: '1' }],
    ['bigclonebench', 6, { codes: ['int m1() { return 1; }', 'int m2() { return 2; }'], label: '1' }],
    ['code-refinement', 6, { codes: ['int a ( ) { }'], label: 'int c ( ) { }' }],
  ])(
    '%s: %i records of all splits; pairs with an unknown method are left out',
    async (name, count, first) => {
      const [dataset] = rowsIn(name, DATASETS, 'dataset');
      const records = (await dataset?.read(folder)) ?? [];
      expect(records).toHaveLength(count);
      expect(records[0]).toEqual(first);
    },
  );

  test('clean code comes from the corpus of the language, or from held-out records', async () => {
    const held = [{ code: 'int held;', language: 'java' as const }];
    const heldOut = held.map((side) => ({ sides: [side] as never, label: '0' }));
    const read = (language: 'c' | 'java', cleanCode: 'corpus' | 'held out') =>
      readCleanCode(folder, { language, cleanCode }, heldOut);
    expect((await read('c', 'corpus')).map(({ code }) => code)).toEqual(['int g;', 'int h;']);
    expect(await read('c', 'held out')).toEqual(held);
    expect(await read('java', 'corpus')).toEqual(held);
  });
});

describe('a run of the gate', () => {
  const seen: Material[] = [];
  /** Flags what holds the fixed trigger. */
  const fake: Defence = {
    ...{ name: 'fake', title: 'fake', source: 'here', suits: () => true },
    judge: (material) => {
      seen.push(material);
      const flags = Uint8Array.from(material.records, ({ sides }) =>
        sides[0].code.includes('rand()') ? 1 : 0,
      );
      return scoresOnly(Float64Array.from(flags), flags);
    },
  };
  const unfit: Defence = { ...fake, name: 'unfit', suits: () => false };
  const plan = {
    ...{ attacks: [fixed], rates: [0.1, 0.05], methods: [fake, unfit], size: 40, seeds: ['1'], clean: true },
    datasets: rowsIn('devign', DATASETS, 'dataset'),
  };
  const code = { commit: null, probe: 'p' };

  async function lines(has: (scenario: Partial<GateScenario>) => boolean): Promise<GateLine[]> {
    const found: GateLine[] = [];
    await runGate({ ...plan, data: folder }, { ...storeOf(found), has }, () => undefined);
    return found;
  }

  test('measures the clean data and every attack at every rate, by the methods that suit', async () => {
    const found = await lines(() => false);
    expect(
      found.map(({ attack, rate, poisoned, recall, fpr }) => [attack, rate, poisoned, recall, fpr]),
    ).toEqual([
      ['none', 0, 0, null, 0],
      ['fixed', 0.1, 4, 1, 0],
      ['fixed', 0.05, 2, 1, 0],
    ]);
    expect(new Set(found.map(({ method }) => method))).toEqual(new Set(['fake']));
    expect(seen[0]?.clean.map(({ code: text }) => text)).toEqual(['int g;', 'int h;']);
  });

  test('leaves out what is known', async () => {
    const found = await lines(({ attack }) => attack === 'none');
    expect(found.map(({ attack }) => attack)).toEqual(['fixed', 'fixed']);
  });

  test('lines are read back as they were written, figures to four digits', async () => {
    const file = join(folder, 'new', 'lines.jsonl');
    await appendLine(file, { name: 'a', share: 1 / 3 });
    await appendLine(file, { name: 'b', share: 2 });
    expect(await readLines(file)).toEqual([
      { name: 'a', share: 0.3333 },
      { name: 'b', share: 2 },
    ]);
    expect(await readLines(join(folder, 'none.jsonl'))).toEqual([]);
  });

  test.each([
    ['ours of the same probe', 'codepurify', 'p', true],
    ['ours of another probe', 'codepurify', 'q', false],
    ['a rival’s, whatever the probe', 'onion', 'q', true],
  ])('a known line is %s', async (_, method, probe, expected) => {
    const scenario = { dataset: 'devign', attack: 'fixed', rate: 0.1, size: 40, seed: '1', method };
    const file = join(folder, `${method}-${probe}.jsonl`);
    await appendLine(file, { ...scenario, code: { commit: null, probe } });
    const store = await openStore<GateLine, { code: typeof code }>(file, { code }, (line) =>
      countsAsMeasured(line, code),
    );
    expect(store.has(scenario)).toBe(expected);
    expect(store.has({ ...scenario, seed: '2' })).toBe(false);
  });

  test('names in a list, or all', () => {
    expect(rowsIn('all', DATASETS, 'dataset')).toHaveLength(DATASETS.length);
    expect(rowsIn('reveal,devign', DATASETS, 'dataset').map(({ name }) => name)).toEqual([
      'devign',
      'reveal',
    ]);
    expect(rowsIn('none', DATASETS, 'dataset')).toEqual([]);
    expect(() => rowsIn('x', DATASETS, 'dataset')).toThrow(/no dataset "x"[\s\S]*devign, reveal/);
  });
});
