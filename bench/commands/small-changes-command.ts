import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { CHANGE_DATASETS } from '../small-changes/change-datasets.js';
import { CHANGE_TRIGGERS } from '../small-changes/change-triggers.js';
import { measureSmallChanges, type SmallChangeLine } from '../small-changes/measure-small-changes.js';
import { COMMON, dataFolder, namesOf, numberOption, numbersOption, rowsOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

const AFTER = `
Triggers: ${namesOf(CHANGE_TRIGGERS)}

Each change is judged by a whole scan with default options, without replacements, and is one line of small-changes.jsonl,
written as soon as it is measured. An interrupted run resumes where it stopped.
`;

function sentence(line: SmallChangeLine): string {
  const { dataset, size, planted, trigger, fails, poisoned, suspicious, wrong, wrongSuspicious, by } = line;
  return (
    `${dataset} ${size}, ${planted} with ${trigger}: ${fails ? 'fails' : 'passes'}, ${poisoned} + ${suspicious} found` +
    `${by.length === 0 ? '' : ` by ${by.join(', ')}`}, ${wrong} + ${wrongSuspicious} wrong, ${line.cpuSeconds.toFixed(1)} s`
  );
}

/** `small-changes`: changes of few records, few of them poisoned, judged by all witnesses. */
export function smallChangesCommand() {
  return new Command('small-changes')
    .description('changes of few records, a few of them poisoned, judged by all witnesses')
    .addOption(COMMON.data())
    .addOption(rowsOption('--datasets <names>', 'datasets, with commas', CHANGE_DATASETS, 'dataset'))
    .addOption(numberOption('--base <n>', 'records of the base', 1500))
    .addOption(numbersOption('--sizes <n,n>', 'records of a change', [1, 3, 7, 12, 20, 50]))
    .addOption(
      numbersOption('--carriers <n,n>', 'poisoned records, where a change has so many', [1, 2, 3, 5, 10]),
    )
    .addOption(numberOption('--draws <n>', 'poisoned changes of each size, number of carriers and kind', 1))
    .addOption(numberOption('--clean-draws <n>', 'clean changes of each size', 10))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .addHelpText('after', AFTER)
    .action(async ({ results, ...options }) => {
      const plan = { ...options, data: dataFolder(options.data) };
      await loadParsers();
      await measureSmallChanges(plan, await probeStore(results, 'smallChanges', sentence));
    });
}
