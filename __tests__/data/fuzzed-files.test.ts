import { expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { readData } from '../../src/data/read-data.js';
import { pathOf } from '../../src/data/row.js';
import { seeded } from '../detect/seeded.js';
import { DATA_FILES, HOSTILE_FILES, OTHER_FILES } from './every-kind.js';
import { fuzzRuns } from './fuzz-runs.js';
import { DATA_OPTIONS } from './records-in.js';
import { collect, stream, temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const FILES = [...DATA_FILES, ...OTHER_FILES, ...HOSTILE_FILES];
/** Pieces that mean something to one of the readers. */
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  ',',
  '\n',
  '\r\n',
  '\t',
  '```',
  '\0',
  '\uFEFF',
  'NaN',
  '{"func":"',
  'PAR1',
];
/** Processor time of one input: far above the slowest, which takes a second. */
const MOST_MICROSECONDS = 10_000_000;

/** Makes numbers of one input. */
function chance(seed: number) {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return { below, pick: <T>(values: readonly T[]): T => values[below(values.length)] as T };
}

/** Bytes with up to four changes: some replaced, cut out, repeated, or put in. */
function mutated(bytes: Buffer, { below, pick }: ReturnType<typeof chance>): Buffer {
  let now = Buffer.from(bytes);
  for (let changes = 1 + below(4); changes > 0; changes--) {
    const at = below(now.length + 1);
    const end = Math.min(now.length, at + below(40));
    const piece = pick([
      () => Buffer.from([below(256)]),
      () => Buffer.alloc(0),
      () => Buffer.from(pick(PIECES)),
      () => Buffer.concat([now.subarray(at, end), now.subarray(at, end)]),
      () => Buffer.from(pick(PIECES).repeat(1 + below(300))),
    ])();
    now = Buffer.concat([now.subarray(0, at), piece, now.subarray(end)]);
  }
  return now;
}

/** The file as it is, as UTF-16, or compressed: broken within a coding that is not. */
function coded(name: string, bytes: Buffer, { pick }: ReturnType<typeof chance>): [string, Buffer] {
  return pick<() => [string, Buffer]>([
    () => [name, bytes],
    () => [name, bytes],
    () => [name, Buffer.from(`\uFEFF${bytes.toString('latin1')}`, 'utf16le')],
    () => [`${name}.gz`, gzipSync(bytes)],
  ])();
}

test('damaged files of every kind have rows, and soon', async () => {
  const tools = {
    listFunctions: (code: string) => ({
      places: [{ name: '', span: { start: 0, end: code.length } }],
      unlisted: 0,
    }),
    cwd: folder.root(),
    stdin: stream(),
  };
  const options = { ...DATA_OPTIONS, codeField: 'auto', labelField: 'auto', maxRecordBytes: 100_000 };
  const first = Number(process.env.CODEPURIFY_FUZZ_SEED ?? 1);
  const { numRuns } = fuzzRuns(300);
  const bad: string[] = [];
  for (let seed = first; seed < first + numRuns; seed++) {
    const random = chance(seed);
    const { name, bytes } = random.pick(FILES);
    const [path, content] = coded(name, mutated(bytes, random), random);
    folder.put(`d-${String(seed)}/${path}`, content);
    const began = process.cpuUsage();
    try {
      const rows = await collect(readData([`d-${String(seed)}`], options, tools));
      const isNamed = rows.every((row) => pathOf(row) === `d-${String(seed)}/${path}`);
      if (rows.length === 0 || !isNamed) bad.push(`${String(seed)} ${path}: ${String(rows.length)} rows`);
    } catch (error) {
      bad.push(`${String(seed)} ${path}: ${String(error)}`);
    }
    const { user, system } = process.cpuUsage(began);
    if (user + system > MOST_MICROSECONDS) bad.push(`${String(seed)} ${path}: ${String(user + system)} µs`);
  }
  expect(bad).toEqual([]);
});
