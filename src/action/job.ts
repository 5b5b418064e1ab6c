import { CodePurifyError } from '../errors.js';
import { createClient, type GitHubClient } from '../github/api/client.js';
import { parseRepository, type RepositoryName } from '../github/api/repository-name.js';
import { toolVersion } from '../scan/models/package-root.js';
import type { Inputs } from './inputs.js';
import { annotate, logLine, maskSecret, type Runner } from './runner.js';
import type { StepContext } from './step-context.js';

/** A run of the Action: its inputs and its repository. */
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
 * Opens the job. The token is masked in the log before it is used.
 * @throws CodePurifyError `usage` without a token, `input` without a repository
 */
export async function openJob(runner: Runner, inputs: Inputs, context: StepContext): Promise<Job> {
  const token = inputs.own['github-token'];
  if (token === '') {
    throw new CodePurifyError(
      'usage',
      'There is no token, so nothing can be read from GitHub.',
      'Leave the input github-token out, or give it a token.',
    );
  }
  maskSecret(runner, token);
  // the author of the data must not learn the seed: it would show them how the data will be judged
  const { seed } = inputs.options.values;
  if (typeof seed === 'string') maskSecret(runner, seed);
  const client = await createClient({
    baseUrl: context.apiUrl,
    token,
    userAgent: `codepurify/${toolVersion()}`,
    onWait: (text) => annotate(runner, 'notice', text),
    onBound: (text) => annotate(runner, 'warning', text),
    secondMs: runner.secondMs,
    ...(runner.timeoutMs === undefined ? {} : { timeoutMs: runner.timeoutMs }),
  });
  const repository = repositoryOf(runner, context);
  const { serverUrl: server, runId } = context;
  const page = `${server}/${repository.owner}/${repository.repo}/actions/runs/${String(runId)}`;
  logLine(runner, `CodePurify ${toolVersion()} on ${repository.owner}/${repository.repo}`);
  return { runner, inputs, client, repository, server, runUrl: Number.isNaN(runId) ? null : page };
}

function repositoryOf({ env }: Runner, context: StepContext): RepositoryName {
  try {
    const named = env.GITHUB_REPOSITORY ?? '';
    const { owner, repo } = context.repo;
    // the toolkit drops what follows a second slash
    return parseRepository(named === '' ? [owner, repo].join('/') : named);
  } catch (cause) {
    throw new CodePurifyError(
      'input',
      'The repository of this run is unknown.',
      'Leave GITHUB_REPOSITORY as the runner sets it: owner/name.',
      { cause },
    );
  }
}
