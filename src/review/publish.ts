import type { OutputOptions, ScanOptions } from '../config/options.js';
import type { GitHubClient } from '../github/api/client.js';
import { deliveriesLine } from '../github/review/deliveries.js';
import { deliverResult } from '../github/review/deliver-result.js';
import type { ReviewFile } from '../github/review/review-plan.js';
import type { PullTarget } from '../github/api/pull-target.js';
import type { Grade, ScanResult } from '../result/result.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { gateOf, type Gate } from './gate.js';
import { recordWriter } from './record-writer.js';

/** The result of judging a change, and where to publish it. */
export interface Publication {
  readonly outcome: Pick<ScanOutcome, 'result' | 'end'>;
  readonly options: ScanOptions & OutputOptions;
  /** The number of poisoned units that the check accepts. */
  readonly maxPoisoned: number;
  /** `null` if there is no pull request, or if comments are off. */
  readonly pull: PullTarget | null;
  readonly files: ReadonlyMap<string, ReviewFile>;
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

/** Comments on the pull request, and writes the summary. */
export async function publish(
  { outcome, options, maxPoisoned, pull, files, notes }: Publication,
  client: GitHubClient,
  secondMs: number,
): Promise<Published> {
  const { result, end } = outcome;
  const gate = gateOf(outcome, options.failOn, maxPoisoned);
  const context = {
    ...{ pull, files, notes, gate: gate.sentence, writeRecord: recordWriter(options) },
    grade: options.purifyGrade,
    falsePositives: options.threshold === null ? options.fpr : null,
    complete: end === 'complete' && result.summary.errors === 0,
  };
  const { text, deliveries } = await deliverResult(result, context, client, { secondMs });
  return { result, gate, grade: options.purifyGrade, summary: text, delivered: deliveriesLine(deliveries) };
}
