import type { Options } from './options.js';
import { CodePurifyError } from '../errors.js';

/** Options that cannot be followed together. */
interface Conflict {
  readonly isGiven: (options: Options, paths: readonly string[]) => boolean;
  readonly problem: string;
  readonly remedy: string;
}

const CONFLICTS: readonly Conflict[] = [
  {
    isGiven: ({ base, head }) => base === null && head !== null,
    problem: '--head was given without --base.',
    remedy: 'Give --base too: what was there before; or only the paths, to judge everything in them.',
  },
  {
    isGiven: ({ base }, paths) => base === null && paths.length === 0,
    problem: 'There is nothing to scan.',
    remedy: 'Give files and folders, - for standard input, or --base for everything that has changed since.',
  },
  {
    isGiven: ({ shard, limit, budgetRun }) => shard !== null && (limit !== null || budgetRun > 0),
    problem: '--shard was given with --limit or --budget-run.',
    remedy: 'Leave those out: shares that end early are no whole run; --budget-unit can be given.',
  },
  {
    isGiven: ({ shard, writeClean, writePurified }) =>
      shard !== null && (writeClean !== null || writePurified !== null),
    problem: '--shard was given with --write-clean or --write-purified.',
    remedy: 'Write the copy in a run that is not shared: one share does not know what the others find.',
  },
  {
    isGiven: ({ writeClean, writePurified }) => writeClean !== null && writeClean === writePurified,
    problem: '--write-clean and --write-purified name the same place.',
    remedy: 'Give each its own.',
  },
];

/** @throws CodePurifyError `usage` for options that cannot be followed together */
export function checkGateOptions(options: Options, paths: readonly string[]): void {
  const conflict = CONFLICTS.find(({ isGiven }) => isGiven(options, paths));
  if (conflict !== undefined) throw new CodePurifyError('usage', conflict.problem, conflict.remedy);
}
