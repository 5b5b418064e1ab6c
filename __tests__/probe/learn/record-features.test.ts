import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { TOKEN_KINDS } from '../../../src/code/parsing/tokens.js';
import { hashKeyOf } from '../../../src/probe/read/keyed-hash.js';
import { BUCKETS, FeatureLister, type Occurrences } from '../../../src/probe/read/ngrams.js';
import { recordBuckets } from '../../../src/probe/read/record-buckets.js';
import { RecordFeatures } from '../../../src/probe/learn/record-features.js';
import { scaleOf } from '../../../src/probe/read/sparse-rows.js';
import { unmasked } from '../../../src/probe/read/variant-features.js';
import { Vocabulary } from '../../../src/probe/read/vocabulary.js';

const WORDS = ['a', 'b', 'ret_Val_', 'readBE16_rb', '(', ')', ';', '12', '"s"', 'if'] as const;
const kindOf = (word: string): 0 | 1 | 2 | 3 =>
  /^[\d"]/u.test(word)
    ? TOKEN_KINDS.literal
    : word === 'if'
      ? TOKEN_KINDS.keyword
      : /^\w/u.test(word)
        ? TOKEN_KINDS.identifier
        : TOKEN_KINDS.punctuation;

const vocabulary = new Vocabulary(hashKeyOf('record-features'));
const lister = new FeatureLister(vocabulary);
const model = {
  weights: Float32Array.from({ length: BUCKETS }, (_, bucket) => ((bucket * 2654435761) % 1000) / 500 - 1),
  bias: 0.25,
};

const idsOf = (words: readonly string[]): Int32Array =>
  Int32Array.from(words, (word) => vocabulary.idOf(word, kindOf(word)));

function listed(words: readonly string[], hidden: Uint8Array): Occurrences {
  const { buckets, widths, starts } = lister.list(idsOf(words));
  const all = { buckets: buckets.slice(), widths: widths.slice(), starts: starts.slice() };
  return { ...all, buckets: unmasked(all, hidden) };
}

/** Log-odds by listing all that is left. */
function rebuilt(sides: readonly (readonly string[])[], hidden: readonly Uint8Array[]): number {
  const buckets = recordBuckets(
    sides.map((words, side) => listed(words, hidden[side] ?? new Uint8Array(words.length))),
  );
  const sum = [...new Set(buckets)].reduce((all, bucket) => all + (model.weights[bucket] ?? 0), 0);
  return model.bias + sum * scaleOf(sides.reduce((tokens, words) => tokens + words.length, 0));
}

const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 });
const someSides = fc.array(someWords, { minLength: 1, maxLength: 2 });

describe('the features of a record', () => {
  test('masks on one side, or on both, are scored as the full rebuild scores them', () => {
    fc.assert(
      fc.property(someSides, fc.infiniteStream(fc.boolean()), (sides, hide) => {
        const hidden = sides.map((words) => Uint8Array.from(words, () => (hide.next().value ? 1 : 0)));
        const features = new RecordFeatures(vocabulary);
        features.load(sides.map(idsOf));
        const whole = features.use(model);
        expect(whole).toBeCloseTo(rebuilt(sides, []), 4);
        const masks = hidden.map((own, side) => ({
          side,
          tokens: [...own.keys()].filter((at) => own[at] === 1),
        }));
        const removed = features.removed(masks);
        expect(whole - removed).toBeCloseTo(rebuilt(sides, hidden), 4);
        expect(features.removed(masks)).toBe(removed);
      }),
    );
  });

  test('are forgotten with the next record, and nothing is lost without a mask', () => {
    const features = new RecordFeatures(vocabulary);
    features.load([idsOf(['b', 'b'])]);
    features.load([idsOf(['a', '(', '12', ')', ';', 'a'])]);
    const whole = features.use(model);
    expect(features.removed([{ side: 0, tokens: [] }])).toBe(0);
    const all = { side: 0, tokens: [0, 1, 2, 3, 4, 5] };
    expect(whole - features.removed([all])).toBeCloseTo(model.bias, 6);
  });
});
