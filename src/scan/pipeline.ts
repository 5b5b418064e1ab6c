import type { Row } from '../data/row.js';
import type { SkippedRow, Unit, UnitPair } from '../data/unit.js';
import type { ScanResult } from '../finding.js';
import { SCHEMA_VERSION } from '../finding.js';
import type { Budget } from './budget.js';
import { chunks } from './chunks.js';
import { groupFamilies } from './families.js';
import { FindingIds } from './finding-id.js';
import { judgeChunk } from './judge-chunk.js';
import type { Progress } from './progress.js';
import { failureReason, stopReason } from './reasons.js';
import { settle } from './settle.js';
import type { ScanSettings } from './settings.js';
import { type Subject, toSubject, weigh } from './subject.js';
import { type Hit, Tally } from './tally.js';
import { toFinding } from './to-finding.js';
import type { Tools } from './tools.js';
import type { Outcome } from './verdict.js';

/** How a run ended. */
export type ScanEnd = 'complete' | 'limit' | 'run-budget' | 'interrupted' | 'failed';

/** A scan's result, with what its caller needs to go on. */
export interface ScanOutcome {
  readonly result: ScanResult;
  /** The findings again, with the units they were found in. */
  readonly hits: readonly Hit[];
  readonly end: ScanEnd;
  /** What broke the source of data off, when `end` is `failed`. */
  readonly failure: unknown;
}

/**
 * Units judged together: the batches of a model fill many times over, and a stop, or a failure, costs
 * seconds. The weight (UTF-16 units of code) holds memory down where functions are long.
 */
const CHUNK = { maxItems: 64, maxWeight: 200_000 } as const;

/** State of one run. */
interface Run {
  readonly tools: Tools;
  readonly settings: ScanSettings;
  readonly budget: Budget;
  readonly progress: Progress;
  readonly tally: Tally;
  readonly ids: FindingIds;
  end: ScanEnd;
  failure: unknown;
}

/**
 * Collect, analyse, judge, purify, report: streams the items through in chunks, in order, and keeps what was
 * found whatever happens: failures and all that was left out are rows of `skipped`.
 * @throws what the source of data throws before it yields anything, such as a path that does not exist
 */
export async function scan(
  items: AsyncIterable<Row>,
  tools: Tools,
  settings: ScanSettings,
  budget: Budget,
  progress: Progress,
): Promise<ScanOutcome> {
  const run: Run = {
    ...{ tools, settings, budget, progress, tally: new Tally(), ids: new FindingIds() },
    ...{ end: 'complete', failure: null },
  };
  for await (const chunk of chunks(subjects(items, run), CHUNK, weigh)) {
    const outcomes = await judgeChunk(chunk, run);
    for (const [index, subject] of chunk.entries()) record(run, subject, outcomes[index]);
    progress.advance(chunk.length, chunk.at(-1)?.path ?? '');
  }
  await keepCache(run);
  return finish(run);
}

/** The subjects to judge: skipped rows go to the tally, and the run's limits end the stream. */
async function* subjects(items: AsyncIterable<Row>, run: Run): AsyncGenerator<Subject> {
  let yielded = 0;
  try {
    for await (const row of items) {
      if (row.kind === 'skipped') {
        run.tally.skip(row.skipped);
        continue;
      }
      const item = row.kind === 'unit' ? row.unit : row.pair;
      if (endsBefore(item, yielded, run)) return;
      yield toSubject(item);
      yielded += 1;
    }
  } catch (error) {
    if (yielded === 0 && run.tally.skipped === 0) throw error;
    run.end = 'failed';
    run.failure = error;
    run.tally.skip({ path: '', record: null, reason: failureReason('reading', error) });
  }
}

function endsBefore(item: Unit | UnitPair, yielded: number, run: Run): boolean {
  const { settings, budget, tally } = run;
  const stop = budget.runStop();
  if (stop !== null) {
    run.end = stop === 'interrupted' ? 'interrupted' : 'run-budget';
    tally.skip(restOf(item, stopReason(stop, budget)));
  } else if (settings.limit !== null && yielded >= settings.limit) {
    run.end = 'limit';
    tally.skip(restOf(item, `limit: ${String(settings.limit)} units were read (--limit)`));
  }
  return run.end !== 'complete';
}

function restOf({ path, record }: Unit | UnitPair, reason: string): SkippedRow {
  return { path, record, reason: `${reason}; nothing from here on was judged` };
}

function record(run: Run, subject: Subject, outcome: Outcome | undefined): void {
  const { tally } = run;
  if (outcome === undefined) throw new Error('a subject has no outcome');
  if (outcome.verdict === 'skipped' || outcome.verdict === 'error') {
    const row = { path: subject.path, record: subject.record, reason: outcome.reason };
    if (outcome.verdict === 'error') tally.fail(row);
    else tally.skip(row);
    return;
  }
  if (outcome.degraded) tally.degraded += 1;
  if (outcome.verdict === 'clean') tally.clean += 1;
  else {
    const finding = toFinding(subject, outcome, run.settings.victim.task, run.ids);
    tally.hits.push({ finding, subject, side: outcome.side });
  }
}

/** A cache that cannot be written costs time at the next scan, not this scan's findings. */
async function keepCache({ tools, progress }: Run): Promise<void> {
  try {
    await tools.cache.flush();
  } catch (error) {
    progress.warn(failureReason('writing the cache', error));
  }
}

function finish(run: Run): ScanOutcome {
  const { tally, settings, budget } = run;
  const { hits, suppressed, cleared } = settle(tally, settings);
  const findings = hits.map(({ finding }) => finding);
  const result: ScanResult = {
    schemaVersion: SCHEMA_VERSION,
    tool: settings.tool,
    victim: settings.victim,
    summary: {
      units: tally.units,
      poisoned: hits.length,
      clean: tally.clean + cleared,
      degraded: tally.degraded,
      skipped: tally.skipped,
      errors: tally.errors,
      suppressed,
      seconds: budget.seconds(),
    },
    overall: null,
    findings,
    families: groupFamilies(findings),
    skipped: tally.rows(),
  };
  return { result, hits, end: stoppedLate(run), failure: run.failure };
}

/** A stop inside the last chunk ends the run as much as one before the next. */
function stoppedLate({ end, budget }: Run): ScanEnd {
  return end === 'complete' && budget.signal?.aborted === true ? 'interrupted' : end;
}
