import { readFileSync } from 'node:fs';
import { CodePurifyError } from '../errors.js';
import { createClient, type GitHubClient } from '../github/api/client.js';
import { parseRepository, type RepositoryName } from '../github/api/repository-name.js';
import { toolVersion } from '../scan/models/package-root.js';
import type { Inputs } from './inputs.js';
import { annotate, logLine, maskSecret, type Runner } from './runner.js';

/** A run of the Action: what it is told, and whom it speaks with. */
export interface Job {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly client: GitHubClient;
  readonly repository: RepositoryName;
  /** `GITHUB_SERVER_URL`. */
  readonly server: string;
  /** Page of this run, or `null`. */
  readonly runUrl: string | null;
}

/**
 * Opens the job: the token is hidden from the log before anything else is done with it.
 * @throws CodePurifyError `usage` without a token or a repository
 */
export async function openJob(runner: Runner, inputs: Inputs): Promise<Job> {
  const { env } = runner;
  const token = inputs.own['github-token'];
  if (token === '') {
    throw new CodePurifyError(
      'usage',
      'There is no token: nothing can be read from GitHub.',
      'Leave the input github-token out, or give it a token.',
    );
  }
  maskSecret(runner, token);
  // whoever writes the data must not learn how it will be judged
  const { seed } = inputs.options.values;
  if (typeof seed === 'string') maskSecret(runner, seed);
  const client = await createClient({
    baseUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    token,
    userAgent: `codepurify/${toolVersion()}`,
    onWait: (text) => annotate(runner, 'notice', text),
    secondMs: runner.secondMs,
    ...(runner.timeoutMs === undefined ? {} : { timeoutMs: runner.timeoutMs }),
  });
  const repository = parseRepository(env.GITHUB_REPOSITORY ?? '');
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const run = env.GITHUB_RUN_ID;
  const runUrl =
    run === undefined ? null : `${server}/${repository.owner}/${repository.repo}/actions/runs/${run}`;
  logLine(runner, `CodePurify ${toolVersion()} on ${repository.owner}/${repository.repo}`);
  return { runner, inputs, client, repository, server, runUrl };
}

/** Events are a few dozen KB; GitHub cuts the longest texts in them. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;

/**
 * The event's file as JSON.
 * @throws CodePurifyError `input` when there is none, or it is no JSON
 */
export function readEventFile({ env }: Runner): unknown {
  const path = env.GITHUB_EVENT_PATH ?? '';
  try {
    const text = readFileSync(path);
    if (text.length > MAX_EVENT_BYTES) throw new Error('it is too large');
    return JSON.parse(text.toString('utf8')) as unknown;
  } catch (cause) {
    throw new CodePurifyError(
      'input',
      `The event cannot be read from ${JSON.stringify(path)}: ${cause instanceof Error ? cause.message : String(cause)}.`,
      'Run as an Action: the runner writes the file and sets GITHUB_EVENT_PATH.',
      { cause },
    );
  }
}
