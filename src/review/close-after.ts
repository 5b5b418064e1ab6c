import { messageOf } from '../errors.js';
import type { Door } from './door.js';

/**
 * Works with a change and closes it afterwards. A temporary folder that cannot be deleted is a warning: it must not lose
 * what was found.
 * @throws what the work throws
 */
export async function closeAfter<T>(
  change: { close(): Promise<void> },
  { warn }: Pick<Door, 'warn'>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } finally {
    await change.close().catch((error: unknown) => {
      warn(`A temporary folder could not be deleted: ${messageOf(error)}`);
    });
  }
}
