import { loadParsers } from '../../src/code/parsing/parser.js';
import { GATE_ATTACKS } from '../attacks/attacks.js';
import { type AftermathLine, measureAftermath } from '../gate/aftermath.js';
import { codeVersion } from '../results/code-version.js';
import { GATE_DATASETS, rowsNamed } from '../data/datasets.js';
import { drawSample } from '../data/sample.js';
import { appendLine, readLines } from '../results/result-lines.js';
import { linesFile } from '../pages/results.js';
import { dataFolder, numbers, one, resultsFolder, say } from './arguments.js';
import { namesIn } from './gate-command.js';

/** Options of `aftermath`, as commander gives them. */
export interface AftermathValues {
  readonly data?: string;
  readonly datasets: string;
  readonly attacks: string;
  readonly rates: string;
  readonly size: string;
  readonly seed: string;
  readonly results?: string;
}

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

/** Learns a victim from the poisoned data, from what is left after removal, and from purified data. */
export async function aftermathCommand(values: AftermathValues): Promise<void> {
  const attacks = rowsNamed(GATE_ATTACKS, namesIn(values.attacks, GATE_ATTACKS), 'attack');
  const data = dataFolder(values.data);
  await loadParsers();
  const code = await codeVersion();
  const file = linesFile(resultsFolder(values.results), 'aftermath');
  const known = (await readLines<AftermathLine>(file)).filter((line) => line.code.probe === code.probe);
  for (const dataset of rowsNamed(GATE_DATASETS, namesIn(values.datasets, GATE_DATASETS), 'data set')) {
    const sample = drawSample(dataset, await dataset.read(data), one(values.size, 'size'), values.seed);
    const scenarios = attacks.flatMap((attack) =>
      numbers(values.rates, 'rates').map((rate) => ({ attack, rate })),
    );
    for (const { attack, rate } of scenarios) {
      const wanted = { dataset: dataset.name, attack: attack.name, rate, seed: values.seed };
      const size = sample.records.length;
      const isWanted = (line: AftermathLine): boolean =>
        line.size === size &&
        (['dataset', 'attack', 'rate', 'seed'] as const).every((key) => line[key] === wanted[key]);
      if (known.some(isWanted)) continue;
      for (const line of await measureAftermath(sample, attack, rate, values.seed, code)) {
        await appendLine(file, line);
        say(
          `${dataset.name} ${attack.name} ${String(rate)} ${line.treatment}: ASR ${percent(line.asr)} %, ` +
            `without trigger ${percent(line.withoutTrigger)} %, accuracy ${percent(line.accuracy)} %`,
        );
      }
    }
  }
}
