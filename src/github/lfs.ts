import { LIMITS } from './limits.js';

/** What a pointer of Git LFS stands for. */
export interface LfsPointer {
  /** sha256 of the content. */
  readonly oid: string;
  readonly bytes: number;
}

/** git-lfs `docs/spec.md`: the version first, the other keys sorted, extensions among them. */
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d+-\S+ \S+\n)*oid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;

/** The pointer that a file's bytes are, or `null`. */
export function lfsPointer(bytes: Buffer): LfsPointer | null {
  if (bytes.length >= LIMITS.lfsPointerBytes) return null;
  const [, oid, size] = POINTER.exec(bytes.toString('latin1')) ?? [];
  return oid === undefined || size === undefined ? null : { oid, bytes: Number(size) };
}
