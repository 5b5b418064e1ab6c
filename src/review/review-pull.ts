import { apiError } from '../github/api/api-error.js';
import { readChange, type ChangeQuery } from '../github/change/read-change.js';
import { readAcceptances } from '../github/commands/handle-commands.js';
import { judgeChange } from './judge-change.js';
import { openCompared } from './open-compared.js';
import { optionsAt } from './options-at.js';
import { closeAfter } from './close-after.js';
import { publish, type Published } from './publish.js';
import { filesOfPull } from './review-files.js';
import { count } from '../text/numbers.js';
import type { ReviewJob } from './review-job.js';
import { seedNotes } from './seed-note.js';

/** A change to review. */
export interface ReviewQuery extends ChangeQuery {
  /** The run has secrets and the change is a stranger's: the checkout is not read. */
  readonly isPrivileged: boolean;
  /** Further paragraphs of the summary, safe in Markdown. */
  readonly notes?: readonly string[];
}

/** Reviews the change between two commits, with comments if there is a pull request. */
export async function reviewPull(job: ReviewJob, query: ReviewQuery): Promise<Published> {
  const { client, repository, settings, door } = job;
  const { base, pull } = query;
  const { options, accepted: known, warnings } = await optionsAt(job, base);
  const seed = seedNotes(options, door.env);
  for (const warning of [...warnings, ...seed]) door.warn(warning);
  const compared = await readChange(client, repository, query);
  door.log(`${count(compared.files.length, 'changed file')} between ${compared.base} and ${compared.head}`);
  const accepted = pull === null ? [] : await acceptedIn(job, pull);
  const judging = { options, suppressed: new Set([...known, ...accepted]) };
  const change = await openCompared(job, compared, options, query.isPrivileged);
  const target = pull !== null && settings.hasComments ? { ...repository, pull, head: compared.head } : null;
  const { maxPoisoned } = settings;
  return closeAfter(change, door, async () => {
    const outcome = await judgeChange(change, judging, door);
    const isNothing = outcome.result.overall?.kind === 'nothing';
    const notes = [...(query.notes ?? []), ...compared.notes, ...seed, ...(isNothing ? [NO_DATA] : [])];
    const files = () => filesOfPull(outcome.result, change, compared.files);
    return publish({ outcome, options, maxPoisoned, pull: target, files, notes }, client, door);
  });
}

const NO_DATA = 'No training data has changed.';

/** Ids of findings that people with write access have accepted; none if the comments cannot be read. */
async function acceptedIn({ client, repository, door }: ReviewJob, pull: number): Promise<string[]> {
  try {
    return (await readAcceptances(client, { ...repository, pull })).map(({ id }) => id);
  } catch (error) {
    const problem = apiError(error, 'the findings accepted in comments');
    door.warn(problem instanceof Error ? problem.message : String(problem));
    return [];
  }
}
