import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { jsonlRows } from '../../../bench/data/jsonl-rows.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-jsonl-'));
  await writeFile(join(folder, 'a.jsonl'), '{"a":1}\n\n{"a":2}\n');
  await writeFile(join(folder, 'a.jsonl.gz'), gzipSync('{"a":1}\n{"a":2}\n'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rowsOf(name: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of jsonlRows(join(folder, name), z.object({ a: z.int() }))) rows.push(row);
  return rows;
}

test.each(['a.jsonl', 'a.jsonl.gz'])('the rows of %s', async (name) => {
  expect(await rowsOf(name)).toEqual([{ a: 1 }, { a: 2 }]);
});

test.each(['none.jsonl', 'none.jsonl.gz'])('%s is missing: an error, and no waiting', async (name) => {
  await expect(rowsOf(name)).rejects.toThrow(/ENOENT/u);
});
