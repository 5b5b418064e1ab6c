/**
 * Writes `__tests__/fixtures/github/schema.graphql`: the types and fields of GitHub's GraphQL schema that the product
 * uses. The complete schema has 1.2 MB, mostly prose, so it is not a dependency:
 *
 *     npm install --no-save @octokit/graphql-schema && node scripts/prune-graphql.js
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assertValidSchema, buildASTSchema, Kind, parse, print, visit } from 'graphql';

const CONNECTION = ['nodes', 'pageInfo', 'totalCount'];
const COMMENT = ['id', 'author', 'body', 'createdAt', 'updatedAt', 'url', 'viewerDidAuthor'];
const MINIMIZABLE = ['isMinimized', 'minimizedReason', 'viewerCanMinimize'];
const NUMBERED = ['databaseId', 'fullDatabaseId'];

/**
 * The fields to keep of each type; `null` keeps all fields of an input or enumeration.
 * @type {Readonly<Record<string, readonly string[] | null>>}
 */
const KEPT = {
  Query: ['id', 'node', 'repository', 'viewer'],
  Mutation: ['minimizeComment', 'unminimizeComment', 'resolveReviewThread', 'unresolveReviewThread'],
  Node: ['id'],
  Actor: ['login'],
  Minimizable: MINIMIZABLE,
  User: ['id', 'login'],
  Bot: ['id', 'login'],
  Repository: ['id', 'nameWithOwner', 'pullRequest', 'issue', 'object'],
  GitObject: ['id', 'oid'],
  GitObjectID: null,
  Commit: ['id', 'oid', 'blame', 'committedDate'],
  Blame: ['ranges'],
  BlameRange: ['startingLine', 'endingLine', 'commit'],
  Blob: ['id', 'oid', 'byteSize', 'isBinary', 'isTruncated', 'text'],
  Issue: ['id', 'number', 'comments'],
  PullRequest: ['id', 'number', 'comments', 'reviews', 'reviewThreads'],
  IssueComment: [...COMMENT, ...MINIMIZABLE, ...NUMBERED],
  PullRequestReview: [...COMMENT, ...MINIMIZABLE, ...NUMBERED, 'state', 'submittedAt'],
  PullRequestReviewComment: [
    ...COMMENT,
    ...MINIMIZABLE,
    ...NUMBERED,
    'path',
    'outdated',
    'line',
    'startLine',
  ],
  PullRequestReviewThread: [
    ...['id', 'isResolved', 'isOutdated', 'path', 'line', 'startLine', 'diffSide', 'subjectType', 'comments'],
    ...['viewerCanResolve', 'viewerCanReply', 'resolvedBy'],
  ],
  IssueCommentConnection: CONNECTION,
  PullRequestReviewConnection: CONNECTION,
  PullRequestReviewCommentConnection: CONNECTION,
  PullRequestReviewThreadConnection: CONNECTION,
  PageInfo: ['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'],
  MinimizeCommentInput: null,
  MinimizeCommentPayload: ['clientMutationId', 'minimizedComment'],
  UnminimizeCommentInput: null,
  UnminimizeCommentPayload: ['clientMutationId', 'unminimizedComment'],
  ResolveReviewThreadInput: null,
  ResolveReviewThreadPayload: ['clientMutationId', 'thread'],
  UnresolveReviewThreadInput: null,
  UnresolveReviewThreadPayload: ['clientMutationId', 'thread'],
  ReportedContentClassifiers: null,
  PullRequestReviewState: null,
  PullRequestReviewThreadSubjectType: null,
  DiffSide: null,
  IssueCommentOrder: null,
  IssueCommentOrderField: null,
  OrderDirection: null,
  DateTime: null,
  URI: null,
  BigInt: null,
};

/**
 * @param {string} sdl GitHub's schema
 * @returns {string} the part to keep
 */
function prune(sdl) {
  const definitions = parse(sdl, { noLocation: true }).definitions.flatMap((definition) => {
    const name = 'name' in definition ? definition.name.value : '';
    return name in KEPT ? [reduced(definition, KEPT[name] ?? null)] : [];
  });
  /** @type {import('graphql').DocumentNode} */
  const document = visit(
    { kind: Kind.DOCUMENT, definitions },
    { enter: (node) => (node.kind === Kind.DIRECTIVE ? null : withoutProse(node)) },
  );
  assertValidSchema(buildASTSchema(document));
  return print(document);
}

/**
 * @param {import('graphql').DefinitionNode} definition
 * @param {readonly string[] | null} fields to keep
 * @returns {import('graphql').DefinitionNode}
 */
function reduced(definition, fields) {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
    return definition;
  }
  return {
    ...definition,
    fields: (definition.fields ?? []).filter(({ name }) => fields?.includes(name.value) ?? true),
    interfaces: (definition.interfaces ?? []).filter(({ name }) => name.value in KEPT),
  };
}

/**
 * @template {object} Node
 * @param {Node} node
 * @returns {Node | undefined} `undefined` when nothing changes
 */
function withoutProse(node) {
  return 'description' in node && node.description !== undefined ? { ...node, description: undefined } : node;
}

const root = path.dirname(import.meta.dirname);
const source = path.join(root, 'node_modules', '@octokit', 'graphql-schema', 'schema.graphql');
const out = path.join(root, '__tests__', 'fixtures', 'github', 'schema.graphql');
await writeFile(out, `${prune(await readFile(source, 'utf8'))}\n`);
