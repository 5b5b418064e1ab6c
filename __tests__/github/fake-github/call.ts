import type { ApiDescription } from './api-description.js';
import type { JsonObject } from './json.js';
import type { FakeRepository, FakeUser } from './repository.js';
import type { Views } from './views.js';

/** A request that has passed all checks. */
export interface Call {
  readonly api: ApiDescription;
  readonly repository: FakeRepository;
  readonly views: Views;
  readonly user: FakeUser;
  readonly params: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
}

/** What is sent back. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body is a list, of which one page is sent. */
  readonly paged?: boolean;
}

/** Parts of a repository that a token may read or write, as `permissions:` of a workflow names them. */
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'metadata' | 'actions' | 'checks' | 'statuses';

/** How an operation is answered. */
export interface Handler {
  /** What the token needs: one of them is enough. */
  readonly needs: readonly (readonly [Scope, 'read' | 'write'])[];
  readonly run: (call: Call) => Answer;
  /** Counts against the limit of requests that create content. */
  readonly creates?: boolean;
}

/** Handlers by operation. */
export type Handlers = Readonly<Record<string, Handler>>;

/** A number in a path. */
export function numberOf({ params }: Call, name: string): number {
  return Number(params.get(name));
}
