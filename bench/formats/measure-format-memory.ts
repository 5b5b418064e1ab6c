import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CodePurifyError } from '../../src/errors.js';
import type { ResultStore } from '../results/result-files.js';
import { BENCH_PROGRAM, inTemporaryFolder } from '../timing/own-process.js';
import { timedProcess, type TimedProcess } from '../timing/timed-process.js';
import type { FormatMemoryLine } from './format-line.js';
import type { OtherReader } from './other-reader.js';

/** Made files: the kind that the other writer makes, and the ending. */
const FORMATS = [
  { format: 'JSON Lines', kind: 'jsonl', ending: '.jsonl' },
  { format: 'JSON array', kind: 'json', ending: '.json' },
  { format: 'CSV', kind: 'csv', ending: '.csv' },
  { format: 'Parquet', kind: 'parquet', ending: '.parquet' },
  { format: 'JSON Lines, gzip', kind: 'jsonl', ending: '.jsonl.gz' },
  { format: 'JSON Lines, zstd', kind: 'jsonl', ending: '.jsonl.zst' },
] as const;

const MEGABYTE = 1_000_000;
const made = z.object({ records: z.int() });
const counted = z.object({ units: z.int() });
const inspected = z.object({ total: counted });

/** What is measured, and with which programs. */
export interface FormatMemoryPlan {
  readonly cli: string;
  readonly reader: OtherReader;
  /** Sizes of the files, as JSON Lines. */
  readonly megabytes: readonly number[];
  /** One way, or all. */
  readonly way: FormatMemoryLine['way'] | 'all';
}

/** Reads made files of every format and size, each in a process of its own; each result is stored at once. */
export async function measureFormatMemory(
  { cli, reader, megabytes: sizes, way: wanted }: FormatMemoryPlan,
  store: ResultStore<FormatMemoryLine>,
): Promise<void> {
  const ways = [
    {
      way: 'read',
      run: (file: string) => timedProcess(BENCH_PROGRAM, ['rows-of', file]),
      units: ({ stdout }: TimedProcess) => counted.parse(JSON.parse(stdout)).units,
    },
    {
      way: 'inspect',
      run: (file: string) =>
        timedProcess(cli, ['inspect', file, '--language', 'c', '--format', 'json', '--config', 'none']),
      units: ({ stdout }: TimedProcess) => inspected.parse(JSON.parse(stdout)).total.units,
    },
  ] as const;
  for (const megabytes of sizes) {
    for (const { format, kind, ending } of FORMATS) {
      const open = ways.filter(
        ({ way }) => (wanted === 'all' || wanted === way) && !store.has({ format, megabytes, way }),
      );
      if (open.length === 0) continue;
      await inTemporaryFolder(async (folder) => {
        const file = join(folder, `made${ending}`);
        const { records } = await reader.ask(['make', kind, String(megabytes * MEGABYTE), file], made);
        for (const { way, run, units } of open) {
          const ran = await run(file);
          if (units(ran) !== records) throw notAllRead(format, records, units(ran));
          const { seconds, peakMebibytes } = ran;
          await store.add({ format, megabytes, records, way, seconds, peakMebibytes });
        }
        await rm(file);
      });
    }
  }
}

function notAllRead(format: string, records: number, units: number): CodePurifyError {
  return new CodePurifyError(
    'internal',
    `Of ${String(records)} records of ${format}, ${String(units)} were read.`,
    'Find out which reader loses records before anything is measured.',
  );
}
