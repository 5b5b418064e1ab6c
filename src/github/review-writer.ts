import { LIMITS } from './limits.js';
import { failureOf } from './review-failure.js';
import type { ReviewPort } from './review-port.js';

/** Why nothing more is written in this run. */
export type Stop = 'forbidden' | 'limited' | 'unknown';

/** What became of one write. */
export type Written<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** It had arrived although its answer was lost. */
  | { readonly kind: 'arrived' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'stopped' };

/** A longer wait for a rate limit is not worth a runner's minutes. */
const LONGEST_WAIT = 90;

/** Tries of one write. */
const TRIES = 2;

/** GitHub's lists may lag behind a write. */
const SETTLE_SECONDS = 5;

/** Writes between waits of a minute: under `LIMITS.contentRequestsPerMinute`, with room for other jobs. */
const WRITES_A_MINUTE = Math.floor(LIMITS.contentRequestsPerMinute * 0.75);

/**
 * Makes one write after another, so that each arrives once or not at all: what was refused is not tried again;
 * what was rate-limited is tried after the wait; where nobody knows, it is looked for before it is tried again.
 * After a failure that every write would meet, nothing more is written.
 */
export class ReviewWriter {
  #writes = 0;
  #stopped: Stop | null = null;

  constructor(private readonly port: ReviewPort) {}

  /** Why nothing more is written, or `null`. */
  get stopped(): Stop | null {
    return this.#stopped;
  }

  /**
   * @param arrived whether the write is to be seen on GitHub; asked where its answer was lost
   */
  async write<T>(request: () => Promise<T>, arrived: () => Promise<boolean>): Promise<Written<T>> {
    for (let attempt = 1; this.#stopped === null; attempt++) {
      await this.#pace();
      try {
        return { kind: 'done', value: await request() };
      } catch (error) {
        const failure = failureOf(error, new Date());
        if (failure.kind === 'refused') return { kind: 'refused' };
        if (failure.kind === 'unknown' && (await this.#seen(arrived))) return { kind: 'arrived' };
        if (failure.kind === 'forbidden' || attempt === TRIES) this.#stopped = stopFor(failure.kind);
        else if (failure.kind === 'limited') await this.#waitFor(failure.seconds);
      }
    }
    return { kind: 'stopped' };
  }

  async #pace(): Promise<void> {
    if (this.#writes > 0 && this.#writes % WRITES_A_MINUTE === 0) await this.port.wait(60);
    this.#writes++;
  }

  async #waitFor(seconds: number): Promise<void> {
    if (seconds > LONGEST_WAIT) this.#stopped = 'limited';
    else await this.port.wait(seconds);
  }

  /** Whether a write arrived; where not even that can be told, nothing more is written. */
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

function stopFor(kind: 'forbidden' | 'limited' | 'unknown'): Stop {
  return kind;
}
