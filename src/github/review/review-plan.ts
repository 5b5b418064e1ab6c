import type { Finding, Grade, UnjudgedFile } from '../../result/result.js';
import { anchorFinding, type Anchor } from './anchors.js';
import { COMMENT_BUDGET, withinBudget } from './comment-budget.js';
import type { ShownLines, LineRange } from './shown-lines.js';
import { HeadFile } from './head-file.js';
import { NO_BUTTON, planSuggestion, type Suggestion } from './suggestion.js';
import type { RecordWriter } from './suggestion-edit.js';

/** What a comment reports. */
export type Topic =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly suggestion: Suggestion }
  | { readonly kind: 'unjudged'; readonly file: UnjudgedFile };

/** A finding or a file, and the comment that this run could post on it. */
export interface PlannedComment {
  /** Id of the finding, or of the file that was not judged. */
  readonly id: string;
  readonly path: string;
  readonly topic: Topic;
  readonly anchor: Anchor;
  /** GitHub did not send the diff, so we computed the place, and GitHub may refuse it. */
  readonly doubtful: boolean;
  /** It is within the limit of comments per run. */
  readonly chosen: boolean;
}

/** A file of the pull request's diff at its head. */
export interface ReviewFile {
  readonly head: HeadFile;
  /** GitHub shows the file's patch (`ShownLines.hasPatch`). */
  readonly shown: boolean;
}

/** Makes a file to review from the lines that its diff shows, and its text; `null` if the text is not known. */
export function reviewFile(
  { path, rightLines, deletions, hasPatch }: ShownLines,
  text: string | null,
): ReviewFile {
  return { head: new HeadFile(path, text, rightLines, deletions), shown: hasPatch };
}

/**
 * Plans a comment for every finding, in their order. If several suggestions change the same lines, only the first keeps
 * its button, so that all buttons can be pressed.
 * @param files by path of the head
 * @param grade the least sure replacement that gets a button
 */
export function planReview(
  findings: readonly Finding[],
  files: ReadonlyMap<string, ReviewFile>,
  writeRecord: RecordWriter,
  grade: Grade,
): PlannedComment[] {
  const taken = new Map<string, LineRange[]>();
  const planned = findings.map((finding) => {
    const file = files.get(finding.path);
    const suggestion = file
      ? withoutOverlap(planSuggestion(finding, file.head, writeRecord, grade), finding, taken)
      : NONE;
    const anchor = anchorFinding(finding, file?.head, suggestion);
    return { finding, suggestion, anchor, doubtful: anchor.kind === 'line' && file?.shown !== true };
  });
  const chosen = new Set(withinBudget(planned));
  return planned.map((one) => {
    const { finding, suggestion, anchor, doubtful } = one;
    const topic = { kind: 'finding', finding, suggestion } as const;
    return { id: finding.id, path: finding.path, topic, anchor, doubtful, chosen: chosen.has(one) };
  });
}

/**
 * The same for files that were not judged: a comment on each file, as far as the comments on findings leave room.
 * @param planned the comments on findings
 */
export function planUnjudged(
  unjudged: readonly UnjudgedFile[],
  files: ReadonlyMap<string, ReviewFile>,
  planned: readonly PlannedComment[],
): PlannedComment[] {
  let left =
    COMMENT_BUDGET.file - planned.filter(({ anchor, chosen }) => chosen && anchor.kind === 'file').length;
  return unjudged.map((file) => {
    const anchor: Anchor = { kind: files.has(file.path) ? 'file' : 'summary' };
    const chosen = anchor.kind === 'file' && left > 0;
    if (chosen) left -= 1;
    const topic = { kind: 'unjudged', file } as const;
    return { id: file.id, path: file.path, topic, anchor, doubtful: false, chosen };
  });
}

const NONE: Suggestion = { kind: 'none' };

/** The suggestion, without its button if an earlier one changes one of its lines. */
function withoutOverlap(
  suggestion: Suggestion,
  { path }: Finding,
  taken: Map<string, LineRange[]>,
): Suggestion {
  if (suggestion.kind !== 'button') return suggestion;
  const { range } = suggestion;
  const ranges = taken.get(path) ?? [];
  if (ranges.some(({ start, end }) => start <= range.end && range.start <= end)) {
    return { kind: 'plain', reason: NO_BUTTON.overlap };
  }
  taken.set(path, [...ranges, range]);
  return suggestion;
}
