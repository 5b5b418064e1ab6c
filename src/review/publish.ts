import type { OutputOptions, ScanOptions } from '../config/options.js';
import type { GitHubClient } from '../github/api/client.js';
import { ledgerLine } from '../github/review/ledger.js';
import { deliver } from '../github/review/review-deliver.js';
import type { ReviewFile } from '../github/review/review-plan.js';
import type { PullTarget } from '../github/api/pull-target.js';
import type { ScanResult } from '../result/result.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { gateOf, type Gate } from './gate.js';
import { recordWriter } from './record-writer.js';

/** The judgement of a change, and where it is published. */
export interface Publication {
  readonly outcome: Pick<ScanOutcome, 'result' | 'end'>;
  readonly options: ScanOptions & OutputOptions;
  /** So many poisoned units do not fail the check. */
  readonly maxPoisoned: number;
  /** `null`: there is no pull request, or it is not to be commented on. */
  readonly pull: PullTarget | null;
  readonly files: ReadonlyMap<string, ReviewFile>;
  /** What else the summary says: paragraphs, safe in Markdown. */
  readonly notes: readonly string[];
}

/** A published judgement, for the door to show. */
export interface Published {
  readonly result: ScanResult;
  readonly gate: Gate;
  /** Markdown. */
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
    ...{ pull, files, notes, gate: gate.sentence, writeRecord: recordWriter(options.codeField) },
    falsePositives: options.threshold === null ? options.fpr : null,
    complete: end === 'complete' && result.summary.errors === 0,
  };
  const { text, ledger } = await deliver(result, context, client, { secondMs });
  return { result, gate, summary: text, delivered: ledgerLine(ledger) };
}
