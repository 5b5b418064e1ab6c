import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HERE, type Kernel, type Threads } from '../../../src/probe/threads/threads.js';
import { openThreads } from '../../../src/scan/threads/open-threads.js';
import { WorkerThreads } from '../../../src/scan/threads/worker-threads.js';

const DIST = join(import.meta.dirname, '..', '..', '..', 'dist');

/** Adds the number of a part to the numbers of the input. */
const ADD: Kernel<{ readonly numbers: Float64Array }, Float64Array> = {
  name: 'add',
  open:
    ({ numbers }) =>
    (part) =>
      numbers.map((one) => one + part),
  pack: (input) => input,
  unpack: (packed) => packed as { readonly numbers: Float64Array },
};

/** A worker that does `ADD`, after what a test puts in the place of its first part. */
const worker = (first: string): string => `
const { workerData: { port } } = require('node:worker_threads');
port.on('message', ({ call, name, packed, parts, state }) => {
  let part = Atomics.add(state, 0, 1);
  if (part < parts) { ${first} }
  for (; part < parts; part = Atomics.add(state, 0, 1)) {
    const output = packed.numbers.map((one) => one + part);
    port.postMessage({ call, part, output });
    Atomics.store(state, 1 + part, 1);
    Atomics.notify(state, 1 + part);
  }
});`;

let folder = '';
const opened: WorkerThreads[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'threads-'));
  return () => rm(folder, { recursive: true, force: true });
});
afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())));

async function threads(first: string, count: number): Promise<Threads> {
  const file = join(folder, `${String(opened.length)}-${String(first.length)}.cjs`);
  await writeFile(file, worker(first));
  const made = new WorkerThreads(file, count);
  opened.push(made);
  return made;
}

const numbers = Float64Array.from({ length: 5000 }, (_, at) => at / 7);

describe('the work of kernels', () => {
  const cases: [name: string, first: string][] = [
    ['worker threads that work', ''],
    ['a thread that ends', 'process.exit(1);'],
    ['a thread that fails', "throw new Error('out of memory');"],
    [
      'a part that fails in a thread',
      'port.postMessage({ call, part, failed: true }); Atomics.store(state, 1 + part, 1); return;',
    ],
  ];
  test.each(cases)('is the same with %s', async (_, first) => {
    for (const count of [1, 3]) {
      const own = await threads(first, count);
      for (const parts of [0, 1, 2, 40])
        expect(own.map(ADD, { numbers }, parts)).toEqual(HERE.map(ADD, { numbers }, parts));
      expect(await own.begin(ADD, { numbers })()).toEqual(await HERE.begin(ADD, { numbers })());
    }
  });

  test('is shared among threads: each does a part at the same time', async () => {
    const own = await threads('', 1);
    const [first] = [await own.begin(ADD, { numbers })()];
    expect(first).toEqual(numbers); // the thread has started
    const here: number[] = [];
    const slow: typeof ADD = {
      ...ADD,
      open: (input) => (part) => {
        here.push(part);
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
        return ADD.open(input)(part);
      },
    };
    expect(own.map(slow, { numbers }, 40)).toEqual(HERE.map(ADD, { numbers }, 40));
    expect(here.length).toBeLessThan(40);
  });

  test('throws what a part throws', async () => {
    const own = await threads('', 2);
    const broken: typeof ADD = {
      ...ADD,
      open: () => () => {
        throw new Error('no such part');
      },
    };
    expect(() => own.map(broken, { numbers }, 1)).toThrow('no such part');
  });
});

test('one job, and a folder without the entry of a worker thread, have this thread alone', () => {
  expect(openThreads(1, DIST).threads).toBe(HERE);
  expect(openThreads(4, import.meta.dirname).threads).toBe(HERE);
  expect(openThreads(4, DIST).threads).toBeInstanceOf(WorkerThreads);
});
