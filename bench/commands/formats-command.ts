import { join, resolve } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { packageRoot } from '../../src/scan/models/package-root.js';
import type { FormatLine } from '../formats/format-line.js';
import { measureFormats } from '../formats/measure-formats.js';
import { otherReader } from '../formats/other-reader.js';
import { COMMON } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({ file, units, found, planted, falseCalls, seconds }: FormatLine): string {
  return `${file}: ${units} units, ${found} of ${planted} found, ${falseCalls} false, ${seconds.toFixed(1)} s`;
}

/** `formats`: files of every format with a trigger in them, read, judged and written back. */
export function formatsCommand() {
  return new Command('formats')
    .description('files of every format with a trigger in them: read, judged, and written back')
    .argument('<folder>', 'folder of the files')
    .option('--cli <file>', 'the command line that is measured', join(packageRoot(), 'dist', 'cli.js'))
    .option('--python <program>', 'Python with pyarrow, which plants and compares', 'python3')
    .option(
      '--packed <name>',
      'the file that is measured compressed too: the beginning of its name',
      'devign',
    )
    .addOption(COMMON.results())
    .action(async (folder, { cli, python, packed, results }) => {
      const plan = { folder: resolve(folder), cli: resolve(cli), reader: otherReader(python), packed };
      await measureFormats(plan, await probeStore(results, 'formats', sentence));
    });
}
