import { failureOf } from './review-failure.js';

/** Why nothing more is written in this run. */
export type Stop = 'forbidden' | 'limited' | 'spent' | 'unknown';

/** The result of one write. */
export type Written<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** It was carried out, although its answer was lost. */
  | { readonly kind: 'arrived' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'stopped' };

/** How often a write is tried if its answer is lost and GitHub does not show its effect. */
const TRIES = 2;

/** Seconds to wait before checking: GitHub's lists may lag behind a write. */
const SETTLE_SECONDS = 5;

/**
 * Makes one write after another, each at most once. A refused write is not tried again. If the answer is lost, we check
 * whether the write arrived before we try again. After a failure that would affect every write, nothing more is written.
 * The client paces writes and waits for rate limits.
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
   * @param request makes the write
   * @param arrived whether GitHub shows the effect of the write; called if its answer was lost
   */
  async write<T>(request: () => Promise<T>, arrived: () => Promise<boolean>): Promise<Written<T>> {
    for (let attempt = 1; this.#stopped === null; attempt++) {
      try {
        return { kind: 'done', value: await request() };
      } catch (error) {
        const failure = failureOf(error);
        if (failure === 'refused') return { kind: 'refused' };
        if (failure === 'unknown' && (await this.#hasArrived(arrived))) return { kind: 'arrived' };
        if (failure !== 'unknown' || attempt === TRIES) this.#stopped = failure;
      }
    }
    return { kind: 'stopped' };
  }

  /** Whether a write arrived; if not even that can be found out, nothing more is written. */
  async #hasArrived(arrived: () => Promise<boolean>): Promise<boolean> {
    await this.port.wait(SETTLE_SECONDS);
    try {
      return await arrived();
    } catch {
      this.#stopped = 'unknown'; // it may have arrived: trying again could post it twice
      return false;
    }
  }
}
