import { shortId } from './short-id.js';
import type { SkippedRow } from '../../data/unit.js';
import type { UnjudgedFile } from '../../result/result.js';
import type { Found, PlacedPointer, Tally } from '../reading/tally.js';

/** The files of a run whose content is missing. */
export interface UnjudgedFiles {
  readonly unjudged: readonly UnjudgedFile[];
  /** Files that the configuration accepts, as skipped rows. */
  readonly accepted: readonly SkippedRow[];
}

const TEXTS = {
  problem: 'The file is a Git LFS pointer, and its content, which is not in git, was not judged.',
  remedy: 'Fetch the content with git lfs pull, and judge it with codepurify scan.',
} as const;

/**
 * Reports pointers of Git LFS as findings of their own kind, each file once.
 * @param accepted ids of findings that are accepted
 */
export function unjudgedFiles(
  { hits, pointers }: Pick<Tally<Found>, 'hits' | 'pointers'>,
  accepted: ReadonlySet<string>,
): UnjudgedFiles {
  const taken = new Set(hits.map(({ finding }) => finding.id));
  const byPath = new Map(pointers.map((pointer) => [pointer.path, pointer]));
  const files = [...byPath.values()].map((pointer) => toUnjudged(pointer, taken));
  return {
    unjudged: files.filter(({ id }) => !accepted.has(id)),
    accepted: files
      .filter(({ id }) => accepted.has(id))
      .map(({ id, path }) => ({ path, record: null, reason: `a pointer of Git LFS, accepted as ${id}` })),
  };
}

function toUnjudged({ path, oid, bytes }: PlacedPointer, taken: Set<string>): UnjudgedFile {
  return { id: freeId([path, oid], taken), kind: 'lfs-pointer', path, oid, bytes, ...TEXTS };
}

/**
 * Ids are short, so an attacker can find two files with the same id. A number makes them differ, so that neither is
 * hidden.
 */
function freeId(content: readonly string[], taken: Set<string>): string {
  for (let twin = 0; ; twin += 1) {
    const text = JSON.stringify(['lfs-pointer', ...content, ...(twin === 0 ? [] : [twin])]);
    const id = shortId('cp', text);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
