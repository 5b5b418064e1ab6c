import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { BUNDLED_MLM, bundledModel } from '../../src/scan/models/choose-victim.js';
import { packageRoot } from '../../src/scan/models/package-root.js';
import { measureMethod } from '../method/measure-method.js';
import { RESULT_FILES } from '../pages/results.js';
import { writeResult } from '../results/result-files.js';
import { openBenchTools } from '../victims/bench-tools.js';
import { COMMON, dataFolder, numberOption, print, say } from './bench-options.js';

/** `pictures`: measures what `render` draws in the pictures of docs/explanation/how-it-works.md. */
export function picturesCommand() {
  return new Command('pictures')
    .description(
      'the data of the pictures in docs/explanation/how-it-works.md: examples, and held-out functions as points',
    )
    .addOption(COMMON.data())
    .addOption(COMMON.victim())
    .addOption(numberOption('--functions <n>', 'functions of each language', 100))
    .addOption(numberOption('--rate <fraction>', 'fraction of the functions that is poisoned', 0.3))
    .addOption(COMMON.seed())
    .addOption(COMMON.threads(1))
    .addOption(COMMON.wrapper())
    .addOption(COMMON.results())
    .action(async ({ victim, threads, results, ...options }) => {
      const draw = { ...options, data: dataFolder(options.data) };
      const tools = await openBenchTools({ victim, mlm: bundledModel(BUNDLED_MLM), threads });
      try {
        const file = join(results, RESULT_FILES.method);
        await writeResult(file, await measureMethod(tools, packageRoot(), draw, say));
        print(`Written: ${file}`);
      } finally {
        await tools.close();
      }
    });
}
