import { seeded } from '../detect/seeded.js';
import { DATA_FILES, HOSTILE_FILES, OTHER_FILES, type FileOfAKind } from '../data/every-kind.js';

/** A folder as somebody could bring it. */
export interface RandomTree {
  /** Content by path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Targets of symbolic links by path: each leads out of the tree, or nowhere. */
  readonly links: ReadonlyMap<string, string>;
  /** Paths that a `.gitignore` of the tree excludes. */
  readonly ignored: ReadonlySet<string>;
}

/** Files of a tree at most. */
const MOST_FILES = 7;
const FOLDERS = ['', '', 'data/', 'data/train/', 'a b/', 'ä/', '.hidden/', '-x/'] as const;
const KINDS: readonly (readonly FileOfAKind[])[] = [DATA_FILES, DATA_FILES, OTHER_FILES, HOSTILE_FILES];

/** The tree of a seed. */
export function randomTree(seed: number): RandomTree {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const files = new Map<string, Buffer>();
  const ignored = new Set<string>();
  for (let count = 1 + below(MOST_FILES); count > 0; count--) {
    const { name, bytes } = pick(pick(KINDS));
    files.set(
      `${pick(FOLDERS)}${below(8) === 0 ? 'x-' : ''}${name}`,
      below(6) === 0 ? damaged(bytes, below) : bytes,
    );
  }
  if (below(6) === 0) {
    files.set('.gitignore', Buffer.from('build/\n*.tmp\n'));
    for (const name of ['build/train.jsonl', 'x.tmp']) {
      files.set(name, pick(DATA_FILES).bytes);
      ignored.add(name);
    }
  }
  const links = new Map<string, string>();
  if (below(6) === 0)
    links.set(pick(['link.jsonl', 'data/link.c']), pick(['../../outside', 'nowhere', '/dev/null']));
  return { files, links, ignored };
}

/** Some bytes changed, or the end cut off. */
function damaged(bytes: Buffer, below: (limit: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  if (below(2) === 0) return copy.subarray(0, below(copy.length + 1));
  for (let flips = 1 + below(4); flips > 0 && copy.length > 0; flips--) copy[below(copy.length)] = below(256);
  return copy;
}
