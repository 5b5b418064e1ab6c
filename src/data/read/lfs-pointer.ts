import { readFile, stat } from 'node:fs/promises';

/** The content that a Git LFS pointer refers to. */
export interface LfsPointer {
  /** sha256 of the content (hex). */
  readonly oid: string;
  readonly bytes: number;
}

/** A pointer has fewer bytes than this. git-lfs `docs/spec.md`: "must be less than 1024 bytes". */
const MAX_POINTER_BYTES = 1024;

/** git-lfs `docs/spec.md`: the version first, the other keys sorted, extensions among them. */
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d+-\S+ \S+\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;

/**
 * Parses a pointer; `null` for other content. Only the exact form counts: a file that merely begins like a pointer is
 * read like any other, so that nobody can hide code behind its first line.
 */
export function lfsPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.length >= MAX_POINTER_BYTES) return null;
  const [, oid, size] = POINTER.exec(Buffer.from(bytes).toString('latin1')) ?? [];
  return oid === undefined || size === undefined ? null : { oid, bytes: Number(size) };
}

/**
 * The pointer in a file, or `null`. A file that is too long for a pointer is not opened.
 * @throws the error of the file system
 */
export async function lfsPointerAt(path: string): Promise<LfsPointer | null> {
  const info = await stat(path);
  return info.isFile() && info.size < MAX_POINTER_BYTES ? lfsPointer(await readFile(path)) : null;
}
