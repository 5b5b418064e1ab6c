import { createHash } from 'node:crypto';

/** The hash by which git names a blob with these bytes. */
export function blobName(bytes: Buffer, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm)
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}
