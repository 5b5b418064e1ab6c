import type { Task } from '../model/victim.js';
import { hashKeyOf } from '../probe/keyed-hash.js';
import { LEAST_RECORDS, type NoLabels, planLabels } from '../probe/labels.js';
import type { Budget } from './budget.js';
import { MIXED_TASKS } from './data-set-learner.js';
import type { DataSource } from './data-source.js';
import { taskOf } from './subject.js';
import { Reading } from './subjects.js';
import { Tally } from './tally.js';

/**
 * Looks for labels that a probe could learn; reads on only until there are enough.
 * @returns `null` where there are, else why not
 * @throws what the source throws before it yields anything
 */
export async function surveyLabels(
  source: DataSource,
  limit: number | null,
  budget: Budget,
): Promise<NoLabels | null> {
  const labels: (string | null)[] = [];
  let task: Task | null = null;
  let enough = LEAST_RECORDS;
  const parts = [
    ...(source.base === null ? [] : [{ rows: source.base(), limit: null }]),
    { rows: source.head(), limit },
  ];
  for (const { rows, limit: most } of parts) {
    for await (const subject of new Reading(new Tally(), { budget, limit: most }).subjects(rows)) {
      task ??= taskOf(subject);
      if (taskOf(subject) !== task) return MIXED_TASKS;
      if (subject.label === null) continue;
      labels.push(subject.label);
      if (labels.length < enough) continue;
      if (plan(labels, task) === null) return null;
      enough *= 2; // looking again at every label would cost the square of their number
    }
  }
  return plan(labels, task ?? 'classification');
}

function plan(labels: readonly (string | null)[], task: Task): NoLabels | null {
  // any key will do: near copies of outputs are put together by it, for this look alone
  const key = hashKeyOf('survey');
  const planned = planLabels(labels, task === 'generation' ? 'generation' : 'classification', key);
  return planned.kind === 'unable' ? planned : null;
}
