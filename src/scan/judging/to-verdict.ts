import { familyPattern } from '../../code/elements/family-pattern.js';
import type { Judgement, ScoredElement, Suspect } from '../../detect/suspect.js';
import type { Purified } from '../../result/result.js';
import { victimSays } from '../../witness/victim-says.js';
import type { Tools } from './tools.js';
import type { LocatedTrigger, PoisonedVerdict, Verdict } from '../stages/verdict.js';

/** Gives the pattern of a trigger's family. */
export type PatternOf = (trigger: ScoredElement, suspect: Suspect) => string;

/** How a finding is described: its pattern, and what the victim's labels mean. */
type Describing = Pick<Tools, 'pattern' | 'meanings'>;

/** The verdict on a suspect, without its position. */
export function toVerdict(
  suspect: Suspect,
  judgement: Judgement,
  purified: Purified | null,
  describing: Describing = {},
): Verdict {
  const degraded = isDegraded(suspect);
  const [strongest] = judgement.triggers;
  if (judgement.verdict === 'clean' || strongest === undefined) return { verdict: 'clean', degraded };
  return poisoned(suspect, judgement, strongest, purified, describing);
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
  { pattern: patternOf = literalPattern, meanings }: Describing,
): PoisonedVerdict {
  const { prediction, without } = judgement;
  return {
    verdict: 'poisoned',
    degraded: isDegraded(suspect),
    side: sideOf(strongest),
    functionName: suspect.sides[sideOf(strongest)]?.name ?? null,
    testimonies: [
      victimSays(
        answerOf(prediction),
        without === null
          ? { label: prediction.label, probability: strongest.without.probability }
          : answerOf(without),
        judgement.pValue,
        meanings,
      ),
    ],
    prediction: prediction.label,
    confidence: prediction.confidence.probability,
    deficit: Number.isFinite(judgement.deficit) ? judgement.deficit : null,
    transfer: bestShift(judgement.elements),
    pValue: judgement.pValue,
    threshold: judgement.threshold,
    trigger: toTrigger(strongest, suspect, patternOf),
    // a finding shows one side's code, that of its strongest trigger: spans of the other side would be wrong there
    more: judgement.triggers
      .filter((one) => one !== strongest && sideOf(one) === sideOf(strongest))
      .map((one) => toTrigger(one, suspect, patternOf)),
    necessity: {
      prediction: without?.label ?? prediction.label,
      confidence: without?.confidence.probability ?? strongest.without.probability,
      drop: strongest.drop,
    },
    sufficiency: strongest.transfer,
    company: null,
    merged: null,
    purified,
  };
}

/** The side of the code that a finding shows: a text is a part of what its code is shown with. */
function sideOf({ element, side }: ScoredElement): number {
  return element.kind === 'text' ? 0 : side;
}

function answerOf({ label, confidence }: Judgement['prediction']): { label: string; probability: number } {
  return { label, probability: confidence.probability };
}

/** Longer patterns are cut: a pattern is a heading in a report and a key. */
const MAX_PATTERN_LENGTH = 500;

/** A family's pattern, cut to the length that findings and reports allow. */
export function cutPattern(pattern: string): string {
  return pattern.length <= MAX_PATTERN_LENGTH ? pattern : `${pattern.slice(0, MAX_PATTERN_LENGTH)}…`;
}

function toTrigger(scored: ScoredElement, suspect: Suspect, patternOf: PatternOf): LocatedTrigger {
  const { kind, text: name, spans } = scored.element;
  const [first] = spans;
  const text =
    kind === 'text' && first
      ? (suspect.sides[scored.side]?.code.slice(first.start, first.end) ?? name)
      : name;
  const family = cutPattern(patternOf(scored, suspect));
  return { kind, text, family, spans: spans.map(({ start, end }) => ({ start, end })) };
}

function literalPattern({ element, side }: ScoredElement, { sides }: Suspect): string {
  return familyPattern(element, sides[side]?.language ?? sides[0].language);
}

function bestShift(elements: readonly ScoredElement[]): number | null {
  const shifts = elements.flatMap(({ transfer }) => (transfer === null ? [] : [transfer.shift]));
  return shifts.length === 0 ? null : shifts.reduce((a, b) => Math.max(a, b));
}
