import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gateOf } from '../action/gate.js';
import { recordWriter } from '../action/record-writer.js';
import type { Runner } from '../action/runner.js';
import { scanFolders } from '../action/scan-folders.js';
import type { OutputOptions, ScanOptions } from '../config/options.js';
import { CodePurifyError } from '../errors.js';
import { createClient } from '../github/api/client.js';
import { diffLines } from '../github/review/shown-lines.js';
import { deliver } from '../github/review/review-deliver.js';
import { recordWrites, renderRequests } from '../github/api/dry-run.js';
import { reviewFile, type ReviewFile } from '../github/review/review-plan.js';
import { sideOfCommit, type SideData } from '../change/change-side.js';
import { toolVersion } from '../scan/models/package-root.js';
import { commitOf, folderInRepository, mergeBase, type Commit } from '../change/git/commits.js';
import type { GitContext } from '../change/git/git.js';
import type { ReviewPrint } from './review-command.js';

/** Two commits of the repository here. */
export interface LocalChange {
  readonly base: string;
  readonly head: string;
  /** What of them is judged; none: everything. */
  readonly paths: readonly string[];
}

/** What stands in the requests for the repository and the number that a local change has not. */
const NOWHERE = { owner: 'owner', repo: 'repository', pull: 0 } as const;

/**
 * What would be posted if two commits were a pull request, as a dry run: GitHub is not asked, and no comments
 * stand there yet. As a pull request does, it counts from the commit where the two went apart.
 * @throws CodePurifyError `usage` for names of no commit, and below the root of the repository
 */
export async function reviewLocally(
  change: LocalChange,
  options: ScanOptions & OutputOptions,
  suppressed: ReadonlySet<string>,
  runner: Runner,
): Promise<ReviewPrint> {
  const git = { cwd: runner.cwd, env: runner.env };
  if ((await folderInRepository(git)) !== '') throw notAtRoot(runner.cwd);
  const [base, head] = [
    await namedCommit('--base', change.base, git),
    await namedCommit('--head', change.head, git),
  ];
  const paths = change.paths.length === 0 ? ['.'] : change.paths;
  const start = (await mergeBase(base, head, git)) ?? base;
  const before = await sideOfCommit(start, paths, options.dataFormat, git);
  try {
    const after = await sideOfCommit(head, paths, options.dataFormat, git);
    try {
      return await review(before, after, head, options, suppressed, runner);
    } finally {
      await after.folder?.remove();
    }
  } finally {
    await before.folder?.remove();
  }
}

async function review(
  before: SideData,
  after: SideData,
  head: Commit,
  options: ScanOptions & OutputOptions,
  suppressed: ReadonlySet<string>,
  runner: Runner,
): Promise<ReviewPrint> {
  const sides = { ...options, base: before.cwd, head: after.cwd };
  const request = { paths: [], options: sides, suppressed, cwd: after.cwd, left: after.left };
  const outcome = await scanFolders(runner, request);
  const { result, end } = outcome;
  const gate = gateOf(outcome, options.failOn, 0);
  const context = {
    pull: { ...NOWHERE, head: head.id },
    files: await filesOf(
      new Set([...result.findings, ...result.unjudged].map(({ path }) => path)),
      before,
      after,
    ),
    writeRecord: recordWriter(options.codeField),
    falsePositives: options.threshold === null ? options.fpr : null,
    complete: end === 'complete' && result.summary.errors === 0,
    ...{ gate: gate.sentence, notes: [] },
  };
  const userAgent = `codepurify/${toolVersion()}`;
  const client = await createClient({ baseUrl: 'https://api.github.com', token: 'none', userAgent });
  const requests = recordWrites(client, true);
  const { text } = await deliver(result, context, client);
  return { text: `${renderRequests(requests)}\n${text}`, exitCode: gate.exitCode };
}

async function filesOf(
  paths: ReadonlySet<string>,
  before: SideData,
  after: SideData,
): Promise<ReadonlyMap<string, ReviewFile>> {
  const files = new Map<string, ReviewFile>();
  for (const path of paths) {
    const [base, head] = [
      await textOf(join(before.cwd, path), ''),
      await textOf(join(after.cwd, path), null),
    ];
    const lines = diffLines(path, null, () => (base === null || head === null ? null : { base, head }));
    files.set(path, reviewFile({ ...lines, shown: true }, head)); // as GitHub would show it
  }
  return files;
}

/** A file's text; `null` where it is no UTF-8, and `missing` where there is none. */
async function textOf(path: string, missing: string | null): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    return error instanceof TypeError ? null : missing;
  }
}

async function namedCommit(option: string, name: string, git: GitContext): Promise<Commit> {
  const commit = await commitOf(name, git);
  if (commit !== null) return commit;
  throw new CodePurifyError(
    'usage',
    `${option} is ${JSON.stringify(name)}, which names no commit of the repository here.`,
    'Give a branch, a tag or an object name; fetch a branch that is not here.',
  );
}

function notAtRoot(cwd: string): CodePurifyError {
  return new CodePurifyError(
    'usage',
    `${JSON.stringify(cwd)} is not the root of its repository.`,
    'Run there: comments name paths from the root.',
  );
}
