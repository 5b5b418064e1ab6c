import { loadParsers } from '../../src/code/parsing/parser.js';
import { CodePurifyError } from '../../src/errors.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { codeVersion } from '../results/code-version.js';
import { GATE_DATASETS, rowsNamed } from '../data/datasets.js';
import { appendLine, readLines } from '../results/result-lines.js';
import { type ChangeLine, type ChangeScenario, simulateChanges } from '../gate/simulate-changes.js';
import { linesFile } from '../pages/results.js';
import { dataFolder, numbers, one, resultsFolder, say } from './arguments.js';
import { namesIn } from './gate-command.js';

/** Options of `changes`, as commander gives them. */
export interface ChangesValues {
  readonly data?: string;
  readonly dataset: string;
  readonly attacks: string;
  readonly base: string;
  readonly sizes: string;
  readonly changes: string;
  readonly seed: string;
  readonly results?: string;
}

const KEYS = ['dataset', 'base', 'size', 'seed', 'change', 'attack'] as const;

/** Clean and poisoned changes against a base: how many are called poisoned. */
export async function changesCommand(values: ChangesValues): Promise<void> {
  const [dataset] = rowsNamed(GATE_DATASETS, [values.dataset], 'data set');
  if (dataset === undefined) throw new CodePurifyError('usage', 'There is no data set.', 'Give --dataset.');
  const attacks = values.attacks === 'none' ? '' : values.attacks;
  const plan = {
    data: dataFolder(values.data),
    dataset,
    attacks: rowsNamed(GATE_ATTACKS, namesIn(attacks, GATE_ATTACKS), 'attack'),
    base: one(values.base, 'base'),
    sizes: numbers(values.sizes, 'sizes'),
    changes: one(values.changes, 'changes'),
    seed: values.seed,
  };
  await loadParsers();
  const code = await codeVersion();
  const file = linesFile(resultsFolder(values.results), 'changes');
  const known = (await readLines<ChangeLine>(file)).filter((line) => line.code.probe === code.probe);
  const store = {
    isKnown: (scenario: ChangeScenario) =>
      known.some((line) => KEYS.every((key) => line[key] === scenario[key])),
    add: async (line: ChangeLine) => {
      await appendLine(file, line);
      const { size, change, attack, called, caught, planted, wrong, family } = line;
      say(
        `${String(size)} records, change ${String(change)}, ${attack}: ${called ? 'poisoned' : 'clean'}, ` +
          `${String(caught)} of ${String(planted)} named, ${String(wrong)} wrongly${family === null ? '' : `: ${family}`}`,
      );
    },
  };
  await simulateChanges(plan, store, code);
}
