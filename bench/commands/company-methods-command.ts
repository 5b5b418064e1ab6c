import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { packageRoot } from '../../src/scan/models/package-root.js';
import { loadCompanyReference } from '../../src/witness/company/load-reference.js';
import { COMPANY_DATASETS } from '../company/company-datasets.js';
import { COMPANY_METHODS, compareMethods, type ComparedLine } from '../company/compare-methods.js';
import { proportionCell } from '../tables/cells.js';
import { COMMON, dataFolder, numberOption, numbersOption, rowsOption, wordOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({ dataset, rate, method, recall, wrong, cpuSeconds }: ComparedLine): string {
  const { dead, live, name } = recall;
  return (
    `${dataset} ${rate.toString()} ${method}: dead ${proportionCell(dead)}, live ${proportionCell(live)}, ` +
    `names ${proportionCell(name)}, wrong ${proportionCell(wrong)}, ${cpuSeconds.toFixed(1)} s`
  );
}

/** `company-methods`: the functions that `company` draws, judged by whole scans and by rivals. */
export function companyMethodsCommand() {
  return new Command('company-methods')
    .description('the same datasets without labels, judged by whole scans and by rivals')
    .addOption(COMMON.data())
    .addOption(rowsOption('--datasets <names>', 'datasets, with commas', COMPANY_DATASETS, 'dataset'))
    .addOption(numbersOption('--rates <r,r>', 'poisoned functions', [0.05, 0.02, 0.01, 0.005]))
    .addOption(rowsOption('--methods <names>', 'methods, with commas', COMPANY_METHODS, 'method'))
    .addOption(numberOption('--size <n>', 'functions of a draw', 2000))
    .addOption(numberOption('--draws <n>', 'datasets with every trigger at each rate', 1))
    .addOption(numberOption('--fpr <p>', 'false positive rate of a dataset', 0.01))
    .addOption(wordOption('--part <part>', 'functions', ['tuning', 'held back'] as const, 'held back'))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ data, results, fpr: level, ...options }) => {
      await loadParsers();
      await compareMethods(
        { ...options, level, data: dataFolder(data) },
        loadCompanyReference(join(packageRoot(), 'models', 'company')),
        await probeStore(results, 'companyMethods', sentence),
      );
    });
}
