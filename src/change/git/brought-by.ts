import { groupBy } from '../../group-by.js';
import type { DatedCommit, LineOfFile } from '../window.js';
import type { Commit } from './commits.js';
import { runGit, type GitContext } from './git.js';

/**
 * For each line of the files of a commit, the commit that brought it; `null` where git does not know. A line that was moved in
 * its file, or to another file, is of the commit that wrote it. Paths are relative to the folder that git runs in.
 */
export async function broughtBy(
  lines: readonly LineOfFile[],
  end: Commit,
  git: GitContext,
): Promise<(DatedCommit | null)[]> {
  const found = new Map<LineOfFile, DatedCommit | null>();
  for (const [path, own] of groupBy(lines, (one) => one.path)) {
    const blamed = await blame(path, own, end.id, git);
    for (const one of own) found.set(one, blamed.get(one.line) ?? null);
  }
  return lines.map((one) => found.get(one) ?? null);
}

/** Lines that were moved in their file, and copied from files that the same commit changes. */
const MOVED = ['-M', '-C'] as const;

async function blame(
  path: string,
  lines: readonly LineOfFile[],
  commit: string,
  git: GitContext,
): Promise<Map<number, DatedCommit>> {
  const wanted = lines.flatMap(({ line }) => ['-L', `${String(line)},+1`]);
  const text = await runGit(
    [
      '-c',
      'blame.ignoreRevsFile=',
      'blame',
      ...MOVED,
      '--line-porcelain',
      '--no-textconv',
      ...wanted,
      commit,
      '--',
      path,
    ],
    git,
  );
  return readPorcelain(text ?? '');
}

/** What `git blame --line-porcelain` prints: a head line, lines of facts, and the line itself after a tab. */
function readPorcelain(text: string): Map<number, DatedCommit> {
  const found = new Map<number, DatedCommit>();
  let open: { id: string; line: number; date: string } | null = null;
  for (const row of text.split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/u.exec(row);
    if (head !== null) open = { id: head[1] ?? '', line: Number(head[2]), date: '' };
    else if (open === null) continue;
    else if (row.startsWith('committer-time '))
      open.date = dayOf(Number(row.slice('committer-time '.length)));
    else if (row.startsWith('\t')) {
      found.set(open.line, { id: open.id, date: open.date });
      open = null;
    }
  }
  return found;
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
