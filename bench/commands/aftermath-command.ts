import { Command } from '@commander-js/extra-typings';
import { cross } from 'd3-array';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { DATASETS } from '../data/datasets.js';
import { drawSample } from '../data/records.js';
import { type AftermathLine, measureAftermath } from '../gate/aftermath.js';
import { percent } from '../tables/cells.js';
import { COMMON, dataFolder, numberOption, numbersOption, rowsOption } from './bench-options.js';
import { probeStore } from './probe-store.js';

function sentence({ dataset, attack, rate, treatment, ...line }: AftermathLine): string {
  const shown = (value: number | null): string => (value === null ? '–' : percent(value));
  return (
    `${dataset} ${attack} ${rate} ${treatment}: ASR ${shown(line.asr)}, ` +
    `without trigger ${shown(line.withoutTrigger)}, accuracy ${shown(line.accuracy)}`
  );
}

/** `aftermath`: victims learned from the poisoned data, after removal, and after purification. */
export function aftermathCommand() {
  return new Command('aftermath')
    .description('a victim learned from the poisoned data, after removal, and after purification')
    .addOption(COMMON.data())
    .addOption(rowsOption('--datasets <names>', 'datasets, with commas', DATASETS, 'dataset'))
    .addOption(rowsOption('--attacks <names>', 'attacks, with commas', GATE_ATTACKS, 'attack'))
    .addOption(
      numbersOption('--rates <fractions>', 'fractions of the records that are poisoned', [0.05, 0.01]),
    )
    .addOption(numberOption('--size <n>', 'records under review', 2000))
    .addOption(COMMON.seed())
    .addOption(COMMON.results())
    .action(async ({ datasets, attacks, rates, size: wanted, seed, results, ...options }) => {
      const data = dataFolder(options.data);
      await loadParsers();
      const store = await probeStore(results, 'aftermath', sentence);
      for (const dataset of datasets) {
        const sample = drawSample(dataset, await dataset.read(data), wanted, seed);
        for (const [attack, rate] of cross(attacks, rates)) {
          const size = sample.records.length;
          const scenario = { dataset: dataset.name, attack: attack.name, rate, size, seed };
          if (store.has(scenario)) continue;
          for (const line of await measureAftermath(sample, attack, scenario)) await store.add(line);
        }
      }
    });
}
