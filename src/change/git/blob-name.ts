import { createHash, type Hash } from 'node:crypto';

/** The hash by which git names a blob with these bytes. */
export function blobName(bytes: Buffer, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return blobHash(bytes.length, algorithm).update(bytes).digest('hex');
}

/** The hash of a blob of that many bytes, before its content (gitformat-pack): for content that is read as a stream. */
export function blobHash(bytes: number, algorithm: 'sha1' | 'sha256'): Hash {
  return createHash(algorithm).update(`blob ${String(bytes)}\0`);
}
