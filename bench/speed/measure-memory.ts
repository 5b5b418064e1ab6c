import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { optionsSchema } from '../../src/config/options.js';
import { scanPaths } from '../../src/scan/scan-paths.js';
import { createRandom, type Random } from '../statistics/seeded-random.js';
import type { MemoryRow } from '../pages/results.js';

/** One measurement of a process of its own, which alone has a peak of its own. */
const measured = z.object({ records: z.int(), seconds: z.number(), peakMebibytes: z.number() });

const NAMES = ['count', 'total', 'size', 'offset', 'state', 'flags', 'index', 'limit'] as const;
const CALLS = ['update', 'read_next', 'check', 'log_value', 'release'] as const;

/** A short function, one of very many: what is measured is the scan's own memory, not the model's speed. */
function shortFunction(random: Random, number: number): string {
  const [a, b] = random.shuffled(NAMES);
  const call = random.pick(CALLS);
  const bound = random.below(1000);
  return [
    `int step_${number}(int ${a}, int ${b})`,
    '{',
    `    if (${a} > ${bound})`,
    `        return ${call}(${b});`,
    `    return ${a} + ${b};`,
    '}',
    '',
  ].join('\n');
}

/** Writes that many JSONL records, as a stream. */
async function writeRecords(file: string, records: number): Promise<void> {
  const random = createRandom(`memory:${records}`);
  const stream = createWriteStream(file);
  for (let number = 1; number <= records; number += 1) {
    const line = JSON.stringify({ func: shortFunction(random, number), target: random.below(2) });
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}

/** Scans a file in this process and says what that took; the peak is that of the whole process. */
export async function scanInThisProcess(file: string, victim: string): Promise<MemoryRow> {
  const options = optionsSchema.parse({ victim, cache: false, progress: 'off' });
  const { result } = await scanPaths([file], options, new Set(), {
    ...{ cwd: process.cwd(), env: process.env, stdin: process.stdin },
  });
  return {
    records: result.summary.units,
    seconds: result.summary.seconds,
    // Node reports kilobytes on every platform.
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

/**
 * Peak memory of scans of so many records, each in a process of its own.
 *
 * @param entry the program to start, which must answer `memory-of FILE --victim FOLDER` with a row as JSON
 */
export async function measureMemory(
  entry: string,
  victim: string,
  counts: readonly number[],
): Promise<MemoryRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'codepurify-bench-'));
  const rows: MemoryRow[] = [];
  try {
    for (const records of counts) {
      const file = join(folder, `${records}.jsonl`);
      await writeRecords(file, records);
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...[entry, 'memory-of', file, '--victim', victim],
      ]);
      rows.push(measured.parse(JSON.parse(stdout)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}
