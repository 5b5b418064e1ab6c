import { execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CodePurifyError } from '../../errors.js';

/*
 * By hand, not by simple-git or isomorphic-git: a stranger's repository is read by plumbing alone, blob for blob. No filter
 * runs, no hook, nothing that its configuration names, and nothing is fetched.
 */

/** The folder and environment that git runs in, and a signal to stop it. */
export interface GitContext {
  /** The repository, or a folder in it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * For every call: paths are literal, objects are not replaced, no lock is taken, and no program from a repository's
 * configuration is started.
 */
const GLOBAL_ARGUMENTS = [
  ...['--literal-pathspecs', '--no-replace-objects', '--no-optional-locks'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
] as const;

/** Enough for object names and folder names. */
const MAX_OUTPUT_BYTES = 1 << 20;

/**
 * Runs git, without a shell.
 * @returns its output without the last line end; `null` if its exit code is not 0
 * @throws CodePurifyError `input` if git is not installed
 */
export async function runGit(args: readonly string[], context: GitContext): Promise<string | null> {
  const options = { ...processOptions(context), maxBuffer: MAX_OUTPUT_BYTES, encoding: 'utf8' } as const;
  return new Promise((resolve, reject) => {
    execFile('git', [...GLOBAL_ARGUMENTS, ...args], options, (error, stdout) => {
      if (error === null) resolve(stdout.replace(/\n$/, ''));
      else if (typeof error.code === 'number') resolve(null);
      else reject(notRun(error));
    });
  });
}

/** A running git, with its streams. */
export interface RunningGit {
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves after exit code 0; rejects for another exit code, or if git could not be started. */
  readonly ended: Promise<void>;
  /** Stops it, if it is still running. */
  stop(): void;
}

/** Most characters of git's error message that are reported. */
const MAX_ERROR_LENGTH = 500;

/** Starts git, without a shell. */
export function startGit(args: readonly string[], context: GitContext): RunningGit {
  const git = spawn('git', [...GLOBAL_ARGUMENTS, ...args], { ...processOptions(context), stdio: 'pipe' });
  let errorText = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    errorText = (errorText + text).slice(0, MAX_ERROR_LENGTH);
  });
  git.stdin.on('error', () => undefined); // git has ended: reading from it will fail
  const ended = new Promise<void>((end, fail) => {
    git.on('error', (error) => fail(notRun(error)));
    git.on('close', (code) => (code === 0 ? end() : fail(refused(args[0] ?? '', errorText))));
  });
  ended.catch(() => undefined); // the error is handled by the code that awaits `ended`
  return { input: git.stdin, output: git.stdout, ended, stop: () => void git.kill() };
}

/** Git must not ask for a password, because nobody could answer, and must not fetch missing objects. */
function processOptions({ cwd, env, signal }: GitContext) {
  const own = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  return signal === undefined ? { cwd, env: own } : { cwd, env: own, signal };
}

function refused(command: string, errorText: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `git ${command} failed: ${errorText.trim()}`,
    'Check that the repository is complete (git fsck) and that everything was fetched.',
  );
}

function notRun(cause: Error & { code?: unknown }): Error {
  if (cause.code !== 'ENOENT') return cause;
  return new CodePurifyError(
    'input',
    'git could not be started, and a commit cannot be read without it.',
    'Install git, or give folders that hold the two states.',
    { cause },
  );
}
