import { bisector, range } from 'd3-array';
import { analyze } from '../../../src/code/analyze.js';
import type { Analysis, Variant } from '../../../src/code/analysis.js';
import { maskAll, plain } from '../../../src/code/edits/variant.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import type { Victim } from '../../../src/model/victim.js';
import type { PlantedPair } from '../../attacks/poison.js';
import type { LabelledRecord } from '../../data/records.js';

type Reader = Pick<Victim, 'description' | 'countTokens'>;

/** Tokens of one side, the other empty. */
function count(reader: Reader, variant: Variant, sides: number): number {
  return reader.countTokens(sides === 2 ? [variant, []] : [variant]);
}

/** Tokens of a side as it is or with everything masked, whichever is more. */
function tokensOf(reader: Reader, analysis: Analysis, sides: number): number {
  const asItIs = count(reader, plain(analysis.code), sides);
  return Math.max(asItIs, count(reader, maskAll(analysis, analysis.elements), sides));
}

/** The longest beginning of a side, in whole words, that has at most `limit` tokens, masked or not. */
function cutSide(reader: Reader, analysis: Analysis, limit: number, sides: number): Analysis {
  if (tokensOf(reader, analysis, sides) <= limit) return analysis;
  const { code, language } = analysis;
  const { ends } = tokenize(code, LANGUAGES[language]);
  const beginning = (words: number): string => code.slice(0, ends[words - 1] ?? 0);
  const lengthOf = bisector((words: number) => count(reader, plain(beginning(words)), sides));
  // Few masks have more tokens than what they hide: nearly always the first guess is the answer.
  let words = lengthOf.right(range(1, ends.length + 1), limit);
  for (;;) {
    const cut = analyze(beginning(words), language);
    if (words === 0 || tokensOf(reader, cut, sides) <= limit) return cut;
    words -= 1;
  }
}

/**
 * A record without the code behind the victim's window, which changes no answer. In a pair the longer side is cut
 * first, as in the victim's own truncation.
 * @param maxTokens limit of the whole input; the window's size, or less to keep some of it free
 */
export function cutToWindow(
  reader: Reader,
  { sides, ...rest }: LabelledRecord,
  maxTokens = reader.description.maxTokens,
): LabelledRecord {
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

/** A planted row and the plain one without the code behind the victim's window; the trigger keeps its place. */
export function cutPair(reader: Reader, { plain: before, planted }: PlantedPair): PlantedPair {
  const record = cutToWindow(reader, planted.record);
  return { plain: cutToWindow(reader, before), planted: { ...planted, record } };
}
