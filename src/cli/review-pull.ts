import { readFile } from 'node:fs/promises';
import { readInputs } from '../action/inputs.js';
import { judgeChange } from '../action/judge-change.js';
import type { Runner } from '../action/runner.js';
import { commandLineLayer } from '../config/resolve-options.js';
import { CodePurifyError } from '../errors.js';
import { apiError } from '../github/api/api-error.js';
import { createClient, type GitHubClient } from '../github/api/client.js';
import { parseRepository, type RepositoryName } from '../github/api/repository-name.js';
import { recordWrites, renderRequests } from '../github/api/dry-run.js';
import { toolVersion } from '../scan/models/package-root.js';
import { givenOptions } from './option-flags.js';
import type { ReviewPrint } from './review-command.js';

/** A pull request to review from the command line. */
export interface PullRequest {
  readonly repo: string;
  readonly pull: number;
  readonly paths: readonly string[];
  /** As the command line gave them. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly dryRun: boolean;
}

/**
 * Reviews a pull request as the Action does, with the token in `GITHUB_TOKEN` or `GH_TOKEN`; a dry run reads, and
 * records what it would write.
 * @throws CodePurifyError `usage` without a token, `input` when GitHub does not answer
 */
export async function reviewPull(request: PullRequest, runner: Runner): Promise<ReviewPrint> {
  const { pull, values, paths, dryRun } = request;
  const repository = parseRepository(request.repo);
  const client = await openClient(runner);
  const recorded = dryRun ? recordWrites(client, false) : null;
  const { own } = readInputs({ getInput: () => '' });
  const inputs = { own: { ...own, paths: [...paths] }, options: commandLineLayer(givenOptions(values)) };
  const server = runner.env.GITHUB_SERVER_URL ?? 'https://github.com';
  const sides = await sidesOf(client, repository, pull);
  const job = { runner, inputs, client, repository, server, runUrl: null };
  const exitCode = await judgeChange(job, { ...sides, pull, privileged: false });
  const summary = await readFile(runner.env.GITHUB_STEP_SUMMARY ?? '', 'utf8');
  return { text: recorded === null ? summary : `${renderRequests(recorded)}\n${summary}`, exitCode };
}

function openClient({ env, secondMs }: Runner): Promise<GitHubClient> {
  const token = env.GITHUB_TOKEN ?? env.GH_TOKEN ?? '';
  if (token === '') {
    throw new CodePurifyError(
      'usage',
      'There is no token: nothing can be read from GitHub.',
      'Set GITHUB_TOKEN; to read and for a dry run a token that may only read will do.',
    );
  }
  const baseUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  return createClient({ baseUrl, token, userAgent: `codepurify/${toolVersion()}`, secondMs });
}

async function sidesOf(client: GitHubClient, repository: RepositoryName, pull: number) {
  try {
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: pull });
    return { base: data.base.sha, head: data.head.sha };
  } catch (error) {
    throw apiError(error, `pull request ${String(pull)}`);
  }
}
