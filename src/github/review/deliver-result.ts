import type { Grade, ScanResult } from '../../result/result.js';
import { indexFamilies } from '../../report/family-sentences.js';
import type { GitHubClient } from '../api/client.js';
import { planReview, planUnjudged, type ReviewFile } from './review-plan.js';
import type { PullTarget, RequestSettings } from '../api/pull-target.js';
import { reviewRequests } from './review-requests.js';
import { deliverReview } from './deliver-review.js';
import type { ReviewOutcome } from './review-outcome.js';
import { renderSummary, type JobSummary } from './job-summary.js';
import { budgetNotes } from './summary-notes.js';
import type { RecordWriter } from './suggestion-edit.js';

/** What a delivery needs besides the result. */
export interface DeliveryContext {
  /** The pull request; `null` if there is none, so that the summary reports everything. */
  readonly pull: PullTarget | null;
  /** The files of the pull request's diff in which something was found, by their path in the head. */
  readonly files: ReadonlyMap<string, ReviewFile>;
  readonly writeRecord: RecordWriter;
  /** The least sure replacement that gets a button. */
  readonly grade: Grade;
  /** `--fpr`; `null` when a threshold decides. */
  readonly falsePositives: number | null;
  /** Everything was judged, so a finding that is missing is fixed. */
  readonly complete: boolean;
  /** Whether the check passes: one sentence, safe in Markdown. */
  readonly gate: string;
  /** Further paragraphs of the summary, safe in Markdown. */
  readonly notes: readonly string[];
}

/** The delivered result. */
export interface Delivered extends JobSummary {
  readonly review: ReviewOutcome | null;
}

/**
 * Delivers a result: comments on the pull request, and the job summary, which says where each finding is reported. If
 * GitHub fails, comments are lost, but never the summary.
 * @throws CodePurifyError `internal` when the deliveries do not add up
 */
export async function deliverResult(
  result: ScanResult,
  context: DeliveryContext,
  client: GitHubClient,
  settings: RequestSettings = {},
): Promise<Delivered> {
  const review = context.pull ? await reviewPull(result, context, context.pull, client, settings) : null;
  const notes = [...context.notes, ...budgetNotes(client)];
  return { ...renderSummary(result, { ...context, notes, review }), review };
}

function reviewPull(
  { findings, families, unjudged, skipped, summary }: ScanResult,
  { files, writeRecord, grade, falsePositives, complete: isDone }: DeliveryContext,
  pull: PullTarget,
  client: GitHubClient,
  settings: RequestSettings,
): Promise<ReviewOutcome> {
  const found = planReview(findings, files, writeRecord, grade);
  const planned = [...found, ...planUnjudged(unjudged, files, found)];
  const scope = 'pull request' as const;
  const unread = new Set([...skipped, ...unjudged].map(({ path }) => path));
  // a report lists only so many rows that were not read: past them nobody knows which files are meant
  const complete = isDone && summary.records.unread <= skipped.length + unjudged.length;
  const context = {
    ...{ families: indexFamilies(families), falsePositives, scope, head: pull.head },
    ...{ complete, unread },
  };
  return deliverReview(planned, context, reviewRequests(client, pull, settings));
}
