import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { TOKEN_KINDS } from '../../src/code/tokens.js';
import { hashKeyOf } from '../../src/probe/keyed-hash.js';
import { MaskDelta } from '../../src/probe/mask-delta.js';
import { BUCKETS, FeatureLister, type Occurrences } from '../../src/probe/ngrams.js';
import { unmasked } from '../../src/probe/variant-features.js';
import { Vocabulary } from '../../src/probe/vocabulary.js';

const WORDS = ['a', 'b', 'ret_Val_', 'readBE16_rb', '(', ')', ';', '12', '"s"', 'if'] as const;
const kindOf = (word: string): 0 | 1 | 2 | 3 =>
  /^[\d"]/u.test(word)
    ? TOKEN_KINDS.literal
    : word === 'if'
      ? TOKEN_KINDS.keyword
      : /^\w/u.test(word)
        ? TOKEN_KINDS.identifier
        : TOKEN_KINDS.punctuation;

const vocabulary = new Vocabulary(hashKeyOf('mask-delta'));
const lister = new FeatureLister(vocabulary);
const weights = Float32Array.from(
  { length: BUCKETS },
  (_, bucket) => ((bucket * 2654435761) % 1000) / 500 - 1,
);

function listed(words: readonly string[]): Occurrences {
  const { buckets, widths, starts } = lister.list(
    Int32Array.from(words, (word) => vocabulary.idOf(word, kindOf(word))),
  );
  return { buckets: buckets.slice(), widths: widths.slice(), starts: starts.slice() };
}

const sumOf = (buckets: Iterable<number>): number =>
  [...new Set(buckets)].reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0);

const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 });

describe('the difference that a mask makes', () => {
  test('is that of the full rebuild, on either of one or two sides', () => {
    fc.assert(
      fc.property(someWords, fc.option(someWords), fc.infiniteStream(fc.boolean()), (words, other, hide) => {
        const hidden = Uint8Array.from(words, () => (hide.next().value ? 1 : 0));
        const sides = other === null ? [listed(words)] : [listed(words), listed(other)];
        const [first, second] = sides;
        if (!first) return;
        const delta = new MaskDelta();
        delta.load(sides);
        const masked = Int32Array.from([...hidden.keys()].filter((at) => hidden[at] === 1));
        const removed = delta.removed(weights, first, masked);
        const rest = second?.buckets ?? [];
        const rebuilt = sumOf([...first.buckets, ...rest]) - sumOf([...unmasked(first, hidden), ...rest]);
        expect(removed).toBeCloseTo(rebuilt, 4);
        expect(delta.removed(weights, first, masked)).toBe(removed);
      }),
    );
  });

  test('is nothing without a masked token, and all with every token masked', () => {
    const side = listed(['a', '(', '12', ')', ';', 'a']);
    const delta = new MaskDelta();
    delta.load([listed(['b', 'b'])]);
    delta.load([side]);
    expect(delta.removed(weights, side, new Int32Array())).toBe(0);
    expect(delta.removed(weights, side, Int32Array.of(0, 1, 2, 3, 4, 5))).toBeCloseTo(sumOf(side.buckets), 4);
  });
});
