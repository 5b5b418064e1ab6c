import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DATASETS } from '../data/datasets.js';
import { type ChangeLine, simulateChanges } from '../gate/simulate-changes.js';
import { COMMON, dataFolder, numberOption, numbersOption, rowOption, rowsOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({ size, change, attack, called, caught, planted, wrong, family }: ChangeLine): string {
  return (
    `${size} records, change ${change}, ${attack}: ${called ? 'poisoned' : 'clean'}, ` +
    `${caught} of ${planted} named, ${wrong} wrongly${family === null ? '' : `: ${family}`}`
  );
}

/** `changes`: clean and poisoned changes with a base. */
export function changesCommand() {
  return new Command('changes')
    .description('clean and poisoned changes with a base: how many are called poisoned')
    .addOption(COMMON.data())
    .addOption(rowOption('--dataset <name>', 'dataset of the records', DATASETS, 'dataset', 'mixed'))
    .addOption(
      rowsOption(
        '--attacks <names>',
        'attacks of the poisoned changes, in turn; none: only clean changes',
        GATE_ATTACKS,
        'attack',
      ),
    )
    .addOption(numberOption('--base <n>', 'records of the base', 2000))
    .addOption(numbersOption('--sizes <n,n>', 'records of a change', [20, 200, 2000]))
    .addOption(numberOption('--changes <n>', 'clean changes of each size, and as many poisoned ones', 100))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ results, ...options }) => {
      const plan = { ...options, data: dataFolder(options.data) };
      await loadParsers();
      await simulateChanges(plan, await probeStore(results, 'changes', sentence));
    });
}
