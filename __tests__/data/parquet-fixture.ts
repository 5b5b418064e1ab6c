import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of Parquet files; `make.py` in it wrote them. */
export const FIXTURES = fileURLToPath(new URL('../fixtures/parquet', import.meta.url));

/** A Parquet file, as a copy that a test may change. */
export function fixture(name: string): Buffer {
  return readFileSync(join(FIXTURES, `${name}.parquet`));
}
