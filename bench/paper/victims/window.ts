import { analyze } from '../../../src/code/analyze.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import type { Analysis, Variant } from '../../../src/code/analysis.js';
import { maskAll, plain } from '../../../src/code/edits/variant.js';
import type { Victim, VictimInput } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import type { PlantedPair } from '../attacks/poison-rows.js';

type Reader = Pick<Victim, 'description' | 'countTokens'>;

/** Tokens of one side, the other empty. */
function count(reader: Reader, variant: Variant, sides: number): number {
  const input: VictimInput = sides === 2 ? [variant, []] : [variant];
  return reader.countTokens(input);
}

/** Tokens of a side as it is, or with everything masked, whichever takes more. */
function tokensOf(reader: Reader, analysis: Analysis, sides: number): number {
  const asItIs = count(reader, plain(analysis.code), sides);
  return Math.max(asItIs, count(reader, maskAll(analysis, analysis.elements), sides));
}

/** The largest number up to `most` that passes; 0 where none does. */
function largestThat(most: number, passes: (candidate: number) => boolean): number {
  let [good, bad] = [0, most + 1];
  while (good + 1 < bad) {
    const middle = (good + bad) >>> 1;
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The longest beginning of a side, in whole words, that takes at most `limit` tokens, masked or not. */
function cutSide(reader: Reader, analysis: Analysis, limit: number, sides: number): Analysis {
  if (tokensOf(reader, analysis, sides) <= limit) return analysis;
  const { code, language } = analysis;
  const { ends } = tokenize(code, LANGUAGES[language]);
  const beginning = (words: number): string => code.slice(0, ends[words - 1] ?? 0);
  // Few masks take more tokens than what they hide: nearly always the first guess is the answer.
  let words = largestThat(ends.length, (few) => count(reader, plain(beginning(few)), sides) <= limit);
  for (;;) {
    const cut = analyze(beginning(words), language);
    if (words === 0 || tokensOf(reader, cut, sides) <= limit) return cut;
    words -= 1;
  }
}

/**
 * A record as far as the victim reads it: what lies behind its window changes no answer. Of a pair the longer side is
 * cut first, as the victim's own truncation does.
 * @param maxTokens of the whole input; fewer than the window leave room
 */
export function cutToWindow(
  reader: Reader,
  { sides, ...rest }: GateRecord,
  maxTokens = reader.description.maxTokens,
): GateRecord {
  const [first, second] = sides;
  if (second === undefined) return { ...rest, sides: [cutSide(reader, first, maxTokens, 1)] };
  const own = reader.countTokens([[], []]);
  const [left, right] = [tokensOf(reader, first, 2), tokensOf(reader, second, 2)];
  if (left + right - own <= maxTokens) return { ...rest, sides };
  const half = (maxTokens + own) / 2;
  const limitOf = (other: number): number => Math.max(half, maxTokens + own - other);
  return {
    ...rest,
    sides: [cutSide(reader, first, limitOf(right), 2), cutSide(reader, second, limitOf(left), 2)],
  };
}

/** A planted row and the plain one, as far as the victim reads them; the trigger stands at its place. */
export function cutPair(reader: Reader, { plain: before, planted }: PlantedPair): PlantedPair {
  const record = cutToWindow(reader, planted.record);
  return { plain: cutToWindow(reader, before), planted: { ...planted, record } };
}
