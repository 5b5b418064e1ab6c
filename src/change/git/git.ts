import { execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CodePurifyError } from '../../errors.js';

/*
 * By hand, not by simple-git or isomorphic-git: a stranger's repository is read by plumbing alone, blob for blob. No filter
 * runs, no hook, nothing that its configuration names, and nothing is fetched.
 */

/** Where git works, and until when. */
export interface GitContext {
  /** The repository, or a folder in it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * For every call: paths mean themselves, no object is replaced by another, no lock is taken, and no program
 * that a repository's configuration names is started.
 */
const GLOBAL_ARGUMENTS = [
  ...['--literal-pathspecs', '--no-replace-objects', '--no-optional-locks'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'],
] as const;

/** A short answer: object names and folder names. */
const MAX_ANSWER_BYTES = 1 << 20;

/**
 * Runs git, without a shell.
 * @returns its answer without the last line end; `null` where git says no (it ends with another code than 0)
 * @throws CodePurifyError `input` where there is no git
 */
export async function askGit(args: readonly string[], context: GitContext): Promise<string | null> {
  const options = { ...surroundings(context), maxBuffer: MAX_ANSWER_BYTES, encoding: 'utf8' } as const;
  return new Promise((answer, fail) => {
    execFile('git', [...GLOBAL_ARGUMENTS, ...args], options, (error, stdout) => {
      if (error === null) answer(stdout.replace(/\n$/, ''));
      else if (typeof error.code === 'number') answer(null);
      else fail(notRun(error));
    });
  });
}

/** Git at work, with its streams. */
export interface RunningGit {
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves when it has ended well; rejects when it could not be started or said no. */
  readonly ended: Promise<void>;
  /** Ends it, if it has not ended. */
  stop(): void;
}

/** Characters of git's error message that are reported. */
const MAX_COMPLAINT_LENGTH = 500;

/** Starts git, without a shell. */
export function startGit(args: readonly string[], context: GitContext): RunningGit {
  const git = spawn('git', [...GLOBAL_ARGUMENTS, ...args], { ...surroundings(context), stdio: 'pipe' });
  let complaint = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, MAX_COMPLAINT_LENGTH);
  });
  git.stdin.on('error', () => undefined); // it has ended: what is read from it says so
  const ended = new Promise<void>((end, fail) => {
    git.on('error', (error) => fail(notRun(error)));
    git.on('close', (code) => (code === 0 ? end() : fail(refused(args[0] ?? '', complaint))));
  });
  ended.catch(() => undefined); // the error is for whoever awaits it
  return { input: git.stdin, output: git.stdout, ended, stop: () => void git.kill() };
}

/** Nobody can answer a question for a password here, and a missing object is not fetched behind one's back. */
function surroundings({ cwd, env, signal }: GitContext) {
  const own = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
  return signal === undefined ? { cwd, env: own } : { cwd, env: own, signal };
}

function refused(command: string, complaint: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `git ${command} failed: ${complaint.trim()}`,
    'Look whether the repository is whole (git fsck), and whether all of it was fetched.',
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
