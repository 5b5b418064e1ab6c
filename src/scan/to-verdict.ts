import type { Judgement, ScoredElement, Suspect } from '../detect/types.js';
import type { Purified } from '../finding.js';
import { familyPattern } from './family-pattern.js';
import type { LocatedTrigger, PoisonedVerdict, Verdict } from './verdict.js';

/** Everything that was found out about a suspect, without its position. */
export function toVerdict(suspect: Suspect, judgement: Judgement, purified: Purified | null): Verdict {
  const degraded = isDegraded(suspect);
  const [strongest] = judgement.triggers;
  if (judgement.verdict === 'clean' || strongest === undefined) return { verdict: 'clean', degraded };
  return poisoned(suspect, judgement, strongest, purified);
}

/** Whether any side was parsed incompletely. */
export function isDegraded(suspect: Suspect): boolean {
  return suspect.sides.some(({ parseErrors }) => parseErrors > 0);
}

function poisoned(
  suspect: Suspect,
  judgement: Judgement,
  strongest: ScoredElement,
  purified: Purified | null,
): PoisonedVerdict {
  const { prediction, without } = judgement;
  return {
    verdict: 'poisoned',
    degraded: isDegraded(suspect),
    side: strongest.side,
    functionName: suspect.sides[strongest.side]?.name ?? null,
    prediction: prediction.label,
    confidence: prediction.confidence.probability,
    deficit: judgement.deficit,
    transfer: bestShift(judgement.elements),
    pValue: judgement.pValue,
    threshold: judgement.threshold,
    trigger: toTrigger(strongest),
    // a finding has one code, that of its strongest trigger's side: spans of the other would mislead
    more: judgement.triggers.filter((one) => one !== strongest && one.side === strongest.side).map(toTrigger),
    necessity: {
      prediction: without?.label ?? prediction.label,
      confidence: without?.confidence.probability ?? strongest.without.probability,
      drop: strongest.drop,
    },
    sufficiency: strongest.transfer,
    purified,
  };
}

function toTrigger({ element }: ScoredElement): LocatedTrigger {
  const { kind, text, spans } = element;
  return {
    kind,
    text,
    family: familyPattern(kind, text),
    spans: spans.map(({ start, end }) => ({ start, end })),
  };
}

function bestShift(elements: readonly ScoredElement[]): number | null {
  const shifts = elements.flatMap(({ transfer }) => (transfer === null ? [] : [transfer.shift]));
  return shifts.length === 0 ? null : shifts.reduce((a, b) => Math.max(a, b));
}
