import { failureOf } from '../api/review-failure.js';
import type { ReviewPort } from './review-port.js';
import { OnceWriter } from '../api/once-writer.js';
import type { Obsolete, SortedComments } from './own-comments.js';

/** What was done with comments that are no longer needed. */
export interface CleanUp {
  /** Hidden; their threads are resolved if the token may do so. */
  readonly hidden: number;
  /** On fixed findings, kept because somebody replied. */
  readonly answered: number;
  /** Should have been hidden, but could not be. */
  readonly left: number;
}

/** The most comments hidden in one run; the next run goes on. Each is one request, or two with its thread. */
const MOST_HIDDEN = 50;

/**
 * Hides comments whose finding is fixed or has moved, and resolves their threads. Resolving needs `contents: write`, which
 * a gate should not have: without it the comment is hidden all the same.
 * @param replaced ids of findings that have a new comment; only then is the outdated one hidden
 */
export async function cleanUp(
  sorted: SortedComments,
  replaced: ReadonlySet<string>,
  port: ReviewPort,
): Promise<CleanUp> {
  const writer = new OnceWriter(port);
  const due = sorted.obsolete.filter(
    ({ classifier, own }) => classifier !== 'OUTDATED' || replaced.has(own.marker.subject),
  );
  let hidden = 0;
  let resolves = true;
  for (const one of due.slice(0, MOST_HIDDEN)) {
    if (!(await hide(one, port, writer))) continue;
    hidden++;
    resolves &&= await resolve(one, port);
  }
  return { hidden, answered: sorted.answered.length, left: due.length - hidden };
}

/** Hiding twice does no harm, so there is no need to check whether a lost request arrived. */
async function hide({ own, classifier }: Obsolete, port: ReviewPort, writer: OnceWriter): Promise<boolean> {
  const written = await writer.write(
    () => port.minimise(own.comment.nodeId, classifier),
    () => Promise.resolve(false),
  );
  return written.kind === 'done';
}

/** Returns whether it makes sense to try the next thread. */
async function resolve({ own: { thread } }: Obsolete, port: ReviewPort): Promise<boolean> {
  if (!thread || thread.resolved) return true;
  try {
    await port.resolveThread(thread.id);
    return true;
  } catch (error) {
    return failureOf(error) === 'refused';
  }
}
