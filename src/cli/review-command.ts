import { commandLineLayer } from '../config/resolve-options.js';
import { soleOutput } from '../config/output-formats.js';
import { CodePurifyError } from '../errors.js';
import { apiError } from '../github/api/api-error.js';
import type { GitHubClient } from '../github/api/client.js';
import { recordWrites, renderRequests, type DryRequest } from '../github/api/dry-run.js';
import { parseRepository, type RepositoryName } from '../github/api/repository-name.js';
import type { Door } from '../review/door.js';
import type { JudgeSettings } from '../review/judge-change.js';
import type { Published } from '../review/publish.js';
import { reviewCommits, type NamedCommits } from '../review/review-commits.js';
import { reviewPull } from '../review/review-pull.js';
import { commandOptions } from './command-run.js';
import { givenOptions } from './option-flags.js';
import { offlineClient, tokenClient } from './review-client.js';
import { commandDoor } from './review-door.js';
import type { World } from './world.js';
import { writeOutput } from './report/write-output.js';

/** Values of the command line, by camelCase name. */
type Values = Readonly<Record<string, unknown>>;

/** A review, and the requests of a dry run; `null` when the requests were sent. */
interface Reviewed {
  readonly published: Published;
  readonly requests: readonly DryRequest[] | null;
}

/**
 * `codepurify review`: prints what the Action would post on a pull request, or on the change between two commits of the
 * local repository. Without `--dry-run` it posts the review of a pull request.
 * @returns the exit code of the gate
 * @throws CodePurifyError `usage` when the options name neither a pull request nor two commits
 */
export async function reviewCommand(paths: readonly string[], values: Values, world: World): Promise<number> {
  const { repo, pr, base, quiet } = values;
  const door = commandDoor(world, quiet === true);
  const isOnGitHub = typeof repo === 'string' && typeof pr === 'string' && base === undefined;
  // on GitHub the baseline is that of the base there
  const local = isOnGitHub ? { ...values, baseline: undefined } : values;
  const { options, accepted } = await commandOptions(local, world);
  const output = soleOutput(options, 'the review');
  const { published, requests } = isOnGitHub
    ? await onGitHub(repo, pullNumber(pr), paths, values, door)
    : await inLocalRepository(namedCommits(values, paths), { options, suppressed: accepted }, door);
  const { gate, summary, delivered } = published;
  door.log(delivered);
  door.log(gate.sentence);
  const text = requests === null ? summary : `${renderRequests(requests)}\n${summary}`;
  await writeOutput(text, output, world);
  return gate.exitCode;
}

/** Reviews a pull request as the Action does. A dry run reads from GitHub and records the requests that would write. */
async function onGitHub(
  repo: string,
  pull: number,
  paths: readonly string[],
  values: Values,
  door: Door,
): Promise<Reviewed> {
  const repository = parseRepository(repo);
  const client = await tokenClient(door);
  const requests = values.dryRun === true ? recordWrites(client, false) : null;
  const sides = await sidesOf(client, repository, pull);
  const settings = { paths, source: 'auto', maxPoisoned: 0, hasComments: true } as const;
  const job = { door, client, repository, settings, layer: commandLineLayer(givenOptions(values)) };
  return { published: await reviewPull(job, { ...sides, pull, isPrivileged: false }), requests };
}

async function inLocalRepository(
  commits: NamedCommits,
  judging: JudgeSettings,
  door: Door,
): Promise<Reviewed> {
  const client = await offlineClient();
  const requests = recordWrites(client, true);
  return { published: await reviewCommits(commits, judging, client, door), requests };
}

async function sidesOf(client: GitHubClient, repository: RepositoryName, pull: number) {
  try {
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: pull });
    return { base: data.base.sha, head: data.head.sha };
  } catch (error) {
    throw apiError(error, `pull request ${String(pull)}`);
  }
}

function pullNumber(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new CodePurifyError(
    'usage',
    `--pr is ${JSON.stringify(text)}, which is not the number of a pull request.`,
    'Give a number, such as --pr 12.',
  );
}

function namedCommits(
  { repo, pr, base, head, dryRun, staged }: Values,
  paths: readonly string[],
): NamedCommits {
  if (staged === true) {
    throw new CodePurifyError(
      'usage',
      '--staged was given, and a review is of commits.',
      'Commit first, or judge what is staged with codepurify scan --staged.',
    );
  }
  if (typeof base === 'string' && repo === undefined && pr === undefined && dryRun === true) {
    return { base, head: typeof head === 'string' ? head : 'HEAD', paths };
  }
  throw new CodePurifyError(
    'usage',
    'It is not clear what to review.',
    'Give --repo owner/name and --pr number, or --dry-run with --base and --head for two commits of the local repository.',
  );
}
