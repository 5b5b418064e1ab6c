import { mask, plain } from '../../../src/code/edits/variant.js';
import type { Analysis, CodeElement, Variant } from '../../../src/code/analysis.js';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Prediction, Victim, VictimInput } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { inputOf } from '../../victims/learn-victim.js';

/** An element, with CodePurify eq. 2: how far masking it changes the probability of the victim's own answer. */
export interface Scored {
  readonly element: CodeElement;
  readonly side: number;
  readonly score: number;
}

/** A row, scored. */
export interface ScoredRow {
  readonly prediction: Prediction;
  readonly scored: readonly Scored[];
}

/** Ways of masking: the paper's, and that of its authors' code, one unknown token for a whole statement too. */
export type MaskForm = 'tokens' | 'whole';

/** In C the authors' code takes the direct children of the body only. */
function isTaken({ language }: Analysis, { kind, depth }: CodeElement, form: MaskForm): boolean {
  return form === 'tokens' || kind === 'identifier' || language !== 'c' || depth === 0;
}

function wholly({ code }: Analysis, { spans }: CodeElement): Variant {
  const pieces = spans.flatMap(({ start, end }, index) => [
    { text: code.slice(spans[index - 1]?.end ?? 0, start), masked: false },
    { text: code.slice(start, end), masked: true },
  ]);
  const rest = { text: code.slice(spans.at(-1)?.end ?? 0), masked: false };
  return [...pieces, rest].filter(({ text }) => text !== '');
}

/** A row as the victim reads it with one side in another form. */
export function inputWith(sides: GateRecord['sides'], side: number, variant: Variant): VictimInput {
  const [first, second] = sides;
  if (second === undefined) return [variant];
  return side === 0 ? [variant, plain(second.code)] : [plain(first.code), variant];
}

/** Variants that are asked in one call: bounds memory. */
const TOGETHER = 512;

/**
 * Every identifier and statement of a row masked alone, the other side held: |P(answer) − P(answer | masked)|. What
 * lies behind the victim's window is read by nobody and scores 0, as published.
 */
export async function scoreRow(victim: Victim, { sides }: GateRecord, form: MaskForm): Promise<ScoredRow> {
  const answer = elementAt(await victim.predict([inputOf(sides)]), 0);
  const places = [...sides.entries()].flatMap(([side, analysis]) =>
    analysis.elements
      .filter((element) => isTaken(analysis, element, form))
      .map((element) => ({ side, element, analysis })),
  );
  const scored: Scored[] = [];
  for (let start = 0; start < places.length; start += TOGETHER) {
    const part = places.slice(start, start + TOGETHER);
    const inputs = part.map(({ side, element, analysis }) =>
      inputWith(sides, side, form === 'tokens' ? mask(analysis, element) : wholly(analysis, element)),
    );
    const answers = await victim.confidences(
      inputs,
      inputs.map(() => answer),
    );
    part.forEach(({ side, element }, index) => {
      const probability = answers[index]?.probability ?? answer.confidence.probability;
      scored.push({ side, element, score: Math.abs(answer.confidence.probability - probability) });
    });
  }
  return { prediction: answer, scored };
}
