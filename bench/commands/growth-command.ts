import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { DATASETS } from '../data/datasets.js';
import { type GrowthLine, measureGrowth } from '../speed/measure-growth.js';
import { COMMON, dataFolder, numbersOption, rowOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({ method, records, cpuSeconds, wallSeconds, peakMebibytes }: GrowthLine): string {
  return (
    `${method} ${records} records: ${cpuSeconds.toFixed(1)} s CPU, ` +
    `${wallSeconds.toFixed(1)} s wall, ${peakMebibytes.toFixed(0)} MiB`
  );
}

/** `growth`: seconds and memory as the data grow, for CodePurify, KillBadCode and a language model. */
export function growthCommand() {
  return new Command('growth')
    .description('seconds and memory as the data grow, for CodePurify, KillBadCode and a language model')
    .addOption(COMMON.data())
    .addOption(
      rowOption(
        '--dataset <name>',
        'dataset whose functions are repeated with other names',
        DATASETS,
        'dataset',
        'devign',
      ),
    )
    .addOption(numbersOption('--records <n,n>', 'numbers of records', [1000, 3000, 10_000, 27_318]))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ data, dataset, records: counts, seed, results }) => {
      const plan = { data: dataFolder(data), dataset, counts, seed };
      await loadParsers();
      await measureGrowth(plan, await probeStore(results, 'growth', sentence));
    });
}
