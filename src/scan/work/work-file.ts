import { CodePurifyError } from '../../errors.js';

/** Version of the files of a work folder. */
export const WORK_VERSION = 2;

/** What the files of one run have in common: they are refused if it differs. */
export interface RunIdentity {
  /** Hash of the program, its models and grammars, and the kind of machine. */
  readonly tool: string;
  /** Hash of the options that the result depends on. */
  readonly options: string;
}

/** Names of the fields in messages. */
const COMPARED = { tool: 'version of CodePurify, or kind of machine', options: 'options' } as const;

/** @throws CodePurifyError `input` naming the file, if it is of another run */
export function requireSameRun(name: string, found: RunIdentity, own: RunIdentity): void {
  for (const [field, what] of Object.entries(COMPARED) as [keyof RunIdentity, string][]) {
    if (found[field] === own[field]) continue;
    throw refusedFile(
      name,
      `it was written with another ${what}`,
      'Give every stage the same options, seed and version, or begin with an empty work folder.',
    );
  }
}

/** The error for a file of a work folder that cannot be used. */
export function refusedFile(
  name: string,
  why: string,
  remedy = WRITE_AGAIN,
  cause?: unknown,
): CodePurifyError {
  return new CodePurifyError('input', `${JSON.stringify(name)} cannot be used: ${why}.`, remedy, { cause });
}

const WRITE_AGAIN = 'Delete it, and run its stage again; the other stages stay as they are.';
