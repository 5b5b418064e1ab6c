import { CodePurifyError, messageOf } from '../../errors.js';
import type { Budget, StopReason } from './budget.js';

/** An error's message can hold any amount of scanned text; a row of a report is one line. */
const MAX_REASON_LENGTH = 300;

/** Why a unit was not judged, or a run ended early, as a row of the report says it. */
export function stopReason(reason: StopReason, { limits }: Budget): string {
  const texts: Readonly<Record<StopReason, string>> = {
    'unit-budget': `budget: took longer than ${String(limits.unitSeconds)} s (--budget-unit)`,
    'run-budget': `budget: the run's ${String(limits.runSeconds)} s were over (--budget-run)`,
    interrupted: 'interrupted by the user',
  };
  return texts[reason];
}

/** A failure in one line: which step, and the problem. */
export function failureReason(step: string, error: unknown): string {
  const problem = error instanceof CodePurifyError ? error.problem : messageOf(error);
  const line = problem.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON_LENGTH);
  return step === '' ? line : `${step} failed: ${line}`;
}
