/** Number of minima per text, in bands of `BAND`. Near copies agree in at least one band. */
const BINS = 24;
const BAND = 6;

const EMPTY = 0x7fffffff;

/** The MinHash signature of texts (one-permutation MinHash; Li, Owen, Zhang 2012). */
export class Minima {
  private readonly minima = new Int32Array(BINS);

  /** The keys of the four bands of a text, by the hashes of its features, which may repeat. */
  bands(buckets: Int32Array): string[] {
    this.sign(buckets);
    const keys: string[] = [];
    for (let band = 0; band < BINS; band += BAND) {
      keys.push(`${String(band)} ${this.minima.subarray(band, band + BAND).join(' ')}`);
    }
    return keys;
  }

  /** The smallest hash of the features in each bin; the largest hash of all for an empty bin. */
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
}
