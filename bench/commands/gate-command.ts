import { join } from 'node:path';
import { Command } from '@commander-js/extra-typings';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { COMMENT_ATTACKS } from '../attacks/comments.js';
import { HIDDEN_ATTACKS } from '../attacks/hidden.js';
import { DATASETS } from '../data/datasets.js';
import { DEFENCES } from '../defences/defences.js';
import { isOurs } from '../defences/ours.js';
import { type GateLine, runGate } from '../gate/run-gate.js';
import { RESULT_FILES } from '../pages/results.js';
import { codeVersion, type CodeVersion, type Versioned } from '../results/code-version.js';
import { openStore } from '../results/result-files.js';
import {
  COMMON,
  dataFolder,
  namesOf,
  numberOption,
  numbersOption,
  rowsOption,
  say,
} from './bench-options.js';

const ALL_ATTACKS = [...GATE_ATTACKS, ...HIDDEN_ATTACKS, ...COMMENT_ATTACKS];

const AFTER = `
Datasets: ${namesOf(DATASETS)}
Attacks:  ${namesOf(ALL_ATTACKS)}
Methods:  ${namesOf(DEFENCES)}

Each scenario is one line of gate.jsonl, written as soon as it is measured. A run that was broken off continues where it
stopped. Lines of another version of the probe are kept and measured again.

Example: npm run bench -- gate --data ~/datasets --datasets devign --attacks fixed,grammar --rates 0.05,0.01
`;

/** Whether an earlier line counts as measured: a line of ours must be of the same probe. */
export function countsAsMeasured({ method, code }: Versioned<GateLine>, { probe }: CodeVersion): boolean {
  return !isOurs(method) || code.probe === probe;
}

/** `gate`: poisons datasets and looks for the poison, with ours and its rivals. */
export function gateCommand() {
  return new Command('gate')
    .description('poisons datasets and looks for the poison: the probe and its rivals')
    .addOption(COMMON.data())
    .addOption(rowsOption('--datasets <names>', 'datasets, with commas', DATASETS, 'dataset'))
    .addOption(
      rowsOption('--attacks <names>', 'attacks, with commas; none: only clean data', ALL_ATTACKS, 'attack'),
    )
    .addOption(
      numbersOption(
        '--rates <fractions>',
        'fractions of the records that are poisoned',
        [0.05, 0.02, 0.01, 0.005],
      ),
    )
    .addOption(rowsOption('--methods <names>', 'defences, with commas', DEFENCES, 'method'))
    .addOption(numberOption('--size <n>', 'records under review', 2000))
    .option('--seed <texts>', 'names of draws, with commas', '1')
    .option('--no-clean', 'without the clean data')
    .addOption(COMMON.again())
    .addOption(COMMON.results())
    .addHelpText('after', AFTER)
    .action(async ({ data, seed, again, results, ...options }) => {
      const plan = { ...options, data: dataFolder(data), seeds: seed.split(',') };
      await loadParsers();
      const code = await codeVersion();
      const file = join(results, RESULT_FILES.gate);
      const store = await openStore<GateLine, { code: CodeVersion }>(
        file,
        { code },
        (line) => again !== true && countsAsMeasured(line, code),
      );
      await runGate(plan, store, say);
    });
}
