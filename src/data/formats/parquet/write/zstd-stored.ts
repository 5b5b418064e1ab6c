/** A block holds at most 128 KiB (RFC 8878, 3.1.1.2.4). */
const MAX_BLOCK_BYTES = 1 << 17;

const MAGIC = Buffer.of(0x28, 0xb5, 0x2f, 0xfd);

/** One segment, content size of eight bytes, no checksum, no dictionary (RFC 8878, 3.1.1.1.1). */
const DESCRIPTOR = 0b1110_0000;

/**
 * A frame of Zstandard whose blocks are not compressed. For versions of Node without a compressor: any reader of
 * Zstandard reads it, and only the edited columns get longer.
 */
export function zstdStored(bytes: Buffer): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(bytes.length));
  const parts: Buffer[] = [MAGIC, Buffer.of(DESCRIPTOR), size];
  for (let start = 0; start === 0 || start < bytes.length; start += MAX_BLOCK_BYTES) {
    const block = bytes.subarray(start, start + MAX_BLOCK_BYTES);
    const isLast = start + MAX_BLOCK_BYTES >= bytes.length;
    const header = Buffer.alloc(3);
    header.writeUIntLE((block.length << 3) | (isLast ? 1 : 0), 0, 3);
    parts.push(header, block);
  }
  return Buffer.concat(parts);
}
