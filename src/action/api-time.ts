import { performance } from 'node:perf_hooks';
import type { GitHubClient } from '../github/api/client.js';

/** Measures how long a run waits for GitHub: the time during which at least one request is open, with retries and pauses. */
export class ApiTime {
  readonly #started = performance.now();
  #open = 0;
  #since = 0;
  #waited = 0;
  #requests = 0;

  /** Measures the requests of a client from now on. */
  watch(client: GitHubClient): void {
    client.hook.wrap('request', async (request, options) => {
      this.#requests += 1;
      if (this.#open === 0) this.#since = performance.now();
      this.#open += 1;
      try {
        return await request(options);
      } finally {
        this.#open -= 1;
        if (this.#open === 0) this.#waited += performance.now() - this.#since;
      }
    });
  }

  /** One line: seconds in total, seconds waiting for GitHub, number of requests. */
  text(): string {
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
    const all = seconds(performance.now() - this.#started);
    return `${all} in total, ${seconds(this.#waited)} of it waiting for GitHub (${String(this.#requests)} requests)`;
  }
}
