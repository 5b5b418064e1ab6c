import { CodePurifyError } from '../../errors.js';

/**
 * Thrown by a stream of bytes that cannot be read to its end. What it yielded before is right and is used; the file
 * counts as not fully read.
 */
export class UnreadRest extends CodePurifyError {
  /**
   * @param reason why the rest cannot be read, in words that go behind a path: "broken gzip data: …"
   * @param remedy one sentence: what to do next
   */
  constructor(
    readonly reason: string,
    remedy: string,
    options?: ErrorOptions,
  ) {
    super('input', `A file cannot be read to its end: ${reason}.`, remedy, options);
  }
}

/** What to do with a file that is damaged. */
export const MAKE_AGAIN = 'Make the file again, or leave it out.';
