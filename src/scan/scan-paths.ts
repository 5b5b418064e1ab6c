import { performance } from 'node:perf_hooks';
import { listFunctions } from '../code/functions.js';
import { loadParsers } from '../code/parser.js';
import type { Options } from '../config/options.js';
import { type DataTools, readData, STDIN } from '../data/read-data.js';
import type { Row } from '../data/row.js';
import { Budget } from './budget.js';
import type { ReadRows } from './ground.js';
import { folderLoaders, type ModelLoaders } from './models.js';
import type { ScanOutcome } from './pipeline.js';
import { type Progress, silentProgress } from './progress.js';
import { scanSource, type SourceParts } from './scan-source.js';
import { spoolStdin } from './spooled-stdin.js';
import { PROBE } from './victims.js';

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

/**
 * Scans files and folders.
 * @param suppressed ids of findings that are accepted
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export async function scanPaths(
  paths: readonly string[],
  options: Options,
  suppressed: ReadonlySet<string>,
  context: ScanContext,
): Promise<ScanOutcome> {
  const spooled = readsTwice(paths, options) ? await spoolStdin(context.stdin) : null;
  try {
    const read: ReadRows = (some) =>
      rowReader(options, { ...context, stdin: spooled?.open() ?? context.stdin })(some);
    const source = { head: () => read(paths), base: null, unchanged: () => null };
    return await scanSource(source, sourceParts(options, suppressed, context, read));
  } finally {
    await spooled?.close();
  }
}

/** Whether standard input is read more than once: to see its labels, to learn them, and to make findings. */
function readsTwice(paths: readonly string[], { victim }: Options): boolean {
  return paths.includes(STDIN) && (victim === 'auto' || victim === PROBE);
}

/** What a scan works with, from its options and the world around it. */
export function sourceParts(
  options: Options,
  suppressed: ReadonlySet<string>,
  { signal, progress, loaders, env }: ScanContext,
  read: ReadRows,
): SourceParts {
  return {
    ...{ options, suppressed, read, env },
    loaders: loaders ?? folderLoaders,
    progress: progress ?? silentProgress,
    budget: budgetOf(options, signal),
  };
}

/** The time that the options allow, from now on. */
export function budgetOf(options: Options, signal: AbortSignal | undefined): Budget {
  const limits = { unitSeconds: options.budgetUnit, runSeconds: options.budgetRun };
  return new Budget(limits, () => performance.now(), signal);
}

/** Reads data as the options say; the grammars are loaded before the first row. */
export function rowReader(options: Options, { cwd, stdin }: Omit<DataTools, 'listFunctions'>): ReadRows {
  return async function* read(paths): AsyncGenerator<Row> {
    await loadParsers();
    yield* readData(paths, options, { listFunctions, cwd, stdin });
  };
}
