import { loadParsers } from '../../src/code/parsing/parser.js';
import { CodePurifyError } from '../../src/errors.js';
import { type AdversaryLine, measureStrategy, STRATEGIES } from '../gate/adversary.js';
import { codeVersion } from '../results/code-version.js';
import { GATE_DATASETS, rowsNamed } from '../data/datasets.js';
import { drawSample } from '../data/sample.js';
import { appendLine, readLines } from '../results/result-lines.js';
import { figure } from '../tables/cells.js';
import { linesFile } from '../pages/results.js';
import { dataFolder, one, resultsFolder, say } from './arguments.js';
import { namesIn } from './gate-command.js';

/** Options of `adversary`, as commander gives them. */
export interface AdversaryValues {
  readonly data?: string;
  readonly dataset: string;
  readonly strategies: string;
  readonly size: string;
  readonly seed: string;
  readonly results?: string;
}

/** What an adversary can do who knows the probe, measured. */
export async function adversaryCommand(values: AdversaryValues): Promise<void> {
  const [dataset] = rowsNamed(GATE_DATASETS, [values.dataset], 'data set');
  if (dataset === undefined) throw new CodePurifyError('usage', 'There is no data set.', 'Give --dataset.');
  const strategies = rowsNamed(STRATEGIES, namesIn(values.strategies, STRATEGIES), 'strategy');
  const data = dataFolder(values.data);
  await loadParsers();
  const code = await codeVersion();
  const { seed } = values;
  const sample = drawSample(dataset, await dataset.read(data), one(values.size, 'size'), seed);
  const file = linesFile(resultsFolder(values.results), 'adversary');
  const known = await readLines<AdversaryLine>(file);
  for (const strategy of strategies) {
    const isKnown = known.some(
      (line) =>
        line.dataset === dataset.name &&
        line.strategy === strategy.name &&
        line.size === sample.records.length &&
        line.seed === seed &&
        line.code.probe === code.probe,
    );
    if (isKnown) continue;
    const line = await measureStrategy(sample, strategy, seed, code);
    await appendLine(file, line);
    say(
      `${strategy.name}: recall ${figure(line.recall)}, at FPR .01 ${figure(line.recallAt01)}, ` +
        `ASR ${figure(line.asr)} against ${figure(line.withoutTrigger)}`,
    );
  }
}
