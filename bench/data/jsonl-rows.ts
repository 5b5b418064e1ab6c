import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { CodePurifyError } from '../../src/errors.js';

/** The bytes of a file; of one whose name ends in `.gz`, what is in it. */
function openText(path: string): Readable {
  const bytes = createReadStream(path);
  if (!path.endsWith('.gz')) return bytes;
  const unzip = createGunzip();
  // `pipe` does not hand on errors of the file
  bytes.once('error', (error) => unzip.destroy(error));
  return bytes.pipe(unzip);
}

/**
 * The rows of a JSONL file, perhaps gzipped, one after another: the clone data have hundreds of megabytes in full.
 * @throws CodePurifyError `input` naming the line that does not match the schema
 */
export async function* jsonlRows<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  const lines = createInterface({ input: openText(path), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const row = schema.safeParse(JSON.parse(line));
    if (!row.success) {
      throw new CodePurifyError(
        'input',
        `${path}:${number}: ${row.error.issues[0]?.message ?? 'not a record'}.`,
        'Give the dataset in the layout in which its authors publish it.',
      );
    }
    yield row.data;
  }
}

/** Writes rows as JSONL, one after another: there may be more than fit into memory. */
export async function writeJsonl(file: string, rows: Iterable<object>): Promise<void> {
  const stream = createWriteStream(file);
  for (const row of rows) {
    if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}
