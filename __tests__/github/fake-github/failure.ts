import type { JsonObject } from './json.js';

/** An answer of GitHub that says no. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly body: JsonObject,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(String(body.message));
  }
}

/** 404. */
export function notFound(): ApiFailure {
  return new ApiFailure(404, { message: 'Not Found', documentation_url: DOCS, status: '404' });
}

/** 403 for a token that lacks a permission. */
export function forbidden(): ApiFailure {
  return new ApiFailure(403, {
    message: 'Resource not accessible by integration',
    documentation_url: DOCS,
    status: '403',
  });
}

/** 422 with the errors as GitHub's newer endpoints give them: plain texts. */
export function unprocessable(...errors: string[]): ApiFailure {
  return new ApiFailure(422, { message: 'Unprocessable Entity', errors, documentation_url: DOCS });
}

/** 422 with the errors as objects. */
export function invalid(resource: string, field: string, message: string): ApiFailure {
  const error = { resource, code: 'custom', field, message };
  return new ApiFailure(422, { message: 'Validation Failed', errors: [error], documentation_url: DOCS });
}

/** 403 of a secondary rate limit. */
export function secondaryLimit(seconds: number): ApiFailure {
  return new ApiFailure(
    403,
    {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes.',
      documentation_url: DOCS,
    },
    { 'retry-after': String(seconds) },
  );
}

const DOCS = 'https://docs.github.com/rest';
