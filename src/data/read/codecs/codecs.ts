import type { ByteSource } from '../byte-source.js';
import { BZIP2_MAGIC, BZIP2_MARKS, bunzip2 } from './bunzip2.js';
import { gunzip, GZIP_MAGIC } from './gunzip.js';
import { UnreadRest } from '../unread-rest.js';
import { isSkippable, ZSTD_MAGIC } from './zstd/header.js';

/** A way in which files are compressed. */
export interface Codec {
  readonly name: 'gzip' | 'zstd' | 'bzip2' | 'xz';
  /** What the names of such files end with. */
  readonly extension: string;
  /** Whether a file begins like one of this codec. */
  readonly recognises: (start: Buffer) => boolean;
  /** @throws UnreadRest where the data cannot be read on */
  readonly decompress: (source: ByteSource) => AsyncIterable<Uint8Array>;
}

const beginsWith = (magic: Buffer) => (start: Buffer) => start.subarray(0, magic.length).equals(magic);

/** Adding a codec is a row here. */
export const CODECS: readonly Codec[] = [
  { name: 'gzip', extension: '.gz', recognises: beginsWith(GZIP_MAGIC), decompress: gunzip },
  {
    name: 'zstd',
    extension: '.zst',
    recognises: (start) => beginsWith(ZSTD_MAGIC)(start) || isSkippable(start),
    decompress: unzstdLater,
  },
  {
    name: 'bzip2',
    extension: '.bz2',
    recognises: (start) => isBzip2(start),
    decompress: bunzip2,
  },
  {
    name: 'xz',
    extension: '.xz',
    recognises: beginsWith(Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])),
    decompress: refuseXz,
  },
];

/** The decoder is loaded with the first file that needs it. */
async function* unzstdLater(source: ByteSource): AsyncGenerator<Uint8Array> {
  const { unzstd } = await import('./unzstd.js');
  yield* unzstd(source);
}

/** `BZh` alone could begin a text: the mark of the first block, or of the end, follows at byte 4. */
function isBzip2(start: Buffer): boolean {
  return beginsWith(BZIP2_MAGIC)(start) && BZIP2_MARKS.some((mark) => beginsWith(mark)(start.subarray(4)));
}

/** The codec of a file by its first bytes; `null` when it is not compressed. */
export function codecOf(start: Buffer): Codec | null {
  return CODECS.find(({ recognises }) => recognises(start)) ?? null;
}

/** A path without the ending of a codec: `train.jsonl.gz` is read like `train.jsonl`. */
export function withoutCodec(path: string): string {
  const found = CODECS.find(({ extension }) => path.toLowerCase().endsWith(extension));
  return found === undefined ? path : path.slice(0, -found.extension.length);
}

/**
 * No library for xz does what is needed here: xz-decompress (0.2.3) holds a lock until a file is read to its end, so that
 * two files that are read together wait for each other without end, and it passes data with a wrong checksum.
 */
function refuseXz(): AsyncIterable<Uint8Array> {
  const refusal = new UnreadRest(
    'compressed with xz, which is not read',
    'Compress the file with gzip, zstd or bzip2.',
  );
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(refusal) }) };
}
