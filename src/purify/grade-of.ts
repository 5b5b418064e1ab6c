import type { Analysis } from '../code/analysis.js';
import { namesResolve } from './names-resolve.js';
import type { Grade, Proposal } from './purification.js';

/** A replacement with the code before and after it; both parse equally well. */
interface Replaced extends Pick<Proposal, 'strategy' | 'isProved'> {
  readonly before: Analysis;
  readonly after: Analysis;
}

/**
 * How sure it is that behaviour stays. Code that was planted is `inserted` if it is removed, and if every name that the rest uses
 * still resolves.
 * @param isPlanted its family shows that the element was planted
 */
export function gradeOf({ strategy, isProved, before, after }: Replaced, isPlanted: boolean): Grade {
  if (isProved) return 'proved';
  return strategy === 'remove' && isPlanted && namesResolve(before, after) ? 'inserted' : 're-judged';
}
