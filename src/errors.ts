/** What went wrong, as a caller or a script can switch on it. */
export type ErrorCode =
  | 'usage' // options or configuration that cannot be used
  | 'input' // data that cannot be read: path, encoding, format
  | 'model' // a model folder that is missing something, tampered with, or of the wrong shape
  | 'internal'; // a defect of CodePurify itself

/** Process exit codes of the command line. */
export const EXIT_CODES = { clean: 0, poisoned: 1, usage: 2, internal: 3 } as const;

/**
 * The one error class that reaches a user: what was wrong, with the value, and what to do next.
 * `usage`, `input` and `model` end the program with exit code 2, `internal` with 3.
 */
export class CodePurifyError extends Error {
  override readonly name = 'CodePurifyError';

  /**
   * @param code   what kind of failure it is
   * @param problem one sentence: what was wrong, naming the value
   * @param remedy one sentence: what is allowed, or what to do next
   */
  constructor(
    readonly code: ErrorCode,
    readonly problem: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}\n${remedy}`, options);
  }

  /** The process exit code that this error ends with. */
  get exitCode(): number {
    return this.code === 'internal' ? EXIT_CODES.internal : EXIT_CODES.usage;
  }
}

/** What an error says; whatever was thrown that is none, as text. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
