import { randomStream } from '../../probe/learn/random-stream.js';
import { cosine, visitPairs, type WordVector } from '../word-vectors.js';
import type { RecordWords } from './record-words.js';
import { startOf } from '../../probe/read/start-of.js';

/** Random pairs: their similarities are the scale for this data. */
const RANDOM_PAIRS = 10_000;

/** A pair that is more similar than this proportion of random pairs counts no more than the pair at this place. */
const CAP_LEVEL = 0.9;

/** How related some records are, in two ways; s is the cosine of the words of a pair, weighted by idf. */
export interface Related {
  /**
   * The mean over the pairs of min(s, c) / c, with c the 90 % quantile of s for random pairs: about the proportion of pairs
   * that have much in common. The cap keeps one pair of relatives from looking like a set of relatives.
   */
  readonly proportion: number;
  /** ln of the mean of s over its mean for random pairs, at least ln ½: less in common is random, and no more than that. */
  readonly logRatio: number;
}

/** Compares records by their words. */
export class Relatedness {
  /** c of `Related`, and the mean of s for random pairs. */
  private readonly cap: number;
  private readonly base: number;

  /** @param distinct records without near copies, in an order that depends on their content */
  constructor(
    private readonly rows: RecordWords,
    distinct: Int32Array,
  ) {
    const vectors = Array.from(distinct, (record) => this.vectorOf(record, []));
    const random = randomStream(distinct.length);
    const drawn = (): number => Math.floor(random() * vectors.length);
    const similarities = Float64Array.from({ length: RANDOM_PAIRS }, () => {
      const [a, b] = [drawn(), drawn()];
      return a === b ? 0 : cosine(vectors[a] ?? EMPTY, vectors[b] ?? EMPTY);
    }).sort();
    this.cap = Math.max(LEAST_CAP, similarities[Math.floor(CAP_LEVEL * RANDOM_PAIRS)] ?? 0);
    this.base = Math.max(LEAST_CAP / 10, similarities.reduce((sum, value) => sum + value, 0) / RANDOM_PAIRS);
    this.whole = new Map(vectors.map((vector, at) => [distinct[at] ?? 0, vector]));
  }

  private readonly whole: ReadonlyMap<number, WordVector>;

  /** How related records are with all of their words; they must be among the distinct ones. */
  ofRecords(records: Int32Array): Related {
    return this.mean(Array.from(records, (record) => this.whole.get(record) ?? EMPTY));
  }

  /**
   * How related the carriers of an element are.
   * @param ownTokens the element's tokens in the record at a place of `records`: a word that occurs in its record only
   *   there is left out, while a natural statement uses names that the rest of its function holds too
   */
  ofCarriers(records: Int32Array, ownTokens: (place: number) => Iterable<number>): Related {
    return this.mean(Array.from(records, (record, place) => this.vectorOf(record, ownTokens(place))));
  }

  private vectorOf(record: number, ownTokens: Iterable<number>): WordVector {
    const { words, counts, ends, weights, wordOf } = this.rows;
    const own = new Map<number, number>();
    for (const id of ownTokens) {
      const word = wordOf[id] ?? -1;
      own.set(word, (own.get(word) ?? 0) + 1);
    }
    const kept: number[] = [];
    let square = 0;
    for (let at = startOf(ends, record); at < (ends[record] ?? 0); at++) {
      const word = words[at] ?? 0;
      if ((counts[at] ?? 0) <= (own.get(word) ?? 0)) continue;
      kept.push(word);
      square += (weights[word] ?? 0) ** 2;
    }
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    return {
      words: Int32Array.from(kept),
      weights: Float64Array.from(kept, (word) => (weights[word] ?? 0) * scale),
    };
  }

  private mean(vectors: readonly WordVector[]): Related {
    let capped = 0;
    let sum = 0;
    let pairs = 0;
    visitPairs(vectors.length, (one, other) => {
      const similarity = cosine(vectors[one] ?? EMPTY, vectors[other] ?? EMPTY);
      capped += Math.min(this.cap, similarity);
      sum += similarity;
      pairs++;
    });
    return {
      proportion: pairs === 0 ? 0 : capped / pairs / this.cap,
      logRatio: Math.log(Math.max(LEAST_RATIO, sum / Math.max(1, pairs) / this.base)),
    };
  }
}

/** See `Related.logRatio`. */
const LEAST_RATIO = 0.5;

const EMPTY: WordVector = { words: new Int32Array(), weights: new Float64Array() };

/** Where most records have no word in common, any common word is much. */
const LEAST_CAP = 1e-3;
