import { randomStream } from '../../probe/learn/random-stream.js';
import { MOST_TOKENS } from './prompt-response.js';
import { cosine, visitPairs, type WordVector } from '../word-vectors.js';
import { isWord, textTokens } from '../../text/text-tokens.js';

/** Single letters say nothing. */
const MIN_LENGTH = 2;

/** Random pairs from which the cap is taken, and those that a masked set is compared with. */
const CAP_PAIRS = 8000;
const BASE_PAIRS = 300;

/** Random sets from which the error of a mean is estimated. */
const ERROR_SETS = 40;

/** A pair that is more similar than this proportion of random pairs counts no more than the pair at this place. */
const CAP_LEVEL = 0.9;
const LEAST_CAP = 1e-3;

/** Compares texts by their words: cosine by ln(texts / texts with the word). */
export class TextRelatedness {
  readonly #ids = new Map<string, number>();
  /** Distinct words of each text, ascending. */
  readonly rows: readonly Int32Array[];
  readonly weights: Float64Array;
  readonly #cap: number;
  /** By the number of texts. */
  readonly #errors = new Map<number, number>();
  #words: readonly string[] | null = null;

  constructor(texts: readonly string[]) {
    const holders: number[] = [];
    this.rows = texts.map((text) => {
      const words = new Set<number>();
      for (const word of wordsOf(text)) {
        const id = this.#ids.get(word) ?? this.#ids.size;
        this.#ids.set(word, id);
        if (!words.has(id)) holders[id] = (holders[id] ?? 0) + 1;
        words.add(id);
      }
      return Int32Array.from(words).sort();
    });
    this.weights = Float64Array.from(holders, (count) => Math.log(texts.length / count));
    const similarities = this.#randomSimilarities(CAP_PAIRS, new Set()).sort();
    this.#cap = Math.max(LEAST_CAP, similarities[Math.floor(CAP_LEVEL * similarities.length)] ?? 0);
  }

  /** A word by its number, in lower case. */
  wordAt(id: number): string {
    this.#words ??= [...this.#ids.keys()];
    return this.#words[id] ?? '';
  }

  /** The numbers of the words in some texts. */
  idsIn(texts: readonly string[]): Set<number> {
    return new Set(texts.flatMap((text) => [...wordsOf(text)].flatMap((word) => this.#ids.get(word) ?? [])));
  }

  /**
   * How much more related some texts are than random ones, without some words: the mean over their pairs of min(s, c) / c, with
   * s the similarity of a pair and c its 90 % quantile for random pairs, less that of random pairs and its standard error, over 1
   * less that of random pairs. 0 for most random texts, 1 where all pairs are relatives.
   * @param masked words that are left out of all texts, also of the random ones
   * @param own    words that are left out of the text at a place of `texts`
   * @param among  the random texts are from these; `null`: from all
   * @param pairs  random pairs that are compared
   */
  excess(
    texts: Int32Array,
    masked: ReadonlySet<number>,
    own: (place: number) => ReadonlySet<number> = () => NOTHING,
    among: Int32Array | null = null,
    pairs = BASE_PAIRS,
  ): number {
    const vectors = Array.from(texts, (text, place) => this.#vectorOf(text, masked, own(place)));
    const random = this.#randomSimilarities(pairs, masked, among);
    const base = random.reduce((sum, s) => sum + Math.min(this.#cap, s), 0) / (random.length * this.#cap);
    const error = this.#errorOf(texts.length);
    return base >= 1 ? 1 : Math.max(0, (this.#mean(vectors) - base - error) / (1 - base));
  }

  /** The standard deviation of the mean for random texts. */
  #errorOf(size: number): number {
    const known = this.#errors.get(size);
    if (known !== undefined) return known;
    const random = randomStream(size);
    const means = Array.from({ length: ERROR_SETS }, () => {
      const drawn = Array.from({ length: size }, () => Math.floor(random() * this.rows.length));
      return this.#mean(drawn.map((text) => this.#vectorOf(text, NOTHING, NOTHING)));
    });
    const mean = means.reduce((sum, one) => sum + one, 0) / ERROR_SETS;
    const error = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (ERROR_SETS - 1));
    this.#errors.set(size, error);
    return error;
  }

  #randomSimilarities(
    pairs: number,
    masked: ReadonlySet<number>,
    among: Int32Array | null = null,
  ): Float64Array {
    const size = among?.length ?? this.rows.length;
    const random = randomStream(size);
    const drawn = (): number => Math.floor(random() * size);
    const vectorAt = (place: number): WordVector => this.#vectorOf(among?.[place] ?? place, masked, NOTHING);
    return Float64Array.from({ length: pairs }, () => {
      const [a, b] = [drawn(), drawn()];
      return similarity(vectorAt(a), vectorAt(a === b ? (b + 1) % size : b));
    });
  }

  #vectorOf(text: number, masked: ReadonlySet<number>, own: ReadonlySet<number>): WordVector {
    const words: number[] = [];
    const weights: number[] = [];
    let square = 0;
    for (const word of this.rows[text] ?? []) {
      if (masked.has(word) || own.has(word)) continue;
      const weight = this.weights[word] ?? 0;
      words.push(word);
      weights.push(weight);
      square += weight ** 2;
    }
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    return { words, weights: weights.map((weight) => weight * scale) };
  }

  #mean(vectors: readonly WordVector[]): number {
    let [sum, pairs] = [0, 0];
    visitPairs(vectors.length, (one, other) => {
      sum += Math.min(this.#cap, similarity(vectors[one] ?? EMPTY, vectors[other] ?? EMPTY));
      pairs++;
    });
    return pairs === 0 ? 1 : sum / pairs / this.#cap;
  }
}

const NOTHING: ReadonlySet<number> = new Set();
const EMPTY: WordVector = { words: [], weights: [] };

function* wordsOf(text: string): Generator<string> {
  for (const { text: token } of textTokens(text, MOST_TOKENS)) {
    if (token.length >= MIN_LENGTH && isWord(token)) yield token.toLowerCase();
  }
}

/** Texts of which nothing is left are alike. */
function similarity(a: WordVector, b: WordVector): number {
  return a.words.length === 0 || b.words.length === 0 ? 1 : cosine(a, b);
}
