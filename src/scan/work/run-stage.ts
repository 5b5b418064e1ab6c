import type { ScanOptions } from '../../config/options.js';
import type { Shard } from '../../config/shard.js';
import type { Row } from '../../data/row.js';
import type { Unit } from '../../data/unit.js';
import { chooseJudge, LABELS_STAGE } from '../choose-judge.js';
import { probeSeed } from '../judging/dataset/probe-seed.js';
import { sentinelOpener } from '../judging/dataset/sentinel-opener.js';
import { folderLoaders } from '../models/load-victim.js';
import { type Closable, closeAll } from '../models/mlm-opener.js';
import { toolFingerprint } from '../models/tool-fingerprint.js';
import type { OpenedData } from '../opened-data.js';
import { readFirst } from '../read-first.js';
import { Stopped } from '../reading/budget.js';
import { type Ownership, ShardOwnership, shardOf } from '../reading/ownership.js';
import { silentProgress } from '../reading/progress.js';
import { type ReadTotals, withReadTotals } from '../reading/read-totals.js';
import { Reading } from '../reading/reading.js';
import type { Subject } from '../reading/subject.js';
import { Tally } from '../reading/tally.js';
import { budgetOf, type ScanContext } from '../scan-context.js';
import { scanSource } from '../scan-source.js';
import { optionsHash } from '../stages/shard-options.js';
import { renderPart } from '../stages/shard-part.js';
import type { ScanOutcome } from '../stages/pipeline.js';
import { ahead } from '../surveys/ahead.js';
import { openSurveys } from '../surveys/open-surveys.js';
import { readLearned, writeLearned } from './learned-file.js';
import { LoggedSurveys } from './logged-surveys.js';
import { LeftSurveys } from './left-surveys.js';
import type { SurveyOutcome } from './survey-line.js';
import { loggedRecords, SurveyLogReader, SurveyLogWriter } from './survey-log.js';
import { brokenOff, WholeSource } from './whole-source.js';
import { refusedFile, type RunIdentity, writeWorkFile } from './work-file.js';
import { LEARNED_FILE, shardFile, verdictFolder, type WorkFolder } from './work-folder.js';

/** What a stage needs. */
export interface StageParts {
  readonly data: OpenedData;
  readonly options: ScanOptions;
  readonly context: ScanContext;
  readonly folder: WorkFolder;
}

/** Instead of the hash of the data, where no first reading was needed. */
const NOT_READ = '';

/** The whole run is one shard. */
const WHOLE: Shard = { index: 1, of: 1 };

function identityOf(options: ScanOptions): RunIdentity {
  return { tool: toolFingerprint(), options: optionsHash(options) };
}

/**
 * `stage read`: surveys the units of a shard, of base and head, and writes them to the work folder.
 * @returns the number of records of the shard
 * @throws Stopped when the user stops it: what was surveyed is left for the next run, as by a process that is killed
 * @throws CodePurifyError `input` if the data cannot be read to its end: nothing is left
 */
export async function stageRead({ data, options, context, folder }: StageParts): Promise<number> {
  const { progress = silentProgress, signal, env } = context;
  const shard = options.shard ?? WHOLE;
  const budget = budgetOf(options, signal);
  const [file, run] = [shardFile('read', shard), identityOf(options)];
  const place = { path: folder.at(file), name: folder.nameOf(file), shard, run };
  const left = await LeftSurveys.find(place, (message) => progress.warn(message));
  const log = new SurveyLogWriter(place.path, shard, run);
  const surveys = openSurveys({ options: { ...options, cache: false }, progress, env });
  const records = { base: 0, head: 0 };
  const survey = async (rows: AsyncIterable<Row>, isBase: boolean): Promise<void> => {
    const reading = new Reading(new Tally(), { budget, limit: null, ownership: shardOwnership(shard) });
    const surveyed = (unit: Unit): Promise<SurveyOutcome> =>
      surveys.of(unit, !isBase).catch((error: unknown) => ({ error }));
    const begin = ({ units }: Subject) =>
      Promise.all(units.map(async (unit) => (await left.next(unit)) ?? surveyed(unit)));
    for await (const { item, result } of ahead(reading.subjects(rows), () => surveys.ahead, begin)) {
      const answers = await result;
      for (const [side, unit] of item.units.entries()) {
        const answer = answers[side];
        if (answer !== undefined) await log.write(unit, answer);
      }
      records[isBase ? 'base' : 'head'] += 1;
      progress.advance(1, item.path);
    }
    if (reading.end === 'failed') throw brokenOff(reading.failure);
    if (reading.end === 'interrupted' || reading.end === 'run-budget') throw new Stopped(reading.end);
  };
  try {
    progress.stage('reading', null);
    if (data.source.base !== null) await survey(data.source.base(), true);
    await survey(data.source.head(), false);
    left.end();
    await log.finish(records);
    await left.remove();
    return records.base + records.head;
  } catch (error) {
    await (error instanceof Stopped ? log.leave() : log.abandon());
    throw error;
  } finally {
    left.close();
    await surveys.close();
    progress.stop();
  }
}

function shardOwnership(shard: Shard): Ownership {
  return { owns: (subject) => shardOf(subject, shard.of) === shard.index, ownsRow: () => false };
}

/**
 * `stage learn`: learns from all records, with the surveys of the stage before where there are any.
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data cannot be read to its end:
 *   nothing is written
 */
export async function stageLearn({ data, options, context, folder }: StageParts): Promise<void> {
  const { loaders = folderLoaders, env, signal } = context;
  const run = identityOf(options);
  const shards = await folder.shards('read');
  const progress = withReadTotals(context.progress ?? silentProgress, await totalsOf(folder, shards));
  const budget = budgetOf(options, signal);
  const ownership = new ShardOwnership(WHOLE);
  const opened: Closable[] = [];
  const parts = { options, budget, progress, env, loaders, read: data.read, suppressed: new Set<string>() };
  try {
    const source = new WholeSource(data.source);
    progress.stage(LABELS_STAGE, null);
    const choice = await chooseJudge(source, options, budget);
    const surveys = () =>
      shards.length === 0 ? openSurveys({ options, progress, env }) : loggedSurveys(folder, shards, run);
    const needed = { ...parts, sentinel: sentinelOpener(parts, opened), ownership };
    const first = await readFirst(source, choice, surveys, needed);
    source.requireWhole();
    if (first.learned?.verdict.kind === 'stopped') throw new Stopped(first.learned.verdict.reason);
    const stop = budget.runStop();
    if (stop !== null) throw new Stopped(stop);
    const isRead = first.said !== null; // nobody needs all records together otherwise
    const learned = { first, data: isRead ? ownership.dataHash() : NOT_READ };
    await writeLearned(folder.at(LEARNED_FILE), learned, run, probeSeed(options, env));
  } finally {
    progress.stop();
    await closeAll(opened);
  }
}

/** The number of records that were read in all shards; `null`: it is not known. */
async function totalsOf(folder: WorkFolder, shards: readonly Shard[]): Promise<ReadTotals | null> {
  const each = await Promise.all(shards.map((shard) => loggedRecords(folder.at(shardFile('read', shard)))));
  const known = each.filter((one) => one !== null);
  if (known.length === 0 || known.length < each.length) return null;
  const sum = (side: keyof ReadTotals): number => known.reduce((total, one) => total + one[side], 0);
  return { base: sum('base'), head: sum('head') };
}

function loggedSurveys(folder: WorkFolder, shards: readonly Shard[], run: RunIdentity): LoggedSurveys {
  return new LoggedSurveys(
    shards.map((shard) => {
      const file = shardFile('read', shard);
      return new SurveyLogReader(folder.at(file), folder.nameOf(file), shard, run);
    }),
  );
}

/**
 * `stage judge`: judges the units of a shard by what was learned, and writes its part to the work folder.
 * @returns the outcome; without a part, nothing was written
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data has changed
 */
export async function stageJudge(
  { data, options, context, folder }: StageParts,
  suppressed: ReadonlySet<string>,
): Promise<ScanOutcome> {
  const { progress = silentProgress, loaders = folderLoaders, env, signal } = context;
  const name = folder.nameOf(LEARNED_FILE);
  const seed = probeSeed(options, env);
  const { first, data: known } = await readLearned(folder.at(LEARNED_FILE), name, identityOf(options), seed);
  const shard = options.shard ?? WHOLE;
  const budget = budgetOf(options, signal);
  const verdicts = options.cacheDir === null ? { verdicts: folder.at(verdictFolder(shard)) } : {};
  const parts = { loaders, read: data.read, budget, progress, env, suppressed, first, ...verdicts };
  const totals = await totalsOf(folder, [shard]);
  const outcome = await scanSource(data.source, { ...parts, totals, options: { ...options, shard } });
  const { part } = outcome;
  if (part === null) return outcome;
  if (known !== NOT_READ && part.run.data !== known) {
    throw refusedFile(name, 'the data has changed since', 'Run codepurify stage learn again.');
  }
  await writeWorkFile(folder.at(shardFile('judged', shard)), renderPart(part));
  return outcome;
}
