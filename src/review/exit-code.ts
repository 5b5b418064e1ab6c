import type { OutputOptions } from '../config/options.js';
import { EXIT_CODES } from '../errors.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';

/** 128 + SIGINT, as in shells: an interrupted scan without findings does not mean that the data is clean. */
export const INTERRUPTED_EXIT_CODE = 130;

/**
 * The exit code of a scan: 1 if it found what `--fail-on` names (content that was not judged counts as degraded); else 130
 * if the user stopped it, 2 if the data could not be read to its end, 3 if every unit failed; else 0. For a dataset that
 * was judged as a whole only the overall verdict counts, not the single records.
 */
export function exitCodeOf(
  { result, end }: Pick<ScanOutcome, 'result' | 'end'>,
  failOn: OutputOptions['failOn'],
): number {
  const { degraded, errors, units } = result.summary;
  if (failOn !== 'never' && isPoisoned(result)) return EXIT_CODES.poisoned;
  if (failOn === 'degraded' && degraded + result.unjudged.length > 0) return EXIT_CODES.poisoned;
  if (end === 'interrupted') return INTERRUPTED_EXIT_CODE;
  if (end === 'failed') return EXIT_CODES.usage;
  return units > 0 && errors === units ? EXIT_CODES.internal : EXIT_CODES.clean;
}

function isPoisoned({ overall, summary }: ScanOutcome['result']): boolean {
  return overall === null ? summary.poisoned > 0 : overall.kind === 'poisoned';
}

/**
 * The exit code after purified code was written: poisoned units that were replaced no longer count.
 */
export function purifyExitCodeOf(
  outcome: ScanOutcome,
  replaced: number,
  failOn: OutputOptions['failOn'],
): number {
  const { summary, overall } = outcome.result;
  const poisoned = Math.max(0, summary.poisoned - replaced);
  const remaining = {
    ...outcome.result,
    summary: { ...summary, poisoned },
    overall: poisoned === 0 ? null : overall,
  };
  return exitCodeOf({ ...outcome, result: remaining }, failOn);
}
