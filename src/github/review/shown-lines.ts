import { parsePatch, structuredPatch, type StructuredPatchHunk } from 'diff';
import { LIMITS } from '../api/github-limits.js';

/** Lines `start` to `end` of a file, 1-based, both inclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of one file that the pull request's diff shows: only they can have review comments. GitHub answers a comment
 * on any other line with status 422, and the whole review is lost.
 */
export interface ShownLines {
  /** The file's path in the head; for a removed file, its path in the base. */
  readonly path: string;
  /**
   * Added and context lines of the head's file (`side: RIGHT`): one range per hunk, sorted, not touching. A comment on
   * several lines must lie within one range.
   */
  readonly rightLines: readonly LineRange[];
  /** Lines of the head's file directly below deleted lines, sorted. */
  readonly deletions: readonly number[];
  /**
   * GitHub sent the file's patch. If it sent none (binary, too large, past its limits), the ranges are computed from the
   * two contents, and GitHub may refuse a comment on them: then comment on the file.
   */
  readonly hasPatch: boolean;
}

/** Whether lines `start` to `end` lie within one of the ranges. */
export function withinRanges(ranges: readonly LineRange[], start: number, end: number): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** Lines of context around a change, as in GitHub's diffs. */
const CONTEXT_LINES = 3;

/**
 * The lines that a file's diff shows.
 * @param patch    as GitHub sent it, or `null`; a patch that cannot be parsed counts as `null`
 * @param contents of both sides, read only without a patch; `null`: too large or not text, so no line is known
 */
export function shownLines(
  path: string,
  patch: string | null,
  contents: () => { readonly base: string; readonly head: string } | null,
): ShownLines {
  const hunks = patch === null ? null : hunksOf(patch);
  if (hunks !== null) return { path, ...linesOf(hunks), hasPatch: true };
  const texts = contents();
  return { path, ...linesOf(texts === null ? [] : computedHunks(texts.base, texts.head)), hasPatch: false };
}

/** One hunk: its first line in the head, and its lines with their signs. */
type Hunk = Pick<StructuredPatchHunk, 'newStart' | 'lines'>;

/** The hunks of a patch as GitHub sent it; `null` if it is malformed. */
function hunksOf(patch: string): readonly Hunk[] | null {
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks);
  } catch {
    return null; // the parser throws only if the patch is malformed
  }
}

/** No hunks for files and diffs above GitHub's limits: GitHub shows nothing of them, so no comment is possible. */
function computedHunks(base: string, head: string): Hunk[] {
  if (Math.max(base.length, head.length) > LIMITS.diffFileBytes) return [];
  const options = { context: CONTEXT_LINES, timeout: DIFF_MILLISECONDS };
  // the types say that there is always a patch; past the time limit there is none
  const patch = structuredPatch('', '', base, head, undefined, undefined, options) as
    { readonly hunks: readonly Hunk[] } | undefined;
  const hunks = patch?.hunks ?? [];
  const shown = hunks.reduce((sum, { lines }) => sum + lines.length, 0) <= LIMITS.diffFileLines;
  return shown ? [...hunks] : [];
}

/** An attacker can choose two texts so that comparing them takes forever. */
const DIFF_MILLISECONDS = 2000;

function linesOf(hunks: readonly Hunk[]): Pick<ShownLines, 'rightLines' | 'deletions'> {
  const rightLines: LineRange[] = [];
  const deletions = new Set<number>();
  for (const { newStart, lines } of hunks) {
    let right = newStart;
    for (const line of lines) {
      const sign = line.charAt(0);
      if (sign === '-') deletions.add(right);
      if (sign === ' ' || sign === '+') right += 1;
    }
    if (right > newStart) rightLines.push({ start: newStart, end: right - 1 });
  }
  return { rightLines, deletions: [...deletions].sort((a, b) => a - b) };
}
