import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { createClient, type ClientSettings, type GitHubClient } from '../../src/github/api/client.js';
import type { FakeRepository } from './fake-github/repository.js';
import { FakeGitHub } from './fake-github/server.js';

/** Milliseconds in a second of waiting. */
export const SECOND_MS = 2;

/** One GitHub for all tests of a file. A test fails if a request or answer violates GitHub's description. */
export function sharedGitHub() {
  let started: FakeGitHub | null = null;
  const server = (): FakeGitHub => {
    if (started === null) throw new Error('there is a GitHub only while a test runs');
    return started;
  };
  beforeAll(async () => {
    started = await FakeGitHub.start();
    started.createdAMinute = Infinity;
  });
  afterAll(() => server().close());
  afterEach(() => {
    expect(server().violations.splice(0)).toEqual([]);
  });
  return {
    /** For `beforeEach`: the server, which has received nothing, and an empty repository of owner `o`. */
    fresh: (): { github: FakeGitHub; repository: FakeRepository } => {
      const github = server();
      github.received.length = 0;
      return { github, repository: github.repository('o', 'r') };
    },
    /** A client that waits little; of a workflow's own token unless said otherwise. */
    client: (over: Partial<ClientSettings> = {}): Promise<GitHubClient> => {
      const { url } = server();
      return createClient({
        ...{ baseUrl: url, token: over.token ?? server().token(), userAgent: 'test', secondMs: SECOND_MS },
        ...over,
      });
    },
  };
}
