import { BudgetError } from './request-budget.js';

/** What a failed request means for the next ones. */
export type Failure =
  /** Not carried out, because of its content: 400, 404, 409, 410, 413, 422. Another request may succeed. */
  | 'refused'
  /** The token may not write: 401, 403. No write will succeed. */
  | 'forbidden'
  /** Not carried out, because of a rate limit that the client has already waited for. */
  | 'limited'
  /** Not made: the run has used its budget of requests. */
  | 'spent'
  /** Nobody knows whether it was carried out: 5xx, a timeout, an answer that broke off. */
  | 'unknown';

const FORBIDDEN = new Set([401, 403]);
const REFUSED = new Set([400, 404, 409, 410, 413, 422]);

/** Types of GraphQL errors that do not depend on the content of the request. */
const GRAPHQL_FAILURES = new Map<string, Failure>([
  ['FORBIDDEN', 'forbidden'],
  ['INSUFFICIENT_SCOPES', 'forbidden'],
  ['RATE_LIMITED', 'limited'],
]);

/**
 * Classifies the errors of the client: Octokit's `RequestError` (`status`, `response.headers`) and its
 * `GraphqlResponseError` (`errors`, in an answer with status 200).
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof BudgetError) return 'spent';
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

/** "Rate limits for the REST API": 403 or 429, recognised by headers or, for secondary limits, by the message. */
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
