import type { ScanOptions } from '../config/options.js';
import type { SkippedRow } from '../data/unit.js';
import type { ScanResult } from '../result/result.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import type { Progress } from '../scan/reading/progress.js';
import { scanPaths } from '../scan/scan-paths.js';
import { annotate, logLine, type Runner } from './runner.js';

/** What is judged, and against what. */
export interface ScanRequest {
  readonly paths: readonly string[];
  readonly options: ScanOptions;
  readonly suppressed: ReadonlySet<string>;
  /** Where the paths count from. */
  readonly cwd: string;
  /** Data that was not even read, and why. */
  readonly left: readonly SkippedRow[];
}

/** What judging came to, with the warnings that it gave on the way. */
export interface FoldersOutcome extends ScanOutcome {
  readonly warnings: readonly string[];
}

/** Judges data; what was left before it was read is told with what was skipped. */
export async function scanFolders(runner: Runner, request: ScanRequest): Promise<FoldersOutcome> {
  const { paths, options, suppressed, cwd, left } = request;
  const warnings: string[] = [];
  const context = {
    ...{ cwd, env: runner.env, stdin: nothing(), progress: logProgress(runner, warnings) },
    ...(runner.loaders === null ? {} : { loaders: runner.loaders }),
  };
  const outcome = await scanPaths(paths, options, suppressed, context);
  return { ...outcome, result: withLeft(outcome.result, left), warnings };
}

function withLeft(result: ScanResult, left: readonly SkippedRow[]): ScanResult {
  const { summary, skipped } = result;
  return {
    ...result,
    summary: { ...summary, skipped: summary.skipped + left.length },
    skipped: [...left, ...skipped],
  };
}

/** A job's log is no terminal: a line when a stage begins, and warnings. */
function logProgress(runner: Runner, warnings: string[]): Progress {
  return {
    stage: (name, total) => logLine(runner, `${name}${total === null ? '' : ` (${String(total)})`} …`),
    advance: () => undefined,
    warn: (message) => {
      warnings.push(message);
      annotate(runner, 'warning', message);
    },
    stop: () => undefined,
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // a step has no standard input
}
