import { cropAround, groupNear } from '../../../src/model/tokenizers/crop.js';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { Question } from '../../../src/model/mlm/token-model.js';
import { spacesBefore, stretchesOf } from '../../../src/model/tokenizers/tokenizer.js';
import type { Variant } from '../../../src/code/analysis.js';
import type { Span } from '../../../src/text/span.js';

/** A word's part of a text's negative pseudo-log-likelihood. */
export interface WordSurprisal {
  /** −Σ ln P of its tokens given the text around them (nats). */
  readonly nats: number;
  readonly tokens: number;
}

/** Every eighth word is hidden at once: 12 % of a text, about what masked language models learn with. */
const STRIDE = 8;

interface Asked extends Question {
  /** Of each position the word it belongs to, and its token. */
  readonly targets: readonly { readonly position: number; readonly id: number; readonly word: number }[];
}

function hidden(code: string, spans: readonly Span[]): Variant {
  const pieces = spans.flatMap(({ start, end }, index) => [
    { text: code.slice(spans[index - 1]?.end ?? 0, start), masked: false },
    { text: code.slice(start, end), masked: true },
  ]);
  const rest = { text: code.slice(spans.at(-1)?.end ?? 0), masked: false };
  return [...pieces, rest].filter(({ text }) => text !== '');
}

/** What is asked of the model with some of the words hidden; a long text in several windows. */
function questions(
  model: MaskedModel,
  code: string,
  spans: readonly Span[],
  words: readonly number[],
): Asked[] {
  const stretches = stretchesOf(hidden(code, spans));
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
    const range = { start: group[0]?.position ?? 0, end: (group.at(-1)?.position ?? 0) + 1 };
    const window = cropAround(range, ids.length, model.room);
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
  const asked = Array.from({ length: Math.min(STRIDE, spans.length) }, (_, phase) => {
    const words = [...spans.keys()].filter((word) => word % STRIDE === phase);
    return questions(
      model,
      code,
      words.map((word) => spans[word] ?? { start: 0, end: 0 }),
      words,
    );
  }).flat();
  const answers = await model.logProbabilities(asked);
  const sums = spans.map(() => ({ nats: 0, tokens: 0 }));
  asked.forEach(({ targets }, index) => {
    targets.forEach(({ id, word }, at) => {
      const sum = sums[word];
      if (sum === undefined) return;
      sum.nats -= answers[index]?.[at]?.[id] ?? 0;
      sum.tokens += 1;
    });
  });
  return sums;
}
