import type { Variant } from '../../code/analysis.js';
import { cropAround } from '../tokenizers/crop.js';
import { argMax } from '../log-odds.js';
import { MAX_FILL_MASKS, MAX_FILL_STEPS } from '../folder/model-limits.js';
import type { Question, TokenModel } from './token-model.js';
import { stretchesOf } from '../tokenizers/tokenizer.js';
import type { Filling } from '../victim.js';

/** A partly filled variant: the tokens of the filled masks, and the sum of their ln P. */
interface Beam {
  readonly filled: readonly number[];
  readonly score: number;
}

/**
 * The most likely fillings of a statement's masked tokens. Each masked piece keeps its number of sub-tokens. A beam
 * search of width k goes over the masks from left to right; with more than `MAX_FILL_STEPS` masks, each pass fills
 * several. The input is cropped around the current masks. Empty for more than `MAX_FILL_MASKS` masks.
 */
export async function fillStatement(model: TokenModel, variant: Variant, k: number): Promise<Filling[]> {
  const stretches = stretchesOf(variant);
  const sizes = stretches.flatMap(({ text, masked }) => (masked ? [model.tokenizer.countTokens(text)] : []));
  const { ids, masked } = model.tokenizer.encodeStretches(stretches, (_, i) =>
    new Array<number>(sizes[i] ?? 1).fill(model.maskId),
  );
  const masks = masked.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  if (masks.length > MAX_FILL_MASKS) return [];
  const stride = Math.ceil(masks.length / MAX_FILL_STEPS);
  let beams: Beam[] = [{ filled: [], score: 0 }];
  for (let done = 0; done < masks.length; done += stride) {
    const now = masks.slice(done, done + stride);
    const answers = await model.logProbabilities(beams.map((beam) => question(model, ids, masks, beam, now)));
    const grown = beams.flatMap((beam, i) => extend(model, beam, answers[i] ?? [], k));
    beams = grown.sort((a, b) => b.score - a.score).slice(0, k);
  }
  return distinct(
    beams.map((beam) => ({ texts: textsOf(model, beam, sizes), logProbability: beam.score / masks.length })),
  );
}

function question(
  model: TokenModel,
  hidden: readonly number[],
  masks: readonly number[],
  beam: Beam,
  now: readonly number[],
): Question {
  const ids = [...hidden];
  beam.filled.forEach((id, i) => (ids[masks[i] ?? 0] = id));
  const window = cropAround({ start: now[0] ?? 0, end: (now.at(-1) ?? 0) + 1 }, ids.length, model.room);
  return {
    ids: ids.slice(window.start, window.end),
    positions: now.map((position) => position - window.start),
  };
}

/** The k most likely tokens of the first mask, each with the most likely token of the other masks in this pass. */
function extend(model: TokenModel, beam: Beam, answers: readonly Float32Array[], k: number): Beam[] {
  const [first, ...others] = answers.map((answer) => withoutSpecial(model, answer));
  if (first === undefined) return [];
  const rest = others.map((answer) => argMax(answer));
  const gained = rest.reduce((sum, id, i) => sum + (others[i]?.[id] ?? 0), 0);
  return likeliest(first, k).map(([id, logProbability]) => ({
    filled: [...beam.filled, id, ...rest],
    score: beam.score + logProbability + gained,
  }));
}

function withoutSpecial(model: TokenModel, answer: Float32Array): Float32Array {
  return answer.map((value, id) => (model.isText(id) ? value : -Infinity));
}

/** The k most likely tokens with their ln P. */
function likeliest(answer: Float32Array, k: number): [number, number][] {
  const left = Float32Array.from(answer);
  const best: [number, number][] = [];
  while (best.length < k) {
    const id = argMax(left);
    const logProbability = left[id] ?? -Infinity;
    if (logProbability === -Infinity) break;
    best.push([id, logProbability]);
    left[id] = -Infinity;
  }
  return best;
}

function textsOf(model: TokenModel, beam: Beam, sizes: readonly number[]): string[] {
  let at = 0;
  return sizes.map((size) => model.tokenizer.decode(beam.filled.slice(at, (at += size))).trim());
}

function distinct(fillings: readonly Filling[]): Filling[] {
  const seen = new Set<string>();
  return fillings.filter(({ texts }) => {
    const key = JSON.stringify(texts);
    return !seen.has(key) && seen.add(key).size > 0;
  });
}
