import type { LineRange } from './shown-lines.js';
import { readMarker, type Marker } from '../api/markers.js';
import type { Classifier, ExistingComment, ReviewThread } from './review-port.js';

/** A visible comment that an earlier run posted, and what has happened to it since. */
export interface OwnComment {
  /** What it reports. */
  readonly about: ReportedKind;
  readonly comment: ExistingComment;
  readonly marker: Marker;
  readonly thread: ReviewThread | undefined;
  /** Somebody has replied: the conversation is theirs too, so the comment stays. */
  readonly replied: boolean;
}

/** A comment to hide, and the reason that GitHub shows. */
export interface Obsolete {
  readonly own: OwnComment;
  readonly classifier: Classifier;
}

/** A finding or file that this run reports. */
export interface Wanted {
  readonly subject: string;
  /** This run would post a comment on it if there were none. */
  readonly postable: boolean;
}

/** Our comments, sorted by what this run does with them. */
export interface SortedComments {
  /** By subject. */
  readonly kept: ReadonlyMap<string, OwnComment>;
  readonly obsolete: readonly Obsolete[];
  /** Comments on findings that are gone, kept because somebody replied. */
  readonly answered: readonly OwnComment[];
}

const REPORTED_KINDS = ['finding', 'unjudged'] as const;

/** What a comment of ours can report: a finding, or a file that was not judged. */
type ReportedKind = (typeof REPORTED_KINDS)[number];

/** What a comment of ours reports, and its marker; `null` for any other comment. */
export function topicOf(
  comment: Pick<ExistingComment, 'author' | 'body'>,
  self: string,
): { readonly about: ReportedKind; readonly marker: Marker } | null {
  for (const about of REPORTED_KINDS) {
    const marker = readMarker(about, comment, self);
    if (marker !== null) return { about, marker };
  }
  return null;
}

/** Our comments on findings and files that are not hidden. */
export function ownComments(
  comments: readonly ExistingComment[],
  threads: readonly ReviewThread[],
  self: string,
): OwnComment[] {
  const byComment = new Map(threads.map((thread) => [thread.commentId, thread]));
  const answered = new Set(comments.map(({ replyTo }) => replyTo));
  return comments.flatMap((comment) => {
    const topic = topicOf(comment, self);
    const thread = byComment.get(comment.id);
    if (topic === null || comment.replyTo !== null || thread?.minimised === true) return [];
    return [{ ...topic, comment, thread, replied: answered.has(comment.id) }];
  });
}

/**
 * Decides which of our comments stay. A comment on a finding that is still reported stays, unless its lines are gone and
 * it can be posted again. A comment on a finding that is gone is hidden. A comment that has a reply always stays.
 * @param complete everything was judged, so a finding that is missing is fixed
 * @param unread   files that were not judged: their findings are not known to be fixed
 */
export function sortComments(
  comments: readonly OwnComment[],
  wanted: readonly Wanted[],
  complete: boolean,
  unread: ReadonlySet<string> = new Set(),
): SortedComments {
  const bySubject = new Map(wanted.map((want) => [want.subject, want]));
  const kept = new Map<string, OwnComment>();
  const obsolete: Obsolete[] = [];
  const answered: OwnComment[] = [];
  for (const own of [...comments].sort((a, b) => rank(b) - rank(a))) {
    const want = bySubject.get(own.marker.subject);
    if (!want) {
      const isFixed = complete && (own.about === 'unjudged' || !unread.has(own.comment.path));
      if (isFixed && own.replied) answered.push(own);
      else if (isFixed) obsolete.push({ own, classifier: 'RESOLVED' });
    } else if (!kept.has(want.subject) && (own.replied || !isOutdated(own.comment) || !want.postable)) {
      kept.set(want.subject, own);
    } else if (!own.replied) {
      obsolete.push({ own, classifier: kept.has(want.subject) ? 'DUPLICATE' : 'OUTDATED' });
    }
  }
  return { kept, obsolete, answered };
}

/** If several comments report one finding, the best is kept: one with a reply, then one whose lines still exist. */
function rank({ comment, replied }: OwnComment): number {
  return (replied ? 2 : 0) + (isOutdated(comment) ? 0 : 1);
}

function isOutdated({ subject, range }: ExistingComment): boolean {
  return subject === 'line' && range === null;
}

/** Whether a comment is exactly where it would be posted now. */
export function isAt({ comment }: OwnComment, path: string, range: LineRange | null): boolean {
  if (comment.path !== path) return false;
  if (range === null || comment.range === null) return range === null && comment.subject === 'file';
  return comment.range.start === range.start && comment.range.end === range.end;
}
