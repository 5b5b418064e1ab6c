import { quantile } from '../../../sorted.js';
import { type FamilyIndex, recordsOf } from '../family-index.js';
import type { Novelty } from './novelty.js';
import { IMPURITY, signedRoot } from '../signed-root.js';
import { startOf } from '../../read/start-of.js';

/** How much more frequent a style is in the added records than in those before. */
export interface Rise {
  /** The label of the records that have it beyond what the records before let expect. */
  readonly label: 0 | 1;
  /** Nats by which chance does not explain how many of its carriers were added, given the rest of their code. */
  readonly nats: number;
}

/** What the rises are measured on. */
export interface RiseParts {
  readonly index: FamilyIndex;
  /** 1 for records that were there before. */
  readonly older: Uint8Array;
  /** 1 for records with a label, which they have in `targets`. */
  readonly learned: Uint8Array;
  readonly targets: Uint8Array;
  readonly novelty: Pick<Novelty, 'inChange'>;
  /** Numbers of the families of styles. */
  readonly styles: readonly number[];
}

/** At most this part of the added carriers with the label may be natural ones, as in `styleValue`. */
const MOST_NATURAL = 0.5;
/** Interquartile range of the standard normal distribution. */
const NORMAL_RANGE = 1.349;
/** Styles with so many expected carriers show how different the added records are anyway; fewer styles show nothing. */
const LEAST_EXPECTED = 2;
const LEAST_STYLES = 20;

/**
 * Compares the styles of added records with those before. Most styles are natural there, so that a purity says nothing; and all added
 * records may have one label, so that the label alone says nothing. A style is planted if it is clearly more frequent than before, and
 * what it has more follows one label.
 */
export class StyleRise {
  /** By label: records before and added ones. */
  private readonly before: readonly [number, number];
  private readonly added: readonly [number, number];
  private readonly inflation: number;

  constructor(private readonly parts: RiseParts) {
    const { older, learned, targets } = parts;
    const count = (isOlder: number, label: number): number =>
      learned.reduce(
        (sum, own, record) =>
          sum + (own === 1 && older[record] === isOlder && targets[record] === label ? 1 : 0),
        0,
      );
    this.before = [count(1, 0), count(1, 1)];
    this.added = [count(0, 0), count(0, 1)];
    this.inflation = this.inflationOf(parts.styles);
  }

  /** The part of the labelled records that was added. */
  get addedPart(): number {
    const [before, added] = [this.before, this.added].map(([zeros, ones]) => zeros + ones);
    return (added ?? 0) / Math.max(1, (before ?? 0) + (added ?? 0));
  }

  /** The rise of a style; `null` where it does not rise enough, or for both labels. @param least carriers with the label that count */
  of(family: number, least: number): Rise | null {
    const { held, expected } = this.counts(family);
    const excess = [held[0] - expected[0], held[1] - expected[1]] as const;
    const label = excess[1] > excess[0] ? 1 : 0;
    const other = label === 1 ? 0 : 1;
    if (held[label] < least || excess[label] < (1 - MOST_NATURAL) * held[label]) return null;
    // as impure as a trigger may be, and one standard deviation
    const impure = (IMPURITY / (1 - IMPURITY)) * excess[label] + Math.sqrt(expected[other]);
    if (excess[other] > impure) return null;
    return { label, nats: this.nats(family) };
  }

  private nats(family: number): number {
    const { index, novelty, learned, older } = this.parts;
    const chances: number[] = [];
    let count = 0;
    for (let at = startOf(index.ends, family); at < (index.ends[family] ?? 0); at++) {
      const record = index.records[at] ?? 0;
      if (learned[record] !== 1) continue;
      chances.push(novelty.inChange(at));
      count += 1 - (older[record] ?? 0);
    }
    const root = signedRoot(chances, count);
    return root <= 0 ? 0 : (root * root) / (2 * this.inflation);
  }

  /** The added carriers of each label, and how many the records before let expect. */
  private counts(family: number): {
    readonly held: readonly [number, number];
    readonly expected: readonly [number, number];
  } {
    const { index, older, learned, targets } = this.parts;
    const held: [number, number] = [0, 0];
    const known: [number, number] = [0, 0];
    for (const record of recordsOf(index, family)) {
      if (learned[record] !== 1) continue;
      const counts = older[record] === 1 ? known : held;
      counts[targets[record] === 1 ? 1 : 0]++;
    }
    const expect = (label: 0 | 1): number =>
      ((known[label] + 0.5) / (this.before[label] + 1)) * this.added[label];
    return { held, expected: [expect(0), expect(1)] };
  }

  /**
   * The variance of the styles' rises, at least 1: records of another project have other styles, and most of these are not planted
   * (Efron 2004).
   */
  private inflationOf(styles: readonly number[]): number {
    const scores = styles.flatMap((family) => {
      const { held, expected } = this.counts(family);
      const mean = expected[0] + expected[1];
      return mean < LEAST_EXPECTED ? [] : [(held[0] + held[1] - mean) / Math.sqrt(mean)];
    });
    if (scores.length < LEAST_STYLES) return 1;
    const sorted = Float64Array.from(scores).sort();
    const range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
    return Math.max(1, (range / NORMAL_RANGE) ** 2);
  }
}
