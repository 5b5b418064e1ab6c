import { escapeJson } from '../../text/escape/escape-json.js';
import type { GitHubClient } from './client.js';

/** A request that was not made. */
export interface DryRequest {
  readonly method: string;
  /** Path of the URL, parameters filled in. */
  readonly path: string;
  readonly body: unknown;
}

/** A request as it would go out. */
interface Endpoint {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
}

/** The login of the answers that replace GitHub's when two local commits are reviewed. */
const OFFLINE_LOGIN = 'github-actions[bot]';

/**
 * Makes a client record its writes instead of sending them. They are answered as if they had been carried out. This is the
 * last step before the network, so the recorded requests are exactly those that would be sent.
 * @param offline reads are not sent either, and are answered with nothing
 * @returns the requests in their order; the list grows as the client is used
 */
export function recordWrites(client: GitHubClient, offline: boolean): readonly DryRequest[] {
  const requests: DryRequest[] = [];
  client.hook.wrap('request', async (request, options) => {
    const { method, url, body } = client.request.endpoint(options) as Endpoint;
    const { pathname, search } = new URL(url);
    const answer = (data: unknown) => ({ status: 200 as const, url, headers: {}, data });
    if (isRead(method, pathname, body)) {
      if (!offline) return request(options);
      return answer(pathname.endsWith('/graphql') ? { data: { viewer: { login: OFFLINE_LOGIN } } } : []);
    }
    requests.push({ method, path: `${pathname}${search}`, body });
    return answer(pathname.endsWith('/graphql') ? { data: {} } : { html_url: '' });
  });
  return requests;
}

/** In GraphQL a query is a POST like a mutation: only the first word differs. */
function isRead(method: string, pathname: string, body: unknown): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  const query: unknown = pathname.endsWith('/graphql') ? (body as { readonly query?: unknown }).query : null;
  return typeof query === 'string' && /^\s*query\b/.test(query);
}

/**
 * The requests as text: method and path, then the body as JSON, which decodes to exactly the body that would be sent.
 * Characters that a terminal or a job log would obey are written as `\uXXXX`.
 */
export function renderRequests(requests: readonly DryRequest[]): string {
  if (requests.length === 0) return 'Nothing would be posted.\n';
  return requests
    .map(
      ({ method, path, body }) =>
        `${method} ${escapeJson(path)}\n${escapeJson(JSON.stringify(body, null, 2))}\n`,
    )
    .join('\n');
}
