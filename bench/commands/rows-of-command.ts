import { Command } from '@commander-js/extra-typings';
import { optionsSchema } from '../../src/config/options.js';
import { rowReader } from '../../src/scan/scan-context.js';

/** `rows-of`: the process of one memory run of `format-memory`, which reads every row as a scan does, and counts units. */
export function rowsOfCommand() {
  return new Command('rows-of').argument('<file>').action(async (file) => {
    const options = optionsSchema.parse({ progress: 'off', language: 'c' });
    const read = rowReader(options, { cwd: process.cwd(), stdin: process.stdin });
    let units = 0;
    for await (const row of read([file])) if (row.kind === 'unit') units += 1;
    process.stdout.write(JSON.stringify({ units }));
  });
}
