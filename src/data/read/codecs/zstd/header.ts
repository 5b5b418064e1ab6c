/** What the header of a frame says. RFC 8878, 3.1.1.1. */
export interface ZstdHeader {
  /** Bytes of the header, with the magic number. */
  readonly length: number;
  /** Bytes of output that later blocks may refer to. */
  readonly window: number;
  /** Whether a checksum follows the last block. */
  readonly checked: boolean;
  /** Whether the frame needs a dictionary that it does not hold. */
  readonly needsDictionary: boolean;
}

/** RFC 8878: first bytes of a frame. */
export const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** Bytes of the longest header. */
export const MAX_HEADER_BYTES = 18;

/** Bytes of the field with the dictionary's number, by the flag's value. */
const DICTIONARY_BYTES = [0, 1, 2, 4] as const;

/**
 * Reads the header of a frame.
 * @param bytes begin with the magic number
 * @returns `null` when the header is cut off, or has a bit that must be 0
 */
export function zstdHeader(bytes: Buffer): ZstdHeader | null {
  const flags = bytes[ZSTD_MAGIC.length] ?? 0;
  const single = (flags & 0x20) !== 0;
  const dictionaryAt = single ? 5 : 6;
  const dictionaryBytes = DICTIONARY_BYTES[flags & 3] ?? 0;
  const sizeAt = dictionaryAt + dictionaryBytes;
  const sizeBytes = flags >> 6 === 0 ? Number(single) : 1 << (flags >> 6);
  const length = sizeAt + sizeBytes;
  if (bytes.length < length || (flags & 0x08) !== 0) return null;
  return {
    length,
    window: single ? contentSize(bytes, sizeAt, sizeBytes) : windowSize(bytes[5] ?? 0),
    checked: (flags & 0x04) !== 0,
    needsDictionary: dictionaryBytes > 0 && bytes.readUIntLE(dictionaryAt, dictionaryBytes) !== 0,
  };
}

function contentSize(bytes: Buffer, at: number, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE(at));
  return bytes.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

/** RFC 8878, 3.1.2: frames that decoders pass over begin with 0x184D2A50 to 0x184D2A5F and their length. */
const SKIPPABLE_MAGIC = 0x184d2a5;
export const SKIPPABLE_HEADER_BYTES = 8;

/** Whether bytes begin with a skippable frame. */
export function isSkippable(start: Buffer): boolean {
  return start.length >= SKIPPABLE_HEADER_BYTES && start.readUInt32LE(0) >>> 4 === SKIPPABLE_MAGIC;
}
