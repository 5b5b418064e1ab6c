import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { RESULT_FILES } from '../pages/results.js';
import { writeResult } from '../results/result-files.js';
import { measureFunctions } from '../speed/measure-functions.js';
import { measureMemory } from '../speed/measure-memory.js';
import { measureSpeed } from '../speed/measure-speed.js';
import { COMMON, dataFolder, numberOption, numbersOption, print, say } from './bench-options.js';

/** `speed`: units and tokens a second, and the peak memory of scans. */
export function speedCommand() {
  return new Command('speed')
    .description(
      'units and tokens a second, functions a second without a model, time of a finding, peak memory',
    )
    .addOption(COMMON.data())
    .addOption(COMMON.victim())
    .addOption(COMMON.mlm())
    .addOption(numberOption('--functions <n>', 'functions of both languages together', 100))
    .addOption(numbersOption('--threads <n,n>', 'threads of the model', [1, 2]))
    .addOption(numberOption('--planted <n>', 'functions that each attack is planted in; 0: none', 30))
    .addOption(numbersOption('--records <n,n>', 'records of the memory runs; 0: no run', [1000, 10_000]))
    .addOption(COMMON.seed())
    .addOption(COMMON.wrapper())
    .addOption(COMMON.results())
    .action(async ({ records, results, mlm, planted, ...options }) => {
      const plan = { ...options, data: dataFolder(options.data) };
      const speed = await measureSpeed(plan, say);
      const { code, findings } = await measureFunctions({ ...plan, mlm, planted });
      const counts = records.filter((count) => count > 0);
      const memory = await measureMemory(options.victim, counts);
      const file = join(results, RESULT_FILES.speed);
      await writeResult(file, { ...speed, memory, code, findings });
      print(`Written: ${file}`);
    });
}
