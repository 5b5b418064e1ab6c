import type { OutputOptions } from '../config/options.js';
import { EXIT_CODES } from '../errors.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { count } from '../text/numbers.js';
import { exitCodeOf, failRule, failuresOf } from './exit-code.js';

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
  const { result } = outcome;
  const { poisoned } = result.summary;
  const rule = failRule(failOn, true);
  const isAccepted = poisoned > 0 && poisoned <= maxPoisoned;
  const failures = failuresOf(result, rule).filter((one) => one !== 'poisoned' || !isAccepted);
  const isFailing = failures.length > 0;
  const exitCode = isFailing ? EXIT_CODES.poisoned : exitCodeOf(outcome, { ...rule, isOff: true });
  const rules = `\`fail-on: ${rule.text}\`${maxPoisoned > 0 ? `, \`max-poisoned: ${String(maxPoisoned)}\`` : ''}`;
  const found = `${[`${String(poisoned)} poisoned`, ...besides(result)].join(', ')} (${rules})`;
  if (exitCode === EXIT_CODES.clean) return { exitCode, sentence: `The check passes: ${found}.` };
  if (isFailing) return { exitCode, sentence: `The check fails: ${found}.` };
  return { exitCode, sentence: 'The check fails: not everything could be judged.' };
}

/** What else can fail a check, where there is any. */
function besides({ summary, overall }: ScanOutcome['result']): string[] {
  const { unread } = summary.records;
  return [
    ...(summary.suspicious > 0 ? [`${String(summary.suspicious)} suspicious`] : []),
    ...(unread > 0 ? [`${count(unread, 'row')} unread`] : []),
    ...(summary.degraded > 0 ? [`${String(summary.degraded)} degraded`] : []),
    ...(overall?.kind === 'undecided' ? ['undecided'] : []),
  ];
}

/** The exit code of a step that judged several branches: poisoned data takes precedence over failures. */
export function exitCodeOfAll(codes: readonly number[]): number {
  if (codes.includes(EXIT_CODES.poisoned)) return EXIT_CODES.poisoned;
  return codes.find((code) => code !== EXIT_CODES.clean) ?? EXIT_CODES.clean;
}

/** The exit code of a gate whose result is shown; one that passes fails if its result could not be shown in full. */
export function exitCodeShown(exitCode: number, isShown: boolean): number {
  return exitCode === EXIT_CODES.clean && !isShown ? EXIT_CODES.usage : exitCode;
}
