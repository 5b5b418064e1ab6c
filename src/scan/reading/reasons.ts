import { CodePurifyError, messageOf } from '../../errors.js';
import type { Budget, StopReason } from './budget.js';

/** An error's message can hold any amount of scanned text; a row of a report is one line. */
const MAX_REASON_LENGTH = 300;

/** The text for a row of the report: why a unit was not judged, or why the run ended early. */
export function stopReason(reason: StopReason, { limits }: Budget): string {
  const texts: Readonly<Record<StopReason, string>> = {
    'unit-budget': `budget: took longer than ${String(limits.unitSeconds)} s (--budget-unit)`,
    'run-budget': `budget: the run took longer than ${String(limits.runSeconds)} s (--budget-run)`,
    interrupted: 'interrupted by the user',
  };
  return texts[reason];
}

/** What is wrong, in one line. */
export function problemOf(error: unknown): string {
  const problem = error instanceof CodePurifyError ? error.problem : messageOf(error);
  return problem.replace(/\s+/g, ' ').trim().slice(0, MAX_REASON_LENGTH);
}

/** A failure in one line: the step that failed, and the problem. */
export function failureReason(step: string, error: unknown): string {
  const line = problemOf(error);
  return step === '' ? line : `${step} failed: ${line}`;
}
