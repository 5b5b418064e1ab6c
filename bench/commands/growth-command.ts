import { LANGUAGES } from '../../src/code/languages/languages.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { CodePurifyError } from '../../src/errors.js';
import { codeVersion } from '../results/code-version.js';
import { GATE_DATASETS, rowsNamed } from '../data/datasets.js';
import {
  GROWTH_METHODS,
  type GrowthLine,
  growInThisProcess,
  growthMethods,
  measureGrowth,
} from '../speed/measure-growth.js';
import { appendLine, readLines } from '../results/result-lines.js';
import { linesFile } from '../pages/results.js';
import { dataFolder, numbers, oneOf, resultsFolder, say } from './arguments.js';
import { benchEntry } from './entry.js';

/** Options of `growth`, as commander gives them. */
export interface GrowthValues {
  readonly data?: string;
  readonly dataset: string;
  readonly records: string;
  readonly seed: string;
  readonly results?: string;
}

/** Seconds and memory as the data grow, ours, KillBadCode's and a language model's. */
export async function growthCommand(values: GrowthValues): Promise<void> {
  const [dataset] = rowsNamed(GATE_DATASETS, [values.dataset], 'data set');
  if (dataset === undefined) throw new CodePurifyError('usage', 'There is no data set.', 'Give --dataset.');
  await loadParsers();
  const code = await codeVersion();
  const file = linesFile(resultsFolder(values.results), 'growth');
  const known = (await readLines<GrowthLine>(file)).filter((line) => line.code.probe === code.probe);
  const counts = numbers(values.records, 'records').filter(
    (count) => known.filter(({ records }) => records === count).length < growthMethods(count).length,
  );
  const add = async (line: GrowthLine): Promise<void> => {
    await appendLine(file, line);
    const { method, records, cpuSeconds, wallSeconds, peakMebibytes } = line;
    say(
      `${method} ${String(records)} records: ${cpuSeconds.toFixed(1)} s CPU, ` +
        `${wallSeconds.toFixed(1)} s wall, ${peakMebibytes.toFixed(0)} MiB`,
    );
  };
  const plan = { data: dataFolder(values.data), dataset, counts, seed: values.seed, entry: benchEntry() };
  await measureGrowth(plan, add, code);
}

/** What the process of one measurement answers: one JSON object, and nothing else. */
export async function growthOfCommand(
  file: string,
  method: string,
  language: string,
  { seed }: { readonly seed: string },
): Promise<void> {
  const own = oneOf(
    language,
    'language',
    Object.values(LANGUAGES).map(({ name }) => name),
  );
  const row = await growInThisProcess(file, oneOf(method, 'method', GROWTH_METHODS), own, seed);
  process.stdout.write(JSON.stringify(row));
}
