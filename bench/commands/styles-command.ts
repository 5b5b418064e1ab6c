import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { STYLE_ATTACKS } from '../attacks/styles/style-attacks.js';
import { measureStyles, type StyleLine } from '../styles/measure-styles.js';
import { STYLE_DATASETS } from '../styles/style-datasets.js';
import { figure, percent } from '../tables/cells.js';
import { COMMON, dataFolder, namesOf, numberOption, numbersOption, rowsOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

const AFTER = `
Styles: ${namesOf(STYLE_ATTACKS)}

Each style is planted in records with label 1, which becomes 0, and the whole is scanned with default options. Each scan is one
line of styles.jsonl, written as soon as it is measured. An interrupted run resumes where it stopped.
`;

function sentence(line: StyleLine): string {
  const { dataset, style, rate, seed, can, natural, planted, recall, reported, fpr, named } = line;
  return (
    `${dataset} ${style} ${percent(rate)} seed ${seed}: ${percent(can)} can, ${percent(natural)} have it; ${planted} planted, ` +
    `recall ${figure(recall)}, reported ${figure(reported)} (${named} named), FPR ${figure(fpr)}, ` +
    `${line.families.map(([family, records]) => `${family} ×${records}`).join('; ')}, ${line.cpuSeconds.toFixed(1)} s`
  );
}

/** `styles`: the published style transformations as triggers, judged by a whole scan. */
export function stylesCommand() {
  return new Command('styles')
    .description('the published style transformations as triggers, judged by a whole scan')
    .addOption(COMMON.data())
    .addOption(rowsOption('--datasets <names>', 'datasets, with commas', STYLE_DATASETS, 'dataset'))
    .addOption(rowsOption('--styles <names>', 'styles, with commas', STYLE_ATTACKS, 'style'))
    .addOption(numberOption('--size <n>', 'records of a dataset', 2000))
    .addOption(numbersOption('--rates <n,n>', 'parts of the records that are poisoned', [0.05, 0.02]))
    .addOption(numbersOption('--seeds <n,n>', 'draws of the records', [1]))
    .addOption(numberOption('--clean-draws <n>', 'scans of data without poison', 5))
    .addOption(COMMON.results())
    .addHelpText('after', AFTER)
    .action(async ({ results, ...options }) => {
      const plan = { ...options, data: dataFolder(options.data) };
      await loadParsers();
      await measureStyles(plan, await probeStore(results, 'styles', sentence));
    });
}
