import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, graphql as execute, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';
import type { Level, Permissions } from './permissions.js';
import { allows } from './permissions.js';
import type {
  FakeIssueComment,
  FakePull,
  FakeRepository,
  FakeReview,
  FakeReviewComment,
  FakeUser,
} from './repository.js';
import { blameOf, COMMITTED_AT } from './blame.js';
import { Views } from './views.js';
import type { ApiDescription } from './api-description.js';
import type { Scope } from './call.js';

const FILE = path.join(import.meta.dirname, '../../fixtures/github/schema.graphql');

/** A query as it was sent. */
export interface Query {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The user who asks, and their permissions. */
export interface Asker {
  readonly user: FakeUser;
  readonly permissions: Permissions;
}

type Page = Readonly<{ first?: number; after?: string; last?: number }>;
type Minimizable = FakeIssueComment | FakeReview | FakeReviewComment;

let schema: GraphQLSchema | undefined;

/** Built once for a test file, and not for each server. */
function schemaOfGitHub(): GraphQLSchema {
  return (schema ??= buildSchema(readFileSync(FILE, 'utf8')));
}

/** GitHub's GraphQL API over the repositories, by its own schema (`scripts/prune-graphql.js`). */
export class FakeGraphql {
  readonly #schema = schemaOfGitHub();

  constructor(
    private readonly api: ApiDescription,
    private readonly repositories: ReadonlyMap<string, FakeRepository>,
  ) {}

  /** Errors of a query against the schema; the product sends none that has any. */
  problems({ query }: Query): string[] {
    try {
      return validate(this.#schema, parse(query)).map(({ message }) => message);
    } catch (error) {
      return [String(error)];
    }
  }

  /** The body of the answer: errors come with status 200. */
  async answer({ query, variables }: Query, asker: Asker): Promise<unknown> {
    const rootValue = this.#root(asker);
    const result = await execute({
      schema: this.#schema,
      source: query,
      rootValue,
      variableValues: { ...variables },
    });
    // GitHub sends `type` next to the message; in graphql-js a resolver can only set `extensions.type`
    const errors = result.errors?.map(({ message, path: at, extensions }) => ({
      type: extensions.type,
      path: at,
      message,
    }));
    return { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) };
  }

  #root(asker: Asker) {
    const need = (scope: Scope, level: Level) => {
      if (!allows(asker.permissions, scope, level))
        throw refused('FORBIDDEN', 'Resource not accessible by integration');
    };
    const minimize = (id: string, reason: string | null) => {
      need('pull-requests', 'write');
      const thing = this.#things(id);
      if (thing === undefined)
        throw refused('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
      thing.comment.minimized = reason;
      return this.#comment(thing.kind, thing.comment, thing.pull);
    };
    const resolve = (id: string, resolved: boolean) => {
      // wider than one would think: github.com/orgs/community/discussions/44650
      need('contents', 'write');
      need('pull-requests', 'write');
      const thread = this.#threadOf(id);
      if (thread === undefined)
        throw refused('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
      if (resolved) thread.pull.resolved.add(thread.comment.id);
      else thread.pull.resolved.delete(thread.comment.id);
      return this.#thread(thread.pull, thread.comment, asker);
    };
    return {
      id: 'query',
      viewer: { __typename: 'User', id: 'U_viewer', login: asker.user.login },
      repository: ({ owner, name }: { owner: string; name: string }) => {
        const repository = this.repositories.get(`${owner}/${name}`);
        if (repository === undefined) throw refused('NOT_FOUND', 'Could not resolve to a Repository.');
        return this.#repository(repository, asker);
      },
      node: ({ id }: { id: string }) => {
        const thing = this.#things(id);
        if (thing !== undefined) return this.#comment(thing.kind, thing.comment, thing.pull);
        const thread = this.#threadOf(id);
        return thread === undefined ? null : this.#thread(thread.pull, thread.comment, asker);
      },
      minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => ({
        minimizedComment: minimize(input.subjectId, input.classifier.toLowerCase()),
      }),
      unminimizeComment: ({ input }: { input: { subjectId: string } }) => ({
        unminimizedComment: minimize(input.subjectId, null),
      }),
      resolveReviewThread: ({ input }: { input: { threadId: string } }) => ({
        thread: resolve(input.threadId, true),
      }),
      unresolveReviewThread: ({ input }: { input: { threadId: string } }) => ({
        thread: resolve(input.threadId, false),
      }),
    };
  }

  #repository(repository: FakeRepository, asker: Asker) {
    const conversation = (number: number) => (page: Page) => {
      const comments = repository.comments.filter((comment) => comment.number === number);
      return connection(
        comments.map((comment) => this.#comment('IC', comment, null)),
        page,
      );
    };
    return {
      id: `R_${repository.fullName}`,
      nameWithOwner: repository.fullName,
      object: ({ oid }: { oid: string }) =>
        blobOf(repository, oid, asker) ?? commitOf(repository, oid, asker),
      issue: ({ number }: { number: number }) =>
        repository.issues.has(number)
          ? { id: `I_${String(number)}`, number, comments: conversation(number) }
          : null,
      pullRequest: ({ number }: { number: number }) => {
        if (!allows(asker.permissions, 'pull-requests', 'read')) {
          throw refused('FORBIDDEN', 'Resource not accessible by integration');
        }
        const pull = repository.pulls.get(number);
        if (pull === undefined) return null;
        return {
          ...{ id: `PR_${String(number)}`, number, comments: conversation(number) },
          reviews: (page: Page) =>
            connection(
              pull.reviews.map((review) => this.#comment('PRR', review, pull)),
              page,
            ),
          reviewThreads: (page: Page) => {
            const first = pull.comments.filter(({ inReplyTo }) => inReplyTo === null);
            return connection(
              first.map((comment) => this.#thread(pull, comment, asker)),
              page,
            );
          },
        };
      },
    };
  }

  #thread(pull: FakePull, comment: FakeReviewComment, asker: Asker) {
    const repository = this.#home(pull);
    const { line, startLine } = new Views(this.api, repository).place(pull, comment);
    const thread = pull.comments.filter(({ id, inReplyTo }) => id === comment.id || inReplyTo === comment.id);
    const resolved = pull.resolved.has(comment.id);
    return {
      ...{ __typename: 'PullRequestReviewThread', id: `PRRT_${String(comment.id)}`, path: comment.path },
      ...{ isResolved: resolved, isOutdated: comment.subject === 'line' && line === null, line, startLine },
      ...{ diffSide: comment.side, subjectType: comment.subject.toUpperCase(), viewerCanReply: true },
      viewerCanResolve: !resolved && allows(asker.permissions, 'contents', 'write'),
      resolvedBy: resolved ? { __typename: 'User', id: 'U_someone', login: asker.user.login } : null,
      comments: (page: Page) =>
        connection(
          thread.map((one) => this.#comment('PRRC', one, pull)),
          page,
        ),
    };
  }

  #comment(kind: Kind, thing: Minimizable, pull: FakePull | null) {
    const at = 'createdAt' in thing ? thing.createdAt : (thing.submittedAt ?? '2024-01-01T00:00:00Z');
    const place = kind === 'PRRC' && pull !== null ? this.#placed(pull, thing as FakeReviewComment) : {};
    return {
      ...{ __typename: TYPES[kind], id: `${kind}_${String(thing.id)}`, databaseId: thing.id },
      ...{
        fullDatabaseId: String(thing.id),
        body: thing.body,
        author: actor(thing.user),
        createdAt: at,
        updatedAt: at,
      },
      ...{ url: 'https://github.invalid/', viewerDidAuthor: false, viewerCanMinimize: true },
      ...{ isMinimized: thing.minimized !== null, minimizedReason: thing.minimized },
      ...('state' in thing ? { state: thing.state, submittedAt: thing.submittedAt } : {}),
      ...place,
    };
  }

  #placed(pull: FakePull, comment: FakeReviewComment) {
    const { line, startLine } = new Views(this.api, this.#home(pull)).place(pull, comment);
    return { path: comment.path, line, startLine, outdated: comment.subject === 'line' && line === null };
  }

  #home(pull: FakePull): FakeRepository {
    const home = [...this.repositories.values()].find(({ pulls }) => [...pulls.values()].includes(pull));
    if (home === undefined) throw new Error('a pull request without a repository');
    return home;
  }

  #things(id: string): { kind: Kind; comment: Minimizable; pull: FakePull | null } | undefined {
    const [kind, number] = id.split('_');
    for (const repository of this.repositories.values()) {
      const comment = repository.comments.find((one) => String(one.id) === number);
      if (kind === 'IC' && comment !== undefined) return { kind, comment, pull: null };
      for (const pull of repository.pulls.values()) {
        const review = pull.reviews.find((one) => String(one.id) === number);
        if (kind === 'PRR' && review !== undefined) return { kind, comment: review, pull };
        const line = pull.comments.find((one) => String(one.id) === number);
        if (kind === 'PRRC' && line !== undefined) return { kind, comment: line, pull };
      }
    }
    return undefined;
  }

  #threadOf(id: string): { pull: FakePull; comment: FakeReviewComment } | undefined {
    const [kind, number] = id.split('_');
    if (kind !== 'PRRT') return undefined;
    const found = this.#things(`PRRC_${number ?? ''}`);
    return found?.pull == null
      ? undefined
      : { pull: found.pull, comment: found.comment as FakeReviewComment };
  }
}

/** A text's characters past which GitHub cuts it. */
const TEXT_LIMIT = 512_000;

/** A blob: its text is decoded, so that bytes that are not UTF-8 are lost. */
function blobOf(repository: FakeRepository, oid: string, { permissions }: Asker) {
  const bytes = repository.objects.blobs.get(oid);
  if (bytes === undefined || !allows(permissions, 'contents', 'read')) return null;
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const text = isBinary ? null : bytes.toString('utf8').slice(0, TEXT_LIMIT);
  const isTruncated = !isBinary && bytes.length > TEXT_LIMIT;
  return { __typename: 'Blob', id: `B_${oid}`, oid, byteSize: bytes.length, isBinary, isTruncated, text };
}

function commitOf(repository: FakeRepository, oid: string, { permissions }: Asker) {
  if (!repository.objects.commits.has(oid) || !allows(permissions, 'contents', 'read')) return null;
  return {
    ...{ __typename: 'Commit', id: `C_${oid}`, oid, committedDate: COMMITTED_AT },
    blame: ({ path: file }: { path: string }) => blameOf(repository, oid, file),
  };
}

type Kind = 'IC' | 'PRR' | 'PRRC';
const TYPES: Readonly<Record<Kind, string>> = {
  IC: 'IssueComment',
  PRR: 'PullRequestReview',
  PRRC: 'PullRequestReviewComment',
};

/** An author here is called `github-actions`, where REST says `github-actions[bot]`. */
function actor({ login, type }: FakeUser) {
  return { __typename: type, id: `U_${login}`, login: login.replace(/\[bot\]$/, '') };
}

/** One page of a list: GitHub insists on `first` or `last`, of at most 100. */
function connection<Item>(items: readonly Item[], { first, after, last }: Page) {
  const count = first ?? last;
  if (count == null)
    throw refused('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value.');
  if (count > 100)
    throw refused('EXCESSIVE_PAGINATION', 'Requesting more than 100 records exceeds the limit.');
  const start = first == null ? Math.max(0, items.length - count) : Number(after ?? 0);
  const end = Math.min(items.length, start + count);
  const pageInfo = {
    ...{ hasNextPage: end < items.length, hasPreviousPage: start > 0 },
    ...{ endCursor: end > start ? String(end) : null, startCursor: end > start ? String(start) : null },
  };
  return { nodes: items.slice(start, end), totalCount: items.length, pageInfo };
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
