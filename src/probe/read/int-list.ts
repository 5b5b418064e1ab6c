/** A growing list of 32-bit integers: a quarter of the memory of an array of numbers. */
export class IntList {
  private items: Int32Array;
  private count = 0;

  constructor(capacity = 64) {
    this.items = new Int32Array(capacity);
  }

  /** A list of these values. */
  static of(values: Int32Array): IntList {
    const list = new IntList(0);
    list.items = values;
    list.count = values.length;
    return list;
  }

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.items.length) {
      const larger = new Int32Array(Math.max(1, this.items.length * 2));
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count++] = value;
  }

  at(index: number): number {
    return this.items[index] ?? 0;
  }

  clear(): void {
    this.count = 0;
  }

  /** The values so far; shares memory until the next push. */
  view(): Int32Array {
    return this.items.subarray(0, this.count);
  }
}
