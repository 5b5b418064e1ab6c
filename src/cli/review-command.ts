import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runner, Toolkit } from '../action/runner.js';
import { CodePurifyError } from '../errors.js';
import { escapeTerminal } from '../text/escape-terminal.js';
import { commandOptions } from './command-run.js';
import { reviewLocally } from './review-locally.js';
import { reviewPull } from './review-pull.js';
import type { World } from './world.js';
import { writeOutput } from './write-output.js';

/** What a review came to: what is printed, and the exit code of the gate. */
export interface ReviewPrint {
  readonly text: string;
  readonly exitCode: number;
}

/**
 * `codepurify review`: what the Action would post on a pull request, or on the change between two commits of the
 * repository here. Without `--dry-run` it is posted.
 * @returns the exit code of the gate
 * @throws CodePurifyError `usage` where it is not clear what is to be reviewed
 */
export async function reviewCommand(
  paths: readonly string[],
  values: Readonly<Record<string, unknown>>,
  world: World,
): Promise<number> {
  const { repo, pr, base, dryRun } = values;
  const folder = await mkdtemp(join(tmpdir(), 'codepurify-review-'));
  const runner = commandRunner(world, folder, values.quiet === true);
  try {
    const { options, active } = await commandOptions(values, world);
    const print =
      typeof repo === 'string' && typeof pr === 'string' && base === undefined
        ? await reviewPull({ repo, pull: pullNumber(pr), paths, values, dryRun: dryRun === true }, runner)
        : await reviewLocally(localRequest(values, paths), options, new Set(active.keys()), runner);
    await writeOutput(print.text, options.output, world);
    return print.exitCode;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function pullNumber(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new CodePurifyError(
    'usage',
    `--pr is ${JSON.stringify(text)}, which is no number of a pull request.`,
    'Give its number, such as --pr 12.',
  );
}

function localRequest(
  { repo, pr, base, head, dryRun }: Readonly<Record<string, unknown>>,
  paths: readonly string[],
) {
  if (typeof base === 'string' && repo === undefined && pr === undefined && dryRun === true) {
    return { base, head: typeof head === 'string' ? head : 'HEAD', paths };
  }
  throw new CodePurifyError(
    'usage',
    'What is to be reviewed is not clear.',
    'Give --repo owner/name and --pr number, or --dry-run with --base and --head for two commits of the repository here.',
  );
}

/**
 * The command line in place of a workflow's runner: its files are in a folder of its own, its log is standard
 * error.
 */
function commandRunner(world: World, folder: string, quiet: boolean): Runner {
  const summary = join(folder, 'summary.md');
  const files = { GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder };
  return {
    env: { ...world.env, ...files },
    cwd: world.cwd,
    toolkit: terminalToolkit((line) => (quiet ? undefined : void world.stderr.write(`${line}\n`)), summary),
    ...{ loaders: world.loaders, secondMs: 1000, now: () => new Date() },
  };
}

/** The toolkit for a terminal. Annotations of files are left out: the summary has what they say. */
function terminalToolkit(print: (line: string) => void, summary: string): Toolkit {
  const annotation: Toolkit['error'] = (message, properties) => {
    if (properties?.file === undefined) print(`codepurify: ${escapeTerminal(String(message))}`);
  };
  return {
    ...{ info: print, error: annotation, warning: annotation, notice: annotation },
    ...{ getInput: () => '', setSecret: nothing, setOutput: nothing, startGroup: nothing, endGroup: nothing },
    summary: { addRaw: (text) => ({ write: () => appendFile(summary, text) }) },
  };
}

function nothing(): void {
  // a terminal has neither secrets, nor outputs, nor groups
}
