import type { OutputOptions } from '../config/options.js';
import { EXIT_CODES } from '../errors.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { exitCodeOf } from './exit-code.js';

/** Whether the check passes. */
export interface Gate {
  /** Exit code of the process: the step fails unless it is 0. */
  readonly exitCode: number;
  /** One sentence, safe in Markdown. */
  readonly sentence: string;
}

/**
 * Decides whether the check passes: `fail-on` names what fails it, `max-poisoned` is the number of poisoned units that it
 * accepts.
 */
export function gateOf(
  outcome: Pick<ScanOutcome, 'result' | 'end'>,
  failOn: OutputOptions['failOn'],
  maxPoisoned: number,
): Gate {
  const { summary, unjudged } = outcome.result;
  const { poisoned, degraded } = summary;
  const isAccepted = poisoned > 0 && poisoned <= maxPoisoned;
  const exitCode = isAccepted ? acceptedExitCode(outcome, failOn) : exitCodeOf(outcome, failOn);
  const degradedSays =
    failOn === 'degraded' ? `, ${String(degraded)} degraded${notJudged(unjudged.length)}` : '';
  const found = `${String(poisoned)} poisoned${degradedSays}`;
  const rule = `\`fail-on: ${failOn}\`${maxPoisoned > 0 ? `, \`max-poisoned: ${String(maxPoisoned)}\`` : ''}`;
  if (exitCode === EXIT_CODES.clean) return { exitCode, sentence: `The check passes: ${found} (${rule}).` };
  if (exitCode === EXIT_CODES.poisoned) return { exitCode, sentence: `The check fails: ${found} (${rule}).` };
  return { exitCode, sentence: 'The check fails: not everything could be judged.' };
}

function notJudged(files: number): string {
  return files === 0 ? '' : `, ${String(files)} not judged`;
}

function acceptedExitCode(
  outcome: Pick<ScanOutcome, 'result' | 'end'>,
  failOn: OutputOptions['failOn'],
): number {
  const { summary, unjudged } = outcome.result;
  const fails = failOn === 'degraded' && summary.degraded + unjudged.length > 0;
  return fails ? EXIT_CODES.poisoned : exitCodeOf(outcome, 'never');
}

/** The exit code of a step that judged several branches: poisoned data takes precedence over failures. */
export function exitCodeOfAll(codes: readonly number[]): number {
  if (codes.includes(EXIT_CODES.poisoned)) return EXIT_CODES.poisoned;
  return codes.find((code) => code !== EXIT_CODES.clean) ?? EXIT_CODES.clean;
}
