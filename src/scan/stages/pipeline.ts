import type { Row } from '../../data/row.js';
import type { ScanResult } from '../../result/result.js';
import type { Budget } from '../reading/budget.js';
import { chunks } from '../reading/chunks.js';
import { FindingIds } from './finding-ids.js';
import type { Judging } from './judging.js';
import type { Progress } from '../reading/progress.js';
import { failureReason } from '../reading/reasons.js';
import { runResult } from './run-result.js';
import type { ScanSettings } from './settings.js';
import type { Part } from './part.js';
import { partOf } from './shard-part.js';
import { type Subject, weigh } from '../reading/subject.js';
import { EVERYTHING } from '../reading/ownership.js';
import { Reading, type ScanEnd } from '../reading/reading.js';
import { type Hit, Tally } from '../reading/tally.js';
import { toFinding } from './to-finding.js';
import type { Outcome } from './verdict.js';

export type { ScanEnd } from '../reading/reading.js';

/** The result of a scan, with further data for its caller. */
export interface ScanOutcome {
  readonly result: ScanResult;
  /** The findings again, with the units they were found in. */
  readonly hits: readonly Hit[];
  readonly end: ScanEnd;
  /** Something was left out, or not purified, because time ran out: another run may have a different result. */
  readonly outOfTime: boolean;
  /** The error of the data source, when `end` is `failed`. */
  readonly failure: unknown;
  /** The part of the run that `stage judge` keeps; `null` if the run was not split, or did not reach its end. */
  readonly part: Part | null;
}

/**
 * Units judged together: enough to fill the batches of a model many times, and few enough that a stop or a failure
 * costs seconds. The weight (UTF-16 units of code) bounds memory for long functions.
 */
const CHUNK = { maxItems: 64, maxWeight: 200_000 } as const;

/** State of one run. */
interface Run {
  readonly judging: Judging;
  readonly settings: ScanSettings;
  readonly budget: Budget;
  readonly progress: Progress;
  readonly reading: Reading;
  readonly ids: FindingIds;
}

/**
 * Judges the items in chunks, in order. Findings are reported even if the run fails later: failures and everything
 * that was left out are rows of `skipped`.
 * @throws what the data source throws before its first row, such as for a path that does not exist
 */
export async function runScan(
  items: AsyncIterable<Row>,
  judging: Judging,
  settings: ScanSettings,
  budget: Budget,
  progress: Progress,
): Promise<ScanOutcome> {
  const { limit, shard } = settings;
  const reading = new Reading(new Tally(), { budget, limit, ownership: shard?.ownership ?? EVERYTHING });
  const run: Run = { judging, settings, budget, progress, reading, ids: new FindingIds() };
  for await (const chunk of chunks(reading.subjects(items), CHUNK, weigh)) {
    const outcomes = await judging.judge(chunk);
    for (const [index, subject] of chunk.entries()) record(run, subject, outcomes[index]);
    progress.advance(chunk.length, chunk.at(-1)?.path ?? '');
  }
  await saveCache(run);
  return finish(run);
}

function record(run: Run, subject: Subject, outcome: Outcome | undefined): void {
  const { tally } = run.reading;
  if (outcome === undefined) throw new Error('a subject has no outcome');
  if (outcome.verdict === 'skipped' || outcome.verdict === 'error') {
    const { path, record: line, position } = subject;
    const row = { path, record: line, reason: outcome.reason, position };
    if (outcome.verdict === 'error') tally.fail(row);
    else tally.skip(row);
    return;
  }
  tally.files.see(subject.path, 'judged');
  tally.hear(outcome.heard ?? []);
  if (outcome.degraded) tally.degraded += 1;
  if (outcome.verdict === 'clean') tally.clean += 1;
  else {
    const finding = toFinding(subject, outcome, run.settings.victim.task, run.ids);
    tally.hits.push({ finding, subject, side: outcome.side });
  }
}

/** If the cache cannot be written, only the next scan takes longer. */
async function saveCache({ judging, progress }: Run): Promise<void> {
  try {
    await judging.saveCache();
  } catch (error) {
    progress.warn(failureReason('writing the cache', error));
  }
}

function finish({ judging, settings, budget, reading }: Run): ScanOutcome {
  const { tally, failure } = reading;
  const end = stoppedLate(reading, budget);
  const known = {
    settings,
    tally,
    summary: judging.summary(),
    named: judging.named(),
    seconds: budget.seconds(),
  };
  const { result, hits } = runResult({ ...known, isComplete: end === 'complete' || end === 'limit' });
  return {
    result,
    hits,
    end,
    outOfTime: budget.isExceeded,
    failure,
    part: end === 'complete' ? partOf(known) : null,
  };
}

/** A stop during the last chunk also interrupts the run. */
function stoppedLate({ end }: Reading, budget: Budget): ScanEnd {
  return end === 'complete' && budget.signal?.aborted === true ? 'interrupted' : end;
}
