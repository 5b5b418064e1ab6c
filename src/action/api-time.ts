import { performance } from 'node:perf_hooks';
import type { GitHubClient } from '../github/api/client.js';

/** How long a run waits for GitHub: the time in which at least one request is under way, with its retries and pauses. */
export class ApiTime {
  readonly #started = performance.now();
  #underWay = 0;
  #since = 0;
  #waited = 0;
  #requests = 0;

  /** Counts the requests of a client from now on. */
  watch(client: GitHubClient): void {
    client.hook.wrap('request', async (request, options) => {
      this.#requests += 1;
      if (this.#underWay === 0) this.#since = performance.now();
      this.#underWay += 1;
      try {
        return await request(options);
      } finally {
        this.#underWay -= 1;
        if (this.#underWay === 0) this.#waited += performance.now() - this.#since;
      }
    });
  }

  /** One line: seconds in all, and how many of them for GitHub. */
  text(): string {
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
    const all = seconds(performance.now() - this.#started);
    return `${all} in all, ${seconds(this.#waited)} of them waiting for GitHub (${String(this.#requests)} requests)`;
  }
}
