import { cross, greatest, maxIndex } from 'd3-array';
import { analyze } from '../../../src/code/analyze.js';
import type { Analysis, CodeElement, Variant } from '../../../src/code/analysis.js';
import { mask, plain } from '../../../src/code/edits/variant.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { logOddsOf } from '../../../src/detect/necessity.js';
import { contains } from '../../../src/text/span.js';
import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';
import { findCandidates } from '../../../src/purify/candidates.js';
import type { Candidate } from '../../../src/purify/purification.js';
import { type LabelledRecord, mapSides, type Sides } from '../../data/records.js';
import { inputOf } from '../../victims/learn-victim.js';

/** Elements of each side that are replaced: those with the largest falls under a mask. */
const REPLACED = 3;

/** A side as it is, or with one element replaced. */
interface Alternative {
  readonly code: string;
  /** The replaced element; `null` where nothing is replaced. */
  readonly element: CodeElement | null;
}

/** A row with the most effective replacements, and how far they move the victim from its answer. */
export interface Tried {
  readonly input: VictimInput;
  /** The replaced element of each side; `null` where nothing is replaced. */
  readonly named: readonly (CodeElement | null)[];
  /** Log-odds against the victim's own answer afterwards (nats); `-Infinity` where nothing can be replaced. */
  readonly against: number;
}

/** The element that a replacement renames, or the widest statement that it removes. */
function replacedElement(
  { elements }: Analysis,
  element: CodeElement,
  { strategy, edits }: Pick<Candidate, 'strategy' | 'edits'>,
): CodeElement {
  if (strategy === 'rename') return element;
  const gone = elements.filter(
    ({ kind, spans }) =>
      kind === 'statement' && spans.every((span) => edits.some((edit) => contains(edit.span, span))),
  );
  return greatest(gone, ({ text }) => text.length) ?? element;
}

/** Falls of the log-odds of an answer. @returns in the order of the inputs */
async function falls(victim: Victim, inputs: readonly VictimInput[], answer: Prediction): Promise<number[]> {
  const found = await victim.confidences(
    inputs,
    inputs.map(() => answer),
  );
  return found.map((confidence) => logOddsOf(answer.confidence) - logOddsOf(confidence));
}

/** Fields of a scored element that do not matter for its candidates. */
const UNMEASURED = { score: 0, drop: 0, without: { probability: 0, logOdds: 0 }, transfer: null } as const;

/** A side's element replaced as purification would at first, without a language model; `null` where it cannot be. */
async function withoutElement(
  sides: Sides<Analysis>,
  side: number,
  element: CodeElement,
): Promise<Alternative | null> {
  const parts = { choice: 'auto', analyze, mlm: null } as const;
  for await (const [best] of findCandidates({ sides }, { ...UNMEASURED, element, side }, parts)) {
    const after: Analysis | undefined = best?.suspect.sides[side];
    if (best === undefined || after === undefined) continue;
    return {
      code: after.code,
      element: replacedElement(elementAt<Analysis>(sides, side), element, best),
    };
  }
  return null;
}

/** A side as it is, and with each of the elements replaced whose masks cost most of the answer's log-odds. */
async function alternatives(
  victim: Victim,
  sides: Sides<Analysis>,
  side: number,
  answer: Prediction,
): Promise<Alternative[]> {
  const analysis = elementAt<Analysis>(sides, side);
  // Names of others are in statements, which are masked.
  const elements = analysis.elements.filter(({ role }) => role !== 'free');
  // In a pair the other side is empty: a trigger there would have the same answer.
  const alone = (variant: Variant): VictimInput =>
    mapSides(sides, (_, at): Variant => (at === side ? variant : []));
  const masked = await falls(
    victim,
    elements.map((element) => alone(mask(analysis, element))),
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
 * Tries replacements of each side, in pairs each with each: a trigger on both sides disappears only so.
 * @returns the replacements after which the victim's answer falls most
 */
export async function tryReplacing(
  victim: Victim,
  record: LabelledRecord,
  answer: Prediction,
): Promise<Tried> {
  const { sides } = record;
  const first = await alternatives(victim, sides, 0, answer);
  const second = sides.length === 2 ? await alternatives(victim, sides, 1, answer) : null;
  const choices = (second === null ? first.map((one) => [one] as const) : cross(first, second)).filter(
    (choice) => choice.some(({ element }) => element !== null),
  );
  const inputs = choices.map((choice): VictimInput => mapSides(choice, ({ code }) => plain(code)));
  const fallen = await falls(victim, inputs, answer);
  const best = maxIndex(fallen);
  const choice = choices[best];
  if (choice === undefined)
    return { input: inputOf(sides), named: sides.map(() => null), against: -Infinity };
  return {
    input: elementAt(inputs, best),
    named: choice.map(({ element }) => element),
    against: elementAt(fallen, best) - logOddsOf(answer.confidence),
  };
}
