/** What an error of the API means for what comes next. */
export type Failure =
  /** Not carried out, because of what was asked: 400, 404, 410, 413, 422. Another request may go through. */
  | 'refused'
  /** The token may not write: 401, 403. No write will go through. */
  | 'forbidden'
  /** Not carried out, because of a rate limit that the client has already waited for. */
  | 'limited'
  /** Nobody knows whether it was carried out: 5xx, a timeout, an answer that broke off. */
  | 'unknown';

const FORBIDDEN = new Set([401, 403]);
const REFUSED = new Set([400, 404, 409, 410, 413, 422]);

/** What the errors of GraphQL are called that are not about what was asked. */
const GRAPHQL_FAILURES = new Map<string, Failure>([
  ['FORBIDDEN', 'forbidden'],
  ['INSUFFICIENT_SCOPES', 'forbidden'],
  ['RATE_LIMITED', 'limited'],
]);

/**
 * Tells the errors of the client apart: Octokit's `RequestError` (`status`, `response.headers`), and its
 * `GraphqlResponseError` (`errors`, of an answer with status 200).
 */
export function failureOf(error: unknown): Failure {
  const status = valueAt(error, 'status');
  if (typeof status !== 'number') return graphqlFailure(error);
  if (isLimit(status, error)) return 'limited';
  if (FORBIDDEN.has(status)) return 'forbidden';
  return REFUSED.has(status) ? 'refused' : 'unknown';
}

function graphqlFailure(error: unknown): Failure {
  const errors = valueAt(error, 'errors');
  if (!Array.isArray(errors)) return 'unknown';
  const types = errors.map((one: unknown) => String(valueAt(one, 'type')));
  return types.map((type) => GRAPHQL_FAILURES.get(type)).find((known) => known !== undefined) ?? 'refused';
}

/** "Rate limits for the REST API": 403 or 429, recognised by headers or, for secondary limits, in words. */
function isLimit(status: number, error: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = valueAt(valueAt(error, 'response'), 'headers');
  const names = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  const isNamed = names.some(
    ([name, value]) =>
      name.toLowerCase() === 'retry-after' ||
      (name.toLowerCase() === 'x-ratelimit-remaining' && String(value) === '0'),
  );
  return isNamed || (error instanceof Error && /rate limit/i.test(error.message));
}

function valueAt(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
