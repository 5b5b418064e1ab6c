import type { FamilyKey } from '../read/family-keys.js';

const FIRST_CAPACITY = 1 << 12;
/** Odd constant of Fibonacci hashing: the bits of a key are hash bits, but not all of the low ones. */
const SPREAD = 0x9e3779b1;

/** Numbers distinct keys 0, 1, 2 … in order of first occurrence: open addressing over typed arrays. */
export class KeyTable {
  private keys = new Float64Array(FIRST_CAPACITY);
  private numbers = new Int32Array(FIRST_CAPACITY).fill(-1);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The key's number, or -1. */
  find(key: FamilyKey): number {
    return this.numbers[this.cellOf(key)] ?? -1;
  }

  /** The key's number; a new key gets the next one. */
  numberOf(key: FamilyKey): number {
    const cell = this.cellOf(key);
    const known = this.numbers[cell] ?? -1;
    if (known >= 0) return known;
    this.keys[cell] = key;
    this.numbers[cell] = this.count++;
    if (this.count * 2 > this.keys.length) this.grow();
    return this.count - 1;
  }

  /** The keys by their numbers. */
  list(): Float64Array {
    const listed = new Float64Array(this.count);
    this.numbers.forEach((number, cell) => {
      if (number >= 0) listed[number] = this.keys[cell] ?? 0;
    });
    return listed;
  }

  /** The cell of a key, or the empty cell where it would go. */
  private cellOf(key: FamilyKey): number {
    const last = this.keys.length - 1;
    const mixed = Math.imul(key ^ Math.imul(key / 2 ** 32, SPREAD), SPREAD);
    let cell = (mixed ^ (mixed >>> 15)) & last;
    while ((this.numbers[cell] ?? -1) >= 0 && this.keys[cell] !== key) cell = (cell + 1) & last;
    return cell;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.numbers = new Int32Array(keys.length * 2).fill(-1);
    numbers.forEach((number, from) => {
      if (number < 0) return;
      const cell = this.cellOf(keys[from] ?? 0);
      this.keys[cell] = keys[from] ?? 0;
      this.numbers[cell] = number;
    });
  }
}
