import type { NoLabels } from '../../../probe/read/label-plan.js';
import type { ScanOptions } from '../../../config/options.js';
import { CodePurifyError } from '../../../errors.js';
import { givenUnitOptions } from '../given-options.js';
import { count } from '../../../text/numbers.js';
import { type DataSetParts, dataSetJudging } from './dataset-judging.js';
import { DataSetLearner, type LearnedDataSet } from './dataset-learner.js';
import type { DataSource } from '../../../change/data-source.js';
import type { EngineParts } from '../units/engine.js';
import { learnDataSet } from './learn-dataset.js';
import { type Closable, closeAll, mlmOpener } from '../../models/mlm-opener.js';
import { openOutlines } from '../../cache/open-outlines.js';
import { type ScanOutcome, runScan } from '../../stages/pipeline.js';
import { probeSeed } from './probe-seed.js';
import { type OpenTools, sentinelOpener } from './sentinel-opener.js';
import type { Progress } from '../../reading/progress.js';
import { type ScanSettings, settingsOf } from '../../stages/settings.js';
import { PROBE } from '../../models/choose-victim.js';

/** What a scan of a whole data set works with. */
export interface DataSetScanParts extends EngineParts {
  readonly options: ScanOptions;
  readonly suppressed: ReadonlySet<string>;
}

/**
 * Judges a data set, or a change, as a whole, by a probe that is learned from its labels: one pass to learn, one
 * to make findings of the records that the labels speak against.
 * @param isGiven the probe was asked for by name
 * @returns the outcome; why no probe can be learned, where it was not asked for by name
 * @throws CodePurifyError `usage` where it was, and there is no base: a change is then undecided
 */
export async function scanDataSet(
  source: DataSource,
  isGiven: boolean,
  parts: DataSetScanParts,
): Promise<ScanOutcome | NoLabels> {
  const { options, progress } = parts;
  const opened: Closable[] = [];
  const openMlm = mlmOpener(parts, opened);
  try {
    tellIgnored(parts);
    if (options.mlm !== null && options.purify !== 'off') await openMlm();
    const sentinel = sentinelOpener(parts, opened);
    const learned = await learn(source, sentinel, parts);
    const unable = learned.verdict.kind === 'unable' ? learned.verdict : null;
    if (unable !== null && !isGiven) return unable;
    if (unable !== null && source.base === null) throw cannotLearn(unable);
    progress.stage('locating', learned.records.size);
    const openRest = isGiven ? null : restOpener(sentinel, progress);
    return await locate(source, learned, victimOf(learned, isGiven), { ...parts, openMlm, openRest });
  } finally {
    await closeAll(opened);
  }
}

function learn(
  source: DataSource,
  sentinel: OpenTools,
  { options, budget, progress, env }: DataSetScanParts,
): Promise<LearnedDataSet> {
  const outlines = openOutlines({ options, progress, env });
  const judging = {
    ...{ seed: probeSeed(options, env), familyLevel: options.fpr },
    asksOpinion: options.secondOpinion,
  };
  const learner = new DataSetLearner(judging, outlines);
  const limits = { budget, progress, limit: options.limit };
  return learnDataSet(source, learner, sentinel, limits);
}

function locate(
  source: DataSource,
  learned: LearnedDataSet,
  victim: ScanSettings['victim'],
  parts: DataSetScanParts & Pick<DataSetParts, 'openMlm' | 'openRest'>,
): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  const judging = dataSetJudging(learned, { ...parts, unchanged: () => source.unchanged() });
  const settings = settingsOf(parts, victim, options.fdr && options.judgeBy === 'record');
  return runScan(source.head(), judging, settings, budget, progress);
}

/** `auto` leaves nothing out: what the probe has not learned to judge is shown to the sentinel. */
function restOpener(sentinel: OpenTools, progress: Progress): OpenTools {
  return async () => {
    const tools = await sentinel();
    progress.stage('scanning what has no label', null);
    return tools;
  };
}

function victimOf(learned: LearnedDataSet, isGiven: boolean): ScanSettings['victim'] {
  const { task, labelled, fingerprint } = learned;
  const labels = count(labelled, 'labelled record');
  const reason = isGiven
    ? `given: a probe, learned from ${labels}`
    : `chosen by auto: no model was given, and ${labels} are enough to learn a probe from${restOf(learned)}`;
  return { name: PROBE, task, fingerprint, reason };
}

/** Told from what was learned, so that all shares of a run say the same. */
function restOf({ task, verdict, records }: LearnedDataSet): string {
  if (verdict.kind !== 'judged') return '';
  const rest = [...records.values()].filter(
    (one) => one.failure === null && (one.task !== task || verdict.records[one.number] === null),
  );
  const hasRest = task === 'generation' ? rest.some((one) => one.task !== task) : rest.length > 0;
  return hasRest ? '; the bundled sentinel judges what it has no label for' : '';
}

function tellIgnored({ options, progress }: DataSetScanParts): void {
  const ignored = givenUnitOptions(options);
  if (ignored.length === 0) return;
  progress.warn(`${ignored.join(', ')}: without effect, as the probe judges all records together.`);
}

function cannotLearn({ reason, remedy }: NoLabels): CodePurifyError {
  return new CodePurifyError('usage', `No probe can be learned. ${reason}`, remedy);
}
