import type { Readable } from 'node:stream';
import { CodePurifyError } from '../../errors.js';

/**
 * What git prints with `-z`, one item at a time, without its zero byte.
 * @param maxBytes most bytes of an item
 * @throws CodePurifyError `input` for an item that is longer, or that is cut off
 */
export async function* nulTerminated(output: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of output) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
      yield bytes.subarray(from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > maxBytes) throw unreadableTree();
  }
  if (rest.length > 0) throw unreadableTree();
}

/** The error for output of git that is not what it should print. */
export function unreadableTree(): CodePurifyError {
  return new CodePurifyError(
    'input',
    'The tree of a commit could not be read: git printed something that is not an entry.',
    'Run git fsck in the repository.',
  );
}
