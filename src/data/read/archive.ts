import { withoutCodec } from './codecs/codecs.js';

/** A kind of archive, and where its mark is. */
interface ArchiveRow {
  readonly name: string;
  readonly at: number;
  readonly magic: Buffer;
}

/** POSIX ustar: "ustar" at byte 257 of the first header. */
const TAR_MAGIC_AT = 257;

const ARCHIVES: readonly ArchiveRow[] = [
  { name: 'zip', at: 0, magic: Buffer.from('PK\x03\x04') },
  { name: 'zip', at: 0, magic: Buffer.from('PK\x05\x06') },
  { name: 'zip', at: 0, magic: Buffer.from('PK\x07\x08') },
  { name: '7z', at: 0, magic: Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) },
  { name: 'rar', at: 0, magic: Buffer.from('Rar!\x1a\x07') },
  { name: 'tar', at: TAR_MAGIC_AT, magic: Buffer.from('ustar') },
];

/** What the names of archives end with. */
const EXTENSIONS = ['.zip', '.7z', '.rar', '.tar', '.tgz', '.tbz2', '.txz'] as const;

/** Why archives are not read: their members would be files without a path. */
export function archiveReason(kind: string): string {
  return `an archive (${kind}): unpack it, and give the files`;
}

/** The kind of archive that a path shows; `null` when it shows none. */
export function archiveNamed(path: string): string | null {
  return EXTENSIONS.find((end) => withoutCodec(path.toLowerCase()).endsWith(end))?.slice(1) ?? null;
}

/** The kind of archive that a file begins like, by its first 262 bytes; `null` when it is none. */
export function archiveOf(start: Buffer): string | null {
  const found = ARCHIVES.find(({ at, magic }) => start.subarray(at, at + magic.length).equals(magic));
  return found?.name ?? null;
}
