import type { OutputOptions, ScanOptions } from '../config/options.js';
import { findingAnnotations, unjudgedAnnotations } from '../github/review/annotations.js';
import { ledgerLine } from '../github/review/ledger.js';
import type { PullTarget } from '../github/review/review-requests.js';
import { deliver } from '../github/review/review-deliver.js';
import type { ReviewFile } from '../github/review/review-plan.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { gateOf } from './gate.js';
import type { Job } from './job.js';
import { recordWriter } from './record-writer.js';
import { setOutputs, writeReports } from './reports.js';
import { addSummary, annotateFiles, logLine } from './runner.js';

/** What a change came to, and where it is to be told. */
export interface Publication {
  readonly outcome: Pick<ScanOutcome, 'result' | 'end'>;
  readonly options: ScanOptions & OutputOptions;
  /** `null`: there is no pull request, or it is not to be commented on. */
  readonly pull: PullTarget | null;
  readonly files: ReadonlyMap<string, ReviewFile>;
  /** What else the summary says: paragraphs, safe in Markdown. */
  readonly notes: readonly string[];
}

/**
 * Tells a result: reports, comments, summary, annotations, outputs.
 * @returns the exit code of the gate
 */
export async function publish(job: Job, publication: Publication): Promise<number> {
  const { runner, client, inputs } = job;
  const { outcome, options, pull, files, notes } = publication;
  const { result, end } = outcome;
  const gate = gateOf(outcome, options.failOn, inputs.own['max-poisoned']);
  const reports = await writeReports(runner, result);
  const context = {
    ...{ pull, files, notes, gate: gate.sentence, writeRecord: recordWriter(options.codeField) },
    falsePositives: options.threshold === null ? options.fpr : null,
    complete: end === 'complete' && result.summary.errors === 0,
  };
  const { text, ledger } = await deliver(result, context, client, { secondMs: runner.secondMs });
  await addSummary(runner, text);
  const level = gate.exitCode === 0 ? 'warning' : 'error';
  annotateFiles(runner, findingAnnotations(result.findings, level));
  annotateFiles(runner, unjudgedAnnotations(result.unjudged));
  setOutputs(runner, [{ result, account: ledgerLine(ledger), reports }]);
  logLine(runner, ledgerLine(ledger));
  logLine(runner, gate.sentence);
  return gate.exitCode;
}
