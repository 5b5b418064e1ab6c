import { loadToolkit, type GitHubToolkit } from '../../../src/github/api/load-toolkit.js';

type Request = NonNullable<GitHubToolkit['defaults']['request']>;

/**
 * A clock for the time limits of requests (`AbortSignal.timeout`) that follows events instead of seconds: as
 * soon as all requests that wait are requests that get no answer, their time is over. So the test of a time limit
 * takes no time, and on a busy machine no answer comes too late. There is one per process, as of the toolkit's `fetch`.
 */
export class UnansweredClock {
  readonly #fetch: typeof fetch;
  readonly #timeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout') ?? {};
  /** What ends a request, by the signal that it was made with. */
  readonly #limits = new WeakMap<AbortSignal, AbortController>();
  readonly #waiting = new Set<AbortController>();
  #unanswered = 0;

  private constructor(private readonly request: Request) {
    this.#fetch = request.fetch as typeof fetch;
    request.fetch = ((input, init) => this.#send(input, init)) satisfies typeof fetch;
    AbortSignal.timeout = () => {
      const limit = new AbortController();
      this.#limits.set(limit.signal, limit);
      return limit.signal;
    };
  }

  /** Starts before any client is made. */
  static async start(): Promise<UnansweredClock> {
    return new UnansweredClock((await loadToolkit()).defaults.request ?? {});
  }

  /** Says that a request which the server has received gets no answer. */
  leave(): void {
    this.#unanswered += 1;
    this.#pass();
  }

  /** Gives `fetch` and the time limits back. */
  stop(): void {
    this.request.fetch = this.#fetch;
    Object.defineProperty(AbortSignal, 'timeout', this.#timeout);
  }

  async #send(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
    const limit = init?.signal ? this.#limits.get(init.signal) : undefined;
    if (limit === undefined) return this.#fetch(input, init);
    this.#waiting.add(limit);
    try {
      return await this.#fetch(input, init);
    } finally {
      this.#waiting.delete(limit);
      this.#pass();
    }
  }

  #pass(): void {
    if (this.#unanswered === 0 || this.#waiting.size > this.#unanswered) return;
    this.#unanswered = 0;
    const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    for (const limit of this.#waiting) limit.abort(reason);
  }
}
