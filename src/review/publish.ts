import type { OutputOptions, ScanOptions } from '../config/options.js';
import { messageOf } from '../errors.js';
import type { GitHubClient } from '../github/api/client.js';
import { deliveriesLine, type ReconciledDeliveries } from '../github/review/deliveries.js';
import { deliverResult } from '../github/review/deliver-result.js';
import { renderSummary, type JobSummary } from '../github/review/job-summary.js';
import type { PullTarget } from '../github/api/pull-target.js';
import type { Grade, ScanResult } from '../result/result.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { codeSpan } from '../text/escape/escape-markdown.js';
import { oneLine } from '../text/one-line.js';
import type { Door } from './door.js';
import { exitCodeShown, gateOf, type Gate } from './gate.js';
import { recordWriter } from './record-writer.js';
import type { ReviewFiles } from './review-files.js';

/** The result of judging a change, and where to publish it. */
export interface Publication {
  readonly outcome: Pick<ScanOutcome, 'result' | 'end'>;
  readonly options: ScanOptions & OutputOptions;
  /** The number of poisoned units that the check accepts. */
  readonly maxPoisoned: number;
  /** `null` if there is no pull request, or if comments are off. */
  readonly pull: PullTarget | null;
  /** Reads the files that have comments; called only if there is a pull request. */
  readonly files: () => Promise<ReviewFiles>;
  /** Further paragraphs of the summary, safe in Markdown. */
  readonly notes: readonly string[];
}

/** A published result, for the action or the command line to show. */
export interface Published {
  readonly result: ScanResult;
  readonly gate: Gate;
  /** The least sure replacement that is offered to be applied. */
  readonly grade: Grade;
  /** The summary as Markdown. */
  readonly summary: string;
  /** Where each finding was reported, in one line. */
  readonly delivered: string;
}

/**
 * Comments on the pull request, and writes the summary. It throws nothing: what was found is in the summary and the reports
 * whatever fails here, and decides on the check. A check that would pass does not, if the review failed.
 */
export async function publish(
  publication: Publication,
  client: GitHubClient,
  door: Pick<Door, 'secondMs' | 'warn'>,
): Promise<Published> {
  const { outcome, options, maxPoisoned } = publication;
  const { result } = outcome;
  const judged = gateOf(outcome, options.failOn, maxPoisoned);
  const { text, deliveries, isReviewed } = await delivered(publication, judged, client, door);
  const gate = { ...judged, exitCode: exitCodeShown(judged.exitCode, isReviewed) };
  return { result, gate, grade: options.purifyGrade, summary: text, delivered: deliveriesLine(deliveries) };
}

async function delivered(
  { outcome: { result, end }, options, pull, files, notes }: Publication,
  { sentence: gate }: Gate,
  client: GitHubClient,
  { secondMs, warn }: Pick<Door, 'secondMs' | 'warn'>,
): Promise<JobSummary & { readonly isReviewed: boolean }> {
  try {
    const context = {
      ...{ pull, notes, gate, writeRecord: recordWriter(options) },
      files: pull === null ? new Map<string, never>() : await files(),
      grade: options.purifyGrade,
      falsePositives: options.threshold === null ? options.fpr : null,
      complete: end === 'complete' && result.summary.errors === 0,
    };
    return { ...(await deliverResult(result, context, client, { secondMs })), isReviewed: true };
  } catch (error) {
    const why = messageOf(error);
    warn(
      `The review on the pull request failed, and all findings are in the summary and the reports: ${why}`,
    );
    const note = `> [!WARNING]\n> The review on the pull request failed: ${codeSpan(oneLine(why, 300))}`;
    return { ...summaryAlone(result, gate, [...notes, note]), isReviewed: false };
  }
}

/** The summary without comments; if not even that can be written, its verdict. */
function summaryAlone(result: ScanResult, gate: string, notes: readonly string[]): JobSummary {
  try {
    return renderSummary(result, { gate, review: null, notes });
  } catch {
    const text = `${[gate, 'All findings are in the report files.', ...notes].join('\n\n')}\n`;
    return { text, deliveries: inFileAlone(result) };
  }
}

function inFileAlone({ findings, unjudged }: ScanResult): ReconciledDeliveries {
  const places = { line: 0, file: 0, summary: 0, artifact: findings.length + unjudged.length };
  return { findings: findings.length, unjudged: unjudged.length, places, byId: new Map() };
}
