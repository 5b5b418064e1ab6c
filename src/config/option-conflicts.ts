import { CodePurifyError } from '../errors.js';
import type { DeliveryOptions, ReadingOptions, RunOptions } from './options.js';

/** Options that cannot be given together. */
interface Conflict<O> {
  readonly isGiven: (options: O, paths: readonly string[]) => boolean;
  readonly problem: string;
  readonly remedy: string;
}

const DATA_CONFLICTS: readonly Conflict<ReadingOptions>[] = [
  {
    isGiven: ({ staged, head }) => staged && head !== null,
    problem: '--staged and --head were given together.',
    remedy: 'Leave one out: both name the state after the change.',
  },
  {
    isGiven: ({ staged, base }) => staged && base === null,
    problem: '--staged was given without --base.',
    remedy: 'Give the commit that what is staged is compared with: --base HEAD.',
  },
  {
    isGiven: ({ base, head }) => base === null && head !== null,
    problem: '--head was given without --base.',
    remedy: 'Give --base too, the state before the change; or give only paths, to judge everything in them.',
  },
  {
    isGiven: ({ base }, paths) => base === null && paths.length === 0,
    problem: 'There is nothing to scan.',
    remedy: 'Give files and folders, - for standard input, or --base for everything that has changed since.',
  },
];

const SHARD_BY_FILE = '--shard-by file is for data in files, all of which is judged.';

const SHARD_CONFLICTS: readonly Conflict<ReadingOptions>[] = [
  {
    isGiven: ({ shardBy, base }) => shardBy === 'file' && base !== null,
    problem: `${SHARD_BY_FILE} With --base, a record is new only if no file of the base has it, so every process must read all files.`,
    remedy: 'Leave --shard-by out: --shard-by content reads all data, and judges one shard of it.',
  },
  {
    isGiven: ({ shardBy }, paths) => shardBy === 'file' && paths.includes('-'),
    problem: `${SHARD_BY_FILE} Standard input is not in files.`,
    remedy: 'Write it to several files, or leave --shard-by out.',
  },
];

const BASELINE_CONFLICTS: readonly Conflict<DeliveryOptions & RunOptions>[] = [
  {
    isGiven: ({ baseline, writeBaseline }) => baseline !== null && writeBaseline !== null,
    problem:
      '--baseline and --write-baseline were given together, but the new baseline would lack the findings of the old one.',
    remedy:
      'Leave --baseline out, to write all findings; or --write-baseline, to accept those of the old one.',
  },
];

const STAGE_CONFLICTS: readonly Conflict<StageOptions>[] = [
  {
    isGiven: ({ limit, budgetRun }) => limit !== null || budgetRun > 0,
    problem: '--limit and --budget-run cannot be given to a stage.',
    remedy: 'Leave them out: stages that end early do not make a complete run. --budget-unit is allowed.',
  },
  {
    isGiven: ({ writeClean, writePurified }) => writeClean !== null || writePurified !== null,
    problem: '--write-clean and --write-purified cannot be given to a stage.',
    remedy: 'Write the copy with codepurify scan: a stage does not know the findings of all shards.',
  },
];

const COPY_CONFLICTS: readonly Conflict<DeliveryOptions>[] = [
  {
    isGiven: ({ writeClean, writePurified }) => writeClean !== null && writeClean === writePurified,
    problem: '--write-clean and --write-purified name the same place.',
    remedy: 'Give each its own path.',
  },
];

type StageOptions = DeliveryOptions & ReadingOptions;

/** @throws CodePurifyError `usage` when the options do not say which data is read, or contradict each other */
export function checkDataOptions(options: ReadingOptions, paths: readonly string[]): void {
  refuse([...DATA_CONFLICTS, ...SHARD_CONFLICTS].find(({ isGiven }) => isGiven(options, paths)));
}

/** @throws CodePurifyError `usage` for options that a stage of a run cannot have */
export function checkStageOptions(options: StageOptions & RunOptions): void {
  refuse(BASELINE_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
  refuse(STAGE_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}

/** @throws CodePurifyError `usage` when the requested copies, or baselines, cannot be written together */
export function checkCopyOptions(options: DeliveryOptions & RunOptions): void {
  refuse(BASELINE_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
  refuse(COPY_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}

function refuse(conflict: Pick<Conflict<never>, 'problem' | 'remedy'> | undefined): void {
  if (conflict !== undefined) throw new CodePurifyError('usage', conflict.problem, conflict.remedy);
}
