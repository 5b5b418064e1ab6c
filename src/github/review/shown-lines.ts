import { parsePatch, structuredPatch, type StructuredPatchHunk } from 'diff';
import { LIMITS } from '../api/github-limits.js';

/** Lines `start` to `end` of a file, 1-based, both included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where review comments may be in one file of a pull request: on the lines that the diff shows. GitHub
 * answers a comment anywhere else with a 422, which loses the whole review.
 */
export interface DiffLines {
  /** The file's path in the head; of a removed file, its path in the base. */
  readonly path: string;
  /**
   * Lines of the head's file (`side: RIGHT`) that the diff shows, added and context, one range a hunk, sorted,
   * apart. A comment of several lines must lie within one range.
   */
  readonly rightLines: readonly LineRange[];
  /** Lines of the head's file before which the diff shows deleted ones, sorted. */
  readonly deletions: readonly number[];
  /**
   * GitHub sent the file's patch. Where it sent none (binary, too large, past its limits) the ranges are
   * computed from the two contents, and a comment on them may be refused: be ready to comment on the file.
   */
  readonly shown: boolean;
}

/** Whether lines `start` to `end` lie within one of the ranges. */
export function withinRanges(ranges: readonly LineRange[], start: number, end: number): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** Lines of context around a change, as GitHub's diffs have them. */
const CONTEXT_LINES = 3;

/**
 * The lines that a file's diff shows.
 * @param patch   as GitHub sent it, or `null`; one that cannot be read counts as `null`
 * @param contents of both sides, read when there is no patch; `null`: too large or no text, so no line is known
 */
export function diffLines(
  path: string,
  patch: string | null,
  contents: () => { readonly base: string; readonly head: string } | null,
): DiffLines {
  const shown = patch === null ? null : hunksOf(patch);
  if (shown !== null) return { path, ...linesOf(shown), shown: true };
  const texts = contents();
  return { path, ...linesOf(texts === null ? [] : computedHunks(texts.base, texts.head)), shown: false };
}

/** One hunk: where it starts in the head, and its lines with their marks. */
type Hunk = Pick<StructuredPatchHunk, 'newStart' | 'lines'>;

/** The hunks of a patch as GitHub sent it; `null` where it is none. */
function hunksOf(patch: string): readonly Hunk[] | null {
  try {
    return parsePatch(patch).flatMap(({ hunks }) => hunks);
  } catch {
    return null; // the parser throws nothing but that the patch is malformed
  }
}

/** Files and diffs above GitHub's own limits are not compared: where it shows nothing, no comment is possible. */
function computedHunks(base: string, head: string): Hunk[] {
  if (Math.max(base.length, head.length) > LIMITS.diffFileBytes) return [];
  const options = { context: CONTEXT_LINES, timeout: DIFF_MILLISECONDS };
  // the types say that there always is one; past the time limit there is none
  const patch = structuredPatch('', '', base, head, undefined, undefined, options) as
    { readonly hunks: readonly Hunk[] } | undefined;
  const hunks = patch?.hunks ?? [];
  const shown = hunks.reduce((sum, { lines }) => sum + lines.length, 0) <= LIMITS.diffFileLines;
  return shown ? [...hunks] : [];
}

/** A stranger's two texts can be made so that comparing them takes for ever. */
const DIFF_MILLISECONDS = 2000;

function linesOf(hunks: readonly Hunk[]): Pick<DiffLines, 'rightLines' | 'deletions'> {
  const rightLines: LineRange[] = [];
  const deletions = new Set<number>();
  for (const { newStart, lines } of hunks) {
    let right = newStart;
    for (const line of lines) {
      const mark = line.charAt(0);
      if (mark === '-') deletions.add(right);
      if (mark === ' ' || mark === '+') right += 1;
    }
    if (right > newStart) rightLines.push({ start: newStart, end: right - 1 });
  }
  return { rightLines, deletions: [...deletions].sort((a, b) => a - b) };
}
