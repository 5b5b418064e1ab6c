import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Side } from '../change/change.js';
import type { ChangedFile } from '../github/change/read-change.js';
import { reviewFile, type ReviewFile } from '../github/review/review-plan.js';
import { shownLines } from '../github/review/shown-lines.js';
import type { ScanResult } from '../result/result.js';

/** Findings, and files that were not judged. */
type Reported = Pick<ScanResult, 'findings' | 'unjudged'>;

/** The files that a review comments on, by their paths in the head. */
export type ReviewFiles = ReadonlyMap<string, ReviewFile>;

/**
 * The most bytes of text that a review holds: about a quarter of what Node's heap has on a runner with 7 GB. A finding in a
 * file past that has its comment, and no button.
 */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * The files of a pull request with findings, or not judged, with the lines that can have comments. They are read from the
 * folders that were judged: after the verdict nothing is asked of GitHub that could lose it.
 * @param change both sides, still open
 * @param files  the files that the pull request changes
 */
export async function filesOfPull(
  reported: Reported,
  { base, head }: Change,
  files: readonly ChangedFile[],
): Promise<ReviewFiles> {
  const wanted = pathsOf(reported);
  const texts = new Texts();
  const found = new Map<string, ReviewFile>();
  for (const file of files.filter(({ path }) => wanted.has(path))) {
    const { path, previousPath, patch } = file;
    const text = file.head === null ? '' : await texts.read(head, path);
    // with GitHub's own diff there is no need to read the other side
    const isNew = file.base === null || base === null;
    const before = patch !== null ? null : isNew ? '' : await texts.read(base, previousPath ?? path);
    found.set(path, reviewFile(linesOf(path, patch, before, text), text));
  }
  return found;
}

/** The same for a change of the local repository; we assume that GitHub would show all diffs. */
export async function filesOnDisk(reported: Reported, { base, head }: Change): Promise<ReviewFiles> {
  const texts = new Texts();
  const found = new Map<string, ReviewFile>();
  for (const path of pathsOf(reported)) {
    const isNew = base === null || !(await isThere(base, path));
    const before = isNew ? '' : await texts.read(base, path);
    const text = await texts.read(head, path);
    found.set(path, reviewFile({ ...linesOf(path, null, before, text), hasPatch: true }, text));
  }
  return found;
}

function pathsOf({ findings, unjudged }: Reported): ReadonlySet<string> {
  return new Set([...findings, ...unjudged].map(({ path }) => path));
}

function linesOf(path: string, patch: string | null, base: string | null, head: string | null) {
  return shownLines(path, patch, () => (base === null || head === null ? null : { base, head }));
}

function isThere({ cwd }: Side, path: string): Promise<boolean> {
  return stat(join(cwd, path)).then(
    () => true,
    () => false,
  );
}

/** Reads the texts of files up to a sum of bytes. */
class Texts {
  #left = MOST_BYTES;

  /** A file's text; `null` if there is none, if it is not UTF-8, and past the sum. */
  async read({ cwd }: Side, path: string): Promise<string | null> {
    try {
      const { size } = await stat(join(cwd, path));
      if (size > this.#left) return null;
      this.#left -= size;
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        await readFile(join(cwd, path)),
      );
    } catch {
      return null; // a comment without a button is better than none
    }
  }
}
