import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { DATASETS } from '../data/datasets.js';
import { drawSample } from '../data/records.js';
import { type AdversaryLine, measureStrategy, STRATEGIES } from '../gate/adversary.js';
import { figure } from '../tables/cells.js';
import { COMMON, dataFolder, namesOf, numberOption, rowOption, rowsOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({ strategy, recall, recallAt01, asr, withoutTrigger }: AdversaryLine): string {
  return (
    `${strategy}: recall ${figure(recall)}, at FPR .01 ${figure(recallAt01)}, ` +
    `ASR ${figure(asr)}, without the trigger ${figure(withoutTrigger)}`
  );
}

/** `adversary`: strategies of an adaptive attacker, who knows the probe. */
export function adversaryCommand() {
  return new Command('adversary')
    .description('strategies of an adaptive attacker, who knows the probe: docs/explanation/threat-model.md')
    .addOption(COMMON.data())
    .addOption(rowOption('--dataset <name>', 'dataset of the records', DATASETS, 'dataset', 'devign'))
    .addOption(
      rowsOption('--strategies <names>', `with commas: ${namesOf(STRATEGIES)}`, STRATEGIES, 'strategy'),
    )
    .addOption(numberOption('--size <n>', 'records under review', 2000))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ data, dataset, strategies, size: wanted, seed, results }) => {
      const folder = dataFolder(data);
      await loadParsers();
      const sample = drawSample(dataset, await dataset.read(folder), wanted, seed);
      const store = await probeStore(results, 'adversary', sentence);
      const size = sample.records.length;
      for (const strategy of strategies) {
        const scenario = { dataset: dataset.name, strategy: strategy.name, size, seed };
        if (!store.has(scenario)) await store.add(await measureStrategy(sample, strategy, scenario));
      }
    });
}
