import { readFileSync } from 'node:fs';
import path from 'node:path';
import { asObject, merge, type JsonObject } from '../github/fake-github/json.js';
import type { FakeIssueComment, FakeRepository } from '../github/fake-github/repository.js';
import type { Step } from './step.js';

const FILE = path.join(import.meta.dirname, '../fixtures/github/webhooks.json');
const EXAMPLES = asObject(asObject(JSON.parse(readFileSync(FILE, 'utf8'))).events);

const COMMENT = 7;

/** The parts of an example that name what our repository holds. */
type Overlay = (given: {
  readonly base: string;
  readonly head: string;
  readonly number: number;
}) => JsonObject;

/** An event that the Action serves. */
export interface PublishedEvent {
  readonly event: string;
  /** GitHub's published example of its payload, by its name among the fixtures. */
  readonly example: string;
  readonly over: Overlay;
}

const onPull: Overlay = ({ base, head, number }) => {
  const end = (sha: string): JsonObject => ({ sha, repo: { full_name: 'octo/data' } });
  return { number, pull_request: { head: end(head), base: end(base) } };
};

/** Every event that the Action serves. */
export const PUBLISHED_EVENTS: readonly PublishedEvent[] = [
  { event: 'pull_request', example: 'pull_request opened', over: onPull },
  { event: 'pull_request_target', example: 'pull_request synchronize', over: onPull },
  {
    event: 'merge_group',
    example: 'merge_group checks_requested',
    over: ({ base, head }) => ({ merge_group: { base_sha: base, head_sha: head } }),
  },
  { event: 'push', example: 'push created', over: ({ base, head }) => ({ before: base, after: head }) },
  { event: 'schedule', example: 'schedule', over: () => ({ schedule: '17 3 * * 1' }) },
  {
    event: 'workflow_dispatch',
    example: 'workflow_dispatch',
    over: () => ({ ref: 'refs/heads/clean' }),
  },
  {
    event: 'workflow_run',
    example: 'workflow_run completed',
    over: ({ head }) => ({
      workflow_run: {
        ...{ event: 'pull_request', head_sha: head, head_branch: 'clean' },
        head_repository: { full_name: 'octo/data' },
      },
    }),
  },
  {
    event: 'issue_comment',
    example: 'issue_comment created',
    over: ({ number }) => ({
      issue: { number, pull_request: {} },
      comment: { id: COMMENT, body: '/codepurify rescan', user: { login: 'Codertocat' } },
    }),
  },
];

/** The comment that the event describes, as the repository holds it. */
function commentOf(number: number): FakeIssueComment {
  const at = '2024-01-01T00:00:00Z';
  const user = { login: 'Codertocat', type: 'User' } as const;
  const text = { body: '/codepurify rescan', minimized: null };
  return { ...{ id: COMMENT, number, user, createdAt: at, updatedAt: at }, ...text };
}

/** Opens a pull request of one clean function; returns a step started by the event that is about it. */
export function stepOfClean(repository: FakeRepository, { event, example, over }: PublishedEvent): Step {
  const base = repository.refs.get('refs/heads/main') ?? '';
  const clean = { 'src/clean.c': 'int add(int a, int b)\n{\n    return a + b;\n}\n' };
  const head = repository.commit('clean', { 'README.md': '# Data\n', ...clean });
  const { number } = repository.openPull({ head: 'clean' });
  repository.roles.set('Codertocat', 'write');
  repository.comments.push(commentOf(number));
  const payload = merge(asObject(EXAMPLES[example]), over({ base, head, number }));
  return { event, payload, inputs: { branches: event === 'schedule' ? 'clean' : '' } };
}
