import { sharedBucket } from '../read/record-buckets.js';
import { IntList } from '../read/int-list.js';
import { BUCKETS, FeatureLister, MAX_ORDER } from '../read/ngrams.js';
import type { LinearModel } from './regression.js';
import { scaleOf } from '../read/sparse-rows.js';
import { countTokens, type TokenIds } from '../read/token-ids.js';
import type { Vocabulary } from '../read/vocabulary.js';

/** The tokens of one side that a mask hides, ascending. */
export interface SideMask {
  readonly side: number;
  readonly tokens: readonly number[];
}

/** Features of one side, by their number in the record. */
interface LocalSide {
  readonly features: Int32Array;
  readonly widths: Int32Array;
  readonly starts: Int32Array;
  /** How often the side has each feature of the record. */
  readonly counts: Int32Array;
}

/**
 * The features of one record, numbered densely. A mask is scored by the few n-grams that it touches: a feature is lost
 * with its last occurrence, and for a pair the feature "both sides have it" as soon as one side has lost it. No other
 * feature is computed again.
 */
export class RecordFeatures {
  private readonly lister: FeatureLister;
  /** Per bucket: the last load in which it occurred, and its number there. */
  private readonly seenBy = new Int32Array(BUCKETS);
  private readonly numberOf = new Int32Array(BUCKETS);
  private loads = 0;
  private buckets: number[] = [];
  private sides: LocalSide[] = [];
  private scale = 1;
  /** Features whose occurrences a mask has removed, to be restored. */
  private readonly touched = new IntList(1024);
  private weights = new Float64Array(0);
  private shared = new Float64Array(0);

  constructor(vocabulary: Vocabulary) {
    this.lister = new FeatureLister(vocabulary);
  }

  /** Loads a record of one or two sides, in place of the one before. */
  load(sides: readonly TokenIds[]): void {
    this.loads++;
    this.buckets = [];
    const listed = sides.map((ids) => {
      const { buckets, widths, starts } = this.lister.list(ids);
      return { features: this.number(buckets), widths: widths.slice(), starts: starts.slice() };
    });
    this.sides = listed.map((side) => ({ ...side, counts: this.count(side.features) }));
    this.scale = scaleOf(countTokens(sides));
  }

  private number(buckets: Int32Array): Int32Array {
    const numbers = new Int32Array(buckets.length);
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets[at] ?? 0;
      if (this.seenBy[bucket] !== this.loads) {
        this.seenBy[bucket] = this.loads;
        this.numberOf[bucket] = this.buckets.length;
        this.buckets.push(bucket);
      }
      numbers[at] = this.numberOf[bucket] ?? 0;
    }
    return numbers;
  }

  private count(features: Int32Array): Int32Array {
    const counts = new Int32Array(this.buckets.length);
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
    return counts;
  }

  /** Log-odds of the whole record (nats). Masks are scored with this model until the next call. */
  use({ weights, bias }: LinearModel): number {
    const { buckets, sides } = this;
    const [first, second] = sides;
    if (this.weights.length < buckets.length) {
      this.weights = new Float64Array(buckets.length * 2);
      this.shared = new Float64Array(buckets.length * 2);
    }
    let sum = 0;
    for (let feature = 0; feature < buckets.length; feature++) {
      const bucket = buckets[feature] ?? 0;
      const weight = weights[bucket] ?? 0;
      this.weights[feature] = weight;
      sum += weight;
      if (!first || !second) continue;
      const shared = weights[sharedBucket(bucket)] ?? 0;
      this.shared[feature] = shared;
      if ((first.counts[feature] ?? 0) > 0 && (second.counts[feature] ?? 0) > 0) sum += shared;
    }
    return bias + sum * this.scale;
  }

  /** The log-odds (nats) that all masks together remove; at most one mask per side. */
  removed(masks: readonly SideMask[]): number {
    let lost = 0;
    this.touched.clear();
    const ends: number[] = [];
    for (const { side, tokens } of masks) {
      lost += this.remove(side, tokens);
      ends.push(this.touched.length);
    }
    let at = 0;
    ends.forEach((end, number) => {
      const counts = this.sides[masks[number]?.side ?? 0]?.counts;
      for (; at < end && counts; at++) {
        const feature = this.touched.at(at);
        counts[feature] = (counts[feature] ?? 0) + 1;
      }
    });
    return lost * this.scale;
  }

  /** Removes tokens of a side; returns the sum of the lost weights, and lists the features in `touched`. */
  private remove(side: number, tokens: readonly number[]): number {
    const own = this.sides[side];
    if (!own) return 0;
    const { touched } = this;
    const { features, widths, starts, counts } = own;
    const other = this.sides[1 - side]?.counts;
    let lost = 0;
    let from = 0;
    for (const token of tokens) {
      for (let first = Math.max(from, token - MAX_ORDER + 1); first <= token; first++) {
        const end = starts[first + 1] ?? 0;
        for (let at = starts[first] ?? 0; at < end; at++) {
          // skips n-grams that do not hold this token; those with an earlier masked token were counted there
          if (first + (widths[at] ?? 0) <= token) continue;
          const feature = features[at] ?? 0;
          const left = (counts[feature] ?? 0) - 1;
          counts[feature] = left;
          touched.push(feature);
          if (left === 0) lost += this.weightOfLast(feature, other);
        }
      }
      from = token + 1;
    }
    return lost;
  }

  /** The weight lost with a side's last occurrence: "both sides have it" if the other side has it, else the feature. */
  private weightOfLast(feature: number, other: Int32Array | undefined): number {
    if (other && (other[feature] ?? 0) > 0) return this.shared[feature] ?? 0;
    return this.weights[feature] ?? 0;
  }
}
