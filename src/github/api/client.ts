import { paginateGraphQL, type paginateGraphQLInterface } from '@octokit/plugin-paginate-graphql';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import Bottleneck from 'bottleneck';
import { LIMITS } from './github-limits.js';
import { loadToolkit, type GitHubToolkit } from './load-toolkit.js';

/** The API as everything here uses it: the client of GitHub's toolkit, which also pages through GraphQL. */
export type GitHubClient = InstanceType<GitHubToolkit['GitHub']> & paginateGraphQLInterface;

/** Where the API is and how to speak with it. */
export interface ClientSettings {
  /** `GITHUB_API_URL`: github.com's, or that of an Enterprise server. */
  readonly baseUrl: string;
  readonly token: string;
  readonly userAgent: string;
  /** Told of every wait for a rate limit; the text holds nothing secret and nothing foreign. */
  readonly onWait?: (text: string) => void;
  /** Milliseconds in a second of waiting: 1000, and less in tests. */
  readonly secondMs?: number;
  /** Milliseconds after which an unanswered request has failed. */
  readonly timeoutMs?: number;
}

/** Long enough for a tree of 100,000 entries over a slow line. */
const TIMEOUT_MS = 30_000;

/** Times that a read which failed on the way (5xx, no answer, broken JSON) is tried again. */
const RETRIES = 3;

/** A wait for a rate limit that is longer than this many seconds costs more than it brings: the call fails. */
const LONGEST_WAIT_SECONDS = 120;

/** Times that a call waits for a rate limit. */
const WAITS = 2;

/** Seconds between requests that write ("Best practices for using the REST API"). */
const SECONDS_BETWEEN_WRITES = 1;

/**
 * The toolkit's client, which goes through the runner's proxy where there is one. It also retries reads, waits for rate
 * limits, paces writes, and gives every request a time limit. A request that writes is sent once: after a failure on
 * the way nobody knows whether it was carried out, so the caller has to look.
 */
export async function createClient(settings: ClientSettings): Promise<GitHubClient> {
  const { baseUrl, token, userAgent, secondMs = 1000, timeoutMs = TIMEOUT_MS } = settings;
  const { GitHub, getOctokitOptions, defaults } = await loadToolkit();
  const Client = GitHub.plugin(wholeAnswers, retry, throttling, paginateGraphQL, sendWritesOnce);
  const options = {
    ...{ baseUrl, userAgent, log: SILENT },
    request: { fetch: withTimeout(defaults.request?.fetch as typeof fetch, timeoutMs) },
    retry: { retries: RETRIES, retryAfterBaseValue: secondMs },
    throttle: {
      ...{ retryAfterBaseValue: secondMs, fallbackSecondaryRateRetryAfter: LIMITS.secondaryLimitSeconds },
      ...{ write: pace(secondMs), notifications: pace(secondMs) },
      onRateLimit: waiting('rate limit', settings),
      onSecondaryRateLimit: waiting('secondary rate limit', settings),
    },
  };
  return new Client(getOctokitOptions(token, options));
}

/** Octokit logs URLs and deprecations; nothing it has to say is for a user. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // nothing
}

function pace(secondMs: number): Bottleneck.Group {
  return new Bottleneck.Group({ maxConcurrent: 1, minTime: SECONDS_BETWEEN_WRITES * secondMs });
}

/** Decides whether a call waits for a limit, and tells. */
function waiting(limit: string, { onWait }: ClientSettings) {
  return (seconds: number, _options: unknown, _octokit: unknown, waits: number): boolean => {
    const wait = waits < WAITS && seconds <= LONGEST_WAIT_SECONDS;
    onWait?.(`GitHub's ${limit} was reached: ${wait ? 'waiting' : 'not waiting'} ${String(seconds)} s.`);
    return wait;
  };
}

function withTimeout(send: typeof fetch, timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await send(input, { ...init, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new Error(`No answer within ${String(timeoutMs / 1000)} s.`, { cause: error });
    }
  };
}

/** What a plugin is given: Octokit before its other plugins. */
type Core = Parameters<Parameters<GitHubToolkit['GitHub']['plugin']>[0]>[0];

/** Octokit hands out the text of an answer whose JSON it cannot read: that is a failure on the way. */
function wholeAnswers(octokit: Core): void {
  octokit.hook.after('request', (response, request) => {
    const json = /^application\/json\b/u.test(response.headers['content-type'] ?? '');
    if (!json || typeof response.data !== 'string') return;
    const options = { request: request as RequestError['request'], response };
    throw new RequestError('The answer is cut off: it is not valid JSON.', 502, options);
  });
}

/** Takes retries from what writes; of `POST /graphql` only the query says whether it reads. */
function sendWritesOnce(octokit: Core): void {
  octokit.hook.before('request', (options) => {
    const { method, url, query } = options as typeof options & { readonly query?: unknown };
    const asks = url.endsWith('/graphql') && typeof query === 'string' && /^\s*query\b/u.test(query);
    if (method !== 'GET' && method !== 'HEAD' && !asks) options.request = { ...options.request, retries: 0 };
  });
}
