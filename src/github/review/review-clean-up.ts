import { failureOf } from '../api/review-failure.js';
import type { ReviewPort } from './review-port.js';
import { OnceWriter } from '../api/once-writer.js';
import type { Obsolete, Sorted } from './stale.js';

/** What became of comments that have had their day. */
export interface CleanUp {
  /** Hidden, and where the token may, their threads resolved. */
  readonly hidden: number;
  /** On findings that are gone, kept because somebody answered. */
  readonly answered: number;
  /** Should have been hidden, and could not be. */
  readonly left: number;
}

/** Comments hidden in one run; the next run goes on. A request each, two with the thread. */
const MOST_HIDDEN = 50;

/**
 * Hides comments whose finding is fixed or is elsewhere now, and resolves their threads. Resolving needs
 * `contents: write`, which a gate should not have: without it the comment is hidden all the same.
 * @param replaced findings that have a new comment; an outdated one is hidden only then
 */
export async function cleanUp(
  sorted: Sorted,
  replaced: ReadonlySet<string>,
  port: ReviewPort,
): Promise<CleanUp> {
  const writer = new OnceWriter(port);
  const due = sorted.obsolete.filter(
    ({ classifier, standing }) => classifier !== 'OUTDATED' || replaced.has(standing.marker.subject),
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

/** Hiding twice does no harm, so nothing need be looked for. */
async function hide(
  { standing, classifier }: Obsolete,
  port: ReviewPort,
  writer: OnceWriter,
): Promise<boolean> {
  const written = await writer.write(
    () => port.minimise(standing.comment.nodeId, classifier),
    () => Promise.resolve(false),
  );
  return written.kind === 'done';
}

/** Returns whether trying the next thread makes sense. */
async function resolve({ standing: { thread } }: Obsolete, port: ReviewPort): Promise<boolean> {
  if (!thread || thread.resolved) return true;
  try {
    await port.resolveThread(thread.id);
    return true;
  } catch (error) {
    return failureOf(error) === 'refused';
  }
}
