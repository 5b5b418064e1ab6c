import picomatch from 'picomatch';
import { wholeData, type Change } from '../change/change.js';
import { commitSide } from '../change/git/commit-side.js';
import { commitWindow } from '../change/git/commit-window.js';
import { commitOf } from '../change/git/commits.js';
import type { ScanOptions } from '../config/options.js';
import { sinceOf } from '../change/since.js';
import { CodePurifyError } from '../errors.js';
import { apiError } from '../github/api/api-error.js';
import { LIMITS } from '../github/api/github-limits.js';
import { failureOf, type Failure } from '../github/api/review-failure.js';
import { githubBranch, type Branch } from '../github/change/github-branch.js';
import { trackBranch, type TrackingOutcome } from '../github/issue/tracking-issue.js';
import { renderSummary } from '../github/review/job-summary.js';
import { deliveriesLine } from '../github/review/deliveries.js';
import { budgetNotes } from '../github/review/summary-notes.js';
import type { Grade } from '../result/grade.js';
import { closeAfter } from '../review/close-after.js';
import { describeFailure } from '../review/failure.js';
import { exitCodeOfAll, exitCodeShown, gateOf } from '../review/gate.js';
import { judgeChange, readerOf } from '../review/judge-change.js';
import { optionsAt } from '../review/options-at.js';
import { seedNotes } from '../review/seed-note.js';
import type { ScanOutcome } from '../scan/stages/pipeline.js';
import { codeSpan } from '../text/escape/escape-markdown.js';
import { oneLine } from '../text/one-line.js';
import { actionDoor, reviewJob } from './action-door.js';
import type { Job } from './job.js';
import { proposePurified, type PurifiedBranch } from './purified-pull.js';
import { areWritten, setOutputs, writeReports, type Reported } from './reports.js';
import { addSummary, annotate, inGroup, logLine, reportPart } from './runner.js';

/** The most branches of one run: each is judged in full. */
const MOST_BRANCHES = 50;

/**
 * Judges branches, one after the other, with a summary and a tracking issue for each. A branch that cannot be judged does
 * not stop the others.
 * @param started the branch that the run was started on, or `null`
 * @returns the most severe exit code of all branches
 */
export async function judgeBranches(job: Job, started: string | null): Promise<number> {
  const branches = await chosenBranches(job, started);
  const codes: number[] = [];
  const reported: Reported[] = [];
  for (const branch of branches) {
    try {
      const title = `Branch ${branch.name} at ${branch.commit}`;
      const summaryBytes = LIMITS.summaryBytes / branches.length;
      const judged = await inGroup(job.runner, title, () => judgeBranch(job, branch, summaryBytes));
      logLine(job.runner, `${branch.name}: ${judged.sentence}`);
      codes.push(judged.exitCode);
      reported.push(judged);
    } catch (error) {
      const { text, exitCode } = describeFailure(apiError(error, `the branch ${branch.name}`), false);
      annotate(job.runner, 'error', text.trimEnd());
      await addSummary(job.runner, notJudged(branch, text));
      codes.push(exitCode);
    }
  }
  const isWhole = reported.length === branches.length;
  const isShown = await reportPart(job.runner, 'The outputs', () => setOutputs(job, reported, isWhole));
  return exitCodeShown(exitCodeOfAll(codes), isShown);
}

/** The part of the summary on a branch that could not be judged. */
function notJudged({ name, commit }: Branch, why: string): string {
  const place = `Branch ${codeSpan(name)} at ${codeSpan(commit)}`;
  return `## CodePurify: a branch was not judged\n\n${place}: ${codeSpan(oneLine(why, WHY_WIDTH))}\n`;
}

/** Columns of why a branch was not judged. */
const WHY_WIDTH = 500;

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
  const pages = { ...repository, per_page: LIMITS.pageSize };
  const all = await client.paginate(client.rest.repos.listBranches, pages);
  const matches = picomatch([...globs]);
  const chosen = all
    .filter(({ name }) => matches(name))
    .map(({ name, commit }) => ({ name, commit: commit.sha }));
  if (chosen.length > 0 && chosen.length <= MOST_BRANCHES) return chosen;
  throw new CodePurifyError(
    'usage',
    `input branches matches ${String(chosen.length)} of ${String(all.length)} branches.`,
    `Give globs that match between 1 and ${String(MOST_BRANCHES)} branches, such as main and release/*.`,
  );
}

async function judgeBranch(
  job: Job,
  branch: Branch,
  summaryBytes: number,
): Promise<Reported & { readonly exitCode: number; readonly sentence: string }> {
  const { runner, inputs } = job;
  const { options, accepted, warnings } = await optionsAt(reviewJob(job), branch.commit);
  const seed = seedNotes(options, runner.env);
  for (const warning of [...warnings, ...seed]) annotate(runner, 'warning', warning);
  const data = await openBranch(job, branch, options);
  const door = actionDoor(runner);
  return closeAfter(data, door, async () => {
    const outcome = await judgeChange(data, { options, suppressed: accepted }, door);
    const { result } = outcome;
    const reports = await writeReports(runner, result, options.purifyGrade);
    const gate = gateOf(outcome, options.failOn, inputs.own['max-poisoned']);
    const notes = [
      `Branch ${codeSpan(branch.name)} at ${codeSpan(branch.commit)}.`,
      ...seed,
      ...(inputs.own.comments === 'on'
        ? trackingNotes(await track(job, branch, outcome).catch(notTracked))
        : []),
      ...(await proposalNotes(job, { ...branch, cwd: data.head.cwd }, outcome, options.purifyGrade)),
      ...budgetNotes(job.client),
    ];
    const context = { gate: gate.sentence, review: null, notes };
    const { text, deliveries } = renderSummary(result, context, summaryBytes);
    const isShown = (await addSummary(runner, text)) && areWritten(reports);
    const exitCode = exitCodeShown(gate.exitCode, isShown);
    return { result, delivered: deliveriesLine(deliveries), reports, exitCode, sentence: gate.sentence };
  });
}

/** All data of a branch: from git if its commit is here, else over the API. */
async function openBranch(
  { runner, client, repository, inputs }: Job,
  branch: Branch,
  options: ScanOptions,
): Promise<Change> {
  const { paths, source } = inputs.own;
  const git = { cwd: runner.cwd, env: runner.env };
  const commit = source === 'api' ? null : await commitOf(branch.commit, git);
  const request = { paths, dataFormat: options.dataFormat, read: readerOf(options, actionDoor(runner)) };
  if (commit === null) return githubBranch(branch, { ...request, client, repository }, sinceOf(options));
  const wanted = { ...request, git };
  const window = await commitWindow(sinceOf(options), commit, wanted, () => true);
  return wholeData(await commitSide(commit, wanted, () => true), window);
}

function track({ client, repository, server, runUrl, runner }: Job, branch: Branch, outcome: ScanOutcome) {
  const complete = outcome.end === 'complete' && outcome.result.summary.errors === 0;
  const tracked = { ...repository, branch: branch.name, commit: branch.commit, server, run: runUrl };
  return trackBranch(outcome.result, tracked, complete, client, { secondMs: runner.secondMs });
}

/** A failure that the tracker does not expect must not lose what was found. */
function notTracked(error: unknown): TrackingOutcome {
  return { action: 'failed', url: null, reason: failureOf(error) };
}

/** Why a write failed, and what to do about it. */
const WHY: Readonly<Record<Failure | 'unreadable', (permissions: string) => string>> = {
  forbidden: (permissions) => `give the token ${permissions}.`,
  limited: () => "GitHub's rate limit was reached. The next run tries again.",
  spent: () => 'The run had used its budget of API requests. The next run tries again.',
  refused: () => 'GitHub refused it. The next run tries again.',
  unknown: () => 'GitHub did not answer as expected. The next run tries again.',
  unreadable: (permissions) =>
    `existing issues could not be read, and a second one must not be created. The next run tries again; the token needs ${permissions}.`,
};

function trackingNotes({ action, url, reason }: TrackingOutcome): string[] {
  if (action === 'none') return [];
  if (action === 'failed') {
    return [`The tracking issue could not be updated: ${WHY[reason ?? 'unknown']('`issues: write`')}`];
  }
  return [`The tracking issue was ${action}${url === null ? '' : `: ${url}`}.`];
}

/** Proposes the purified data. A failure does not affect the check. */
async function proposalNotes(
  { runner, client, repository, inputs }: Job,
  branch: PurifiedBranch,
  outcome: ScanOutcome,
  grade: Grade,
): Promise<string[]> {
  if (inputs.own['purified-pull-request'] === 'off') return [];
  try {
    const url = await proposePurified(client, repository, branch, outcome, grade);
    return url === null ? [] : [`A purified copy is proposed: ${url}.`];
  } catch (error) {
    const problem = apiError(error, 'the pull request with the purified data');
    annotate(runner, 'warning', problem instanceof Error ? problem.message : String(problem));
    const why = WHY[failureOf(error)]('`contents: write` and `pull-requests: write`');
    return [`A purified copy could not be proposed: ${why}`];
  }
}
