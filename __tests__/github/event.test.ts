import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EVENT_NAMES, readEvent } from '../../src/github/event.js';
import { asObject, merge } from './fake-github/json.js';

const FILE = path.join(import.meta.dirname, '../fixtures/github/webhooks.json');
const EXAMPLES = asObject(asObject(JSON.parse(readFileSync(FILE, 'utf8'))).events);
const example = (name: string, over = {}) => merge(asObject(EXAMPLES[name]), over);

const HEAD = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const COMMAND = (body: string | null, pull: unknown = {}) =>
  example('issue_comment created', { issue: { pull_request: pull }, comment: { body } });

describe("GitHub's published examples", () => {
  test.each([
    ['pull_request', 'pull_request opened', { mode: 'pull', privileged: false }],
    ['pull_request', 'pull_request synchronize', { mode: 'pull', number: 2, head: HEAD }],
    ['pull_request_target', 'pull_request synchronize', { mode: 'pull', privileged: true }],
    ['pull_request', 'pull_request closed', { mode: 'nothing', reason: 'The pull request was closed.' }],
    [
      'merge_group',
      'merge_group checks_requested',
      {
        ...{ mode: 'change', base: '380387fbc80638b734a49e1be1c4dfec1c01b33c' },
        head: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
      },
    ],
    [
      'push',
      'push created',
      { mode: 'push', before: null, first: '6113728f27ae82c7b1a177c8d03f9e96e0adf246' },
    ],
    ['push', 'push deleted', { mode: 'nothing' }],
    ['push', 'push tag', { mode: 'nothing' }],
    ['workflow_dispatch', 'workflow_dispatch', { mode: 'branches', branch: 'main' }],
    ['workflow_run', 'workflow_run completed', { mode: 'nothing' }],
    ['issue_comment', 'issue_comment created', { mode: 'nothing' }],
  ])('%s: %s', (name, file, task) => {
    expect(readEvent(name, EXAMPLES[file])).toMatchObject(task);
  });

  test('a schedule has an almost empty payload', () => {
    expect(readEvent('schedule', { schedule: '0 3 * * 1' })).toEqual({ mode: 'branches', branch: null });
  });

  test('a pull request of a fork that was deleted is still reviewed', () => {
    const gone = { pull_request: { head: { repo: null } } };
    expect(readEvent('pull_request', example('pull_request opened', gone))).toMatchObject({ mode: 'pull' });
  });

  test('a later push is compared with what was there before', () => {
    const over = { before: HEAD, ref: 'refs/heads/main' };
    expect(readEvent('push', example('push created', over))).toMatchObject({
      mode: 'push',
      before: HEAD,
      branch: 'main',
    });
  });

  test('the run of a pull request from a fork does not name the pull request', () => {
    const run = {
      event: 'pull_request',
      head_branch: 'topic',
      head_repository: { full_name: 'stranger/data' },
    };
    expect(readEvent('workflow_run', example('workflow_run completed', { workflow_run: run }))).toMatchObject(
      {
        ...{ mode: 'workflow-run', headBranch: 'topic' },
        headRepository: { owner: 'stranger', repo: 'data' },
      },
    );
  });
});

describe('a comment', () => {
  test('with a command is passed on unchanged', () => {
    expect(readEvent('issue_comment', COMMAND('/codepurify rescan'))).toMatchObject({
      ...{ mode: 'comment', kind: 'conversation', author: 'Codertocat', body: '/codepurify rescan' },
    });
  });

  test('on the diff may have one too', () => {
    const { comment } = COMMAND('/codepurify rescan');
    const payload = { action: 'created', pull_request: { number: 7 }, comment };
    expect(readEvent('pull_request_review_comment', payload)).toMatchObject({ kind: 'diff', number: 7 });
  });

  test.each([
    ['without a command', COMMAND('thanks'), 'The comment has no CodePurify command.'],
    ['without a text', COMMAND(null), 'The comment has no CodePurify command.'],
    [
      'that was edited',
      merge(COMMAND('/codepurify rescan'), { action: 'edited' }),
      'Only commands in new comments are carried out.',
    ],
    ['under an issue', example('issue_comment created'), 'The comment is not on a pull request.'],
  ])('%s asks for nothing', (_name, payload, reason) => {
    expect(readEvent('issue_comment', payload)).toEqual({ mode: 'nothing', reason });
  });
});

describe('an error', () => {
  test('for an unsupported event lists the supported ones', () => {
    expect(() => readEvent('pull_request', [])).toThrow('as GitHub sends it: Invalid input');
    expect(() => readEvent('release', {})).toThrow(
      `The event "release" is not supported.\nStart the workflow on one of: ${EVENT_NAMES.join(', ')}.`,
    );
  });

  test.each([
    ['a sha that is an option', { pull_request: { head: { sha: '--upload-pack=x' } } }],
    ['a number that is none', { number: '2; rm -rf /' }],
    ['a number of a place far away', { number: -1 }],
  ])('%s', (_name, over) => {
    expect(() => readEvent('pull_request', example('pull_request opened', over))).toThrow(
      'The payload is not a pull_request event as GitHub sends it',
    );
  });

  test.each([null, [], 'text', 7, { pull_request: null }])('for a payload that is %j', (payload) => {
    expect(() => readEvent('pull_request', payload)).toThrow('as GitHub sends it');
  });

  test('for a repository whose name leads elsewhere', () => {
    const run = { event: 'pull_request', head_repository: { full_name: '../../etc' } };
    expect(() => readEvent('workflow_run', example('workflow_run completed', { workflow_run: run }))).toThrow(
      'is not the name of a repository',
    );
  });
});
