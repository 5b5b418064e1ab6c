import picomatch from 'picomatch';
import { CodePurifyError } from '../errors.js';
import { readTree } from '../github/git-tree.js';
import { ledgerLine } from '../github/ledger.js';
import { LIMITS } from '../github/limits.js';
import { renderSummary } from '../github/summary.js';
import { trackBranch, type TrackingOutcome } from '../github/tracking-issue.js';
import type { ScanOutcome } from '../scan/pipeline.js';
import { sideOfCommit } from '../scan/change-side.js';
import { commitOf } from '../scan/tree-ref.js';
import { codeSpan } from '../text/escape-markdown.js';
import { writeFiles } from './change-folders.js';
import { dataFiles } from './data-files.js';
import { gateOf, worstExitCode, type Gate } from './gate.js';
import type { Job } from './job.js';
import { setOutputs, writeReports } from './reports.js';
import { runOptions } from './run-options.js';
import { addSummary, annotate, logLine } from './runner.js';
import { scanFolders } from './scan-folders.js';
import type { Options } from '../config/options.js';

/** A branch and its tip. */
interface Branch {
  readonly name: string;
  readonly commit: string;
}

/** Branches of one run: each is judged as a whole. */
const MOST_BRANCHES = 50;

/**
 * Judges whole branches, one after the other: a summary and a tracking issue for each.
 * @param started the branch that the run was started on, or `null`
 * @returns the exit code: that of the worst branch
 */
export async function judgeBranches(job: Job, started: string | null): Promise<number> {
  const branches = await chosenBranches(job, started);
  const codes: number[] = [];
  for (const branch of branches)
    codes.push(await judgeBranch(job, branch, LIMITS.summaryBytes / branches.length));
  return worstExitCode(codes);
}

async function chosenBranches(
  { client, repository, inputs }: Job,
  started: string | null,
): Promise<Branch[]> {
  const globs = inputs.own.branches;
  if (globs.length === 0) {
    const name = started ?? (await client.rest.repos.get({ ...repository })).data.default_branch;
    const { data } = await client.rest.repos.getBranch({ ...repository, branch: name });
    return [{ name, commit: data.commit.sha }];
  }
  const all = await client.paginate(client.rest.repos.listBranches, {
    ...repository,
    per_page: LIMITS.pageSize,
  });
  const matches = picomatch([...globs]);
  const chosen = all
    .filter(({ name }) => matches(name))
    .map(({ name, commit }) => ({ name, commit: commit.sha }));
  if (chosen.length > 0 && chosen.length <= MOST_BRANCHES) return chosen;
  throw new CodePurifyError(
    'usage',
    `input branches matches ${String(chosen.length)} of ${String(all.length)} branches.`,
    `Give globs that match from 1 to ${String(MOST_BRANCHES)} branches, such as main and release/*.`,
  );
}

async function judgeBranch(job: Job, branch: Branch, summaryBytes: number): Promise<number> {
  const { runner, client, repository, inputs } = job;
  logLine(runner, `Branch ${branch.name} at ${branch.commit}`);
  const source = { client, repository, commit: branch.commit };
  const loaded = await runOptions(inputs, source, runner.cwd, runner.now());
  for (const warning of loaded.warnings) annotate(runner, 'warning', warning);
  const outcome = await judge(job, branch, loaded.options, new Set(loaded.active.keys()));
  const gate = gateOf(outcome, loaded.options.failOn, inputs.own['max-poisoned']);
  const tracking = inputs.own.comments === 'on' ? await track(job, branch, outcome) : null;
  const notes = [
    `Branch ${codeSpan(branch.name)} at ${codeSpan(branch.commit)}.`,
    ...trackingNotes(tracking),
  ];
  await tell(job, outcome, gate, notes, summaryBytes);
  return gate.exitCode;
}

async function tell(
  job: Job,
  outcome: ScanOutcome,
  gate: Gate,
  notes: readonly string[],
  summaryBytes: number,
) {
  const { runner } = job;
  const { result } = outcome;
  const reports = await writeReports(runner, result);
  const { text, ledger } = renderSummary(result, { gate: gate.sentence, review: null, notes }, summaryBytes);
  addSummary(runner, text);
  setOutputs(runner, result, ledgerLine(ledger), reports);
  logLine(runner, gate.sentence);
}

/** From git where the commit is here, else from the API. */
async function judge(
  { runner, client, repository, inputs }: Job,
  { commit: sha, name }: Branch,
  options: Options,
  suppressed: ReadonlySet<string>,
): Promise<ScanOutcome> {
  const { paths, source } = inputs.own;
  const git = { cwd: runner.cwd, env: runner.env };
  const commit = source === 'api' ? null : await commitOf(sha, git);
  if (commit !== null) {
    const side = await sideOfCommit(commit, paths.length === 0 ? ['.'] : paths, options.dataFormat, git);
    try {
      return await scanFolders(runner, { ...side, options, suppressed });
    } finally {
      await side.folder?.remove();
    }
  }
  const tree = await readTree(client, repository, sha);
  if (tree === null) throw tooLarge(name);
  const { isData } = dataFiles(paths, options.dataFormat);
  const files = [...tree.values()].filter(({ path }) => isData(path));
  if (files.length > MOST_BLOBS) throw tooLarge(name);
  const { folder, left } = await writeFiles(client, repository, files);
  try {
    return await scanFolders(runner, { paths: ['.'], options, suppressed, cwd: folder.path, left });
  } finally {
    await folder.remove();
  }
}

/** Files that one run reads of a branch by the API: half of what a token may ask for in an hour. */
const MOST_BLOBS = LIMITS.tokenRequestsPerHour / 2;

function tooLarge(branch: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The branch ${JSON.stringify(branch)} has too many data files to be read by the API.`,
    'Check it out in the step before: actions/checkout with fetch-depth: 0 brings all branches.',
  );
}

function track({ client, repository, server, runUrl, runner }: Job, branch: Branch, outcome: ScanOutcome) {
  const complete = outcome.end === 'complete' && outcome.result.summary.errors === 0;
  const tracked = { ...repository, branch: branch.name, commit: branch.commit, server, run: runUrl };
  return trackBranch(outcome.result, tracked, complete, client, { secondMs: runner.secondMs });
}

function trackingNotes(tracking: TrackingOutcome | null): string[] {
  if (tracking === null || tracking.action === 'none') return [];
  if (tracking.action === 'failed') {
    return ['The tracking issue could not be kept: give the token `issues: write`.'];
  }
  return [`The tracking issue was ${tracking.action}${tracking.url === null ? '' : `: ${tracking.url}`}.`];
}
