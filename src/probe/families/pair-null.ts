import { randomStream, shuffle } from '../learn/random-stream.js';
import { countBelow } from '../../sorted.js';
import type { ReachablePairs } from './pair-screen.js';

/** Pairs whose kinship is measured, each in about a millisecond. */
const SAMPLED = 128;

/**
 * The part of the nats that are needed without kinship which a sampled pair could have: with kinship fewer are needed, and pairs that
 * never have as many say nothing of it.
 */
const NEARBY = 0.7;

/** Halvings that find a number of nats to a thousandth. */
const HALVINGS = 16;

/**
 * The tail of the largest value of all pairs in clean data, as an upper bound. Chernoff's bound exp(−z² / 2) of the signed root holds
 * for each pair without draws of labels. It is summed over the pairs that could have the value at all (Tarone 1990). The value of a
 * pair is z · factor, reduced by the kinship of its carriers as that of every family: how much, some random pairs show.
 */
export class PairNull {
  /** The nats that each could have, ascending. */
  private readonly nats: Float64Array;
  /** Factors of sampled pairs, with the nats that each could have; `null` until a value needs them. */
  private sampled: readonly { readonly nats: number; readonly factor: number }[] | null = null;
  /** Values of fewer nats are never accepted. */
  readonly lowest: number;

  /**
   * @param factorOf √independence of the common carriers of two families, by their numbers among the distinct ones
   * @param level largest p-value that is accepted
   */
  constructor(
    private readonly pairs: ReachablePairs,
    private readonly factorOf: (first: number, second: number) => number,
    level: number,
  ) {
    this.nats = pairs.nats.slice().sort();
    this.lowest = NEARBY * this.neededWithout(level);
  }

  /**
   * P(any pair has at least this value) in clean data, at most. The mean of the sampled pairs has one more of independent carriers,
   * so that it is never below the truth by more than their number.
   */
  pValue(value: number): number {
    const nats = (value * value) / 2;
    if (nats < this.lowest || nats <= 0) return 1;
    this.sampled ??= this.sample();
    const alike = this.sampled.filter((one) => one.nats >= nats);
    const tails = alike.map(({ factor }) => Math.exp(-nats / factor ** 2));
    const mean = tails.reduce((sum, tail) => sum + tail, Math.exp(-nats)) / (alike.length + 1);
    return Math.min(1, this.countFrom(nats) * mean);
  }

  private sample(): { readonly nats: number; readonly factor: number }[] {
    const { families, nats } = this.pairs;
    const order = Int32Array.from(nats.keys()).filter((at) => (nats[at] ?? 0) >= this.lowest);
    shuffle(order, randomStream(order.length));
    return Array.from(order.subarray(0, SAMPLED), (at) => ({
      nats: nats[at] ?? 0,
      factor: this.factorOf(families[2 * at] ?? 0, families[2 * at + 1] ?? 0),
    }));
  }

  /** The nats that would be accepted if no carriers were kin. */
  private neededWithout(level: number): number {
    let [few, enough] = [0, Math.log((this.nats.length + 1) / level)];
    for (let step = 0; step < HALVINGS; step++) {
      const nats = (few + enough) / 2;
      if (this.countFrom(nats) * Math.exp(-nats) > level) few = nats;
      else enough = nats;
    }
    return enough;
  }

  private countFrom(nats: number): number {
    return this.nats.length - countBelow(this.nats, nats);
  }
}
