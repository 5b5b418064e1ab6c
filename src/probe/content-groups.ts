/** Minima that are taken of each text; `BAND` of them must agree in some band. */
const BINS = 24;
const BAND = 6;

const EMPTY = 0x7fffffff;

/**
 * Groups texts that are nearly the same: whose feature sets agree in one of four bands of six minima
 * (one-permutation MinHash; Broder 1997; Li, Owen, Zhang 2012). Two texts that share nine features in ten are
 * put together with probability .95, seven in ten .4, half .06. Groups are closed under this. Memory: a few
 * numbers a text.
 */
export class ContentGroups {
  private readonly parents: number[] = [];
  private readonly seen = new Map<string, number>();
  private readonly minima = new Int32Array(BINS);

  /** Adds a text by the buckets of its features, which may repeat. */
  add(buckets: Int32Array): void {
    const text = this.parents.length;
    this.parents.push(text);
    this.sign(buckets);
    for (let band = 0; band < BINS; band += BAND) {
      const key = `${String(band)} ${this.minima.subarray(band, band + BAND).join(' ')}`;
      const other = this.seen.get(key);
      if (other === undefined) this.seen.set(key, text);
      else this.join(other, text);
    }
  }

  /** For each text, in the order they were added, the first of its group. */
  build(): Int32Array {
    return Int32Array.from(this.parents, (_, text) => this.rootOf(text));
  }

  /** Puts two texts, and all that is with them, into one group. */
  join(a: number, b: number): void {
    const rootA = this.rootOf(a);
    const rootB = this.rootOf(b);
    const root = Math.min(rootA, rootB);
    for (const text of [a, b, rootA, rootB]) this.parents[text] = root;
  }

  /** The least hash of the features in each bin; a bin without any takes a hash of them all. */
  private sign(buckets: Int32Array): void {
    const { minima } = this;
    minima.fill(EMPTY);
    let all = 0;
    for (const bucket of buckets) {
      let hash = Math.imul(bucket, 0x9e3779b1);
      hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
      hash ^= hash >>> 13;
      all = Math.max(all, hash & EMPTY);
      const bin = ((hash >>> 8) & 0xffff) % BINS;
      if (hash < (minima[bin] ?? 0)) minima[bin] = hash;
    }
    for (let bin = 0; bin < BINS; bin++) if (minima[bin] === EMPTY) minima[bin] = all;
  }

  private rootOf(text: number): number {
    let root = text;
    for (let next = this.parents[root]; next !== undefined && next !== root; next = this.parents[root])
      root = next;
    return root;
  }
}
