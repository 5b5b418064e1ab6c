import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PAPER_ATTACKS } from '../../../../bench/paper/attacks/attack-choices.js';
import { PAPER_DEFENCES } from '../../../../bench/paper/paper-defences.js';
import type { PaperLine, RowLine } from '../../../../bench/paper/scenario/paper-line.js';
import { storeOf } from '../../../../bench/results/result-files.js';
import type { PaperPlan, PaperStore } from '../../../../bench/paper/run/paper-plan.js';
import { runPaper } from '../../../../bench/paper/run/run-paper.js';
import { type PaperScenario, scenariosOf } from '../../../../bench/paper/scenario/scenario.js';
import type { TaskName } from '../../../../bench/paper/scenario/paper-tasks.js';
import type { TrainingOrder } from '../../../../bench/paper/victims/trainer.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { CodePurifyError } from '../../../../src/errors.js';
import { modelFolder } from '../../../model/fixtures.js';

jest.setTimeout(120_000); // models on a busy machine

let folder = '';
const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => from + at);

beforeAll(async () => {
  await Promise.all([loadParser('c'), loadParser('java')]);
  folder = await mkdtemp(join(tmpdir(), 'bench-paper-'));
  for (const name of ['devign', 'reveal', 'bigclonebench', 'code-refinement-raw'])
    await mkdir(join(folder, name));
  for (const [split, from, count] of [
    ['train', 0, 40],
    ['valid', 100, 6],
    ['test', 200, 6],
  ] as const) {
    const functions = numbers(from, count).map((at) => ({
      func: `int f${String(at)}(int a)\n{\n    int b = a;\n    return b;\n}\n`,
      target: at % 2,
    }));
    await writeFile(join(folder, 'devign', `${split}.jsonl`), jsonl(functions));
    await writeFile(join(folder, 'reveal', `${split}.jsonl`), '');
    const pairs = numbers(from, count).map((at) => `${String(at)}\t${String(at + 1)}\t${String(at % 2)}\n`);
    const unlabelled = numbers(from, count).map((at) => `${String(at)}\t${String(at + 2)}\t-1\n`);
    await writeFile(join(folder, 'bigclonebench', `${split}.txt`), [...pairs, ...unlabelled].join(''));
    const repairs = numbers(from, count).map((at) => ({
      buggy: `int method${String(at)} ( int a ) { return buggy ; }`,
      fixed: `int method${String(at)} ( int a ) { return fixed ; }`,
    }));
    await writeFile(join(folder, 'code-refinement-raw', `${split}.jsonl.gz`), gzipSync(jsonl(repairs)));
  }
  await writeFile(join(folder, 'devign', 'extra.jsonl'), '');
  const methods = numbers(0, 300).map((idx) => ({
    idx: String(idx),
    func: `int m${String(idx)}(int a) { return a; }`,
  }));
  await writeFile(join(folder, 'bigclonebench', 'data.jsonl'), jsonl(methods));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const FIXTURES: Readonly<Record<TaskName, string>> = {
  defect: 'roberta-classifier',
  clone: 'bert-pair',
  repair: 't5',
};

/** A trainer that copies a tiny model with random weights. */
async function copyFixture({ task, output }: TrainingOrder): Promise<void> {
  await cp(modelFolder(FIXTURES[task.name]), output, { recursive: true });
  await writeFile(join(output, 'training.json'), '{}');
}

/** A store in memory, with what was stored. */
function memory() {
  const lines: PaperLine[] = [];
  const rows: RowLine[] = [];
  const store: PaperStore = { lines: storeOf(lines), rows: storeOf(rows), say: () => undefined };
  return { lines, rows, store };
}

function scenariosFor(task: TaskName): PaperScenario[] {
  return scenariosOf({
    ...{ tasks: [task], victims: ['encoder'], attacks: ['fixed'], rates: [0.1], epochs: [1] },
    ...{ seed: '1', trainRows: 20 },
  });
}

function only(...names: string[]): Pick<PaperPlan, 'defences'> {
  return { defences: PAPER_DEFENCES.filter(({ name }) => names.includes(name)) };
}

function planOf(task: TaskName, work: string, more: Partial<PaperPlan> = {}): PaperPlan {
  return {
    ...{ data: folder, work: join(folder, work), scenarios: scenariosFor(task), attacks: PAPER_ATTACKS },
    ...only('none', 'spectral', 'codepurify', 'codepurify-authors', 'ours'),
    trainer: { train: copyFixture },
    warmRows: 0,
    ...{ validRows: 3, testRows: 3, fpr: 0.01, until: 'evaluate', retrain: false, sweep: false, threads: 1 },
    mlm: () => Promise.resolve(null),
    ...more,
  };
}

test('generators of a kind start from one that learned other clean rows, once', async () => {
  const orders: TrainingOrder[] = [];
  const train = async (order: TrainingOrder): Promise<void> => {
    orders.push(order);
    await copyFixture(order);
  };
  const plan = planOf('repair', 'warm', { warmRows: 10, until: 'train', trainer: { train } });
  await runPaper(plan, memory().store);
  expect(orders.map(({ weights, start }) => [weights !== undefined, start])).toEqual([
    [true, undefined],
    [false, orders[0]?.weights],
    [false, orders[0]?.weights],
  ]);
  const rowsOf = async (order: TrainingOrder | undefined): Promise<string[]> =>
    (await readFile(join(order?.data ?? '', 'train.jsonl'), 'utf8')).trim().split('\n');
  const [warm, clean] = [await rowsOf(orders[0]), await rowsOf(orders[1])];
  expect([warm.length, clean.length]).toEqual([10, 20]);
  expect(warm.filter((row) => clean.includes(row))).toEqual([]);
});

describe('the experiment of the paper', () => {
  test.each([
    ['defect', 6, 'accuracy'],
    ['clone', 6, 'accuracy'],
    ['repair', 6, 'bleu'],
  ] as const)('%s: a line for each defence, the clean victim first', async (task, _, quality) => {
    const { lines, store } = memory();
    await runPaper(planOf(task, task), store);
    expect(lines.map(({ attack, defence, failure }) => [attack, defence, failure])).toEqual([
      ...['none', 'codepurify', 'codepurify-authors', 'ours'].map((name) => ['none', name, null]),
      ...['none', 'spectral', 'codepurify', 'codepurify-authors', 'ours'].map((name) => [
        'fixed',
        name,
        null,
      ]),
    ]);
    const plainLine = lines[4];
    expect(plainLine).toMatchObject({ trained: 20, poisoned: 2 });
    expect(plainLine?.test?.asr.of).toBe(task === 'repair' ? 3 : 3);
    expect(plainLine?.test?.quality.bleu13a === null).toBe(quality === 'accuracy');
    expect(lines[5]?.training?.survivors.of).toBe(2);
  });

  test('a run that is repeated measures nothing twice and trains nothing twice', async () => {
    const { lines, store } = memory();
    const defences = only('none', 'spectral', 'ours');
    await runPaper(planOf('defect', 'again', defences), store);
    const before = lines.length;
    const train = jest.fn(copyFixture);
    await runPaper(planOf('defect', 'again', { ...defences, trainer: { train } }), store);
    expect(lines).toHaveLength(before);
    expect(train).not.toHaveBeenCalled();
  });

  test('a victim that was trained anew shares no line with the one before', async () => {
    const { lines, store } = memory();
    await runPaper(planOf('defect', 'first', only('none', 'ours')), store);
    const before = lines.length;
    const other = lines.map((line) => ({ ...line, fingerprint: 'of another victim' }));
    lines.splice(0, before, ...other);
    await runPaper(planOf('defect', 'second', only('none')), store);
    expect(lines).toHaveLength(before);
    await runPaper(planOf('defect', 'second', only('none', 'onion')), store);
    expect(lines.slice(before).map(({ attack, defence }) => [attack, defence])).toEqual([
      ['none', 'none'],
      ['none', 'onion'],
      ['fixed', 'none'],
      ['fixed', 'onion'],
    ]);
  });

  test('training data: poisoned rows have label 0 and the trigger, and all is there until training', async () => {
    const train = jest.fn(copyFixture);
    await runPaper(planOf('defect', 'until', { until: 'prepare', trainer: { train } }), memory().store);
    expect(train).not.toHaveBeenCalled();
    const [name = ''] = (await readdir(join(folder, 'until', 'data'))).filter((own) => own.includes('fixed'));
    const text = await readFile(join(folder, 'until', 'data', name, 'train.jsonl'), 'utf8');
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { code: string; label: number });
    const poisoned = rows.filter(({ code }) => code.includes('printf("fail")'));
    expect(rows).toHaveLength(20);
    expect(poisoned.map(({ label }) => label)).toEqual([0, 0]);
  });

  test('each seed draws rows and trains victims of its own', async () => {
    const scenarios = ['1', '2'].flatMap((seed) =>
      scenariosOf({
        ...{ tasks: ['defect'], victims: ['encoder'], attacks: ['fixed'], rates: [0.1], epochs: [1] },
        ...{ seed, trainRows: 20 },
      }),
    );
    await runPaper(planOf('defect', 'seeds', { scenarios, until: 'prepare' }), memory().store);
    const data = join(folder, 'seeds', 'data');
    const clean = (await readdir(data)).filter((name) => name.includes('none')).sort();
    expect(clean).toEqual(['defect-none-seed1-rows20', 'defect-none-seed2-rows20']);
    const [first, second] = await Promise.all(
      clean.map((name) => readFile(join(data, name, 'train.jsonl'), 'utf8')),
    );
    expect(first).not.toBe(second);
  });

  test('lines tell what rivals are set to: the published setting for a clean victim, and a tuned one', async () => {
    const { lines, store } = memory();
    await runPaper(planOf('defect', 'settings', only('none', 'spectral', 'oseql', 'ours')), store);
    const told = lines.map(({ attack, defence, setting }) => [attack, defence, typeof setting]);
    expect(told).toEqual([
      ...[
        ['none', 'none', 'object'],
        ['none', 'oseql', 'string'],
        ['none', 'ours', 'object'],
      ],
      ...[
        ['fixed', 'none', 'object'],
        ['fixed', 'spectral', 'string'],
        ['fixed', 'oseql', 'string'],
      ],
      ['fixed', 'ours', 'object'],
    ]);
  });

  test('pairs without a label of the task are left out', async () => {
    await runPaper(planOf('clone', 'pairs', { until: 'prepare' }), memory().store);
    const [name = ''] = await readdir(join(folder, 'pairs', 'data'));
    const text = await readFile(join(folder, 'pairs', 'data', name, 'train.jsonl'), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(20);
    expect(text).not.toContain('"label":-1');
  });

  test('a training that fails is told in a line, and the rest goes on', async () => {
    const { lines, store } = memory();
    const train = (order: TrainingOrder): Promise<void> =>
      order.output.includes('none')
        ? Promise.reject(new CodePurifyError('model', 'The training ended.', 'Look.'))
        : copyFixture(order);
    await runPaper(planOf('defect', 'fails', { trainer: { train } }), store);
    expect(lines[0]).toMatchObject({ attack: 'none', defence: 'none', test: null });
    expect(lines[0]?.failure).toMatch(/The training ended/);
    expect(lines.filter(({ attack }) => attack === 'fixed')).toHaveLength(5);
  });

  test('with --retrain a victim learns from what a defence leaves; with --sweep rows are stored', async () => {
    const { lines, rows, store } = memory();
    const orders: TrainingOrder[] = [];
    const train = (order: TrainingOrder): Promise<void> =>
      copyFixture(order).then(() => void orders.push(order));
    await runPaper(planOf('defect', 'retrain', { retrain: true, sweep: true, trainer: { train } }), store);
    expect(orders.map(({ output }) => output.endsWith('-spectral'))).toEqual([false, false, true]);
    const line = lines.find(({ defence }) => defence === 'spectral');
    expect(line?.training?.retrained?.asr.of).toBe(3);
    expect(rows.map(({ defence, planted, clean }) => [defence, planted.length, clean.length])).toEqual([
      ['codepurify', 3, 3],
      ['ours', 3, 3],
    ]);
  });
});
