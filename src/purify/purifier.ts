import type { Judgement, ScoredElement, Suspect } from '../detect/suspect.js';
import { findCandidates } from './candidates.js';
import { gradeOf } from './grade-of.js';
import type { PurifiedResult, Purifier, PurifierParts, PurifyStep } from './purification.js';
import { firstThatNeutralises, type JudgedCandidate } from './verify.js';

/**
 * Most triggers that are replaced in one suspect. The published attacks plant one. Each further trigger takes a round
 * of judging, and code that is still poisoned after this many should be dropped.
 */
const MAX_ROUNDS = 6;

function toStep(
  { sides }: Suspect,
  { candidate }: JudgedCandidate,
  isPlanted: NonNullable<PurifierParts['isPlanted']>,
): PurifyStep {
  const { side, strategy, trigger, text, isProved, suspect } = candidate;
  const [before, after] = [sides[side], suspect.sides[side]];
  if (before === undefined || after === undefined)
    throw new Error('a candidate is of a side that is missing');
  const grade = gradeOf({ strategy, isProved, before, after }, isPlanted(trigger));
  return { side, strategy, kind: trigger.element.kind, before: trigger.element.text, after: text, grade };
}

function codeOf({ sides: [first, second] }: Suspect): PurifiedResult['sides'] {
  return second === undefined ? [first.code] : [first.code, second.code];
}

function toResult(
  suspect: Suspect,
  judgement: Judgement,
  steps: readonly PurifyStep[],
): PurifiedResult | null {
  const [strongest] = steps;
  if (strongest === undefined || judgement.verdict !== 'clean') return null;
  return {
    strategy: strongest.strategy,
    sides: codeOf(suspect),
    prediction: judgement.prediction.label,
    confidence: judgement.prediction.confidence.probability,
    verified: true,
    steps,
  };
}

/**
 * Makes a purifier. It replaces located triggers, and only suggests code that it has parsed and judged again.
 * Candidates that parse no worse and are judged clean are ranked by `compareCandidates`.
 */
export function createPurifier({
  analyze,
  judge,
  mlm,
  options,
  isPlanted = () => false,
  usualOf = () => null,
  isPartner = () => false,
}: PurifierParts): Purifier {
  const parts = { choice: options.strategy, analyze, mlm, usualOf };
  const replace = (
    suspect: Suspect,
    element: ScoredElement,
    others: number,
  ): Promise<JudgedCandidate | null> =>
    firstThatNeutralises(findCandidates(suspect, element, parts), judge, others > 0);

  /** Replaces the first of some elements that can be replaced. */
  const replaceAny = async (
    suspect: Suspect,
    elements: readonly ScoredElement[],
    others: number,
  ): Promise<JudgedCandidate | null> => {
    for (const element of elements) {
      const best = await replace(suspect, element, others);
      if (best !== null) return best;
    }
    return null;
  };

  const purify = async (suspect: Suspect, judgement: Judgement): Promise<PurifiedResult | null> => {
    let current = { suspect, judgement };
    const steps: PurifyStep[] = [];
    for (let round = 0; round < MAX_ROUNDS && current.judgement.verdict === 'poisoned'; round += 1) {
      const [strongest, ...others] = current.judgement.triggers;
      const best =
        strongest === undefined
          ? null
          : await replaceAny(
              current.suspect,
              [strongest, ...others.filter((one) => isPartner(strongest, one))],
              others.length,
            );
      if (best === null) return null;
      steps.push(toStep(current.suspect, best, isPlanted));
      current = { suspect: best.candidate.suspect, judgement: best.judgement };
    }
    return toResult(current.suspect, current.judgement, steps);
  };

  const purifyElement = async (suspect: Suspect, element: ScoredElement): Promise<PurifiedResult | null> => {
    const best = await replace(suspect, element, 0);
    return best === null
      ? null
      : toResult(best.candidate.suspect, best.judgement, [toStep(suspect, best, isPlanted)]);
  };

  return { purify, purifyElement };
}
