import { analyze } from '../../code/analyze.js';
import { LANGUAGES } from '../../code/languages.js';
import { tokenize } from '../../code/tokens.js';
import type { Analysis, Variant } from '../../code/types.js';
import { maskAll, plain } from '../../code/variant.js';
import type { Victim, VictimInput } from '../../model/victim.js';
import type { GateRecord } from '../gate/gate-sample.js';
import type { PlantedPair } from './poison-rows.js';

type Reader = Pick<Victim, 'description' | 'countTokens'>;

/** Tokens of a side as it is, or with everything masked, whichever takes more; the other side empty. */
function tokensOf(reader: Reader, analysis: Analysis, sides: number): number {
  const count = (variant: Variant): number => {
    const input: VictimInput = sides === 2 ? [variant, []] : [variant];
    return reader.countTokens(input);
  };
  return Math.max(count(plain(analysis.code)), count(maskAll(analysis, analysis.elements)));
}

/** The largest count up to `most` that passes; 0 where none does. */
function largestThat(most: number, passes: (count: number) => boolean): number {
  let [good, bad] = [0, most + 1];
  while (good + 1 < bad) {
    const middle = (good + bad) >>> 1;
    if (passes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The longest beginning of a side, in whole words, that takes at most `limit` tokens in any masking. */
function cutSide(reader: Reader, analysis: Analysis, limit: number, sides: number): Analysis {
  if (tokensOf(reader, analysis, sides) <= limit) return analysis;
  const { ends } = tokenize(analysis.code, LANGUAGES[analysis.language]);
  const beginning = (words: number): Analysis =>
    analyze(analysis.code.slice(0, ends[words - 1] ?? 0), analysis.language);
  return beginning(largestThat(ends.length, (words) => tokensOf(reader, beginning(words), sides) <= limit));
}

/**
 * A record as far as the victim reads it: what lies behind its window changes no answer. Of a pair the longer side is
 * cut first, as the victim's own truncation does.
 */
export function cutToWindow(reader: Reader, { sides, ...rest }: GateRecord): GateRecord {
  const { maxTokens } = reader.description;
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
