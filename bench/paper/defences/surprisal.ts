import { range } from 'd3-array';
import { maskSpans } from '../../../src/code/edits/variant.js';
import { elementAt } from '../../../src/detect/element-at.js';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { Question } from '../../../src/model/mlm/token-model.js';
import { cropAround, groupNear } from '../../../src/model/tokenizers/crop.js';
import { spacesBefore, stretchesOf } from '../../../src/model/tokenizers/tokenizer.js';
import type { Span } from '../../../src/text/span.js';

/** A word's part of a text's negative pseudo-log-likelihood. */
export interface WordSurprisal {
  /** −Σ ln P of its tokens given the text around them (nats). */
  readonly nats: number;
  readonly tokens: number;
}

/** Every eighth word is hidden at once: 12 % of a text, about as in the training of masked language models. */
const STRIDE = 8;

interface WordQuestion extends Question {
  /** For each position its word, and its token. */
  readonly targets: readonly { readonly position: number; readonly id: number; readonly word: number }[];
}

/** The questions to the model with some of the words hidden; a long text needs several windows. */
function questions(
  model: MaskedModel,
  code: string,
  spans: readonly Span[],
  words: readonly number[],
): WordQuestion[] {
  const hidden = maskSpans(
    code,
    words.map((word) => elementAt(spans, word)),
  );
  const stretches = stretchesOf(hidden);
  const spaces = spacesBefore(stretches);
  const own: number[][] = [];
  const { ids, masked } = model.tokenizer.encodeStretches(stretches, (text, at) => {
    const tokens = model.tokenizer.encodeText((spaces[at] === true ? ' ' : '') + text.trim());
    own.push(tokens);
    return tokens.map(() => model.maskId);
  });
  const targets = own.flatMap((tokens, at) =>
    tokens.map((id, offset) => ({
      ...{ id, word: words[at] ?? 0 },
      position: (masked[at]?.start ?? 0) + offset,
    })),
  );
  return groupNear(targets, Math.ceil(model.room / 2)).map((group) => {
    const place = { start: group[0]?.position ?? 0, end: (group.at(-1)?.position ?? 0) + 1 };
    const window = cropAround(place, ids.length, model.room);
    return {
      ids: ids.slice(window.start, window.end),
      positions: group.map(({ position }) => position - window.start),
      targets: group,
    };
  });
}

/**
 * How little a masked language model expects each word of a text.
 * @param spans the words, in order, not overlapping
 */
export async function wordSurprisals(
  model: MaskedModel,
  code: string,
  spans: readonly Span[],
): Promise<WordSurprisal[]> {
  const asked = range(Math.min(STRIDE, spans.length)).flatMap((phase) =>
    questions(model, code, spans, range(phase, spans.length, STRIDE)),
  );
  const answers = await model.logProbabilities(asked);
  const sums = spans.map(() => ({ nats: 0, tokens: 0 }));
  asked.forEach(({ targets }, index) => {
    targets.forEach(({ id, word }, at) => {
      const sum = elementAt(sums, word);
      sum.nats -= answers[index]?.[at]?.[id] ?? 0;
      sum.tokens += 1;
    });
  });
  return sums;
}
