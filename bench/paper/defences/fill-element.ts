import { mask } from '../../../src/code/edits/variant.js';
import type { Analysis, CodeElement, Variant } from '../../../src/code/analysis.js';
import type { MaskedLanguageModel } from '../../../src/model/victim.js';

/**
 * A side with one element replaced by what the language model proposes for its masked tokens (CodePurify eq. 4):
 * the likeliest filling, of an identifier the same at every place. Where the model has none, or there is no model,
 * the tokens stay masked.
 */
export async function fillElement(
  analysis: Analysis,
  element: CodeElement,
  mlm: MaskedLanguageModel | null,
): Promise<Variant> {
  const masked = mask(analysis, element);
  const tied = element.kind === 'identifier';
  const [filling] = mlm === null ? [] : await mlm.fill(masked, { k: 1, tied });
  if (filling === undefined) return masked;
  let next = 0;
  return masked.map((piece) => {
    if (!piece.masked) return piece;
    const text = filling.texts[tied ? 0 : next] ?? '';
    next += 1;
    return { text: text.trim(), masked: false };
  });
}
