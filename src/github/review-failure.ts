import { LIMITS } from './limits.js';

/** What an error of the API means for what comes next. */
export type Failure =
  /** Not carried out, because of what was asked: 400, 404, 410, 413, 422. Another request may go through. */
  | { readonly kind: 'refused' }
  /** The token may not write: 401, 403. No write will go through. */
  | { readonly kind: 'forbidden' }
  /** Not carried out, because of a rate limit: 403 or 429 that say so. */
  | { readonly kind: 'limited'; readonly seconds: number }
  /** Nobody knows whether it was carried out: 5xx, a timeout, an answer that broke off. */
  | { readonly kind: 'unknown' };

const FORBIDDEN = new Set([401, 403]);
const REFUSED = new Set([400, 404, 409, 410, 413, 422]);

/** What the errors of GraphQL are called that ask for something else than another request. */
const GRAPHQL_KINDS = new Map<string, Failure>([
  ['FORBIDDEN', { kind: 'forbidden' }],
  ['INSUFFICIENT_SCOPES', { kind: 'forbidden' }],
  ['RATE_LIMITED', { kind: 'limited', seconds: LIMITS.secondaryLimitSeconds }],
]);

/**
 * Tells the errors of the client apart: Octokit's `RequestError` (`status`, `response.headers`), and its
 * `GraphqlResponseError` (`errors`, of an answer with status 200).
 */
export function failureOf(error: unknown, now: Date): Failure {
  const refusal = graphqlRefusal(error);
  if (refusal) return refusal;
  const status = numberAt(error, 'status');
  const headers = headersOf(error);
  const seconds = limitSeconds(status, headers, message(error), now);
  if (seconds !== null) return { kind: 'limited', seconds };
  if (FORBIDDEN.has(status)) return { kind: 'forbidden' };
  return REFUSED.has(status) ? { kind: 'refused' } : { kind: 'unknown' };
}

function graphqlRefusal(error: unknown): Failure | null {
  const errors = valueAt(error, 'errors');
  if (!Array.isArray(errors) || numberAt(error, 'status') !== 0) return null;
  const types = errors.map((one: unknown) => String(valueAt(one, 'type')));
  const known = types.map((type) => GRAPHQL_KINDS.get(type)).find((kind) => kind !== undefined);
  return known ?? { kind: 'refused' };
}

/** Seconds to wait, or `null` where the error is of no rate limit. "Rate limits for the REST API". */
function limitSeconds(
  status: number,
  headers: ReadonlyMap<string, string>,
  text: string,
  now: Date,
): number | null {
  if (status !== 403 && status !== 429) return null;
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(0, after);
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)) {
    return Math.max(0, reset - Math.floor(now.getTime() / 1000));
  }
  return status === 429 || /rate limit/i.test(text) ? LIMITS.secondaryLimitSeconds : null;
}

function headersOf(error: unknown): ReadonlyMap<string, string> {
  const response = valueAt(error, 'response');
  const headers = valueAt(response, 'headers');
  if (typeof headers !== 'object' || headers === null) return new Map();
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function numberAt(object: unknown, key: string): number {
  const value = valueAt(object, key);
  return typeof value === 'number' ? value : 0;
}

function valueAt(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
