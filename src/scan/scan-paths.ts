import { performance } from 'node:perf_hooks';
import { listFunctions } from '../code/functions.js';
import { loadParsers } from '../code/parser.js';
import type { Options } from '../config/options.js';
import { type DataTools, readData } from '../data/read-data.js';
import type { Row } from '../data/row.js';
import { Budget } from './budget.js';
import { openEngine } from './engine.js';
import type { ReadRows } from './ground.js';
import { folderLoaders, type ModelLoaders } from './models.js';
import { toolVersion } from './package-root.js';
import { scan, type ScanOutcome } from './pipeline.js';
import { type Progress, silentProgress } from './progress.js';

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
  const progress = context.progress ?? silentProgress;
  const budget = budgetOf(options, context.signal);
  const loaders = context.loaders ?? folderLoaders;
  const read = rowReader(options, context);
  const engine = await openEngine({ options, loaders, read, budget, progress, env: context.env });
  try {
    progress.stage('scanning', options.limit);
    const settings = {
      tool: { name: 'codepurify', version: toolVersion() },
      victim: engine.victim,
      limit: options.limit,
      discoveryRate: options.fdr ? options.fpr : null,
      suppressed,
    } as const;
    return await scan(read(paths), engine.tools, settings, budget, progress);
  } finally {
    progress.stop();
    await engine.close();
  }
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
