import { failureOf } from './review-failure.js';

/** Why nothing more is written in this run. */
export type Stop = 'forbidden' | 'limited' | 'unknown';

/** What became of one write. */
export type Written<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** It had arrived although its answer was lost. */
  | { readonly kind: 'arrived' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'stopped' };

/** Tries of a write whose answer was lost and that is not to be seen. */
const TRIES = 2;

/** GitHub's lists may lag behind a write. */
const SETTLE_SECONDS = 5;

/**
 * Makes one write after another, so that each arrives once or not at all: what was refused is not tried again;
 * where nobody knows, it is looked for before it is tried again. After a failure that every write would meet,
 * nothing more is written. Pace and waits for rate limits are the client's.
 */
export class OnceWriter {
  #stopped: Stop | null = null;

  /** @param port waits, in seconds */
  constructor(private readonly port: { wait(seconds: number): Promise<void> }) {}

  /** Why nothing more is written, or `null`. */
  get stopped(): Stop | null {
    return this.#stopped;
  }

  /**
   * @param arrived whether the write is to be seen on GitHub; asked where its answer was lost
   */
  async write<T>(request: () => Promise<T>, arrived: () => Promise<boolean>): Promise<Written<T>> {
    for (let attempt = 1; this.#stopped === null; attempt++) {
      try {
        return { kind: 'done', value: await request() };
      } catch (error) {
        const failure = failureOf(error);
        if (failure === 'refused') return { kind: 'refused' };
        if (failure === 'unknown' && (await this.#seen(arrived))) return { kind: 'arrived' };
        if (failure !== 'unknown' || attempt === TRIES) this.#stopped = failure;
      }
    }
    return { kind: 'stopped' };
  }

  /** Whether a write arrived; where not even that is known, nothing more is written. */
  async #seen(arrived: () => Promise<boolean>): Promise<boolean> {
    await this.port.wait(SETTLE_SECONDS);
    try {
      return await arrived();
    } catch {
      this.#stopped = 'unknown'; // it may have arrived: trying again could post it twice
      return false;
    }
  }
}
