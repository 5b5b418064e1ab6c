import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { z } from 'zod';

/** The file of the program that runs the benchmarks. */
export const BENCH_PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..', 'main.js');

/**
 * Runs a hidden command of the benchmarks in a process of its own: the peak memory of a process never falls again.
 * @returns the JSON object that the command prints
 */
export async function inOwnProcess<T>(args: readonly string[], schema: z.ZodType<T>): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [BENCH_PROGRAM, ...args]);
  return schema.parse(JSON.parse(stdout));
}

/** Peak memory of this process so far, in MiB. */
export function peakMebibytes(): number {
  // Node reports kilobytes on every platform.
  return process.resourceUsage().maxRSS / 1024;
}

/** Runs `use` with a temporary folder, which is removed afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'codepurify-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
