import type { BytePatch } from './file-patch.js';

/** A value to remove from an array, an object, or a row of values. Offsets are in bytes of the file. */
export interface RemovedValue {
  /** Where it begins; a member of an object begins with its key. */
  readonly start: number;
  readonly end: number;
  /** The same, with a line end that follows. */
  readonly lineEnd: number;
  /** Offset of the comma before it; `null` without one. */
  readonly comma: number | null;
  /** Where the next value begins, after a comma; `null` when no comma follows. */
  readonly next: number | null;
}

/**
 * The bytes to remove with values. A value goes with the comma after it, and the last one with the comma before it, so
 * that what stays is JSON; a value without commas around it goes with its line end.
 */
export class JsonRemovals {
  readonly #patches: BytePatch[] = [];
  /** Values to remove that follow each other. */
  #first: RemovedValue | null = null;
  #last: RemovedValue | null = null;

  /** Adds a value; in the order of the file. */
  add(value: RemovedValue): void {
    if (this.#last?.next !== value.start) this.#close();
    this.#first ??= value;
    this.#last = value;
  }

  /** The patches, in order. */
  finish(): readonly BytePatch[] {
    this.#close();
    return this.#patches;
  }

  #close(): void {
    const [first, last] = [this.#first, this.#last];
    this.#first = null;
    this.#last = null;
    if (first === null || last === null) return;
    const start = last.next === null ? (first.comma ?? first.start) : first.start;
    const end = last.next ?? (first.comma === null ? last.lineEnd : last.end);
    this.#patches.push({ start, end, bytes: new Uint8Array() });
  }
}
