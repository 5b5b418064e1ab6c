import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { BUNDLED_MLM } from '../../src/scan/models/choose-victim.js';
import { measureDetection } from '../detection/measure-detection.js';
import { RESULT_FILES } from '../pages/results.js';
import { writeResult } from '../results/result-files.js';
import { openBenchTools } from '../victims/bench-tools.js';
import { COMMON, dataFolder, numberOption, print, say } from './bench-options.js';

/** `detection`: attacks planted into held-out functions, found and purified by a scan's judge. */
export function detectionCommand() {
  return new Command('detection')
    .description(
      'attacks planted into held-out functions: recall, false positives, naming, purification, ablation',
    )
    .addOption(COMMON.data())
    .addOption(COMMON.victim())
    .addOption(COMMON.mlm())
    .addOption(numberOption('--functions <n>', 'functions of each language', 100))
    .addOption(numberOption('--rate <fraction>', 'fraction of the functions that is poisoned', 0.3))
    .addOption(COMMON.seed())
    .addOption(COMMON.threads(2))
    .addOption(COMMON.wrapper())
    .option('--all-clean', 'also judge every held-out function as it is', false)
    .option('--no-ablation', 'without the ablation')
    .addOption(COMMON.results())
    .action(async ({ victim, mlm, threads, results, ...options }) => {
      const languageModel = mlm === null ? null : BUNDLED_MLM;
      const plan = { ...options, languageModel, data: dataFolder(options.data) };
      const tools = await openBenchTools({ victim, mlm, threads });
      try {
        const file = join(results, RESULT_FILES.detection);
        await writeResult(file, await measureDetection(tools, plan, say));
        print(`Written: ${file}`);
      } finally {
        await tools.close();
      }
    });
}
