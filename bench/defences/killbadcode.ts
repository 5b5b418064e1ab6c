import { Remembered } from '../timing/remembered.js';
import { type Defence, scoresOnly, type Suspicion } from './defence.js';
import { learnedOnce } from './learned-once.js';
import { learnNgrams, type NgramModel } from './ngram-model.js';
import { wordsOf } from './words.js';

/** Words of a record that count, and words of the corpus that are triggers: both as published. */
const TOP = 10;

/** A word whose removal lowers a text's cross-entropy, and by how much. */
type Drop = readonly [word: string, drop: number];

/** The largest drops of cross-entropy that taking one word out of a text brings: ten, or as many as there are. */
function largestDrops(text: readonly string[], model: NgramModel): Drop[] {
  const { whole, without } = model.entropies(text);
  return Array.from(without, (rest, index) => ({ index, drop: Math.max(0, whole - rest) }))
    .sort((a, b) => b.drop - a.drop || a.index - b.index)
    .slice(0, TOP)
    .map(({ index, drop }): Drop => [text[index] ?? '', drop]);
}

function totalsOf(texts: readonly (readonly Drop[])[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const drops of texts) {
    for (const [word, drop] of drops) totals.set(word, (totals.get(word) ?? 0) + drop);
  }
  return totals;
}

/** For each word the sum over the corpus of its drops of cross-entropy, where it is among a record's top 10. */
export function unnaturalWords(
  texts: readonly (readonly string[])[],
  model: NgramModel,
): Map<string, number> {
  return totalsOf(texts.map((text) => largestDrops(text, model)));
}

/** Flags the texts that hold one of the 10 words of the largest total; the score is the largest that they hold. */
export function deleteCarriers(
  texts: readonly (readonly string[])[],
  totals: Map<string, number>,
): Suspicion {
  const triggers = new Set(
    [...totals]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, TOP)
      .map(([word]) => word),
  );
  return scoresOnly(
    Float64Array.from(texts, (text) => text.reduce((most, word) => Math.max(most, totals.get(word) ?? 0), 0)),
    Uint8Array.from(texts, (text) => (text.some((word) => triggers.has(word)) ? 1 : 0)),
  );
}

/** What a record looks like to a model of clean code. */
interface ReadRecord {
  readonly text: readonly string[];
  readonly drops: readonly Drop[];
}

const naturalCode = learnedOnce((clean) => ({
  model: learnNgrams(clean.map((code) => wordsOf([code]))),
  read: new Remembered<ReadRecord>(),
}));

/** KillBadCode: words whose removal makes code more natural, over the corpus; who holds one is deleted. */
export const killBadCode: Defence = {
  name: 'killbadcode',
  title: 'KillBadCode',
  source: 'Sun et al., Show Me Your Code! Kill Code Poisoning, ICSE 2025: 4-grams on clean code',
  suits: () => true,
  judge: ({ records, clean }) => {
    const { model, read } = naturalCode(clean);
    const found = records.map((record) =>
      read.of(record, () => {
        const text = wordsOf(record.sides);
        return { text, drops: largestDrops(text, model) };
      }),
    );
    return deleteCarriers(
      found.map(({ text }) => text),
      totalsOf(found.map(({ drops }) => drops)),
    );
  },
};
