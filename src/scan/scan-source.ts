import { chooseJudge, type JudgeChoice, LABELS_STAGE, withoutLabels } from './choose-judge.js';
import type { DataSource } from '../change/data-source.js';
import type { ScanOptions } from '../config/options.js';
import { type EngineParts, openEngine } from './judging/units/engine.js';
import { scanUnits } from './judging/units/scan-units.js';
import type { ScanOutcome } from './stages/pipeline.js';
import type { ShardOwnership } from './reading/ownership.js';
import type { FirstReading } from './judging/first-reading.js';
import { scanByProbeFile } from './judging/probe-file/scan-by-probe-file.js';
import { type DatasetScanParts, scanDataset } from './judging/dataset/scan-dataset.js';
import { sentinelOpener } from './judging/dataset/sentinel-opener.js';
import { type Closable, closeAll } from './models/mlm-opener.js';
import { readFirst } from './read-first.js';
import { hashKeyOf } from '../probe/read/keyed-hash.js';
import { OutsideJudge } from '../probe/again/outside-judge.js';
import { formatCount } from '../text/numbers.js';
import { probeSeed } from './judging/dataset/probe-seed.js';
import { datasetLevel } from '../witness/level.js';
import { countSample } from './sample/count-sample.js';
import { KeptSurveys } from './sample/kept-surveys.js';
import { OutsideUnits } from './sample/outside-units.js';
import { SecondReading } from './sample/second-reading.js';
import type { SubjectSurveys } from './surveys/surveys.js';
import type { HeardBefore } from './witnesses/code-witnesses.js';
import { openSurveys } from './surveys/open-surveys.js';
import { CodeWitnesses } from './witnesses/code-witnesses.js';
import { type ReadTotals, withReadTotals } from './reading/read-totals.js';
import { settingsOf } from './stages/settings.js';
import { noEngine } from './judging/units/no-engine.js';

/** What a scan needs besides its data. */
export interface SourceParts extends EngineParts {
  readonly options: ScanOptions;
  /** Ids of findings that are accepted. */
  readonly suppressed: ReadonlySet<string>;
  /** What an earlier process has learned from the same data; absent: it is learned here. */
  readonly first?: FirstReading;
  /** The surveys of the head that an earlier process has made; absent: where they are needed again, they are made again. */
  readonly surveysAgain?: () => SubjectSurveys;
  /** The number of records, as an earlier process has counted them; absent: it is not known before they are read. */
  readonly totals?: ReadTotals | null;
  /** What judges, where an earlier process has chosen it; absent: it is chosen here, which may read the data. */
  readonly choice?: JudgeChoice;
  /** This machine's shard of the run; absent: the run is not split. */
  readonly shard?: ShardOwnership;
}

/**
 * Scans the records of a source, one by one or as a whole, depending on `--victim`.
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export async function scanSource(source: DataSource, given: SourceParts): Promise<ScanOutcome> {
  const parts = { ...given, progress: withReadTotals(given.progress, given.totals ?? null) };
  const { options, budget, progress } = parts;
  const opened: Closable[] = [];
  const kept: KeptSurveys[] = [];
  try {
    if (parts.choice === undefined) progress.stage(LABELS_STAGE, null);
    const choice = parts.choice ?? (await chooseJudge(source, options, budget));
    if (choice.kind === 'probe-families') return await scanByProbeFile(source, choice, parts);
    const needed = { ...parts, sentinel: sentinelOpener(parts, opened) };
    const surveys = (): KeptSurveys => {
      const own = new KeptSurveys(openSurveys(parts));
      kept.push(own);
      return own;
    };
    const again = (): SubjectSurveys =>
      parts.surveysAgain?.() ?? (source.base === null ? kept.at(-1)?.again() : null) ?? openSurveys(parts);
    const first = parts.first ?? (await readAll(source, choice, { surveys, again }, needed));
    const outside = outsideOf(first, again, parts);
    const outcome = await judgeAgain(source, choice, { ...first, outside }, needed);
    await outside?.close(outcome.end === 'complete');
    return outcome;
  } finally {
    progress.stop();
    await closeAll(opened);
    for (const own of kept) await own.delete();
  }
}

/** The first reading, and where a sample was learned, a reading that counts its families in all data. */
async function readAll(
  source: DataSource,
  choice: JudgeChoice,
  { surveys, again }: { readonly surveys: () => SubjectSurveys; readonly again: () => SubjectSurveys },
  parts: SourceParts & DatasetScanParts,
): Promise<FirstReading> {
  const { options, env, budget, progress } = parts;
  const first = await readFirst(source, choice, surveys, parts);
  const level = datasetLevel('labels', new Set(options.witness), options.fpr);
  const key = hashKeyOf(probeSeed(options, env));
  return countSample(source, first, again, level, { key, budget, progress, limit: options.limit });
}

/** The second reading: judges all units by what was learned. */
function judgeAgain(
  source: DataSource,
  choice: Exclude<JudgeChoice, { readonly kind: 'probe-families' }>,
  heard: FirstReading & Pick<HeardBefore, 'outside'>,
  parts: SourceParts & DatasetScanParts,
): Promise<ScanOutcome> {
  if (choice.kind !== 'probe') return scanOneByOne(source, choice, heard, parts);
  const { learned } = heard;
  if (learned === null) throw new Error('labels were not read');
  return learned.verdict.kind === 'unable' && !choice.isGiven
    ? scanOneByOne(source, withoutLabels(learned.verdict, parts.options), heard, parts)
    : scanDataset(source, { ...heard, learned }, choice.isGiven, parts);
}

/** What judges the units that were not learned; `null`: all were. */
function outsideOf(
  { sampled, learned }: FirstReading,
  again: () => SubjectSurveys,
  { options, env, progress }: SourceParts,
): OutsideUnits | null {
  if (sampled === null) return null;
  progress.warn(sampledSays(sampled, learned !== null));
  const key = hashKeyOf(probeSeed(options, env));
  const labels =
    learned?.verdict.kind === 'judged' ? new OutsideJudge(learned.verdict.stored().again, key) : null;
  return new OutsideUnits(key, new SecondReading(again()), labels);
}

function sampledSays({ taken, of }: NonNullable<FirstReading['sampled']>, hasLabels: boolean): string {
  return (
    `All ${formatCount(of)} units need more memory than --memory allows: a sample of ${formatCount(taken)}, chosen by a keyed hash, ` +
    `is learned${hasLabels ? '' : ' for the company of its elements'}; all are judged.`
  );
}

async function scanOneByOne(
  source: DataSource,
  choice: Exclude<JudgeChoice, { readonly kind: 'probe' | 'probe-families' }>,
  first: FirstReading & Pick<HeardBefore, 'outside'>,
  parts: SourceParts,
): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  const engine = choice.kind === 'code' ? noEngine(choice.reason) : await openEngine(choice, parts);
  try {
    progress.stage('scanning', options.limit);
    const settings = settingsOf(parts, engine.victim, options.fdr);
    const company = (await first.company?.named(source.broughtBy)) ?? null;
    const witnesses = new CodeWitnesses(options, (language) => engine.tools.silence?.(language) == null, {
      ...first,
      company,
    });
    return await scanUnits(source.head(), engine.tools, settings, budget, progress, {
      unchanged: () => source.unchanged(),
      witnesses,
      outside: first.outside ?? null,
    });
  } finally {
    await engine.close();
  }
}
