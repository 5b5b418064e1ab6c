import { CodePurifyError } from '../errors.js';
import type { DeliveryOptions, ReadingOptions } from './options.js';

/** Options that cannot be given together. */
interface Conflict<O> {
  readonly isGiven: (options: O, paths: readonly string[]) => boolean;
  readonly problem: string;
  readonly remedy: string;
}

const DATA_CONFLICTS: readonly Conflict<ReadingOptions>[] = [
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
  {
    isGiven: ({ shard, limit, budgetRun }) => shard !== null && (limit !== null || budgetRun > 0),
    problem: '--shard was given with --limit or --budget-run.',
    remedy: 'Leave them out: shards that end early do not make a complete run. --budget-unit is allowed.',
  },
];

const COPY_CONFLICTS: readonly Conflict<CopyOptions>[] = [
  {
    isGiven: ({ shard, writeClean, writePurified }) =>
      shard !== null && (writeClean !== null || writePurified !== null),
    problem: '--shard was given with --write-clean or --write-purified.',
    remedy: 'Write the copy in a run without shards: a shard does not know the findings of the others.',
  },
  {
    isGiven: ({ writeClean, writePurified }) => writeClean !== null && writeClean === writePurified,
    problem: '--write-clean and --write-purified name the same place.',
    remedy: 'Give each its own path.',
  },
];

type CopyOptions = DeliveryOptions & Pick<ReadingOptions, 'shard'>;

/** @throws CodePurifyError `usage` when the options do not say which data is read, or contradict each other */
export function checkDataOptions(options: ReadingOptions, paths: readonly string[]): void {
  refuse(DATA_CONFLICTS.find(({ isGiven }) => isGiven(options, paths)));
}

/** @throws CodePurifyError `usage` when the requested copies cannot be written together, or in a shard */
export function checkCopyOptions(options: CopyOptions): void {
  refuse(COPY_CONFLICTS.find(({ isGiven }) => isGiven(options, [])));
}

function refuse(conflict: Pick<Conflict<never>, 'problem' | 'remedy'> | undefined): void {
  if (conflict !== undefined) throw new CodePurifyError('usage', conflict.problem, conflict.remedy);
}
