import type { OutputOptions } from '../config/options.js';
import { EXIT_CODES } from '../errors.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';

/** 128 + SIGINT, as shells have it: an interrupted scan that found nothing did not find the data clean. */
export const INTERRUPTED_EXIT_CODE = 130;

/**
 * The exit code of a scan that has been reported: 1 when it found what `--fail-on` names (content that was not judged
 * is degraded); else 130 when the user stopped it, 2 when the data could not be read to its end, 3 when every single
 * unit failed; else 0. A dataset that was judged as a whole is poisoned where its verdict says so, whatever the single
 * records look like.
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
 * The exit code of a purification that was written: poison that was replaced is no longer there, so only what
 * remains counts.
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
