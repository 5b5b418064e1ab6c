import { performance } from 'node:perf_hooks';
import { listFunctions } from '../code/functions.js';
import { loadParsers } from '../code/parsing/parser.js';
import type { ReadingOptions } from '../config/options.js';
import { type DataTools, readData } from '../data/read-data.js';
import type { Row } from '../data/row.js';
import { Budget } from './reading/budget.js';
import type { ReadRows } from './judging/units/judge-setup.js';
import type { ModelLoaders } from './models/load-victim.js';
import type { Progress } from './reading/progress.js';

/** The environment of a scan. */
export interface ScanContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The data of the path `-`. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Ends the run; findings so far are reported. */
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
  /** Opens models; folders by default. */
  readonly loaders?: ModelLoaders;
}

/** Starts the time that the options allow. */
export function budgetOf(options: ReadingOptions, signal: AbortSignal | undefined): Budget {
  const limits = { unitSeconds: options.budgetUnit, runSeconds: options.budgetRun };
  return new Budget(limits, () => performance.now(), signal);
}

/** Makes a reader of data that follows the options. Grammars are loaded before the first row. */
export function rowReader(
  options: ReadingOptions,
  { cwd, stdin, onRecognised }: Omit<DataTools, 'listFunctions'>,
): ReadRows {
  return async function* read(paths): AsyncGenerator<Row> {
    await loadParsers();
    const tools = { listFunctions, cwd, stdin };
    yield* readData(paths, options, onRecognised === undefined ? tools : { ...tools, onRecognised });
  };
}
