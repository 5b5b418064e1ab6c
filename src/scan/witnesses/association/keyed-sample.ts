/** An item with its rank and its place among all that were added. */
interface Ranked<T> {
  readonly rank: number;
  readonly order: number;
  readonly weight: number;
  readonly item: T;
}

/** So many times the size of the sample are stored before it is cut again. */
const SLACK = 1.25;

/**
 * Keeps the items with the smallest ranks, as many as are neither too many nor too heavy together, in the order in which they were
 * added. Memory is linear in the size of the sample.
 */
export class KeyedSample<T> {
  #kept: Ranked<T>[] = [];
  #bound = Infinity;
  #added = 0;
  #weight = 0;

  /**
   * @param most   items
   * @param weight of all items together
   * @param drop   called for each item that is not kept
   * @param least  items that are kept whatever they weigh
   */
  constructor(
    private readonly most: number,
    private readonly weight: number,
    private readonly drop: (item: T) => void,
    private readonly least = 0,
  ) {}

  /** Items that were added, kept or not. */
  get added(): number {
    return this.#added;
  }

  add(item: T, rank: number, weight: number): void {
    this.#added++;
    if (rank > this.#bound) {
      this.drop(item);
      return;
    }
    this.#kept.push({ rank, order: this.#added, weight, item });
    this.#weight += weight;
    if (this.#kept.length > SLACK * this.most || this.#weight > SLACK * this.weight) this.#cut();
  }

  /** At most as many as the sample may have. */
  all(): T[] {
    if (this.#kept.length > this.most || this.#weight > this.weight) this.#cut();
    return this.#kept.map(({ item }) => item);
  }

  #cut(): void {
    const ranked = [...this.#kept].sort((a, b) => a.rank - b.rank || a.order - b.order);
    let [count, weight] = [0, 0];
    for (const one of ranked) {
      if (count === this.most || (count >= this.least && weight + one.weight > this.weight)) break;
      count++;
      weight += one.weight;
    }
    for (const { item } of ranked.splice(count)) this.drop(item);
    this.#weight = weight;
    this.#bound = ranked.at(-1)?.rank ?? this.#bound;
    this.#kept = ranked.sort((a, b) => a.order - b.order);
  }
}
