/** Records after which their size counts ... */
const MANY = 100_000;
/** ... and the bytes that they then have on average at least. The shortest function has 20, and its record more. */
const LEAST_BYTES = 32;

/** Why the rest of a file is not read: each record costs time, however small it is. */
export const TINY_RECORDS = `more than ${String(MANY)} records of less than ${String(LEAST_BYTES)} bytes on average, which hold no functions: the rest of the file is not read`;

/** The mean size of the records of a file, so that a file of millions of tiny ones is not read for minutes. */
export class RecordSize {
  #count = 0;
  #bytes = 0;

  /** @param bytes of the next record */
  add(bytes: number): void {
    this.#count += 1;
    this.#bytes += bytes;
  }

  /** Whether the records so far are too many and too small to be read on. */
  get isTooSmall(): boolean {
    return this.#count > MANY && this.#bytes < LEAST_BYTES * this.#count;
  }
}
