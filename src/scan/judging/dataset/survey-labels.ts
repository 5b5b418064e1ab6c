import type { Task } from '../../../model/victim.js';
import { plainLabel } from '../../../text/plain-label.js';
import { hashKeyOf } from '../../../probe/read/keyed-hash.js';
import { MIN_RECORDS, type NoLabels, planLabels } from '../../../probe/read/label-plan.js';
import type { Budget } from '../../reading/budget.js';
import type { DataSource } from '../../../change/data-source.js';
import { documentOf, taskOf } from '../../reading/subject.js';
import { Reading } from '../../reading/reading.js';
import { Tally } from '../../reading/tally.js';

/**
 * Looks for labels that a probe could learn. Stops reading as soon as there are enough.
 * @returns `null` if there are enough, else the reason
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
      const survey = surveys.get(task) ?? {
        labels: [],
        nextCheck: MIN_RECORDS,
        document: null,
        seen: new Set(),
      };
      surveys.set(task, survey);
      if (
        isCounted(
          survey,
          documentOf(subject),
          task === 'generation' ? subject.label : plainLabel(subject.label),
        )
      )
        continue;
      survey.labels.push(subject.label);
      if (survey.labels.length < survey.nextCheck) continue;
      if (plan(survey.labels, task) === null) return null;
      survey.nextCheck *= 2; // checking after every label would take quadratic time
    }
  }
  const [main] = [...surveys].sort(([, a], [, b]) => b.labels.length - a.labels.length);
  return main === undefined ? plan([], 'classification') : plan(main[1].labels, main[0]);
}

/** The labels of one kind of records, and their number at the next check. */
interface Survey {
  readonly labels: string[];
  nextCheck: number;
  /** The last document, and the labels that were counted in it. */
  document: string | null;
  readonly seen: Set<string>;
}

/** Whether a label of the document was counted already: units with one label are one record. */
function isCounted(survey: Survey, document: string | null, label: string): boolean {
  if (document === null || document !== survey.document) survey.seen.clear();
  survey.document = document;
  const known = survey.seen.has(label);
  survey.seen.add(label);
  return known;
}

function plan(labels: readonly string[], task: Task): NoLabels | null {
  // any key will do: it only groups near copies of outputs, for this check
  const key = hashKeyOf('survey');
  const planned = planLabels(labels, task === 'generation' ? 'generation' : 'classification', key);
  return planned.kind === 'unable' ? planned : null;
}
