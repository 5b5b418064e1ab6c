import { createReadStream } from 'node:fs';

/**
 * The bytes of a file. It is opened when the first are asked for, so that a file that is missing fails
 * where it is read and not as an unheard event.
 */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Buffer;
}
