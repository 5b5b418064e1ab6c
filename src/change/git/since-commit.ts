import type { Since } from '../since.js';
import { CodePurifyError } from '../../errors.js';
import { linesPerRecord, mayHaveLongRecords } from '../lines-per-record.js';
import { recordsAdded } from '../records-added.js';
import type { DatedCommit, UnreachedReason, WindowStart } from '../window.js';
import { commitOf, isRefName, type Commit } from './commits.js';
import { runGit, startGit, type GitContext } from './git.js';
import { shallowEnd } from './shallow-end.js';

/** Commits that are looked through: several years of a busy repository. */
const MOST_COMMITS = 5000;

/**
 * The commit at which a window begins, before a commit. Only first parents count, which is what was merged. Where a shallow clone
 * lacks the start, the window begins at the earliest commit that it has.
 * @param paths files and folders that count, relative to the folder that git runs in; none: all
 * @throws CodePurifyError `usage` for a name that is not a commit before it
 */
export async function sinceCommit(
  since: Since,
  end: Commit,
  paths: readonly string[],
  git: GitContext,
): Promise<WindowStart> {
  const { id, missed } = await SINCE[since.kind](since as never, end, paths, git);
  return { start: id === null || id === end.id ? null : await dated(id, git), missed };
}

/** The commit that was found; `null` if there is none. */
interface Found {
  readonly id: string | null;
  readonly missed: UnreachedReason | null;
}

type FindStart<K extends Since['kind']> = (
  since: Extract<Since, { kind: K }>,
  end: Commit,
  paths: readonly string[],
  git: GitContext,
) => Promise<Found>;

const SINCE: { readonly [K in Since['kind']]: FindStart<K> } = {
  off: () => Promise.resolve({ id: null, missed: null }),
  records: ({ records }, end, paths, git) => recordsBack(records, end, paths, git),
  date: ({ date }, end, _, git) => commitBefore(date, end, git),
  commit: ({ name }, end, _, git) => ancestorNamed(name, end, git),
};

async function commitBefore(date: string, end: Commit, git: GitContext): Promise<Found> {
  // in seconds: the words of a date after 2099 mean something else to git
  const latest = `--min-age=${String(Math.floor(Date.parse(date) / 1000))}`;
  const id = await runGit(['rev-list', '-1', '--first-parent', latest, end.id], git);
  if (id !== null && id !== '') return { id, missed: null };
  return (await atShallowEnd(end, git)) ?? { id: null, missed: 'all-later' };
}

/** The earliest commit that a shallow clone has; `null` if its history is complete. */
async function atShallowEnd(end: Commit, git: GitContext): Promise<Found | null> {
  const first = await shallowEnd(end, git);
  return first && { id: first.id, missed: 'shallow-clone' };
}

async function ancestorNamed(name: string, end: Commit, git: GitContext): Promise<Found> {
  const commit = await commitOf(name, git);
  if (commit !== null && (await isAncestor(commit, end, git))) return { id: commit.id, missed: null };
  // a shallow clone cannot know whether the commit is an earlier one, unless it is a later one
  const mayBeEarlier = commit === null ? isRefName(name) : !(await isAncestor(end, commit, git));
  const instead = mayBeEarlier ? await atShallowEnd(end, git) : null;
  if (instead !== null) return instead;
  throw new CodePurifyError(
    'usage',
    `since is ${JSON.stringify(name)}, which ${commit === null ? 'names no commit of this repository' : 'is no commit before the base'}.`,
    'Give an earlier commit, a date such as 2026-01-31, a number such as "1000 records", or off.',
  );
}

async function isAncestor(earlier: Commit, later: Commit, git: GitContext): Promise<boolean> {
  return (await runGit(['merge-base', '--is-ancestor', earlier.id, later.id], git)) !== null;
}

/** The earliest commit after which at most so many records were added; at least the last commit counts. */
async function recordsBack(
  records: number,
  end: Commit,
  paths: readonly string[],
  git: GitContext,
): Promise<Found> {
  let start = end.id;
  let [added, seen] = [0, 0];
  for await (const { parent, records: own } of addedRecords(end, paths, git)) {
    if (parent === null) break;
    seen += 1;
    added += own;
    if (added > records && start !== end.id) return { id: start, missed: null };
    start = parent;
  }
  if (seen === MOST_COMMITS) return { id: start, missed: 'long-history' };
  return (await atShallowEnd(end, git)) ?? { id: start, missed: null };
}

/** One commit of the first parents, from the last one. */
interface AddedBy {
  readonly parent: string | null;
  /** Records that it adds, about. */
  readonly records: number;
}

async function* addedRecords(
  end: Commit,
  paths: readonly string[],
  git: GitContext,
): AsyncGenerator<AddedBy> {
  const ratios = new Map<string, Promise<number>>();
  const ratioOf = (name: string): Promise<number> => {
    const known = ratios.get(name) ?? linesPerRecordOf(name, end, git);
    ratios.set(name, known);
    return known;
  };
  const log = startGit(
    [
      ...['log', '--first-parent', '-m', '--numstat', '--no-renames', '--no-ext-diff', '--no-textconv'],
      ...[`--max-count=${String(MOST_COMMITS)}`, '--format=commit %P', end.id, '--', ...paths],
    ],
    git,
  );
  try {
    let open: { parent: string | null; records: number } | null = null;
    for await (const line of linesOf(log.output)) {
      if (line.startsWith('commit')) {
        if (open !== null) yield open;
        open = { parent: /^commit (\S+)/u.exec(line)?.[1] ?? null, records: 0 };
      } else if (open !== null) open.records += await recordsIn(line, ratioOf);
    }
    if (open !== null) yield open;
  } finally {
    log.stop();
  }
}

/** Of a line of `--numstat`: lines added, lines deleted, name, between tabs. */
async function recordsIn(line: string, ratioOf: (name: string) => Promise<number>): Promise<number> {
  const [added, , name] = line.split('\t');
  if (added === undefined || name === undefined) return 0;
  if (added === '-') return recordsAdded(name, null);
  const ratio = mayHaveLongRecords(name) ? await ratioOf(name) : 1;
  return recordsAdded(name, Number(added) / ratio);
}

/** Bytes of a file that are looked at. */
const SAMPLE_BYTES = 200_000;

/** How many lines a record of a file of a commit has; 1 where the file is gone. */
async function linesPerRecordOf(name: string, commit: Commit, git: GitContext): Promise<number> {
  const blob = startGit(['cat-file', 'blob', `${commit.id}:${name}`], git);
  let text = '';
  try {
    for await (const chunk of blob.output) {
      text += String(chunk);
      if (text.length >= SAMPLE_BYTES) break;
    }
  } finally {
    blob.stop();
  }
  return linesPerRecord(text);
}

async function* linesOf(output: AsyncIterable<unknown>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of output) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function dated(id: string, git: GitContext): Promise<DatedCommit> {
  const date = await runGit(['show', '-s', '--format=%cs', id], git);
  return { id, date: date ?? '' };
}
