import { writeFile } from 'node:fs/promises';
import type { ScanOptions } from '../../config/options.js';
import type { Shard } from '../../config/shard.js';
import type { Row } from '../../data/row.js';
import { putInPlace } from '../../data/write/put-in-place.js';
import { CodePurifyError } from '../../errors.js';
import { chooseJudge } from '../choose-judge.js';
import { probeSeed } from '../judging/dataset/probe-seed.js';
import { sentinelOpener } from '../judging/dataset/sentinel-opener.js';
import { folderLoaders } from '../models/load-victim.js';
import { type Closable, closeAll } from '../models/mlm-opener.js';
import { toolFingerprint } from '../models/tool-fingerprint.js';
import type { OpenedData } from '../opened-data.js';
import { readFirst } from '../read-first.js';
import { Stopped } from '../reading/budget.js';
import { differenceOf } from '../reading/file-contents.js';
import { ShardOwnership } from '../reading/ownership.js';
import { silentProgress } from '../reading/progress.js';
import { Reading } from '../reading/reading.js';
import { failureReason } from '../reading/reasons.js';
import { Tally } from '../reading/tally.js';
import { budgetOf, type ScanContext } from '../scan-context.js';
import { scanSource } from '../scan-source.js';
import { optionsHash } from '../stages/shard-options.js';
import { renderPart } from '../stages/shard-part.js';
import type { ScanOutcome } from '../stages/pipeline.js';
import { ahead } from '../surveys/ahead.js';
import { openSurveys } from '../surveys/open-surveys.js';
import { dataOf, readLearned, writeLearned } from './learned-file.js';
import { LoggedSurveys } from './logged-surveys.js';
import { restoredChoice, storedChoice } from './stored-choice.js';
import { SurveyLogReader, SurveyLogWriter } from './survey-log.js';
import { refusedFile, type RunIdentity } from './work-file.js';
import { LEARNED_FILE, shardFile, type WorkFolder } from './work-folder.js';

/** What a stage needs. */
export interface StageParts {
  readonly data: OpenedData;
  readonly options: ScanOptions;
  readonly context: ScanContext;
  readonly folder: WorkFolder;
}

const LEARN_AGAIN = 'Run codepurify stage learn again, and judge all shards again.';

/** The whole run is one shard. */
const WHOLE: Shard = { index: 1, of: 1 };

function identityOf(options: ScanOptions): RunIdentity {
  return { tool: toolFingerprint(), options: optionsHash(options) };
}

/**
 * `stage read`: surveys the units of a shard, of base and head, and writes them to the work folder.
 * @returns the number of records of the shard
 * @throws Stopped when the user stops it: nothing is left
 * @throws CodePurifyError `input` if the data cannot be read to its end: nothing is left
 */
export async function stageRead({ data, options, context, folder }: StageParts): Promise<number> {
  const { progress = silentProgress, signal, env } = context;
  const shard = options.shard ?? WHOLE;
  const budget = budgetOf(options, signal);
  const log = new SurveyLogWriter(folder.at(shardFile('read', shard)), shard, identityOf(options));
  const surveys = openSurveys({ options: { ...options, cache: false }, progress, env });
  let records = 0;
  const survey = async (rows: AsyncIterable<Row>, isBase: boolean): Promise<void> => {
    const ownership = new ShardOwnership(shard, options.shardBy);
    const reading = new Reading(new Tally(), { budget, limit: null, ownership });
    const begin = (subject: Parameters<typeof surveys.ofSubject>[0]) =>
      Promise.all(
        subject.units.map((unit) => surveys.of(unit, !isBase).catch((error: unknown) => ({ error }))),
      );
    for await (const { item, result } of ahead(reading.subjects(rows), () => surveys.ahead, begin)) {
      const answers = await result;
      for (const [side, unit] of item.units.entries()) {
        const answer = answers[side];
        if (answer !== undefined) await log.write(unit, answer);
      }
      records += 1;
      progress.advance(1, item.path);
    }
    if (reading.end === 'failed') throw brokenOff(reading.failure);
    if (reading.end === 'interrupted' || reading.end === 'run-budget') throw new Stopped(reading.end);
  };
  try {
    progress.stage('reading', null);
    if (data.source.base !== null) await survey(data.source.base(), true);
    await survey(data.source.head(), false);
    await log.finish();
    return records;
  } catch (error) {
    await log.abandon();
    throw error;
  } finally {
    await surveys.close();
    progress.stop();
  }
}

function brokenOff(cause: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The data could not be read to its end: ${failureReason('', cause)}.`,
    'Run the stage again when it can be read.',
    { cause },
  );
}

/**
 * `stage learn`: learns from all records, with the surveys of the stage before where there are any.
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used
 */
export async function stageLearn({ data, options, context, folder }: StageParts): Promise<void> {
  const { progress = silentProgress, loaders = folderLoaders, env, signal } = context;
  const run = identityOf(options);
  const shards = await folder.shards('read');
  const budget = budgetOf(options, signal);
  const ownership = new ShardOwnership(WHOLE, options.shardBy);
  const opened: Closable[] = [];
  const parts = { options, budget, progress, env, loaders, read: data.read, suppressed: new Set<string>() };
  try {
    const choice = await chooseJudge(data.source, options, budget);
    const surveys = () =>
      shards.length === 0
        ? openSurveys({ options, progress, env })
        : loggedSurveys(folder, shards, options, run);
    const needed = { ...parts, sentinel: sentinelOpener(parts, opened), ownership };
    const first = await readFirst(data.source, choice, surveys, needed);
    if (first.learned?.verdict.kind === 'stopped') throw new Stopped(first.learned.verdict.reason);
    const stop = budget.runStop();
    if (stop !== null) throw new Stopped(stop);
    const isRead = first.said !== null; // nobody needs all records together otherwise
    const files = isRead ? ownership.contents() : null;
    const learned = { first, files, choice: storedChoice(choice, options.victim === 'auto') };
    await writeLearned(folder.at(LEARNED_FILE), learned, run, probeSeed(options, env));
  } finally {
    progress.stop();
    await closeAll(opened);
  }
}

function loggedSurveys(
  folder: WorkFolder,
  shards: readonly Shard[],
  { shardBy }: ScanOptions,
  run: RunIdentity,
): LoggedSurveys {
  const logs = shards.map((shard) => {
    const file = shardFile('read', shard);
    return new SurveyLogReader(folder.at(file), folder.nameOf(file), shard, run);
  });
  return new LoggedSurveys(logs, shardBy);
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
  const learned = await readLearned(folder.at(LEARNED_FILE), name, identityOf(options), seed);
  const { first, files } = learned;
  const choice = restoredChoice(learned.choice);
  const shard = new ShardOwnership(options.shard ?? WHOLE, options.shardBy);
  const budget = budgetOf(options, signal);
  const parts = { loaders, read: data.read, budget, progress, env, suppressed, first, shard };
  const outcome = await scanSource(data.source, { ...parts, options, ...(choice && { choice }) });
  if (outcome.part === null) return outcome;
  const difference = files && differenceOf(files, shard.contents(), (number) => shard.reads(number));
  if (difference !== null) throw refusedFile(name, `the data has changed since: ${difference}`, LEARN_AGAIN);
  const { run } = outcome.part;
  const part = { ...outcome.part, run: { ...run, data: files === null ? run.data : dataOf(learned) } };
  await putInPlace(folder.at(shardFile('judged', shard.shard)), (temporary) =>
    writeFile(temporary, renderPart(part), { flag: 'wx', mode: 0o600 }),
  );
  return outcome;
}
