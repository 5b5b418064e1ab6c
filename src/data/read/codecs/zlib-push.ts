import { once } from 'node:events';
import type { Transform } from 'node:stream';
import type { Gunzip } from 'node:zlib';

/** A decompressor of `node:zlib`. All of them count the bytes that they have used. */
export type Decompressor = Transform & Pick<Gunzip, 'bytesWritten'>;

/** What one push results in. */
export interface Pushed {
  readonly output: readonly Buffer[];
  /** The data is over; what was pushed behind its end is not used. */
  readonly ended: boolean;
  /** Why nothing more can be decompressed; `null`: it can. The output before the error is there all the same. */
  readonly error: string | null;
}

/**
 * A stream of `node:zlib` that is fed piece by piece. By hand, not by a pipe: a pipe loses what was decompressed just
 * before an error, and does not say where the data ended.
 */
export class ZlibPush {
  #output: Buffer[] = [];
  #ended = false;
  #error: string | null = null;

  constructor(private readonly zlib: Decompressor) {
    zlib.on('data', (chunk: Buffer) => this.#output.push(chunk));
    zlib.on('end', () => (this.#ended = true));
    zlib.on('error', (error: Error) => (this.#error = error.message));
  }

  /** Bytes of the input that were used so far. */
  get used(): number {
    return this.zlib.bytesWritten;
  }

  async push(piece: Uint8Array): Promise<Pushed> {
    return this.#settled(new Promise((resolve) => this.zlib.write(piece, () => resolve(undefined))));
  }

  /** Says that no input follows: data that is not over is then an error. */
  async finish(): Promise<Pushed> {
    this.zlib.end();
    return this.#settled(new Promise(() => undefined));
  }

  close(): void {
    this.zlib.destroy();
  }

  /** Waits for what comes first: the piece is used, the data is over, or an error. */
  async #settled(written: Promise<undefined>): Promise<Pushed> {
    const stop = new AbortController();
    const { signal } = stop;
    const closed = once(this.zlib, 'close', { signal }).catch(() => undefined);
    const over = once(this.zlib, 'end', { signal }).catch(() => undefined);
    await Promise.race([written, over, closed]);
    stop.abort();
    const output = this.#output;
    this.#output = [];
    return { output, ended: this.#ended, error: this.#error };
  }
}
