import { Minima } from './minima.js';

/**
 * Groups near copies: texts whose feature sets agree in one of four bands of six minima (one-permutation MinHash;
 * Broder 1997; Li, Owen, Zhang 2012). Two texts with nine in ten features in common are grouped with probability .95,
 * with seven in ten .4, with half .06. Groups with a common text are merged. Memory: a few numbers per text.
 */
export class ContentGroups {
  private readonly parents: number[] = [];
  private readonly seen = new Map<string, number>();
  private readonly minima = new Minima();

  /** Adds a text by the buckets of its features, which may repeat. */
  add(buckets: Int32Array): void {
    const text = this.parents.length;
    this.parents.push(text);
    for (const key of this.minima.bands(buckets)) {
      const other = this.seen.get(key);
      if (other === undefined) this.seen.set(key, text);
      else this.join(other, text);
    }
  }

  /** For each text, in the order of adding, the index of the first text in its group. */
  build(): Int32Array {
    return Int32Array.from(this.parents, (_, text) => this.rootOf(text));
  }

  /** Merges the groups of two texts. */
  join(a: number, b: number): void {
    const rootA = this.rootOf(a);
    const rootB = this.rootOf(b);
    const root = Math.min(rootA, rootB);
    for (const text of [a, b, rootA, rootB]) this.parents[text] = root;
  }

  private rootOf(text: number): number {
    let root = text;
    for (let next = this.parents[root]; next !== undefined && next !== root; next = this.parents[root])
      root = next;
    return root;
  }
}
