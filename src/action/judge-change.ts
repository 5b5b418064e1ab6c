import type { LoadedOptions } from '../config/load-options.js';
import type { Options } from '../config/options.js';
import { CodePurifyError } from '../errors.js';
import { apiError } from '../github/api/api-error.js';
import { readChange, type ChangeQuery, type ChangeSet } from '../github/change/read-change.js';
import { readAcceptances } from '../github/commands/handle-commands.js';
import { commitOf } from '../change/git/commits.js';
import { writeChange } from './change-folders.js';
import { dataFiles } from './data-files.js';
import type { Job } from './job.js';
import { publish } from './publish.js';
import { reviewFiles } from './review-files.js';
import { runOptions } from './run-options.js';
import { annotate, logLine } from './runner.js';
import { scanFolders, type FoldersOutcome } from './scan-folders.js';

/** A change to judge. */
export interface ChangeJob extends ChangeQuery {
  /** The run holds secrets and the change is a stranger's: what is checked out is not looked at. */
  readonly privileged: boolean;
}

/**
 * Judges what two commits differ in, and tells it; on the pull request where there is one.
 * @returns the exit code of the gate
 */
export async function judgeChange(job: Job, query: ChangeJob): Promise<number> {
  const { client, repository, inputs, runner } = job;
  const { base, pull } = query;
  const loaded = await runOptions(inputs, { client, repository, commit: base }, runner.cwd, runner.now());
  for (const warning of loaded.warnings) annotate(runner, 'warning', warning);
  const change = await readChange(client, repository, query);
  logLine(runner, `${String(change.files.length)} files differ between ${change.base} and ${change.head}`);
  const accepted = pull === null ? [] : await acceptedIn(job, pull);
  const suppressed = new Set([...loaded.active.keys(), ...accepted]);
  const { outcome, files: read } = await judge(job, query, change, loaded, suppressed);
  const commented = pull !== null && inputs.own.comments === 'on';
  const files = commented ? await reviewFiles(job, outcome.result, change) : new Map<string, never>();
  return publish(job, {
    ...{
      outcome,
      files,
      options: loaded.options,
      notes: [...change.notes, ...(read === 0 ? [NO_DATA] : [])],
    },
    pull: commented ? { ...repository, pull, head: change.head } : null,
  });
}

/** Findings that people with write access have accepted; none where that cannot be read. */
async function acceptedIn({ client, repository, runner }: Job, pull: number): Promise<string[]> {
  try {
    return (await readAcceptances(client, { ...repository, pull })).map(({ id }) => id);
  } catch (error) {
    const problem = apiError(error, 'what was accepted in the comments');
    annotate(runner, 'warning', problem instanceof Error ? problem.message : String(problem));
    return [];
  }
}

/** A judged change. */
interface JudgedChange {
  readonly outcome: FoldersOutcome;
  /** Data files of the head that were read; `null` where nobody counted. */
  readonly files: number | null;
}

async function judge(
  job: Job,
  query: ChangeJob,
  change: ChangeSet,
  { options }: LoadedOptions,
  suppressed: ReadonlySet<string>,
): Promise<JudgedChange> {
  const isHere = await isCheckedOut(job, query, change);
  return isHere
    ? judgeCheckout(job, change, options, suppressed)
    : judgeBlobs(job, change, options, suppressed);
}

async function judgeCheckout(
  { runner, inputs }: Job,
  { base, head }: ChangeSet,
  options: Options,
  suppressed: ReadonlySet<string>,
): Promise<JudgedChange> {
  const { paths } = inputs.own;
  const request = { paths, options: { ...options, base, head }, suppressed, cwd: runner.cwd, left: [] };
  return { outcome: await scanFolders(runner, request), files: null };
}

async function judgeBlobs(
  { runner, client, repository, inputs }: Job,
  change: ChangeSet,
  options: Options,
  suppressed: ReadonlySet<string>,
): Promise<JudgedChange> {
  const data = dataFiles(inputs.own.paths, options.dataFormat);
  const folders = await writeChange(client, repository, change, data);
  try {
    const sides = { ...options, base: folders.base, head: folders.head };
    const request = { paths: [], options: sides, suppressed, cwd: folders.head, left: folders.left };
    return { outcome: await scanFolders(runner, request), files: folders.files };
  } finally {
    await folders.remove();
  }
}

const NO_DATA = 'No training data has changed.';

/** Whether both commits are here; nothing of a stranger's is, where the run holds secrets. */
async function isCheckedOut({ runner, inputs }: Job, query: ChangeJob, change: ChangeSet): Promise<boolean> {
  const { source } = inputs.own;
  if (source === 'api' || (source === 'auto' && query.privileged)) return false;
  if (query.privileged)
    throw notFromCheckout("this event runs with secrets, and what is checked out may be a stranger's");
  const git = { cwd: runner.cwd, env: runner.env };
  const known = await Promise.all([change.base, change.head].map((sha) => commitOf(sha, git)));
  const isHere = known.every((commit) => commit !== null);
  if (!isHere && source === 'checkout') throw notFromCheckout('it does not hold both commits of the change');
  return isHere;
}

function notFromCheckout(why: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `input source is "checkout", and the checkout cannot be read: ${why}.`,
    'Give actions/checkout fetch-depth: 0, or leave the input out: then the API is read.',
  );
}
