import { CodePurifyError } from '../../errors.js';

/** The two parts of a repository's name. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** An object name of git, sha1 or sha256. */
export const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Characters that GitHub allows in the names of owners and repositories; neither may be `.` or `..`. */
const FULL_NAME = /^(?!\.{1,2}\/)([\w.-]{1,100})\/(?!\.{1,2}$)([\w.-]{1,100})$/;

/**
 * Splits `owner/name`.
 * @throws CodePurifyError `input` when it is something else
 */
export function parseRepository(fullName: string): RepositoryName {
  const [, owner, repo] = FULL_NAME.exec(fullName) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new CodePurifyError(
      'input',
      `${JSON.stringify(fullName)} is not the name of a repository.`,
      'Give owner/name, as in GITHUB_REPOSITORY.',
    );
  }
  return { owner, repo };
}
