import type { Task } from '../../../model/victim.js';
import { hashKeyOf } from '../../../probe/read/keyed-hash.js';
import { MIN_RECORDS, type NoLabels, planLabels } from '../../../probe/read/label-plan.js';
import type { Budget } from '../../reading/budget.js';
import type { DataSource } from '../../../change/data-source.js';
import { taskOf } from '../../reading/subject.js';
import { Reading } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';

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
  const surveys = new Map<Task, Survey>();
  const parts = [
    ...(source.base === null ? [] : [{ rows: source.base(), limit: null }]),
    { rows: source.head(), limit },
  ];
  for (const { rows, limit: most } of parts) {
    for await (const subject of new Reading(new Tally(), { budget, limit: most }).subjects(rows)) {
      if (subject.label === null) continue;
      const task = taskOf(subject);
      const survey = surveys.get(task) ?? { labels: [], lookAt: MIN_RECORDS };
      surveys.set(task, survey);
      survey.labels.push(subject.label);
      if (survey.labels.length < survey.lookAt) continue;
      if (plan(survey.labels, task) === null) return null;
      survey.lookAt *= 2; // looking again at every label would cost the square of their number
    }
  }
  const [main] = [...surveys].sort(([, a], [, b]) => b.labels.length - a.labels.length);
  return main === undefined ? plan([], 'classification') : plan(main[1].labels, main[0]);
}

/** The labels of one kind of records, and how many there must be to look at them again. */
interface Survey {
  readonly labels: string[];
  lookAt: number;
}

function plan(labels: readonly string[], task: Task): NoLabels | null {
  // any key will do: near copies of outputs are put together by it, for this look alone
  const key = hashKeyOf('survey');
  const planned = planLabels(labels, task === 'generation' ? 'generation' : 'classification', key);
  return planned.kind === 'unable' ? planned : null;
}
