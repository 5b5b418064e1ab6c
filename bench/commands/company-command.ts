import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { packageRoot } from '../../src/scan/models/package-root.js';
import { loadCompanyReference } from '../../src/witness/company/load-reference.js';
import { COMPANY_DATASETS } from '../company/company-datasets.js';
import { type CompanyLine, measureCompany } from '../company/measure-company.js';
import { RESULT_FILES } from '../pages/results.js';
import { openStore } from '../results/result-files.js';
import {
  COMMON,
  dataFolder,
  numberOption,
  numbersOption,
  rowsOption,
  say,
  wordOption,
} from './bench-options.js';

function sentence(line: CompanyLine): string {
  const { dataset, rate, trigger, accepted, wrong, power, seconds } = line;
  return (
    `${dataset} ${rate.toString()} ${trigger}: ${accepted.hits.toString()} of ${accepted.of.toString()}, ` +
    `wrong: ${wrong.join(', ') || 'none'},  power ${power?.toString() ?? 'none'}, ${seconds.toFixed(1)} s`
  );
}

/** `company`: datasets without labels, clean and poisoned, and what the company of their families says. */
export function companyCommand() {
  return new Command('company')
    .description('datasets without labels: triggers found by the company of their carriers')
    .addOption(COMMON.data())
    .addOption(rowsOption('--datasets <names>', 'datasets, with commas', COMPANY_DATASETS, 'dataset'))
    .addOption(numbersOption('--rates <r,r>', 'poisoned functions; 0: clean', [0.05, 0.02, 0.01, 0.005, 0]))
    .addOption(numberOption('--size <n>', 'functions of a draw', 2000))
    .addOption(numberOption('--clean-draws <n>', 'clean datasets', 20))
    .addOption(numberOption('--poisoned-draws <n>', 'datasets with every trigger at each rate', 5))
    .addOption(numberOption('--fpr <p>', 'false positive rate of a dataset', 0.01))
    .addOption(wordOption('--part <part>', 'functions', ['tuning', 'held back'] as const, 'held back'))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ data, results, fpr: level, ...options }) => {
      const store = await openStore<CompanyLine, object>(join(results, RESULT_FILES.company), {});
      await loadParsers();
      await measureCompany(
        { ...options, level, data: dataFolder(data) },
        loadCompanyReference(join(packageRoot(), 'models', 'company')),
        {
          has: (scenario) => store.has(scenario),
          add: async (line) => {
            await store.add(line);
            say(sentence(line));
          },
        },
      );
    });
}
