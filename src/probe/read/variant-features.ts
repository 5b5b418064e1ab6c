import type { LanguageName, Variant } from '../../code/analysis.js';
import type { FeatureLister, Occurrences } from './ngrams.js';
import { tokenIdsOf } from './token-ids.js';
import type { Vocabulary } from './vocabulary.js';

/** The features of a variant without masked ones, and its number of tokens with masked ones. */
export interface VariantFeatures {
  readonly buckets: Int32Array;
  readonly tokens: number;
}

/**
 * The features of a variant: those of the whole text without every n-gram that holds a masked token, which is one that
 * begins in a masked piece. `RecordFeatures` computes the same faster.
 */
export function variantFeatures(
  variant: Variant,
  language: LanguageName,
  vocabulary: Vocabulary,
  lister: FeatureLister,
): VariantFeatures {
  const code = variant.map(({ text }) => text).join('');
  const { tokens, ids } = tokenIdsOf(code, language, vocabulary);
  return { buckets: unmasked(lister.list(ids), hiddenTokens(variant, tokens.starts)), tokens: ids.length };
}

/** 1 for tokens that begin in a masked piece. */
function hiddenTokens(variant: Variant, starts: readonly number[]): Uint8Array {
  const hidden = new Uint8Array(starts.length);
  let token = 0;
  let end = 0;
  for (const { text, masked } of variant) {
    end += text.length;
    for (; (starts[token] ?? Infinity) < end; token++) hidden[token] = masked ? 1 : 0;
  }
  return hidden;
}

/** Buckets of the occurrences without a hidden token. */
export function unmasked({ buckets, widths, starts }: Occurrences, hidden: Uint8Array): Int32Array {
  const kept: number[] = [];
  hidden.forEach((_, token) => {
    for (let at = starts[token] ?? 0; at < (starts[token + 1] ?? 0); at++) {
      if (!hidden.subarray(token, token + (widths[at] ?? 0)).includes(1)) kept.push(buckets[at] ?? 0);
    }
  });
  return Int32Array.from(kept);
}
