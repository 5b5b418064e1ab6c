import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { CodePurifyError } from '../../errors.js';

/** A header is an object name, a type and a size. */
const MAX_HEADER_BYTES = 200;

/** Reads objects from `git cat-file --batch`, one at a time. */
export class BlobReader {
  #rest: Uint8Array = new Uint8Array();
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(
    private readonly input: Writable,
    output: Readable,
  ) {
    this.#chunks = output[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  }

  /**
   * The content of a blob. It must be read to its end before the next one is requested.
   * @param bytes its size in the tree
   * @throws CodePurifyError `input` if git does not have the blob in that size
   */
  async *read(blob: string, bytes: number): AsyncGenerator<Uint8Array> {
    if (!this.input.write(`${blob}\n`)) await once(this.input, 'drain');
    const header = await this.#line();
    if (header !== `${blob} blob ${String(bytes)}`) throw missing(blob);
    for (let left = bytes; left > 0;) {
      const part = (await this.#some()).subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
    if ((await this.#line()) !== '') throw missing(blob);
  }

  /** The text up to the next line feed, without it. */
  async #line(): Promise<string> {
    const parts: number[] = [];
    while (parts.length <= MAX_HEADER_BYTES) {
      const [byte] = await this.#some();
      this.#rest = this.#rest.subarray(1);
      if (byte === 0x0a) return String.fromCharCode(...parts);
      parts.push(byte ?? 0);
    }
    throw missing('an object');
  }

  /** The available bytes: at least one. */
  async #some(): Promise<Uint8Array> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) throw missing('an object');
      this.#rest = next.value;
    }
    return this.#rest;
  }
}

function missing(blob: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `git could not give the content of ${blob}.`,
    'A partial clone does not hold it: fetch it first (git fetch --refetch --no-filter), or run git fsck.',
  );
}
