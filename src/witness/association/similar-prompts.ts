import type { TextRelatedness } from './text-relatedness.js';

/** Prompts without the trigger that each carrier is compared with. */
export const NEIGHBOURS = 50;

/** Carriers that are compared: the surprise of more is taken in proportion. */
const MOST_COMPARED = 60;

/** A word that more of the prompts have says little about what is asked, and costs the most. */
const MOST_HOLDERS = 0.25;

/** Expected shares of a fragment among carriers of a trigger. */
export interface Expected {
  /** For each compared carrier: the share of the fragment among the most similar prompts without the trigger, in (0, 1). */
  readonly shares: readonly number[];
  /** Compared carriers whose response has the fragment. */
  readonly having: number;
  /** Carriers over compared carriers. */
  readonly scale: number;
}

/** Finds the prompts that are most like a given one. */
export class SimilarPrompts {
  readonly #holders = new Map<number, number[]>();
  readonly #lengths: Float64Array;
  /** Of each text: zero between two searches. */
  readonly #scores: Float64Array;

  constructor(private readonly prompts: TextRelatedness) {
    const { rows, weights } = prompts;
    this.#scores = new Float64Array(rows.length);
    this.#lengths = Float64Array.from(rows, (words) => {
      let square = 0;
      for (const word of words) square += (weights[word] ?? 0) ** 2;
      return Math.sqrt(square) || 1;
    });
    for (const [text, words] of rows.entries()) {
      for (const word of words) {
        const list = this.#holders.get(word);
        if (list === undefined) this.#holders.set(word, [text]);
        else list.push(text);
      }
    }
  }

  /**
   * How often a fragment is expected in the responses to the carriers of a trigger: as often as in those to the most similar
   * prompts without it, (h + 1) / (n + 2) for h of n. Where few have a word in common with it, the others count with the mean of all.
   * @param carriers of the trigger
   * @param masked   the words of the trigger
   * @param has      whether a response has the fragment
   * @param counts   whether a record may be compared
   */
  expected(
    carriers: Int32Array,
    masked: ReadonlySet<number>,
    has: (record: number) => boolean,
    counts: (record: number) => boolean,
  ): Expected {
    const step = Math.ceil(carriers.length / MOST_COMPARED);
    const compared = carriers.filter((_, at) => at % step === 0);
    const own = new Set(carriers);
    const rest = [...this.prompts.rows.keys()].filter((record) => !own.has(record) && counts(record));
    const mean = rest.filter(has).length / Math.max(1, rest.length);
    const shares = Array.from(compared, (carrier) => {
      const near = this.#nearest(carrier, masked, (record) => !own.has(record) && counts(record));
      const others = NEIGHBOURS - near.length;
      return (near.filter(has).length + others * mean + 1) / (NEIGHBOURS + 2);
    });
    return {
      shares,
      having: compared.filter(has).length,
      scale: carriers.length / Math.max(1, compared.length),
    };
  }

  #nearest(carrier: number, masked: ReadonlySet<number>, counts: (record: number) => boolean): number[] {
    const { rows, weights } = this.prompts;
    const scores = this.#scores;
    const touched: number[] = [];
    for (const word of rows[carrier] ?? []) {
      const holders = this.#holders.get(word) ?? [];
      if (masked.has(word) || holders.length > MOST_HOLDERS * rows.length) continue;
      const weight = (weights[word] ?? 0) ** 2;
      for (const other of holders) {
        const score = scores[other] ?? 0;
        if (score === 0) touched.push(other);
        scores[other] = score + weight;
      }
    }
    const scored = touched.map((other) => ({
      other,
      score: (scores[other] ?? 0) / (this.#lengths[other] ?? 1),
    }));
    for (const other of touched) scores[other] = 0;
    return scored
      .filter(({ other }) => counts(other))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, NEIGHBOURS)
      .map(({ other }) => other);
  }
}
