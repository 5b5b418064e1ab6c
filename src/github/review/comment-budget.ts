import type { Finding } from '../../result/result.js';
import type { Anchor } from './anchors.js';

/**
 * The most comments of one run. Comments on lines are one request: with hundreds of comments GitHub answers it late or
 * not at all, and nobody reads the fortieth comment on the same trigger. Each file comment is a request of its own.
 */
export const COMMENT_BUDGET = {
  line: 50,
  file: 10,
} as const;

/** A finding and the place where its comment could be. */
export interface Anchored {
  readonly finding: Finding;
  readonly anchor: Anchor;
}

/**
 * The findings that get a comment, in their order. If there are too many, the comments are spread: each goes to the finding
 * whose file and family have the fewest so far, so that every family and every file gets its first comment before any gets
 * its second. Suspicious findings get what poisoned ones leave.
 * @param findings strongest first
 */
export function withinBudget<T extends Anchored>(findings: readonly T[]): T[] {
  const chosen = new Set<T>();
  const spread = new Spread();
  for (const kind of ['line', 'file'] as const) {
    const able = findings.filter(({ anchor }) => anchor.kind === kind);
    for (const isSuspicious of [false, true]) {
      const own = able.filter(({ finding }) => (finding.verdict === 'suspicious') === isSuspicious);
      const left = COMMENT_BUDGET[kind] - able.filter((one) => chosen.has(one)).length;
      for (const one of spread.take(own, left)) chosen.add(one);
    }
  }
  return findings.filter((one) => chosen.has(one));
}

/** Counts the comments of each file and of each family. */
class Spread {
  readonly #counts = new Map<string, number>();

  /** Takes findings one after the other, each with the fewest comments so far; of equal ones the first. */
  take<T extends Anchored>(findings: readonly T[], most: number): T[] {
    const left = new Set(findings);
    const taken: T[] = [];
    while (taken.length < most && left.size > 0) {
      let next: T | null = null;
      let fewest = Infinity;
      for (const one of left) {
        const comments = this.#commentsOf(one);
        if (comments < fewest) [next, fewest] = [one, comments];
        if (fewest === 0) break;
      }
      if (next === null) break;
      left.delete(next);
      taken.push(next);
      for (const key of keysOf(next)) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    return taken;
  }

  #commentsOf(one: Anchored): number {
    return keysOf(one).reduce((sum, key) => sum + (this.#counts.get(key) ?? 0), 0);
  }
}

function keysOf({ finding: { company, trigger, path } }: Anchored): readonly string[] {
  return [`family ${company?.family ?? `${trigger.kind} ${trigger.family}`}`, `file ${path}`];
}
