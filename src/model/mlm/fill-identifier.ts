import type { Variant } from '../../code/analysis.js';
import { cropAround, densestRun } from '../tokenizers/crop.js';
import type { NextPiece, StartPiece } from './identifier-pieces.js';
import { MAX_IDENTIFIER_TOKENS, MAX_TIED_OCCURRENCES } from '../folder/model-limits.js';
import type { Question, TokenModel } from './token-model.js';
import { spacesBefore, stretchesOf, type Stretch } from '../tokenizers/tokenizer.js';
import type { Filling } from '../victim.js';

/** The beginning of an identifier: its first piece, the pieces after it, and the sum of their mean ln P. */
interface Beam {
  readonly start: StartPiece | null;
  readonly rest: readonly NextPiece[];
  readonly score: number;
}

/** Beams kept per step at least, because some of the names will already be in use. */
const MIN_BEAMS = 4;

/**
 * The most likely names for an identifier: all masked pieces are its occurrences and get the same text. For each length
 * of 1 to 4 sub-tokens, a beam search goes from left to right, and all occurrences vote on the next sub-token (mean
 * ln P). In a variant that is longer than the window, the occurrences in the densest window vote.
 */
export async function fillIdentifier(model: TokenModel, variant: Variant, k: number): Promise<Filling[]> {
  const stretches = stretchesOf(variant);
  const occurrences = stretches.filter((stretch) => stretch.masked).length;
  const width = Math.max(k, MIN_BEAMS);
  const best = new Map<string, number>();
  for (let length = 1; length <= MAX_IDENTIFIER_TOKENS; length++) {
    for (const { start, rest, score } of await search(model, stretches, length, width)) {
      const name = (start?.text ?? '') + rest.map((piece) => piece.text).join('');
      best.set(name, Math.max(best.get(name) ?? -Infinity, score / length));
    }
  }
  const ranked = [...best].sort(([, a], [, b]) => b - a).slice(0, k);
  return ranked.map(([name, logProbability]) => ({
    texts: new Array<string>(occurrences).fill(name),
    logProbability,
  }));
}

async function search(
  model: TokenModel,
  stretches: readonly Stretch[],
  length: number,
  width: number,
): Promise<Beam[]> {
  let beams: Beam[] = [{ start: null, rest: [], score: 0 }];
  for (let step = 0; step < length; step++) {
    const answers = await model.logProbabilities(
      beams.map((beam) => question(model, stretches, beam, length, step)),
    );
    const grown = beams.flatMap((beam, i) => extend(model, beam, answers[i] ?? [], width));
    beams = grown.sort((a, b) => b.score - a.score).slice(0, width);
  }
  return beams;
}

/** The sequence with the beam's pieces, then masks; asks for sub-token `step` of each occurrence. */
function question(
  model: TokenModel,
  stretches: readonly Stretch[],
  beam: Beam,
  length: number,
  step: number,
): Question {
  const spaces = spacesBefore(stretches);
  const { ids, masked } = model.tokenizer.encodeStretches(stretches, (_, occurrence) =>
    Array.from({ length }, (_, i) => pieceId(beam, i, spaces[occurrence] ?? false) ?? model.maskId),
  );
  const run = densestRun(masked, model.room);
  const voters = masked.slice(run.start, Math.min(run.end, run.start + MAX_TIED_OCCURRENCES));
  const range = { start: voters[0]?.start ?? 0, end: voters.at(-1)?.end ?? 0 };
  const window = cropAround(range, ids.length, model.room);
  return {
    ids: ids.slice(window.start, window.end),
    positions: voters.map(({ start }) => start + step - window.start),
  };
}

function pieceId(beam: Beam, index: number, afterSpace: boolean): number | undefined {
  if (index > 0) return beam.rest[index - 1]?.id;
  if (beam.start === null) return undefined;
  const { bare, spaced } = beam.start;
  return (afterSpace && spaced >= 0) || bare < 0 ? spaced : bare;
}

function extend(model: TokenModel, beam: Beam, answers: readonly Float32Array[], width: number): Beam[] {
  const { starts, nexts } = model.pieces;
  const mean = (logProbability: (answer: Float32Array) => number): number =>
    beam.score +
    answers.reduce((sum, answer) => sum + logProbability(answer), 0) / Math.max(1, answers.length);
  const grown: Beam[] =
    beam.start === null
      ? starts.map((start) => ({ start, rest: [], score: mean((answer) => either(answer, start)) }))
      : nexts.map((next) => ({
          ...beam,
          rest: [...beam.rest, next],
          score: mean((answer) => answer[next.id] ?? -Infinity),
        }));
  return grown.sort((a, b) => b.score - a.score).slice(0, width);
}

/** ln of P(bare form) + P(spaced form): both forms spell the same name. */
function either(answer: Float32Array, { bare, spaced }: StartPiece): number {
  const [a, b] = [answer[bare] ?? -Infinity, answer[spaced] ?? -Infinity];
  const highest = Math.max(a, b);
  return highest === -Infinity ? highest : highest + Math.log1p(Math.exp(Math.min(a, b) - highest));
}
