import type { OutputOptions } from '../config/options.js';
import type { FailCondition } from '../config/option-values.js';
import { EXIT_CODES } from '../errors.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';

/** 128 + SIGINT, as in shells: an interrupted scan without findings does not mean that the data is clean. */
export const INTERRUPTED_EXIT_CODE = 130;

/** The finished run that an exit code is for. */
type Ended = Pick<ScanOutcome, 'result' | 'end'>;

/** What makes a run fail, besides poisoned code. */
type Failing = Exclude<FailCondition, 'auto' | 'poisoned' | 'never'>;

/** Conditions that a name stands for: what was not read is not known to parse, either. */
const IMPLIED: Readonly<Record<FailCondition, readonly Failing[]>> = {
  auto: [],
  poisoned: [],
  never: [],
  suspicious: ['suspicious'],
  unread: ['unread'],
  undecided: ['undecided'],
  degraded: ['degraded', 'unread'],
};

/** The conditions that `--fail-on` names. */
export interface FailRule {
  /** `never`: nothing fails. */
  readonly isOff: boolean;
  readonly conditions: ReadonlySet<Failing>;
  /** The conditions in words, for sentences: `poisoned, unread`; poisoned code always is one, except with `never`. */
  readonly text: string;
}

/**
 * Resolves `--fail-on`.
 * @param isGate the run decides on a change or a pull request: `auto` then fails on what was not read
 */
export function failRule(failOn: OutputOptions['failOn'], isGate: boolean): FailRule {
  const isAuto = failOn.includes('auto');
  const named: readonly FailCondition[] = isAuto ? (isGate ? ['unread'] : ['poisoned']) : failOn;
  const isOff = named.includes('never');
  return {
    isOff,
    conditions: new Set(named.flatMap((one) => IMPLIED[one])),
    text: isOff ? 'never' : [...new Set<string>(['poisoned', ...named])].join(', '),
  };
}

/** What of `--fail-on` a result meets; empty: nothing. */
export function failuresOf(
  { overall, summary }: ScanOutcome['result'],
  { isOff, conditions }: FailRule,
): readonly FailCondition[] {
  if (isOff) return [];
  const isMet: Readonly<Record<Failing, boolean>> = {
    suspicious: summary.suspicious > 0,
    unread: summary.records.unread > 0,
    undecided: overall?.kind === 'undecided',
    degraded: summary.degraded > 0,
  };
  return [
    ...(isPoisoned({ overall, summary }) ? (['poisoned'] as const) : []),
    ...[...conditions].filter((one) => isMet[one]),
  ];
}

/**
 * The exit code of a scan: 1 if it meets what `--fail-on` names; else 130 if the user stopped it, 2 if the data could not be
 * read to its end, or if every unit failed; else 0. For a dataset that was judged as a whole only the overall
 * verdict counts, not the single records.
 */
export function exitCodeOf({ result, end }: Ended, rule: FailRule): number {
  if (failuresOf(result, rule).length > 0) return EXIT_CODES.poisoned;
  if (end === 'interrupted') return INTERRUPTED_EXIT_CODE;
  if (end === 'failed') return EXIT_CODES.usage;
  const { errors, units } = result.summary;
  return units > 0 && errors === units ? EXIT_CODES.usage : EXIT_CODES.clean;
}

function isPoisoned({ overall, summary }: Pick<ScanOutcome['result'], 'overall' | 'summary'>): boolean {
  return overall === null ? summary.poisoned > 0 : overall.kind === 'poisoned';
}

/** Findings whose replacement was written. */
export interface Replaced {
  readonly poisoned: number;
  readonly suspicious: number;
}

/**
 * The exit code after purified code was written: units that were replaced no longer count; all others do, also those whose
 * replacement was not sure enough to be written.
 */
export function purifyExitCodeOf(outcome: ScanOutcome, replaced: Replaced, rule: FailRule): number {
  const { summary, overall } = outcome.result;
  const poisoned = Math.max(0, summary.poisoned - replaced.poisoned);
  const suspicious = Math.max(0, summary.suspicious - replaced.suspicious);
  const remaining = {
    ...outcome.result,
    summary: { ...summary, poisoned, suspicious },
    overall: poisoned === 0 ? null : overall,
  };
  return exitCodeOf({ ...outcome, result: remaining }, rule);
}
