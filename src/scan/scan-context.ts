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

/** Everything around a scan; what is left out is that of this process. */
export interface ScanContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the path `-` reads. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Ends the run, with what was found so far. */
  readonly signal?: AbortSignal;
  readonly progress?: Progress;
  /** Opens models; folders by default. */
  readonly loaders?: ModelLoaders;
}

/** The time that the options allow, from now on. */
export function budgetOf(options: ReadingOptions, signal: AbortSignal | undefined): Budget {
  const limits = { unitSeconds: options.budgetUnit, runSeconds: options.budgetRun };
  return new Budget(limits, () => performance.now(), signal);
}

/** Reads data as the options say; the grammars are loaded before the first row. */
export function rowReader(
  options: ReadingOptions,
  { cwd, stdin }: Omit<DataTools, 'listFunctions'>,
): ReadRows {
  return async function* read(paths): AsyncGenerator<Row> {
    await loadParsers();
    yield* readData(paths, options, { listFunctions, cwd, stdin });
  };
}
