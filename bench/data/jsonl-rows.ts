import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { CodePurifyError } from '../../src/errors.js';

/**
 * The rows of a JSONL file, one after another: the clone data has hundreds of megabytes in full.
 * @throws CodePurifyError `input` naming the line that is not of the schema
 */
export async function* jsonlRows<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
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
