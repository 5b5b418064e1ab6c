import { analyze } from '../../../src/code/analyze.js';
import type { Analysis, CodeElement, Variant } from '../../../src/code/analysis.js';
import { mask, plain } from '../../../src/code/edits/variant.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { logOddsOf } from '../../../src/detect/necessity.js';
import { contains } from '../../../src/text/span.js';
import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';
import { findCandidates } from '../../../src/purify/candidates.js';
import type { Candidate } from '../../../src/purify/purification.js';
import type { GateRecord } from '../../data/sample.js';
import { inputOf } from '../../victims/learn-victim.js';

/** Of each side the elements of the largest falls under a mask, this many, are replaced. */
const REPLACED = 3;

/** A side as it is, or with one element replaced. */
interface Alternative {
  readonly code: string;
  /** What was replaced; `null`: nothing. */
  readonly element: CodeElement | null;
}

/** What a row becomes when the most effective replacements are made, and how far that leads from the victim's answer. */
export interface Tried {
  readonly input: VictimInput;
  /** What is replaced, one a side; `null`: nothing. */
  readonly named: readonly (CodeElement | null)[];
  /** Log-odds against the victim's own answer, then (nats); `-Infinity` where nothing can be replaced. */
  readonly against: number;
}

/** Names of others are left out: they stand in statements, which are masked. */
function isOwn({ role }: CodeElement): boolean {
  return role !== 'free';
}

/** What a replacement takes: the element that is renamed, or the widest statement that goes with it. */
function taken(
  { elements }: Analysis,
  element: CodeElement,
  { strategy, edits }: Pick<Candidate, 'strategy' | 'edits'>,
): CodeElement {
  if (strategy === 'rename') return element;
  const gone = elements.filter(
    ({ kind, spans }) =>
      kind === 'statement' && spans.every((span) => edits.some((edit) => contains(edit.span, span))),
  );
  return gone.reduce(
    (widest, one) => (one.text.length > widest.text.length ? one : widest),
    gone[0] ?? element,
  );
}

/** Falls of the log-odds of an answer. @returns in the order of the inputs */
async function falls(victim: Victim, inputs: readonly VictimInput[], answer: Prediction): Promise<number[]> {
  const found = await victim.confidences(
    inputs,
    inputs.map(() => answer),
  );
  return found.map((confidence) => logOddsOf(answer.confidence) - logOddsOf(confidence));
}

/** A side's element replaced as purification first would, without a language model; `null` where it cannot be. */
async function withoutElement(
  sides: GateRecord['sides'],
  side: number,
  element: CodeElement,
): Promise<Alternative | null> {
  // What a candidate is made of is the element alone: what was measured of it is not looked at.
  const trigger = {
    element,
    side,
    score: 0,
    drop: 0,
    without: { probability: 0, logOdds: 0 },
    transfer: null,
  };
  const analysis = elementAt<Analysis>(sides, side);
  for await (const [best] of findCandidates({ sides }, trigger, { choice: 'auto', analyze, mlm: null })) {
    const after: Analysis | undefined = best?.suspect.sides[side];
    if (best === undefined || after === undefined) continue;
    return { code: after.code, element: taken(analysis, element, best) };
  }
  return null;
}

/** A side as it is, and with each of the elements replaced whose masks take most of the answer's log-odds. */
async function alternatives(
  victim: Victim,
  { sides }: GateRecord,
  side: number,
  answer: Prediction,
): Promise<Alternative[]> {
  const analysis = elementAt<Analysis>(sides, side);
  const elements = analysis.elements.filter(isOwn);
  const inputOfSide = alone(sides.length, side);
  const masked = await falls(
    victim,
    elements.map((element) => inputOfSide(mask(analysis, element))),
    answer,
  );
  const ranked = elements
    .map((element, index) => ({ element, fall: elementAt(masked, index) }))
    .sort((a, b) => b.fall - a.fall);
  const found = new Map<string, Alternative>([[analysis.code, { code: analysis.code, element: null }]]);
  for (const { element } of ranked) {
    if (found.size > REPLACED) break;
    const alternative = await withoutElement(sides, side, element);
    if (alternative !== null && !found.has(alternative.code)) found.set(alternative.code, alternative);
  }
  return [...found.values()];
}

/**
 * Puts variants in the place of one side; of a pair the other side is left empty: a trigger that stands there as well
 * would answer for both.
 */
function alone(sides: number, side: number): (variant: Variant) => VictimInput {
  if (sides === 1) return (variant) => [variant];
  return (variant) => (side === 0 ? [variant, []] : [[], variant]);
}

/** Tries replacements of each side, of pairs each with each: a trigger that stands on both sides falls only so. */
export async function tryReplacing(victim: Victim, record: GateRecord, answer: Prediction): Promise<Tried> {
  const { sides } = record;
  const first = await alternatives(victim, record, 0, answer);
  const second = sides.length === 2 ? await alternatives(victim, record, 1, answer) : null;
  const choices = first
    .flatMap((one): Alternative[][] => second?.map((other) => [one, other]) ?? [[one]])
    .filter((choice) => choice.some(({ element }) => element !== null));
  const inputs = choices.map(([one, other]): VictimInput => {
    const variant = plain(one?.code ?? '');
    return other === undefined ? [variant] : [variant, plain(other.code)];
  });
  const fallen = await falls(victim, inputs, answer);
  const best = fallen.reduce((top, fall, index) => (fall > (fallen[top] ?? -Infinity) ? index : top), 0);
  const choice = choices[best];
  if (choice === undefined)
    return { input: inputOf(sides), named: sides.map(() => null), against: -Infinity };
  return {
    input: elementAt(inputs, best),
    named: choice.map(({ element }) => element),
    against: elementAt(fallen, best) - logOddsOf(answer.confidence),
  };
}
