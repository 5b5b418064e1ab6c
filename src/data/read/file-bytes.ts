import { createReadStream } from 'node:fs';

/**
 * The bytes of a file. The file is opened when the first bytes are read, so that a missing file throws there and not as
 * an unhandled event.
 */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Buffer;
}
