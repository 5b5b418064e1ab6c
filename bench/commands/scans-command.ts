import { Command } from '@commander-js/extra-typings';
import { measureScans, type ScanLine } from '../speed/measure-scans.js';
import { COMMON, dataFolder, numberOption, numbersOption } from './bench-options.js';
import { sourceOption } from './grown-records-command.js';
import { probeStore } from './probe-store.js';

function sentence({
  records,
  jobs,
  cpuSeconds,
  wallSeconds,
  peakMebibytes,
  found,
  planted,
}: ScanLine): string {
  return (
    `${records} records, --jobs ${jobs}: ${cpuSeconds.toFixed(1)} s CPU, ${wallSeconds.toFixed(1)} s wall, ` +
    `${peakMebibytes.toFixed(0)} MiB, found ${found} of ${planted}`
  );
}

/** `scans`: whole scans as the data grow, with the bundled program. */
export function scansCommand() {
  return new Command('scans')
    .description('seconds, memory and disk of whole scans of the bundled program as the data grow')
    .addOption(COMMON.data())
    .addOption(sourceOption('--source <name>', 'whose functions are repeated'))
    .addOption(
      numbersOption('--records <n,n>', 'numbers of records', [10_000, 30_000, 100_000, 300_000, 1_000_000]),
    )
    .addOption(numbersOption('--jobs <n,n>', 'numbers of workers', [2]))
    .addOption(numberOption('--memory <mebibytes>', 'memory for the records that are learned', 4096))
    .requiredOption('--work <folder>', 'keeps the records and what a broken scan has done')
    .addOption(COMMON.results())
    .action(async ({ data, source, records: counts, jobs, memory, work, results }) => {
      const plan = { data: dataFolder(data), source, counts, jobs, memory, work };
      await measureScans(plan, await probeStore(results, 'scans', sentence));
    });
}
