import type { ScanResult } from '../result/result.js';
import { readBlob } from '../github/api/blobs.js';
import type { ChangedFile, ChangeSet } from '../github/change/read-change.js';
import { diffLines } from '../github/review/shown-lines.js';
import type { TreeFile } from '../github/api/git-tree.js';
import { HeadFile } from '../github/review/head-file.js';
import type { ReviewFile } from '../github/review/review-plan.js';
import type { Job } from './job.js';

/** The files of a change that something is told of, with the lines where comments may stand. */
export async function reviewFiles(
  job: Job,
  { findings, unjudged }: Pick<ScanResult, 'findings' | 'unjudged'>,
  { files }: ChangeSet,
): Promise<ReadonlyMap<string, ReviewFile>> {
  const wanted = new Set([...findings, ...unjudged].map(({ path }) => path));
  const found = new Map<string, ReviewFile>();
  for (const file of files) if (wanted.has(file.path)) found.set(file.path, await reviewFile(job, file));
  return found;
}

async function reviewFile(job: Job, { path, base, head, patch }: ChangedFile): Promise<ReviewFile> {
  const text = await textOf(job, head);
  // GitHub's own diff saves reading the other side
  const before = patch === null ? await textOf(job, base) : null;
  const lines = diffLines(path, patch, () =>
    text === null || before === null ? null : { base: before, head: text },
  );
  return { head: new HeadFile(path, text, lines.rightLines, lines.deletions), shown: lines.shown };
}

/** A file's text; empty where there is no file, `null` where it is no UTF-8. */
async function textOf({ client, repository }: Job, file: TreeFile | null): Promise<string | null> {
  if (file === null) return '';
  try {
    const bytes = await readBlob(client, repository, file.sha);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
