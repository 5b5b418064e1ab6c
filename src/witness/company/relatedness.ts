import type { RecordWords } from './record-words.js';

/**
 * Mean similarity of all pairs of records. With u the unit vector of a record's words, weighted by idf, without those
 * left out, the mean of u_a · u_b over the pairs a ≠ b of n records is (‖Σ u‖² − Σ ‖u‖²) / (n (n − 1)): linear in the
 * words, without listing the pairs.
 */
export class Relatedness {
  private readonly sums: Float64Array;
  private readonly touched: number[] = [];
  /** Occurrences of a word that are left out in the record that is added; all zero between two records. */
  private readonly left: Int32Array;

  constructor(private readonly rows: RecordWords) {
    this.sums = new Float64Array(rows.weights.length);
    this.left = new Int32Array(rows.weights.length);
  }

  /**
   * @param records    two at least
   * @param ownWordsOf the tokens of the element in a record, by its position in `records`: a word that occurs in its
   *   record only there is left out. A natural statement uses names that the rest of its function holds too.
   * @returns a number in [0, 1]
   */
  of(records: ArrayLike<number>, ownWordsOf: (position: number) => Iterable<number>): number {
    let own = 0;
    for (let position = 0; position < records.length; position++) {
      own += this.add(records[position] ?? 0, ownWordsOf(position));
    }
    let square = 0;
    for (const word of this.touched) {
      const sum = this.sums[word] ?? 0;
      square += sum * sum;
      this.sums[word] = 0;
    }
    this.touched.length = 0;
    return Math.max(0, square - own) / Math.max(1, records.length * (records.length - 1));
  }

  /** Adds the unit vector of a record to `sums`. @returns its squared length: 1, or 0 for a record without words */
  private add(record: number, ownWords: Iterable<number>): number {
    const { words, ends, weights } = this.rows;
    for (const word of ownWords) this.left[word] = (this.left[word] ?? 0) + 1;
    const start = record === 0 ? 0 : (ends[record - 1] ?? 0);
    const end = ends[record] ?? 0;
    let length = 0;
    for (let at = start; at < end; at++) {
      const word = words[at] ?? 0;
      if (this.keeps(at)) length += (weights[word] ?? 0) ** 2;
    }
    const scale = length === 0 ? 0 : 1 / Math.sqrt(length);
    for (let at = start; at < end; at++) {
      const word = words[at] ?? 0;
      if (scale === 0 || !this.keeps(at)) continue;
      if (this.sums[word] === 0) this.touched.push(word);
      this.sums[word] = (this.sums[word] ?? 0) + (weights[word] ?? 0) * scale;
    }
    for (const word of ownWords) this.left[word] = 0;
    return scale === 0 ? 0 : 1;
  }

  private keeps(at: number): boolean {
    return (this.rows.counts[at] ?? 0) > (this.left[this.rows.words[at] ?? 0] ?? 0);
  }
}
