import { WHOLE } from '../../config/shard.js';
import type { Row } from '../../data/row.js';
import type { Unit } from '../../data/unit.js';
import { chooseJudge, LABELS_STAGE } from '../choose-judge.js';
import { sentinelOpener } from '../judging/dataset/sentinel-opener.js';
import { folderLoaders } from '../models/load-victim.js';
import { type Closable, closeAll } from '../models/mlm-opener.js';
import { readFirst } from '../read-first.js';
import { Stopped } from '../reading/budget.js';
import { ShardOwnership } from '../reading/ownership.js';
import { silentProgress } from '../reading/progress.js';
import { withReadTotals } from '../reading/read-totals.js';
import { Reading } from '../reading/reading.js';
import type { Subject } from '../reading/subject.js';
import { Tally } from '../reading/tally.js';
import { budgetOf } from '../scan-context.js';
import { scanSource } from '../scan-source.js';
import { renderPart } from '../stages/shard-part.js';
import type { ScanOutcome } from '../stages/pipeline.js';
import { ahead } from '../surveys/ahead.js';
import { openSurveys } from '../surveys/open-surveys.js';
import { requireSameData, withAccepted, writeFamilies } from './count-stages.js';
import { dataOf, readLearned, writeLearned } from './learned-file.js';
import { identityOf, type StageParts, storedPlace, surveyReader, surveysOfShard } from './stage-parts.js';
import { recordTotals } from './record-totals.js';
import { LoggedSurveys } from './logged-surveys.js';
import { LeftSurveys } from './left-surveys.js';
import type { SurveyOutcome } from './survey-line.js';
import { restoredChoice, storedChoice } from './stored-choice.js';
import { SurveyLogWriter } from './survey-log.js';
import { brokenOff, WholeSource } from './whole-source.js';
import { writeWorkFile } from './work-file.js';
import { LEARNED_FILE, shardFile, verdictFolder } from './work-folder.js';

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
    const ownership = new ShardOwnership(shard, options.shardBy);
    const reading = new Reading(new Tally(), { budget, limit: null, ownership });
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

/**
 * `stage learn`: learns from all records, with the surveys of the stage before where there are any.
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data cannot be read to its end:
 *   nothing is written
 */
export async function stageLearn(parts: StageParts): Promise<void> {
  const { data, options, context, folder } = parts;
  const { loaders = folderLoaders, env, signal } = context;
  const shards = await folder.shards('read');
  const progress = withReadTotals(context.progress ?? silentProgress, await recordTotals(folder, shards));
  const budget = budgetOf(options, signal);
  const ownership = new ShardOwnership(WHOLE, options.shardBy);
  const opened: Closable[] = [];
  const scan = { options, budget, progress, env, loaders, read: data.read, suppressed: new Set<string>() };
  try {
    const source = new WholeSource(data.source);
    progress.stage(LABELS_STAGE, null);
    const choice = await chooseJudge(source, options, budget);
    const surveys = () =>
      shards.length === 0
        ? openSurveys({ options, progress, env })
        : new LoggedSurveys(
            shards.map((shard) => surveyReader(parts, shard)),
            options.shardBy,
          );
    const needed = { ...scan, sentinel: sentinelOpener(scan, opened), ownership };
    const first = await readFirst(source, choice, surveys, needed);
    source.requireWhole();
    if (first.learned?.verdict.kind === 'stopped') throw new Stopped(first.learned.verdict.reason);
    const stop = budget.runStop();
    if (stop !== null) throw new Stopped(stop);
    const isRead = first.said !== null || first.sampled !== null; // nobody needs all records together otherwise
    const files = isRead ? ownership.contents() : null;
    const { countable } = first;
    const chosen = storedChoice(choice, options.victim === 'auto');
    const learned = { first, files, choice: chosen, counts: countable !== null };
    const hash = await writeLearned(storedPlace(parts, LEARNED_FILE), learned);
    if (countable !== null) await writeFamilies(parts, countable, hash);
  } finally {
    progress.stop();
    await closeAll(opened);
  }
}

/**
 * `stage judge`: judges the units of a shard by what was learned, and writes its part to the work folder.
 * @returns the outcome; without a part, nothing was written
 * @throws CodePurifyError `input` naming a file of the work folder that cannot be used, or if the data has changed
 */
export async function stageJudge(parts: StageParts, suppressed: ReadonlySet<string>): Promise<ScanOutcome> {
  const { data, options, context, folder } = parts;
  const { progress = silentProgress, loaders = folderLoaders, env, signal } = context;
  const learned = await readLearned(storedPlace(parts, LEARNED_FILE));
  const { files } = learned;
  const first = await withAccepted(parts, learned);
  const choice = restoredChoice(learned.choice);
  const shard = new ShardOwnership(options.shard ?? WHOLE, options.shardBy);
  const budget = budgetOf(options, signal);
  const again = first.sampled === null ? null : await surveysOfShard(parts, shard.shard);
  const outcome = await scanSource(data.source, {
    ...{ loaders, read: data.read, budget, progress, env, suppressed, first, shard, options },
    ...(choice && { choice }),
    ...(options.cacheDir === null && { verdicts: folder.at(verdictFolder(shard.shard)) }),
    totals: await recordTotals(folder, [shard.shard]),
    ...(again && { surveysAgain: () => again }),
    ...(options.cacheDir === null && { verdicts: folder.at(verdictFolder(shard.shard)) }),
  });
  if (outcome.part === null) return outcome;
  requireSameData(files, shard, folder.nameOf(LEARNED_FILE));
  const { run } = outcome.part;
  const part = { ...outcome.part, run: { ...run, data: files === null ? run.data : dataOf(learned) } };
  await writeWorkFile(folder.at(shardFile('judged', shard.shard)), renderPart(part));
  return outcome;
}
