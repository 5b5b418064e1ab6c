import type { LineRange } from './shown-lines.js';
import { readMarker, type Marker } from '../api/markers.js';
import type { Classifier, ExistingComment, ReviewThread } from './review-port.js';

/** A comment of ours that exists, with what has happened to it. */
export interface Standing {
  /** The finding or file that it is about. */
  readonly about: ToldKind;
  readonly comment: ExistingComment;
  readonly marker: Marker;
  readonly thread: ReviewThread | undefined;
  /** Somebody has answered: it is theirs too, and stays. */
  readonly replied: boolean;
}

/** A comment that is to be hidden, and as what. */
export interface Obsolete {
  readonly standing: Standing;
  readonly classifier: Classifier;
}

/** What is wanted for one finding. */
export interface Wanted {
  readonly subject: string;
  /** It would be posted, if it did not exist. */
  readonly postable: boolean;
}

/** What stays, by subject, and what goes. */
export interface Sorted {
  readonly kept: ReadonlyMap<string, Standing>;
  readonly obsolete: readonly Obsolete[];
  /** Comments on findings that are gone, kept because somebody answered. */
  readonly answered: readonly Standing[];
}

/** What a comment can be about. */
const TOLD_KINDS = ['finding', 'unjudged'] as const;
type ToldKind = (typeof TOLD_KINDS)[number];

/** What a comment of ours is about, and its marker; `null`: it is about nothing that was found. */
export function topicOf(
  comment: Pick<ExistingComment, 'author' | 'body'>,
  self: string,
): { readonly about: ToldKind; readonly marker: Marker } | null {
  for (const about of TOLD_KINDS) {
    const marker = readMarker(about, comment, self);
    if (marker !== null) return { about, marker };
  }
  return null;
}

/** Our comments on what was found that are not hidden. */
export function standingComments(
  comments: readonly ExistingComment[],
  threads: readonly ReviewThread[],
  self: string,
): Standing[] {
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
 * Sorts existing comments by those that are wanted. A comment on a finding that still is one stays, unless the lines that it
 * stood on are gone and it can be posted anew; one on a finding that is gone is hidden; what somebody answered
 * always stays.
 * @param complete everything was judged, so that a finding that is not there is fixed
 * @param unread   files that were not judged: no finding in them is known to be fixed
 */
export function sortStanding(
  standing: readonly Standing[],
  wanted: readonly Wanted[],
  complete: boolean,
  unread: ReadonlySet<string> = new Set(),
): Sorted {
  const bySubject = new Map(wanted.map((want) => [want.subject, want]));
  const kept = new Map<string, Standing>();
  const obsolete: Obsolete[] = [];
  const answered: Standing[] = [];
  for (const one of [...standing].sort((a, b) => rank(b) - rank(a))) {
    const want = bySubject.get(one.marker.subject);
    if (!want) {
      const known = complete && (one.about === 'unjudged' || !unread.has(one.comment.path));
      if (known && one.replied) answered.push(one);
      else if (known) obsolete.push({ standing: one, classifier: 'RESOLVED' });
    } else if (!kept.has(want.subject) && (one.replied || !isOutdated(one.comment) || !want.postable)) {
      kept.set(want.subject, one);
    } else if (!one.replied) {
      obsolete.push({ standing: one, classifier: kept.has(want.subject) ? 'DUPLICATE' : 'OUTDATED' });
    }
  }
  return { kept, obsolete, answered };
}

/** Of several comments on one finding the best is kept: one that was answered, then one on lines that still exist. */
function rank({ comment, replied }: Standing): number {
  return (replied ? 2 : 0) + (isOutdated(comment) ? 0 : 1);
}

function isOutdated({ subject, range }: ExistingComment): boolean {
  return subject === 'line' && range === null;
}

/** Whether a comment is exactly where it would be posted now. */
export function isAt({ comment }: Standing, path: string, range: LineRange | null): boolean {
  if (comment.path !== path) return false;
  if (range === null || comment.range === null) return range === null && comment.subject === 'file';
  return comment.range.start === range.start && comment.range.end === range.end;
}
