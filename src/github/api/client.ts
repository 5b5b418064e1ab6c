import { paginateGraphQL, type paginateGraphQLInterface } from '@octokit/plugin-paginate-graphql';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import Bottleneck from 'bottleneck';
import { checkApiAddress } from './address-error.js';
import { LIMITS } from './github-limits.js';
import { RequestBudget, type Purpose } from './request-budget.js';
import { loadToolkit, type GitHubToolkit } from './load-toolkit.js';

/** The client of GitHub's toolkit, extended by paging through GraphQL and a budget of requests. */
export type GitHubClient = InstanceType<GitHubToolkit['GitHub']> &
  paginateGraphQLInterface & {
    /** The requests that the run may make. */
    readonly budget: RequestBudget;
  };

/** Where the API is and how to make requests. */
export interface ClientSettings {
  /** `GITHUB_API_URL`: of github.com or an Enterprise server. */
  readonly baseUrl: string;
  readonly token: string;
  readonly userAgent: string;
  /** Called for every rate limit that is reached; the text has no secret and no foreign text. */
  readonly onWait?: (text: string) => void;
  /** Called once if the run needs more requests than it may make; the text has no secret and no foreign text. */
  readonly onBound?: (text: string) => void;
  /** Milliseconds in a second of waiting: 1000, and less in tests. */
  readonly secondMs?: number;
  /** Milliseconds after which an unanswered request has failed. */
  readonly timeoutMs?: number;
}

/** Long enough for a tree of 100,000 entries over a slow line. */
const TIMEOUT_MS = 30_000;

/** How often a read is tried again if it fails on the way (5xx, no answer, broken JSON). */
const RETRIES = 3;

/** Statuses that another try does not change; a rate limit (429) is waited for instead. */
const NOT_ON_THE_WAY = [400, 401, 403, 404, 410, 422, 429, 451];

/** Seconds that a call waits for a rate limit at most. Past that it fails: the runner would be idle for too long. */
const LONGEST_WAIT_SECONDS = 120;

/** How often one call waits for a rate limit. */
const WAITS = 2;

/** Seconds between requests that write ("Best practices for using the REST API"). */
const SECONDS_BETWEEN_WRITES = 1;

/**
 * The toolkit's client, which uses the runner's proxy if there is one. It also retries reads, waits for rate limits, paces
 * writes, and gives every request a time limit. A write is sent once: after a failure on the way nobody knows whether it
 * was carried out, so the caller has to check.
 * @throws CodePurifyError `input` when the address of the API or of a proxy cannot be used
 */
export async function createClient(settings: ClientSettings): Promise<GitHubClient> {
  const { baseUrl, token, userAgent, secondMs = 1000, timeoutMs = TIMEOUT_MS } = settings;
  checkApiAddress(baseUrl);
  const { GitHub, getOctokitOptions, defaults } = await loadToolkit();
  const budget = new RequestBudget(settings.onBound);
  const within = withinBudget(budget);
  const plugins = [retry, throttling, paginateGraphQL, sendWritesOnce, within] as const;
  const Client = GitHub.plugin(wholeAnswers, namedLimits, ...plugins);
  const options = {
    ...{ baseUrl, userAgent, log: SILENT },
    request: { fetch: counted(withTimeout(defaults.request?.fetch as typeof fetch, timeoutMs), budget) },
    retry: { retries: RETRIES, retryAfterBaseValue: secondMs, doNotRetry: NOT_ON_THE_WAY },
    throttle: {
      ...{ retryAfterBaseValue: secondMs, fallbackSecondaryRateRetryAfter: LIMITS.secondaryLimitSeconds },
      ...{ write: pace(secondMs), notifications: pace(secondMs) },
      onRateLimit: waiting('rate limit', settings),
      onSecondaryRateLimit: waiting('secondary rate limit', settings),
    },
  };
  return new Client(getOctokitOptions(token, options));
}

/** Octokit logs URLs and deprecations, which do not concern a user. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // nothing
}

function pace(secondMs: number): Bottleneck.Group {
  return new Bottleneck.Group({ maxConcurrent: 1, minTime: SECONDS_BETWEEN_WRITES * secondMs });
}

/** Makes the function that decides whether a call waits for a rate limit, and reports it. */
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

/** Shows every answer, also of a request that is tried again, to the budget. */
function counted(send: typeof fetch, budget: RequestBudget): typeof fetch {
  return async (input, init) => {
    const answer = await send(input, init);
    budget.saw(answer.headers);
    return answer;
  };
}

/** The argument of a plugin: Octokit before its other plugins. */
type Core = Parameters<Parameters<GitHubToolkit['GitHub']['plugin']>[0]>[0];

/**
 * If Octokit cannot parse the JSON of an answer, it returns the text. Its parser has no room on the stack for a string of
 * some 6 MB, as in the answer for a large blob, so we parse such a text once more. What is no JSON was cut off on the way.
 */
function wholeAnswers(octokit: Core): void {
  octokit.hook.after('request', (response, request) => {
    const json = /^application\/json\b/u.test(response.headers['content-type'] ?? '');
    if (!json || typeof response.data !== 'string') return;
    try {
      response.data = JSON.parse(response.data) as unknown;
    } catch (cause) {
      const options = { request: request as RequestError['request'], response };
      const error = new RequestError('The answer is cut off: it is not valid JSON.', 502, options);
      throw Object.assign(error, { cause });
    }
  });
}

/**
 * Octokit recognises a secondary rate limit by its message alone. "Rate limits for the REST API" names the headers: a 429,
 * or a 403 with `retry-after`, is one unless the primary limit is used up. We add the words that Octokit looks for.
 */
function namedLimits(octokit: Core): void {
  octokit.hook.error('request', (error) => {
    if (error instanceof RequestError && isUnnamedLimit(error)) {
      error.message = `${error.message} (secondary rate limit)`;
    }
    throw error;
  });
}

function isUnnamedLimit({ status, message, response }: RequestError): boolean {
  const headers = response?.headers ?? {};
  const isLimit = status === 429 || (status === 403 && headers['retry-after'] !== undefined);
  return isLimit && headers['x-ratelimit-remaining'] !== '0' && !/\bsecondary rate\b/iu.test(message);
}

/** Makes the plugin that keeps a client within its budget. Callers name the purpose of a request that reads data. */
function withinBudget(budget: RequestBudget) {
  return (octokit: Core): { readonly budget: RequestBudget } => {
    octokit.hook.before('request', (options) => {
      const { purpose } = options.request as { readonly purpose?: Purpose };
      budget.take(options.url, purpose ?? 'report');
    });
    return { budget };
  };
}

/** Turns retries off for writes. `POST /graphql` is a read or a write, depending on its query. */
function sendWritesOnce(octokit: Core): void {
  octokit.hook.before('request', (options) => {
    const { method, url, query } = options as typeof options & { readonly query?: unknown };
    const isQuery = url.endsWith('/graphql') && typeof query === 'string' && /^\s*query\b/u.test(query);
    if (method !== 'GET' && method !== 'HEAD' && !isQuery)
      options.request = { ...options.request, retries: 0 };
  });
}
