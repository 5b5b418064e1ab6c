import type { Finding, UnjudgedFile } from '../../result/result.js';
import { anchorFinding, type Anchor } from './anchors.js';
import { COMMENT_BUDGET, withinBudget } from './comment-budget.js';
import type { DiffLines, LineRange } from './shown-lines.js';
import { HeadFile } from './head-file.js';
import { NO_BUTTON, planSuggestion, type Suggestion } from './suggestion.js';
import type { RecordWriter } from './suggestion-edit.js';

/** What a comment is about. */
export type Topic =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly suggestion: Suggestion }
  | { readonly kind: 'unjudged'; readonly file: UnjudgedFile };

/** A finding or a file, and the comment that it could have. */
export interface PlannedComment {
  /** Of the finding, or of the file that was not judged. */
  readonly id: string;
  readonly path: string;
  readonly topic: Topic;
  readonly anchor: Anchor;
  /** The place was computed, not shown by GitHub, and may be refused. */
  readonly doubtful: boolean;
  /** It is among the comments that one run makes. */
  readonly chosen: boolean;
}

/** A file of the pull request's diff at its head. */
export interface ReviewFile {
  readonly head: HeadFile;
  /** GitHub shows the file's patch (`DiffLines.shown`). */
  readonly shown: boolean;
}

/** A file as the reading side has it: where comments may be, and its text, `null` where that is not known. */
export function reviewFile(
  { path, rightLines, deletions, shown }: DiffLines,
  text: string | null,
): ReviewFile {
  return { head: new HeadFile(path, text, rightLines, deletions), shown };
}

/**
 * What would be said where: one row for every finding, in their order. Of suggestions that change the same
 * lines only the first keeps its button, so that all buttons can be pressed.
 * @param files by path of the head
 */
export function planReview(
  findings: readonly Finding[],
  files: ReadonlyMap<string, ReviewFile>,
  writeRecord: RecordWriter,
): PlannedComment[] {
  const taken = new Map<string, LineRange[]>();
  const planned = findings.map((finding) => {
    const file = files.get(finding.path);
    const suggestion = file ? free(planSuggestion(finding, file.head, writeRecord), finding, taken) : NONE;
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
 * The same for files that were not judged: each has a comment on the file, as far as findings leave room.
 * @param planned what is said of findings
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

/** The suggestion, without its button where another one already changes one of its lines. */
function free(suggestion: Suggestion, { path }: Finding, taken: Map<string, LineRange[]>): Suggestion {
  if (suggestion.kind !== 'button') return suggestion;
  const { range } = suggestion;
  const ranges = taken.get(path) ?? [];
  if (ranges.some(({ start, end }) => start <= range.end && range.start <= end)) {
    return { kind: 'plain', reason: NO_BUTTON.overlap };
  }
  taken.set(path, [...ranges, range]);
  return suggestion;
}
