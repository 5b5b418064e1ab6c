import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { commitOf } from '../change/git/commits.js';
import { fileOfCommit } from '../change/git/file-of-commit.js';
import type { GitContext } from '../change/git/git.js';
import { MAX_BASELINE_BYTES, parseBaseline } from '../config/accepting/baseline.js';
import { repositoryRoot } from '../config/repository-root.js';
import { codeOf } from '../data/read/file-errors.js';
import { CodePurifyError } from '../errors.js';

/** The ids in a baseline, and what a user should know of it. */
export interface BaselineIds {
  readonly ids: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * The ids in a baseline. Where `base` names a commit and the file is in its repository, the baseline is that of the commit: a change
 * does not accept its own findings.
 * @param file path relative to the current folder
 * @throws CodePurifyError `usage` for a file that cannot be read or is no baseline
 */
export async function baselineIds(file: string, base: string | null, git: GitContext): Promise<BaselineIds> {
  const commit = base === null ? null : await commitOf(base, git).catch(() => null);
  const name = nameInRepository(file, git.cwd);
  if (base === null || commit === null || name === null) {
    return { ids: parseBaseline(file, readText(file, git.cwd)), warnings: [] };
  }
  const text = await fileOfCommit(commit, name, git);
  if (text !== null) return { ids: parseBaseline(`${base}:${name}`, text), warnings: [] };
  const warning = `${JSON.stringify(base)} has no ${name} of at most 512 KiB, so the baseline accepts nothing: a change does not accept its own findings. Commit the file to the base, or copy it out of the repository.`;
  return { ids: [], warnings: [warning] };
}

/** The path from the root of the repository; `null` for a file outside of it. */
function nameInRepository(file: string, cwd: string): string | null {
  const root = repositoryRoot(cwd);
  if (root === null) return null;
  const path = resolve(cwd, file);
  const folder = existsSync(dirname(path)) ? realpathSync(dirname(path)) : dirname(path);
  const name = relative(realpathSync(root), join(folder, basename(path)));
  return name.startsWith('..') ? null : name.split(sep).join('/');
}

function readText(file: string, cwd: string): string {
  const path = resolve(cwd, file);
  let problem: string;
  try {
    if (statSync(path).size <= MAX_BASELINE_BYTES) return readFileSync(path, 'utf8');
    problem = `has more than ${String(MAX_BASELINE_BYTES)} bytes`;
  } catch (error) {
    problem = `cannot be read (${codeOf(error)})`;
  }
  throw new CodePurifyError(
    'usage',
    `The baseline ${JSON.stringify(file)} ${problem}.`,
    'Give --baseline a file that codepurify scan --write-baseline has written, or leave it out.',
  );
}
