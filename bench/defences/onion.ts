import type { CleanCode } from '../data/clean-code.js';
import type { LabelledRecord } from '../data/records.js';
import { thresholdAt } from '../statistics/metrics.js';
import { oncePer } from '../timing/once-per.js';
import { Remembered } from '../timing/remembered.js';
import { type Defence, scoresOnly } from './defence.js';
import { learnNgrams, type NgramModel } from './ngram-model.js';
import { wordsOf } from './words.js';

/** Proportion of the clean code that the model learns; the threshold is set on the rest. */
const LEARNED = 0.8;
/** Proportion of clean records above the threshold. */
const FPR = 0.01;

/** The largest drop of perplexity (10^H) when one word is removed. */
export function largestFall(text: readonly string[], model: NgramModel): number {
  const { whole, without } = model.entropies(text);
  return without.reduce((most, rest) => Math.max(most, 10 ** whole - 10 ** rest), 0);
}

/** The drop of a text, and the threshold that few clean texts exceed. */
const learned = oncePer((clean: CleanCode) => {
  const texts = clean.map((code) => wordsOf([code]));
  const count = Math.round(texts.length * LEARNED);
  const model = learnNgrams(texts.slice(0, count));
  const fall = (text: readonly string[]): number => largestFall(text, model);
  const threshold = thresholdAt(texts.slice(count).map(fall), FPR);
  return { fall, threshold, falls: Remembered.ofObjects<LabelledRecord, number>() };
});

/** ONION: the word whose removal lowers the perplexity most is an outlier where that is above a threshold. */
export const onion: Defence = {
  name: 'onion',
  title: 'ONION (4-grams)',
  source: 'Qi et al., ONION, EMNLP 2021; the 4-gram model in place of GPT-2, the threshold from clean code',
  suits: () => true,
  judge: async ({ records, clean }) => {
    const { fall, threshold, falls } = learned(clean);
    const scores = new Float64Array(records.length);
    for (const [index, record] of records.entries()) {
      scores[index] = await falls.of(record, () => fall(wordsOf(record.sides)));
    }
    return scoresOnly(
      scores,
      Uint8Array.from(scores, (score) => (score > threshold ? 1 : 0)),
    );
  },
};
