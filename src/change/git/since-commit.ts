import type { Since } from '../since.js';
import { CodePurifyError } from '../../errors.js';
import { linesPerRecord, mayHaveLongRecords } from '../lines-per-record.js';
import { recordsAdded } from '../records-added.js';
import type { DatedCommit } from '../window.js';
import { commitOf, type Commit } from './commits.js';
import { runGit, startGit, type GitContext } from './git.js';

/** Commits that are looked through: several years of a busy repository. */
const MOST_COMMITS = 5000;
/**
 * The commit at which a window begins, before a commit; `null` if there is none: nothing was merged since, or all history is
 * later. Only first parents count, which is what was merged.
 * @param paths files and folders that count, relative to the folder that git runs in; none: all
 * @throws CodePurifyError `usage` for a name that is not a commit before it
 */
export async function sinceCommit(
  since: Since,
  end: Commit,
  paths: readonly string[],
  git: GitContext,
): Promise<DatedCommit | null> {
  const id = await SINCE[since.kind](since as never, end, paths, git);
  return id === null || id === end.id ? null : dated(id, git);
}

type FindStart<K extends Since['kind']> = (
  since: Extract<Since, { kind: K }>,
  end: Commit,
  paths: readonly string[],
  git: GitContext,
) => Promise<string | null>;

const SINCE: { readonly [K in Since['kind']]: FindStart<K> } = {
  off: () => Promise.resolve(null),
  records: ({ records }, end, paths, git) => recordsBack(records, end, paths, git),
  date: ({ date }, end, _, git) => {
    const moment = date.includes('T') ? date : `${date}T00:00:00Z`;
    return runGit(['rev-list', '-1', '--first-parent', `--before=${moment}`, end.id], git).then(orNull);
  },
  commit: ({ name }, end, _, git) => ancestorNamed(name, end, git),
};

function orNull(text: string | null): string | null {
  return text === '' ? null : text;
}

async function ancestorNamed(name: string, end: Commit, git: GitContext): Promise<string> {
  const commit = await commitOf(name, git);
  const isBefore =
    commit !== null && (await runGit(['merge-base', '--is-ancestor', commit.id, end.id], git)) !== null;
  if (isBefore) return commit.id;
  throw new CodePurifyError(
    'usage',
    `since is ${JSON.stringify(name)}, which ${commit === null ? 'names no commit of this repository' : 'is no commit before the base'}.`,
    'Give an earlier commit, a date such as 2026-01-31, a number such as "1000 records", or off.',
  );
}

/** The earliest commit after which at most so many records were added; at least the last commit counts. */
async function recordsBack(
  records: number,
  end: Commit,
  paths: readonly string[],
  git: GitContext,
): Promise<string | null> {
  let start = end.id;
  let added = 0;
  for await (const { parent, records: own } of addedRecords(end, paths, git)) {
    added += own;
    if ((added > records && start !== end.id) || parent === null) break;
    start = parent;
  }
  return start;
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
