import { checkBody } from './body.js';
import type { Answer, Call, Handlers, Scope } from './call.js';
import { numberOf } from './call.js';
import { forbidden, invalid, notFound } from './failure.js';
import type { FakeIssue, FakeIssueComment } from './repository.js';

/** Issues' operations serve pull requests too, so either permission will do. */
const either = (level: 'read' | 'write'): [Scope, 'read' | 'write'][] => [
  ['issues', level],
  ['pull-requests', level],
];
const READ = { needs: either('read') };
const WRITE = { needs: either('write') };

/** Operations on issues, labels and the conversation. */
export const ISSUES: Handlers = {
  'issues/list-for-repo': {
    needs: [['issues', 'read']],
    run: ({ repository, query, views }) => {
      const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
      const wanted = (state: string) => [state, 'all'].includes(query.get('state') ?? 'open');
      const issues = [...repository.issues.values()]
        .filter((issue) => wanted(issue.state) && labels.every((name) => issue.labels.includes(name)))
        .filter(({ user }) => [null, user.login].includes(query.get('creator')))
        .map((issue) => views.issue(issue));
      const pulls =
        labels.length > 0 ? [] : [...repository.pulls.values()].filter(({ state }) => wanted(state));
      return { status: 200, paged: true, body: [...issues, ...pulls.map((pull) => views.pullAsIssue(pull))] };
    },
  },
  'issues/create': {
    needs: [['issues', 'write']],
    creates: true,
    run: ({ body, repository, user, views }) => {
      const issue: FakeIssue = {
        ...{ number: repository.nextNumber(), title: title(body.title), body: checkBody('Issue', body.body) },
        ...{ state: 'open', stateReason: null, user, updatedAt: repository.now() },
        labels: strings(body.labels),
      };
      for (const label of issue.labels) repository.labels.add(label);
      repository.issues.set(issue.number, issue);
      return { status: 201, body: views.issue(issue) };
    },
  },
  'issues/get': { ...READ, run: (call) => ({ status: 200, body: issueView(call) }) },
  'issues/update': { needs: [['issues', 'write']], run: update },
  'issues/list-comments': {
    ...READ,
    run: (call) => {
      issueView(call);
      const comments = call.repository.comments.filter(
        ({ number }) => number === numberOf(call, 'issue_number'),
      );
      return { status: 200, paged: true, body: comments.map((comment) => call.views.issueComment(comment)) };
    },
  },
  'issues/create-comment': {
    ...WRITE,
    creates: true,
    run: (call) => {
      issueView(call);
      const { repository, user } = call;
      const at = repository.now();
      const comment: FakeIssueComment = {
        ...{ id: repository.nextId(), number: numberOf(call, 'issue_number'), user },
        ...{ body: checkBody('IssueComment', call.body.body), createdAt: at, updatedAt: at, minimized: null },
      };
      repository.comments.push(comment);
      return { status: 201, body: call.views.issueComment(comment) };
    },
  },
  'issues/get-comment': {
    ...READ,
    run: (call) => ({ status: 200, body: call.views.issueComment(commentOf(call)) }),
  },
  'issues/update-comment': {
    ...WRITE,
    run: (call) => {
      const comment = own(call, commentOf(call));
      comment.body = checkBody('IssueComment', call.body.body);
      comment.updatedAt = call.repository.now();
      return { status: 200, body: call.views.issueComment(comment) };
    },
  },
  'issues/delete-comment': {
    ...WRITE,
    run: (call) => {
      const { comments } = call.repository;
      comments.splice(comments.indexOf(own(call, commentOf(call))), 1);
      return { status: 204 };
    },
  },
  'issues/add-labels': {
    ...WRITE,
    run: (call) => {
      const issue = issueOf(call);
      const given = Array.isArray(call.body) ? strings(call.body) : strings(call.body.labels);
      issue.labels = [...new Set([...issue.labels, ...given])];
      for (const label of given) call.repository.labels.add(label);
      return { status: 200, body: issue.labels.map((name) => call.api.example('label', { name })) };
    },
  },
  'issues/create-label': {
    ...WRITE,
    creates: true,
    run: ({ api, repository, body }) => {
      const name = String(body.name);
      if (repository.labels.has(name)) throw invalid('Label', 'name', 'already_exists');
      repository.labels.add(name);
      return { status: 201, body: api.example('label', { name }) };
    },
  },
  'issues/get-label': {
    ...READ,
    run: ({ api, repository, params }) => {
      const name = params.get('name') ?? '';
      if (!repository.labels.has(name)) throw notFound();
      return { status: 200, body: api.example('label', { name }) };
    },
  },
  'reactions/create-for-issue-comment': { ...WRITE, run: (call) => react(call, 'issue', commentOf(call).id) },
};

/** 201 for a new reaction, 200 for one that the same user has made before. */
export function react({ api, body, repository, user }: Call, kind: string, id: number): Answer {
  const key = `${kind} ${String(id)} ${user.login} ${String(body.content)}`;
  const status = repository.reactions.has(key) ? 200 : 201;
  repository.reactions.add(key);
  return { status, body: api.example('reaction', { id, content: body.content }) };
}

function update(call: Call): Answer {
  const issue = issueOf(call);
  const { body, repository } = call;
  if (body.title !== undefined && body.title !== null) issue.title = title(body.title);
  if (body.body !== undefined) issue.body = checkBody('Issue', body.body);
  if (body.labels !== undefined) issue.labels = strings(body.labels);
  if (body.state === 'open' || body.state === 'closed') {
    issue.state = body.state;
    issue.stateReason = typeof body.state_reason === 'string' ? body.state_reason : defaultReason(body.state);
  }
  issue.updatedAt = repository.now();
  return { status: 200, body: call.views.issue(issue) };
}

function defaultReason(state: 'open' | 'closed'): string {
  return state === 'open' ? 'reopened' : 'completed';
}

function issueOf(call: Call): FakeIssue {
  const issue = call.repository.issues.get(numberOf(call, 'issue_number'));
  if (issue === undefined) throw notFound();
  return issue;
}

/** The issue, or the pull request of that number. */
function issueView(call: Call): unknown {
  const pull = call.repository.pulls.get(numberOf(call, 'issue_number'));
  return pull === undefined ? call.views.issue(issueOf(call)) : call.views.pullAsIssue(pull);
}

function commentOf(call: Call): FakeIssueComment {
  const comment = call.repository.comments.find(({ id }) => id === numberOf(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

function own({ user }: Call, comment: FakeIssueComment): FakeIssueComment {
  if (comment.user.login === user.login) return comment;
  throw forbidden();
}

function title(value: unknown): string {
  const text = String(value);
  if (text.length > 256) throw invalid('Issue', 'title', 'title is too long (maximum is 256 characters)');
  return text;
}

function strings(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map((item) => (typeof item === 'string' ? item : String((item as { name?: unknown }).name)));
}
