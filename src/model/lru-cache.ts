/** A map that forgets the entry unused for longest when it holds more than `capacity`. */
export class LruCache<K, V> {
  readonly #entries = new Map<K, V>();

  constructor(readonly capacity: number) {}

  /** The value, which counts as used now, or `undefined`. */
  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    if (this.#entries.size < this.capacity / 2) return value; // far from full: order does not matter yet
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** Remembers a value. */
  set(key: K, value: V): void {
    this.#entries.set(key, value);
    if (this.#entries.size <= this.capacity) return;
    const oldest = this.#entries.keys().next();
    if (oldest.done !== true) this.#entries.delete(oldest.value);
  }

  /** Number of remembered values. */
  get size(): number {
    return this.#entries.size;
  }
}
