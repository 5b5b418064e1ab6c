import type { NoLabels } from '../../../probe/read/label-plan.js';
import type { ScanOptions } from '../../../config/options.js';
import { CodePurifyError } from '../../../errors.js';
import { givenUnitOptions } from '../given-options.js';
import { count, formatCount } from '../../../text/numbers.js';
import { type DatasetParts, datasetJudging } from './dataset-judging.js';
import { DatasetLearner } from './dataset-learner.js';
import type { LearnedDataset } from './learned-dataset.js';
import type { MergedUnit } from './merged-unit.js';
import type { DataSource } from '../../../change/data-source.js';
import type { EngineParts } from '../units/engine.js';
import { nameMerged } from './name-merged.js';
import { learnDataset } from './learn-dataset.js';
import { type Closable, closeAll, mlmOpener } from '../../models/mlm-opener.js';
import type { FirstReading } from '../first-reading.js';
import type { Ownership, ShardOwnership } from '../../reading/ownership.js';
import type { SubjectSurveys } from '../../surveys/surveys.js';
import { type ScanOutcome, runScan } from '../../stages/pipeline.js';
import { OutsideRecords } from './outside-records.js';
import type { OutsideUnits } from '../../sample/outside-units.js';
import { openThreads } from '../../threads/open-threads.js';
import { probeSeed } from './probe-seed.js';
import type { OpenTools } from './sentinel-opener.js';
import type { Progress } from '../../reading/progress.js';
import { type ScanSettings, settingsOf } from '../../stages/settings.js';
import { datasetLevel } from '../../../witness/level.js';
import type { CompanyHearing } from '../../witnesses/company/company-hearing.js';
import { associationOf, beginCompany } from '../../witnesses/company/company-of.js';
import { CodeWitnesses, type HeardBefore } from '../../witnesses/code-witnesses.js';
import { withWitnesses } from '../../witnesses/with-witnesses.js';
import { PROBE } from '../../models/choose-victim.js';

/** What a scan of a whole dataset needs. */
export interface DatasetScanParts extends EngineParts {
  readonly options: ScanOptions;
  readonly suppressed: ReadonlySet<string>;
  /** Opens the sentinel, once. */
  readonly sentinel: OpenTools;
  /** Sees every row of the head when it is read first. */
  readonly ownership?: Ownership;
  /** This machine's shard of the run; absent: the run is not split. */
  readonly shard?: ShardOwnership;
}

/**
 * Judges a dataset, or a change, as a whole, by a probe that was trained on its labels: makes findings of the records whose label
 * follows an accepted family.
 * @param isGiven the user named the probe (`--victim probe`); otherwise `auto` chose it
 * @throws CodePurifyError `usage` if the user named the probe and it cannot be trained. A change is undecided instead
 */
export async function scanDataset(
  source: DataSource,
  first: FirstReading & Pick<HeardBefore, 'outside'> & { readonly learned: LearnedDataset },
  isGiven: boolean,
  parts: DatasetScanParts,
): Promise<ScanOutcome> {
  const { options, progress } = parts;
  const { learned } = first;
  const opened: Closable[] = [];
  const openMlm = mlmOpener(parts, opened);
  try {
    if (options.mlm !== null && options.purify !== 'off') await openMlm();
    if (learned.verdict.kind === 'unable' && source.base === null) throw cannotLearn(learned.verdict);
    progress.stage('locating', null);
    const openSentinel =
      isGiven || !options.witness.includes('victim') ? null : withStage(parts.sentinel, progress);
    const needed = { ...parts, ...first, openMlm, openSentinel };
    return await locate(source, learned, victimOf(learned, isGiven), needed);
  } finally {
    await closeAll(opened);
  }
}

/** The first reading of a dataset: trains the probe, and hears who looks at the dataset as a whole. */
export async function learnLabels(
  source: DataSource,
  surveys: SubjectSurveys,
  { options, budget, progress, env, sentinel, ownership }: DatasetScanParts,
): Promise<FirstReading & { readonly learned: LearnedDataset }> {
  warnIgnored({ options, progress });
  const judging = {
    ...{
      seed: probeSeed(options, env),
      familyLevel: datasetLevel('labels', new Set(options.witness), options.fpr),
    },
    asksOpinion: options.secondOpinion && options.witness.includes('victim'),
    memory: options.memory,
  };
  const opened = openThreads(options.jobs);
  try {
    const learner = new DatasetLearner({ ...judging, threads: opened.threads }, surveys);
    let company = (): Promise<CompanyHearing | null> => Promise.resolve(null);
    // company is heard by another thread while this one trains the probe
    const onRead = (): void => {
      company = beginCompany(learner, options, true);
    };
    const limits = { budget, progress, limit: options.limit, onRead, ...(ownership && { ownership }) };
    const learned = await learnDataset(source, learner, sentinel, limits);
    const isRead = learned.verdict.kind === 'judged';
    if (isRead) progress.stage('looking for company', null);
    return {
      learned,
      said: learner.said,
      company: isRead ? await company() : null,
      association: isRead ? associationOf(learner, options, true, progress) : null,
      sampled: learner.sampled,
      countable: learner.countable(learned),
    };
  } finally {
    await opened.close();
  }
}

async function locate(
  source: DataSource,
  learned: LearnedDataset,
  victim: ScanSettings['victim'],
  parts: DatasetScanParts & Pick<DatasetParts, 'openMlm' | 'openSentinel'> & HeardBefore,
): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  const judging = datasetJudging(learned, {
    ...parts,
    unchanged: () => source.unchanged(),
    ...{ window: source.window, unreached: source.unreached },
    outside: outsideRecords(learned, parts.outside ?? null),
    nameMerged: await nameMerged(source.broughtBy, mergedLists(learned)),
  });
  const company = (await parts.company?.named(source.broughtBy)) ?? null;
  const settings = settingsOf(parts, victim, options.fdr && options.judgeBy === 'record');
  const witnesses = new CodeWitnesses(options, () => true, { ...parts, company });
  const heard = withWitnesses(judging, witnesses, 'labels');
  const { outside = null } = parts;
  return runScan(source.head(), outside?.alongside(heard) ?? heard, settings, budget, progress);
}

function outsideRecords(learned: LearnedDataset, outside: OutsideUnits | null): OutsideRecords | null {
  const labels = outside?.labels ?? null;
  return outside === null || labels === null ? null : new OutsideRecords(learned, outside, labels);
}

/** Of each accepted family, what was merged before the change. */
function mergedLists({ verdict, merged }: LearnedDataset): MergedUnit[][] {
  if (verdict.kind !== 'judged') return [];
  return verdict.families.map((family) => family.merged.flatMap((number) => merged.get(number) ?? []));
}

/** Opens the sentinel for records that the probe cannot judge: with `auto` no record is skipped. */
function withStage(sentinel: OpenTools, progress: Progress): OpenTools {
  return async () => {
    const tools = await sentinel();
    progress.stage('scanning records without a label', null);
    return tools;
  };
}

function victimOf(learned: LearnedDataset, isGiven: boolean): ScanSettings['victim'] {
  const { task, labelled, fingerprint } = learned;
  const labels = `${count(labelled, 'labelled record')}${sampleNote(learned)}`;
  const reason = isGiven
    ? `given: a probe, trained on ${labels}`
    : `chosen by auto: no model was given, and ${labels} are enough to train a probe${sentinelNote(learned)}`;
  return { name: PROBE, task, fingerprint, reason };
}

function sampleNote({ sample }: LearnedDataset): string {
  return sample === null ? '' : ` (a sample of ${formatCount(sample.taken)} fits into --memory)`;
}

/** Depends only on what was learned, so that all shards of a run give the same reason. */
function sentinelNote({ task, verdict, records }: LearnedDataset): string {
  if (verdict.kind !== 'judged') return '';
  const rest = [...records.values()].filter(
    (one) => one.failure === null && (one.task !== task || verdict.records[one.number] === null),
  );
  const hasRest = task === 'generation' ? rest.some((one) => one.task !== task) : rest.length > 0;
  return hasRest ? '; the bundled sentinel judges the records that it cannot judge' : '';
}

function warnIgnored({ options, progress }: Pick<DatasetScanParts, 'options' | 'progress'>): void {
  const ignored = givenUnitOptions(options);
  if (ignored.length === 0) return;
  progress.warn(`No effect: ${ignored.join(', ')}. The probe judges all records together.`);
}

function cannotLearn({ reason, remedy }: NoLabels): CodePurifyError {
  return new CodePurifyError('usage', `No probe can be trained. ${reason}`, remedy);
}
