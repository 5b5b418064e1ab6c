import { EmpiricalNull } from '../families/empirical-null.js';
import { Kinship } from '../families/kinship.js';
import { equalRoot, triggerValue } from '../families/signed-root.js';
import type { FamilyKey } from '../read/family-keys.js';
import { binomialTail } from './binomial-tail.js';
import { startOf } from '../read/start-of.js';
import { type CountableFamilies, exampleOf } from './countable-families.js';
import { type ClassSums, DRAWS, type FamilySums, PART } from './family-sums.js';
import type { UnitPlace } from '../judge/unit-holders.js';

/** A family that was accepted after it was counted in all data. */
export interface CountedFamily {
  /** The class that is label 1. */
  readonly own: number;
  readonly key: FamilyKey;
  /** The label that it follows, there. */
  readonly label: 0 | 1;
  /** As in `AcceptedFamily`. */
  readonly value: number;
  readonly pValue: number;
  /** Records that hold it, those of them with the label, and the mean probability of the label without it. */
  readonly carriers: number;
  readonly labelled: number;
  readonly expected: number;
  readonly example: UnitPlace;
  readonly word: string | null;
}

/** How families are accepted. */
export interface AcceptParts {
  /** Labels for which families are tested. */
  readonly towards: readonly (0 | 1)[];
  /** The accepted rate of clean data in which a class has an accepted family. */
  readonly level: number;
  /** Records that a family needs. */
  readonly least: number;
}

/** A family whose carriers in the sample are those of stronger ones, up to this part, is the same pattern at another level. */
const SAME_CARRIERS = 0.5;
/** Nothing has a larger value: about 10,000 carriers with one label. */
const LARGEST_VALUE = 128;
/** To find the least value that is accepted to three digits. */
const HALVINGS = 17;
/** Accepted families of a class: each is looked for in every unit. */
const MOST_ACCEPTED = 64;

/** Accepts the families of all classes that chance does not explain, by their sums over all data. */
export function acceptCounted(
  families: CountableFamilies,
  { classes }: FamilySums,
  parts: AcceptParts,
): CountedFamily[] {
  const kinship = new Kinship(families.rows, families.groups, families.seed);
  return classes.flatMap((sums) => new CountedClass(families, sums, kinship, parts).accepted());
}

/** The families of one class against the rest. */
class CountedClass {
  /** Places of the families with enough records. */
  readonly #places: readonly number[];
  /** √ of the part of the carriers that counts: no copies, and no kin. */
  readonly #factors = new Map<number, number>();
  readonly #empirical: EmpiricalNull;
  readonly #looks: number;

  constructor(
    private readonly families: CountableFamilies,
    private readonly sums: ClassSums,
    private readonly kinship: Kinship,
    private readonly parts: AcceptParts,
  ) {
    this.#places = [...families.keys.keys()].filter((place) => (sums.records[place] ?? 0) >= parts.least);
    this.#looks = parts.towards.length;
    const sizes = this.#places.map((place) => sums.records[place] ?? 0);
    const observed = this.#rootsOf((place) => sums.ones[place] ?? 0);
    const drawn = Array.from({ length: DRAWS }, (_, draw) =>
      this.#rootsOf((place) => this.#drawnOnes(place, draw)),
    );
    this.#empirical = new EmpiricalNull(sizes, observed, drawn);
  }

  accepted(): CountedFamily[] {
    const values = this.#valuesOf(
      (place) => this.sums.ones[place] ?? 0,
      (size, root) => this.#empirical.correct(size, root),
    );
    const found = this.parts.towards.flatMap((label) => this.#acceptedTowards(label, values));
    found.sort((a, b) => a.pValue - b.pValue || a.place - b.place);
    return this.#withoutLevels(found).map(({ place, label, value, pValue }) =>
      this.#toFamily(place, label, value, pValue),
    );
  }

  #acceptedTowards(label: 0 | 1, values: Float32Array): Found[] {
    const critical = this.#criticalValue(label);
    return this.#places.flatMap((place, at) => {
      const value = towards(values[at] ?? 0, label);
      // kinship only reduces values
      if (value < critical) return [];
      const reduced = value * this.#factorOf(place);
      return reduced < critical
        ? []
        : [{ place, label, value: reduced, pValue: this.#pValueOf(reduced, label) }];
    });
  }

  /** The least value that is accepted, by bisection. */
  #criticalValue(label: 0 | 1): number {
    let [low, high] = [0, LARGEST_VALUE];
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (low + high) / 2;
      if (this.#pValueOf(middle, label) > this.parts.level) low = middle;
      else high = middle;
    }
    return high;
  }

  /** A bound of P(any family reaches a value towards a label, or the other label's does): the sum over all families of their tails. */
  #pValueOf(value: number, label: 0 | 1): number {
    let sum = 0;
    for (const place of this.#places) sum += this.#tailOf(place, label, value);
    return Math.min(1, this.#looks * sum);
  }

  /** P(a family reaches a value towards a label), where its records have the label with their mean probability. */
  #tailOf(place: number, label: 0 | 1, value: number): number {
    const { records, chances } = this.sums;
    const size = records[place] ?? 0;
    const mean = (chances[place] ?? 0) / PART / size;
    const ones = (held: number): number => (label === 1 ? held : size - held);
    const reaches = (held: number): boolean =>
      towards(triggerValue(this.#rootOf(place, ones(held)), size, ones(held)), label) >= value;
    if (!reaches(size)) return 0;
    let [below, enough] = [0, size];
    while (enough - below > 1) {
      const middle = (below + enough) >> 1;
      if (reaches(middle)) enough = middle;
      else below = middle;
    }
    return binomialTail(size, label === 1 ? mean : 1 - mean, enough);
  }

  /** Leaves out families that stand for the same carriers as stronger ones. */
  #withoutLevels(found: readonly Found[]): Found[] {
    const covered = new Set<number>();
    const kept: Found[] = [];
    for (const one of found) {
      const carriers = this.#carriersOf(one.place);
      const known = carriers.filter((record) => covered.has(record)).length;
      if (known > SAME_CARRIERS * carriers.length || kept.length === MOST_ACCEPTED) continue;
      kept.push(one);
      for (const record of carriers) covered.add(record);
    }
    return kept;
  }

  #toFamily(place: number, label: 0 | 1, value: number, pValue: number): CountedFamily {
    const { records, ones, chances } = this.sums;
    const [size, count] = [records[place] ?? 0, ones[place] ?? 0];
    const mean = (chances[place] ?? 0) / PART / size;
    return {
      ...{ own: this.sums.own, key: this.families.keys[place] ?? 0, label, value, pValue },
      carriers: size,
      labelled: label === 1 ? count : size - count,
      expected: label === 1 ? mean : 1 - mean,
      example: exampleOf(this.families, place),
      word: this.families.words.get(place) ?? null,
    };
  }

  #drawnOnes(place: number, draw: number): number {
    return this.sums.drawn[place * DRAWS + draw] ?? 0;
  }

  #rootsOf(onesOf: (place: number) => number): Float32Array {
    return Float32Array.from(this.#places, (place) => this.#rootOf(place, onesOf(place)));
  }

  #valuesOf(
    onesOf: (place: number) => number,
    correct: (size: number, root: number) => number,
  ): Float32Array {
    return Float32Array.from(this.#places, (place) => {
      const [size, ones] = [this.sums.records[place] ?? 0, onesOf(place)];
      return triggerValue(correct(size, this.#rootOf(place, ones)), size, ones);
    });
  }

  /** The signed root as for many carriers in `signedRootTable`: by the mean, and scaled to the true variance. */
  #rootOf(place: number, ones: number): number {
    const { records, chances, variances } = this.sums;
    const size = records[place] ?? 0;
    const mean = (chances[place] ?? 0) / PART / size;
    const variance = (variances[place] ?? 0) / PART;
    if (mean <= 0 || mean >= 1 || variance <= 0) return 0;
    return Math.sqrt((size * mean * (1 - mean)) / variance) * equalRoot(size, mean, ones);
  }

  #factorOf(place: number): number {
    const known = this.#factors.get(place);
    if (known !== undefined) return known;
    const part = (this.families.distinct[place] ?? 1) * this.kinship.independence(this.#carriersOf(place));
    const factor = Math.sqrt(part);
    this.#factors.set(place, factor);
    return factor;
  }

  #carriersOf(place: number): Int32Array {
    const { ends, records } = this.families;
    return records.subarray(startOf(ends, place), ends[place] ?? 0);
  }
}

/** A family that is accepted, by its place. */
interface Found {
  readonly place: number;
  readonly label: 0 | 1;
  readonly value: number;
  readonly pValue: number;
}

function towards(value: number, label: 0 | 1): number {
  return label === 1 ? Math.max(0, value) : Math.max(0, -value);
}
