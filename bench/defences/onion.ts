import { thresholdAt } from '../statistics/metrics.js';
import { Remembered } from '../timing/remembered.js';
import { type Defence, scoresOnly } from './defence.js';
import { learnedOnce } from './learned-once.js';
import { learnNgrams, type NgramModel } from './ngram-model.js';
import { wordsOf } from './words.js';

/** Share of the clean code that the model learns; the bar is set on the rest. */
const LEARNED = 0.8;
/** Share of clean records above the bar. */
const BAR_FPR = 0.01;

/** The largest fall of perplexity (10^H) that taking one word out brings. */
export function largestFall(text: readonly string[], model: NgramModel): number {
  const { whole, without } = model.entropies(text);
  return without.reduce((most, rest) => Math.max(most, 10 ** whole - 10 ** rest), 0);
}

/** The fall of a text, and the bar that few clean ones are above. */
const barred = learnedOnce((clean) => {
  const texts = clean.map((code) => wordsOf([code]));
  const learned = Math.round(texts.length * LEARNED);
  const model = learnNgrams(texts.slice(0, learned));
  const fall = (text: readonly string[]): number => largestFall(text, model);
  const bar = thresholdAt(texts.slice(learned).map(fall), BAR_FPR);
  return { fall, bar, falls: new Remembered<number>() };
});

/** ONION: a word whose removal lowers the perplexity most is an outlier; a record with one above the bar is. */
export const onion: Defence = {
  name: 'onion',
  title: 'ONION (4-grams)',
  source: 'Qi et al., ONION, EMNLP 2021; the 4-gram model in place of GPT-2, the bar from clean code',
  suits: () => true,
  judge: ({ records, clean }) => {
    const { fall, bar, falls } = barred(clean);
    const scores = Float64Array.from(records, (record) =>
      falls.of(record, () => fall(wordsOf(record.sides))),
    );
    return scoresOnly(
      scores,
      Uint8Array.from(scores, (score) => (score > bar ? 1 : 0)),
    );
  },
};
