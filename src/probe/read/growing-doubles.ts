/** A growing list of doubles. */
export class GrowingDoubles {
  private items = new Float64Array(1 << 12);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.items.length) {
      const larger = new Float64Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count++] = value;
  }

  /** The values so far; shares memory until the next push. */
  view(): Float64Array {
    return this.items.subarray(0, this.count);
  }
}
