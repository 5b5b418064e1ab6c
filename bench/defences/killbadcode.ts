import type { LabelledRecord } from '../data/records.js';
import { oncePer } from '../timing/once-per.js';
import { Remembered } from '../timing/remembered.js';
import type { CleanCode } from '../data/clean-code.js';
import { type Defence, type Material, scoresOnly, type Suspicion } from './defence.js';
import { learnNgrams, type NgramModel } from './ngram-model.js';
import { wordsOf } from './words.js';

/** Words of a record that count, as published. */
const TOP = 10;
/** Words of the corpus that are taken for triggers, as published. */
export const PUBLISHED_WORDS = 10;

/** A word whose removal lowers a text's cross-entropy, and by how much. */
type Drop = readonly [word: string, drop: number];

/** The ten largest drops of cross-entropy when one word is taken out of a text. */
function largestDrops(text: readonly string[], model: NgramModel): Drop[] {
  const { whole, without } = model.entropies(text);
  return Array.from(without, (rest, index) => ({ index, drop: Math.max(0, whole - rest) }))
    .sort((a, b) => b.drop - a.drop || a.index - b.index)
    .slice(0, TOP)
    .map(({ index, drop }): Drop => [text[index] ?? '', drop]);
}

function totalsOf(texts: readonly (readonly Drop[])[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [word, drop] of texts.flat()) totals.set(word, (totals.get(word) ?? 0) + drop);
  return totals;
}

/** For each word the sum over the corpus of its drops of cross-entropy, where it is among a record's ten. */
export function unnaturalWords(
  texts: readonly (readonly string[])[],
  model: NgramModel,
): Map<string, number> {
  return totalsOf(texts.map((text) => largestDrops(text, model)));
}

/** Flags the texts that hold one of the words with the largest totals; the score is the largest that they hold. */
export function deleteCarriers(
  texts: readonly (readonly string[])[],
  totals: Map<string, number>,
  words = PUBLISHED_WORDS,
): Suspicion {
  const falling = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const triggers = new Set(falling.slice(0, words).map(([word]) => word));
  return scoresOnly(
    Float64Array.from(texts, (text) => text.reduce((most, word) => Math.max(most, totals.get(word) ?? 0), 0)),
    Uint8Array.from(texts, (text) => (text.some((word) => triggers.has(word)) ? 1 : 0)),
  );
}

/** A record as a model of clean code reads it. */
interface ReadRecord {
  readonly text: readonly string[];
  readonly drops: readonly Drop[];
}

const naturalCode = oncePer((clean: CleanCode) => ({
  model: learnNgrams(clean.map((code) => wordsOf([code]))),
  read: Remembered.ofObjects<LabelledRecord, ReadRecord>(),
}));

/** The judgement with a number of words that are taken for triggers. */
export async function killBadCodeSuspicion(
  { records, clean }: Pick<Material, 'records' | 'clean'>,
  words = PUBLISHED_WORDS,
): Promise<Suspicion> {
  const { model, read } = naturalCode(clean);
  const found: ReadRecord[] = [];
  for (const record of records) {
    const readRecord = await read.of(record, () => {
      const text = wordsOf(record.sides);
      return { text, drops: largestDrops(text, model) };
    });
    found.push(readRecord);
  }
  return deleteCarriers(
    found.map(({ text }) => text),
    totalsOf(found.map(({ drops }) => drops)),
    words,
  );
}

/** KillBadCode: finds words whose removal makes code more natural over the corpus, and deletes their carriers. */
export const killBadCode: Defence = {
  name: 'killbadcode',
  title: 'KillBadCode',
  source: 'Sun et al., Show Me Your Code! Kill Code Poisoning, ICSE 2025: 4-grams on clean code',
  suits: () => true,
  judge: (material) => killBadCodeSuspicion(material),
};
