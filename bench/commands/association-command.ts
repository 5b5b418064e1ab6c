import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { ASSOCIATION_DATASETS } from '../association/association-datasets.js';
import { PARAPHRASED_PLANTS, PROMPT_PLANTS, RESPONSE_PLANTS } from '../association/association-plants.js';
import { type AssociationLine, measureAssociation } from '../association/measure-association.js';
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

const TRIGGERS = [...PROMPT_PLANTS, ...PARAPHRASED_PLANTS];

function sentence(line: AssociationLine): string {
  const { dataset, rate, trigger, payload, accepted, named, wrong, planted, power, seconds } = line;
  return (
    `${dataset} ${rate.toString()} ${trigger}, ${payload} (${planted.join('–')} planted): ` +
    `${accepted.hits.toString()} of ${accepted.of.toString()}, ${named.hits.toString()} named, ` +
    `wrong: ${wrong.join(', ') || 'none'}, power ${power?.toString() ?? 'none'}, ${seconds.toFixed(1)} s`
  );
}

/** `association`: prompts and responses, clean and with planted pairs, and which pairs are found. */
export function associationCommand() {
  return new Command('association')
    .description('prompts and responses: triggers in prompts that go with payloads in responses')
    .addOption(COMMON.data())
    .addOption(rowsOption('--datasets <names>', 'datasets, with commas', ASSOCIATION_DATASETS, 'dataset'))
    .addOption(
      rowsOption('--triggers <names>', 'what is planted in prompts, with commas', TRIGGERS, 'trigger'),
    )
    .addOption(rowsOption('--payloads <names>', 'and in responses', RESPONSE_PLANTS, 'payload'))
    .addOption(numbersOption('--rates <r,r>', 'poisoned records; 0: clean', [0.05, 0.02, 0.01, 0]))
    .addOption(numberOption('--size <n>', 'records of a draw', 2000))
    .addOption(numberOption('--clean-draws <n>', 'clean datasets', 20))
    .addOption(numberOption('--poisoned-draws <n>', 'datasets with each attack at each rate', 5))
    .addOption(numberOption('--level <p>', 'accepted rate of clean datasets with a pair', 0.005))
    .addOption(wordOption('--part <part>', 'records', ['all', 'tuning', 'held back'] as const, 'all'))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ data, results, ...options }) => {
      const store = await openStore<AssociationLine, object>(join(results, RESULT_FILES.association), {});
      await measureAssociation(
        { ...options, data: dataFolder(data) },
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
