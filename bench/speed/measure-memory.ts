import { join } from 'node:path';
import { z } from 'zod';
import { optionsSchema } from '../../src/config/options.js';
import { scanPaths } from '../../src/scan/scan-paths.js';
import { writeJsonl } from '../data/jsonl-rows.js';
import { createRandom, type Random } from '../statistics/seeded-random.js';
import { inOwnProcess, inTemporaryFolder, peakMebibytes } from '../timing/own-process.js';

const measured = z.object({ records: z.int(), seconds: z.number(), peakMebibytes: z.number() });

/** Peak memory of a scan in a process of its own. */
export type MemoryRow = Readonly<z.infer<typeof measured>>;

const NAMES = ['count', 'total', 'size', 'offset', 'state', 'flags', 'index', 'limit'] as const;
const CALLS = ['update', 'read_next', 'check', 'log_value', 'release'] as const;

/** A short function, one of very many: the scan's own memory is measured, not the model's speed. */
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

function* writtenRecords(count: number): Generator<object> {
  const random = createRandom(`memory:${count}`);
  for (let number = 1; number <= count; number += 1) {
    yield { func: shortFunction(random, number), target: random.below(2) };
  }
}

/** Scans a file in this process. */
export async function scanInThisProcess(file: string, victim: string): Promise<MemoryRow> {
  const options = optionsSchema.parse({ victim, cache: false, progress: 'off' });
  const { result } = await scanPaths([file], options, new Set(), {
    ...{ cwd: process.cwd(), env: process.env, stdin: process.stdin },
  });
  const { units, seconds } = result.summary;
  return { records: units, seconds, peakMebibytes: peakMebibytes() };
}

/** Peak memory of scans of so many records, each in a process of its own. */
export async function measureMemory(victim: string, counts: readonly number[]): Promise<MemoryRow[]> {
  return inTemporaryFolder(async (folder) => {
    const rows: MemoryRow[] = [];
    for (const records of counts) {
      const file = join(folder, `${records}.jsonl`);
      await writeJsonl(file, writtenRecords(records));
      rows.push(await inOwnProcess(['memory-of', file, '--victim', victim], measured));
    }
    return rows;
  });
}
