import type { Analysis, CodeElement, Variant } from '../../../src/code/analysis.js';
import { mask, maskSpans, plain } from '../../../src/code/edits/variant.js';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Victim, VictimInput } from '../../../src/model/victim.js';
import { type LabelledRecord, mapSides } from '../../data/records.js';
import { inputOf } from '../../victims/learn-victim.js';

/** An element with CodePurify eq. 2: the change of the probability of the victim's own answer when it is masked. */
export interface Scored {
  readonly element: CodeElement;
  readonly side: number;
  readonly score: number;
}

/** Ways of masking: the paper's, and the one in its authors' code, which masks a whole statement by one token. */
export type MaskForm = 'tokens' | 'whole';

/** In C the authors' code takes the direct children of the body only. */
function isTaken({ language }: Analysis, { kind, depth }: CodeElement, form: MaskForm): boolean {
  return form === 'tokens' || kind === 'identifier' || language !== 'c' || depth === 0;
}

/** A row as the victim reads it, with another form of one side. */
export function inputWith(sides: LabelledRecord['sides'], side: number, variant: Variant): VictimInput {
  return mapSides(sides, ({ code }, at) => (at === side ? variant : plain(code)));
}

/** Variants in one call: bounds memory. */
const TOGETHER = 512;

/**
 * Masks every identifier and statement of a row alone, with the other side as it is: |P(answer) − P(answer | masked)|.
 * The victim does not read code behind its window, which scores 0, as published.
 */
export async function scoreRow(victim: Victim, { sides }: LabelledRecord, form: MaskForm): Promise<Scored[]> {
  const answer = elementAt(await victim.predict([inputOf(sides)]), 0);
  const places = sides.flatMap((analysis, side) =>
    analysis.elements
      .filter((element) => isTaken(analysis, element, form))
      .map((element) => {
        const variant = form === 'tokens' ? mask(analysis, element) : maskSpans(analysis.code, element.spans);
        return { side, element, input: inputWith(sides, side, variant) };
      }),
  );
  const scored: Scored[] = [];
  for (let start = 0; start < places.length; start += TOGETHER) {
    const part = places.slice(start, start + TOGETHER);
    const answers = await victim.confidences(
      part.map(({ input }) => input),
      part.map(() => answer),
    );
    part.forEach(({ side, element }, index) => {
      const { probability } = answers[index] ?? answer.confidence;
      scored.push({ side, element, score: Math.abs(answer.confidence.probability - probability) });
    });
  }
  return scored;
}
