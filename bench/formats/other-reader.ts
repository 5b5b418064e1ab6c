import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { z } from 'zod';
import { packageRoot } from '../../src/scan/models/package-root.js';

const SCRIPT = join(packageRoot(), 'bench', 'formats', 'data_files.py');

/** Another reader and writer of data files: Python, with pyarrow. */
export interface OtherReader {
  /** Runs a command of `data_files.py`. @returns the object that it prints */
  ask<T>(args: readonly string[], schema: z.ZodType<T>): Promise<T>;
}

/** @param python the interpreter: its packages include pyarrow */
export function otherReader(python: string): OtherReader {
  return {
    ask: async (args, schema) => {
      const { stdout } = await promisify(execFile)(python, [SCRIPT, ...args]);
      return schema.parse(JSON.parse(stdout));
    },
  };
}
