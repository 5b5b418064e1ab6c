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
 * The findings that get a comment, in their order. If there are too many, every family gets its first comment before any
 * family gets its second. Suspicious findings get what poisoned ones leave.
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

/** Poisoned findings before suspicious ones; in each, the first of each family, then the second of each, and so on. */
function byTurns<T extends Anchored>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>();
  const turns = findings.map((one) => {
    const family = one.finding.company?.family ?? `${one.finding.trigger.kind} ${one.finding.trigger.family}`;
    const turn = seen.get(family) ?? 0;
    seen.set(family, turn + 1);
    return { one, turn, isSuspicious: one.finding.verdict === 'suspicious' };
  });
  return turns
    .sort((a, b) => Number(a.isSuspicious) - Number(b.isSuspicious) || a.turn - b.turn)
    .map(({ one }) => one);
}
