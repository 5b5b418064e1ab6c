import { join, resolve } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { packageRoot } from '../../src/scan/models/package-root.js';
import type { FormatMemoryLine } from '../formats/format-line.js';
import { measureFormatMemory } from '../formats/measure-format-memory.js';
import { otherReader } from '../formats/other-reader.js';
import { COMMON, numbersOption, wordOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({ format, megabytes, way, seconds, peakMebibytes }: FormatMemoryLine): string {
  return `${format}, ${megabytes} MB, ${way}: ${seconds.toFixed(1)} s, ${peakMebibytes.toFixed(0)} MiB`;
}

/** `format-memory`: seconds and peak memory of reading made files of every format, small and large. */
export function formatMemoryCommand() {
  return new Command('format-memory')
    .description('seconds and peak memory of reading made files of every format, small and large')
    .option('--cli <file>', 'the command line that is measured', join(packageRoot(), 'dist', 'cli.js'))
    .option('--python <program>', 'Python with pyarrow, which makes the files', 'python3')
    .addOption(numbersOption('--megabytes <n,n>', 'sizes of the files', [50, 500]))
    .addOption(
      wordOption('--way <all|read|inspect>', 'what reads them', ['all', 'read', 'inspect'] as const, 'all'),
    )
    .addOption(COMMON.results())
    .action(async ({ cli, python, megabytes, way, results }) => {
      const plan = { cli: resolve(cli), reader: otherReader(python), megabytes, way };
      await measureFormatMemory(plan, await probeStore(results, 'formatMemory', sentence));
    });
}
