import {
  FREE_BYTES,
  FREE_VALUES,
  MAX_EXPANSION,
  MAX_HELD_BYTES,
  MAX_VALUES_PER_BYTE,
} from './parquet-limits.js';
import { UnreadableParquet } from './unreadable-parquet.js';

/** Counts what reading a file costs, and stops it when the file cannot be what it claims. */
export class ReadBudget {
  #decoded = 0;
  #given = 0;
  #values = 0;
  #held = 0;
  readonly #most: number;

  /** @param fileBytes length of the file */
  constructor(private readonly fileBytes: number) {
    this.#most = FREE_BYTES + MAX_EXPANSION * fileBytes;
  }

  /**
   * Before a page is decompressed.
   * @throws UnreadableParquet when all pages together are too long for the file
   */
  decode(bytes: number): void {
    this.#decoded += bytes;
    if (this.#decoded > this.#most) throw this.#bomb();
  }

  /** For the bytes of values in records: a dictionary gives one value many times. */
  give(bytes: number): void {
    this.#given += bytes;
    if (this.#given > this.#most) throw this.#bomb();
  }

  /** Before the values of a page are read: a run of any length takes a few bytes. */
  count(values: number): void {
    this.#values += values;
    if (this.#values > FREE_VALUES + MAX_VALUES_PER_BYTE * this.fileBytes) {
      throw new UnreadableParquet(
        `more than ${String(this.#values)} values in only ${String(this.fileBytes)} bytes`,
      );
    }
  }

  /** Before a page is held in memory. */
  hold(bytes: number): void {
    this.#held += bytes;
    if (this.#held > MAX_HELD_BYTES) {
      throw new UnreadableParquet(
        `its pages need more than ${String(MAX_HELD_BYTES)} bytes of memory: write smaller pages or fewer columns`,
      );
    }
  }

  /** After a page is dropped. */
  release(bytes: number): void {
    this.#held -= bytes;
  }

  /** At the end of a row group nothing is held. */
  releaseAll(): void {
    this.#held = 0;
  }

  #bomb(): UnreadableParquet {
    return new UnreadableParquet(
      `${String(this.fileBytes)} bytes that expand to more than ${String(this.#most)} (a decompression bomb?)`,
    );
  }
}
