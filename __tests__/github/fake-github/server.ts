import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onceAWorker } from '../../once-a-worker.js';
import { ApiDescription, type Match } from './api-description.js';
import type { Answer, Call, Handlers } from './call.js';
import { CHECKS } from './checks.js';
import { ApiFailure, forbidden, notFound, secondaryLimit } from './failure.js';
import { Faults, type Fault } from './faults.js';
import { GIT_WRITING } from './git-writing.js';
import { FakeGraphql, type Query } from './graphql.js';
import { ISSUES } from './issues.js';
import { asObject } from './json.js';
import { allows, REVIEWER, type Permissions } from './permissions.js';
import { READING } from './reading.js';
import { ACTIONS_BOT, FakeRepository, type FakeUser } from './repository.js';
import { DIFF_REACTIONS, REVIEWS } from './reviews.js';
import { UnansweredClock } from './unanswered.js';
import { Views } from './views.js';

const HANDLERS: Handlers = {
  ...CHECKS,
  ...READING,
  ...REVIEWS,
  ...DIFF_REACTIONS,
  ...ISSUES,
  ...GIT_WRITING,
};

/** Requests that create content in a minute, before the secondary limit ("Rate limits for the REST API"). */
const CREATED_A_MINUTE = 80;

/** Items on a page when none, and at most ("Using pagination in the REST API"). */
const PAGE = { default: 30, most: 100 } as const;

/** Requests outside the REST API, by the beginning of their path. */
const OTHERS = [['/graphql', 'graphql']] as const;

/** A request that the server got, in order. */
export interface Received {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  status: number;
}

interface Token {
  readonly user: FakeUser;
  readonly permissions: Permissions;
}

/**
 * GitHub's REST and GraphQL API on a local port, with state. Every request and every answer is compared with GitHub's own
 * description; deviations are listed in `violations`, which a test expects to be empty.
 */
export class FakeGitHub {
  readonly received: Received[] = [];
  /** Requests that GitHub would not understand, and answers that it would not give. */
  readonly violations: string[] = [];
  readonly faults = new Faults();
  /** Requests left before the primary limit; tests lower it. */
  remaining = Infinity;
  #hourly = Infinity;
  /** Creating requests per minute before the secondary limit; tests lower it. */
  createdAMinute = CREATED_A_MINUTE;
  readonly #api = onceAWorker('api-description', () => new ApiDescription());
  readonly #repositories = new Map<string, FakeRepository>();
  readonly #graphql = new FakeGraphql(this.#api, this.#repositories);
  readonly #tokens = new Map<string, Token>();
  readonly #server: Server;
  #created: number[] = [];

  private constructor(private readonly clock: UnansweredClock) {
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** Starts on a free port of this machine. */
  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub(await UnansweredClock.start());
    await new Promise<void>((done) => fake.#server.listen(0, '127.0.0.1', done));
    return fake;
  }

  /** What `GITHUB_API_URL` is set to. */
  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    this.clock.stop();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  repository(owner: string, name: string): FakeRepository {
    const repository = new FakeRepository(owner, name);
    this.#repositories.set(repository.fullName, repository);
    return repository;
  }

  /** A token of someone with certain permissions; a workflow's own unless said otherwise. */
  token(permissions: Permissions = REVIEWER, user: FakeUser = ACTIONS_BOT): string {
    const token = `ghs_fake${String(this.#tokens.size)}`;
    this.#tokens.set(token, { user, permissions });
    return token;
  }

  /** Injects a fault. */
  fail(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Counts requests as GitHub does, and says so in the headers of every answer. */
  limitRequests(hourly: number, remaining = hourly): void {
    this.#hourly = hourly;
    this.remaining = remaining;
  }

  /** How often an operation was asked for. */
  count(operation: string): number {
    return this.received.filter((one) => one.operation === operation).length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const text = await textOf(request);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const method = request.method ?? 'GET';
    const match = this.#api.match(method, url.pathname);
    const operation = match?.operation.id ?? OTHERS.find(([path]) => url.pathname.startsWith(path))?.[1];
    const received: Received = {
      operation: operation ?? 'unknown',
      method,
      path: url.pathname + url.search,
      body,
      status: 0,
    };
    this.received.push(received);
    const fault = this.faults.take(received.operation, method, url.pathname);
    if (fault === 'timeout') {
      this.clock.leave();
      return;
    }
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    let answer = this.#failed(fault) ?? (await this.#answer(request, url, body, match));
    if (fault === 'done-but-500') answer = { status: 500, body: { message: 'Server Error' } };
    received.status = answer.status;
    this.#send(response, answer, url, fault === 'truncated');
  }

  #failed(fault: Fault['kind'] | null): Answer | null {
    if (fault === null || typeof fault === 'string') return null;
    const { status, headers = {}, message } = fault;
    const body = {
      message: message ?? `Injected ${String(status)}`,
      documentation_url: 'https://docs.github.com/rest',
    };
    return { status, headers, body };
  }

  async #answer(request: IncomingMessage, url: URL, body: unknown, match: Match | null): Promise<Answer> {
    try {
      const token = this.#authenticate(request);
      this.#count();
      if (url.pathname === '/graphql') return await this.#queried(asQuery(body), token);
      if (match === null) {
        this.violations.push(`${request.method ?? ''} ${url.pathname} is not an operation of GitHub's`);
        throw notFound();
      }
      const answer = this.#operate(match, url, body, token);
      const what = `${match.operation.id} answered ${String(answer.status)}`;
      this.#note(what, this.#api.responseProblems(match.operation, answer.status, answer.body));
      return answer;
    } catch (error) {
      if (error instanceof ApiFailure)
        return { status: error.status, body: error.body, headers: error.headers };
      this.violations.push(
        `the fake failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`,
      );
      return { status: 500, body: { message: 'Server Error' } };
    }
  }

  #operate(match: Match, url: URL, body: unknown, { user, permissions }: Token): Answer {
    const { operation, params } = match;
    const problems = this.#api.requestProblems(match, url.searchParams, body);
    this.#note(`request ${operation.id}`, problems);
    if (problems.length > 0) throw new ApiFailure(422, { message: 'Validation Failed', errors: problems });
    const handler = HANDLERS[operation.id];
    if (handler === undefined) throw new Error(`${operation.id} is described, but not played yet`);
    const repository = this.#repositories.get(`${params.get('owner') ?? ''}/${params.get('repo') ?? ''}`);
    if (repository === undefined) throw notFound();
    if (!handler.needs.some(([scope, level]) => allows(permissions, scope, level))) throw forbidden();
    if (handler.creates === true) this.#countCreated();
    const views = new Views(this.#api, repository);
    const call: Call = {
      ...{ api: this.#api, repository, views, user, params },
      query: url.searchParams,
      body: bodyOf(body),
    };
    const answer = handler.run(call);
    return answer.paged === true ? onePage(answer, url) : answer;
  }

  async #queried(query: Query, asker: Token): Promise<Answer> {
    this.#note('graphql', this.#graphql.problems(query));
    return { status: 200, body: await this.#graphql.answer(query, asker) };
  }

  #authenticate({ headers }: IncomingMessage): Token {
    const [scheme, value] = (headers.authorization ?? '').split(' ');
    const token = ['token', 'bearer'].includes((scheme ?? '').toLowerCase())
      ? this.#tokens.get(value ?? '')
      : undefined;
    if (token === undefined) throw new ApiFailure(401, { message: 'Bad credentials' });
    return token;
  }

  #count(): void {
    this.remaining -= 1;
    if (this.remaining >= 0) return;
    const reset = String(Math.ceil(Date.now() / 1000) + 1);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    throw new ApiFailure(403, { message: 'API rate limit exceeded for installation.' }, headers);
  }

  #countCreated(): void {
    const now = Date.now();
    this.#created = [...this.#created.filter((at) => at > now - 60_000), now];
    if (this.#created.length > this.createdAMinute) throw secondaryLimit(60);
  }

  /** "Rate limits for the REST API": on every answer. */
  #rateHeaders(url: URL): Readonly<Record<string, string>> {
    if (this.#hourly === Infinity) return {};
    return {
      'x-ratelimit-limit': String(this.#hourly),
      'x-ratelimit-remaining': String(Math.max(0, this.remaining)),
      'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 1800),
      'x-ratelimit-resource': url.pathname === '/graphql' ? 'graphql' : 'core',
    };
  }

  #note(what: string, problems: readonly string[]): void {
    for (const problem of problems) this.violations.push(`${what}: ${problem}`);
  }

  #send(
    response: ServerResponse,
    { status, body, headers = {} }: Answer,
    url: URL,
    truncated: boolean,
  ): void {
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      'x-github-request-id': `${String(this.received.length)}:${url.pathname.length.toString(16)}`,
      ...this.#rateHeaders(url),
      ...headers,
    });
    response.end(truncated ? text.slice(0, Math.floor(text.length / 2)) : text);
  }
}

/** The page of a list that the query asks for, with links to its neighbours. */
function onePage(answer: Answer, url: URL): Answer {
  const items: unknown[] = Array.isArray(answer.body) ? answer.body : [];
  const size = Math.min(PAGE.most, Number(url.searchParams.get('per_page') ?? PAGE.default));
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, name: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${name}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  const body = items.slice((page - 1) * size, page * size);
  return { ...answer, body, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}

function asQuery(body: unknown): Query {
  const { query, variables } = asObject(body);
  return { query: typeof query === 'string' ? query : '', variables: asObject(variables) };
}

function bodyOf(body: unknown): Call['body'] {
  return Array.isArray(body) ? (body as unknown as Call['body']) : asObject(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
