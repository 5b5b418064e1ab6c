import type { Edit } from '../code/edits/edit.js';
import type { Judge, Judgement } from '../detect/suspect.js';
import { overlaps, type Span } from '../text/span.js';
import type { Candidate } from './purification.js';

/** A candidate with its judgement. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

/**
 * Number of candidates that are judged first. They come in order of preference and the first that neutralises wins,
 * so the others are only judged if all of these fail. The winner is the same as after judging all.
 */
const FIRST_BATCH = 2;

/** The spans of the edits in the resulting code. */
function placesAfter(edits: readonly Edit[]): Span[] {
  let shift = 0;
  return edits.map(({ span, text }) => {
    const place = { start: span.start + shift, end: span.start + shift + text.length };
    shift += text.length - (span.end - span.start);
    return place;
  });
}

/**
 * Whether the judge finds no trigger in the replaced code, even if other triggers still make the suspect poisoned.
 */
function isSettled({ candidate, judgement }: JudgedCandidate): boolean {
  const places = placesAfter(candidate.edits);
  const { element: replaced } = candidate.trigger;
  const isName = replaced.kind === 'identifier' && candidate.strategy === 'rename';
  return judgement.triggers.every(({ side, element }) => {
    if (side !== candidate.side) return true;
    if (isName) return element.kind !== 'identifier' || element.text !== candidate.text;
    if (replaced.kind === 'style') return element.type !== replaced.type || element.text !== replaced.text;
    return !element.spans.some((span) => places.some((place) => overlaps(span, place)));
  });
}

async function judgeAll(candidates: readonly Candidate[], judge: Judge): Promise<JudgedCandidate[]> {
  const judgements = await judge.judge(candidates.map(({ suspect }) => suspect));
  return candidates.flatMap((candidate, index) => {
    const judgement = judgements[index];
    return judgement === undefined ? [] : [{ candidate, judgement }];
  });
}

function isClean({ judgement }: JudgedCandidate): boolean {
  return judgement.verdict === 'clean';
}

/** Splits the candidates of a group into batches for judging. */
function inBatches(group: readonly Candidate[]): Candidate[][] {
  return [group.slice(0, FIRST_BATCH), group.slice(FIRST_BATCH)].filter(({ length }) => length > 0);
}

/**
 * The most preferred candidate that makes the suspect clean. If there is none, the most preferred candidate after
 * which the judge only finds triggers elsewhere.
 *
 * @param groups in order of preference, as `findCandidates` gives them
 * @param isOneOfSeveral other triggers are known: replacing this one cannot make the suspect clean, so the first
 *   candidate that removes this trigger is taken
 * @returns `null` when none neutralises
 */
export async function firstThatNeutralises(
  groups: AsyncIterable<readonly Candidate[]>,
  judge: Judge,
  isOneOfSeveral: boolean,
): Promise<JudgedCandidate | null> {
  let settled: JudgedCandidate | undefined;
  for await (const group of groups) {
    for (const batch of inBatches(group)) {
      const judged = await judgeAll(batch, judge);
      const clean = judged.find(isClean);
      if (clean !== undefined) return clean;
      settled ??= judged.find(isSettled);
      if (isOneOfSeveral && settled !== undefined) return settled;
    }
  }
  return settled ?? null;
}
