import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DATASETS } from '../data/datasets.js';
import { type HistoryLine, simulateHistories } from '../gate/simulate-histories.js';
import { COMMON, dataFolder, numberOption, numbersOption, rowOption, rowsOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({
  attack,
  change,
  window,
  called,
  caught,
  planted,
  merged,
  wrong,
  family,
}: HistoryLine): string {
  return (
    `${attack}, change ${change} ${window ? 'with' : 'without'} the window: ${called ? 'poisoned' : 'clean'}, ` +
    `${caught} of ${planted} named (${merged} merged before), ${wrong} wrongly${family === null ? '' : `: ${family}`}`
  );
}

/** `histories`: changes that are merged one after the other. */
export function historiesCommand() {
  return new Command('histories')
    .description(
      'changes merged one after the other: how many are called poisoned, with and without the window before them',
    )
    .addOption(COMMON.data())
    .addOption(rowOption('--dataset <name>', 'dataset of the records', DATASETS, 'dataset', 'devign'))
    .addOption(rowsOption('--attacks <names>', 'attacks of the poisoned histories', GATE_ATTACKS, 'attack'))
    .addOption(numberOption('--base <n>', 'records before the first change', 1500))
    .addOption(numbersOption('--sizes <n,n>', 'records of the changes, in turn', [7, 20, 3, 12]))
    .addOption(numberOption('--changes <n>', 'changes of the clean history', 50))
    .addOption(numberOption('--poisoned-changes <n>', 'changes of each poisoned history', 5))
    .addOption(numberOption('--planted <n>', 'poisoned records of each change of these', 3))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ results, ...options }) => {
      const plan = { ...options, data: dataFolder(options.data) };
      await loadParsers();
      await simulateHistories(plan, await probeStore(results, 'histories', sentence));
    });
}
