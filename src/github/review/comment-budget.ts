import type { Finding } from '../../result/result.js';
import type { Anchor } from './anchors.js';

/**
 * Comments of one run. A review is one request, and one that holds hundreds of comments is answered late or not
 * at all; nobody reads the fortieth comment on the same trigger. File comments are a request each.
 */
export const COMMENT_BUDGET = {
  line: 50,
  file: 10,
} as const;

/** A finding with the place that it could have. */
export interface Anchored {
  readonly finding: Finding;
  readonly anchor: Anchor;
}

/**
 * Those that get a comment, in their own order. Where there are too many, each family has its first one before
 * any has its second.
 * @param findings strongest first
 */
export function withinBudget<T extends Anchored>(findings: readonly T[]): T[] {
  const chosen = new Set<T>();
  for (const kind of ['line', 'file'] as const) {
    const able = findings.filter(({ anchor }) => anchor.kind === kind);
    for (const one of byTurns(able).slice(0, COMMENT_BUDGET[kind])) chosen.add(one);
  }
  return findings.filter((one) => chosen.has(one));
}

/** The first of each family, then the second of each, and so on. */
function byTurns<T extends Anchored>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>();
  const turns = findings.map((one) => {
    const family = one.finding.company?.family ?? `${one.finding.trigger.kind} ${one.finding.trigger.family}`;
    const turn = seen.get(family) ?? 0;
    seen.set(family, turn + 1);
    return { one, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ one }) => one);
}
