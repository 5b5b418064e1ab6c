import { createHash } from 'node:crypto';

/** A file in a tree; a plain string is a regular file. */
export type FakeFile = string | Buffer | { readonly mode: string; readonly content: string | Buffer };

/** An entry of one folder of a tree. */
export interface TreeEntry {
  readonly name: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

/** A file of a whole tree, by its path. */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

/** A commit. */
export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** A git object database in memory: contents, folders and commits by their real hashes. */
export class GitObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly commits = new Map<string, Commit>();

  blob(content: string | Buffer): string {
    const bytes = Buffer.from(content as string);
    const sha = hash('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  /** A whole tree from its files by path. @returns its hash */
  tree(files: Readonly<Record<string, FakeFile>>): string {
    const entries = Object.entries(files).map(([path, file]) => {
      const { mode, content } =
        typeof file === 'string' || Buffer.isBuffer(file) ? { mode: '100644', content: file } : file;
      // a submodule's entry holds the hash of a commit elsewhere
      return { path, mode, sha: mode === '160000' ? String(content) : this.blob(content) };
    });
    return this.treeOf(entries);
  }

  /** A whole tree from the hashes of its files. @returns its hash */
  treeOf(files: readonly { readonly path: string; readonly mode: string; readonly sha: string }[]): string {
    const folders = new Map<string, { path: string; mode: string; sha: string }[]>();
    const entries: TreeEntry[] = [];
    for (const { path, mode, sha } of files) {
      const slash = path.indexOf('/');
      if (slash === -1) {
        entries.push({ name: path, mode, type: mode === '160000' ? 'commit' : 'blob', sha });
      } else {
        const name = path.slice(0, slash);
        folders.set(name, [...(folders.get(name) ?? []), { path: path.slice(slash + 1), mode, sha }]);
      }
    }
    for (const [name, inside] of folders) {
      entries.push({ name, mode: '040000', type: 'tree', sha: this.treeOf(inside) });
    }
    const sorted = entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const bytes = sorted.map(({ name, mode, sha }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]),
    );
    const sha = hash('tree', Buffer.concat(bytes));
    this.trees.set(sha, sorted);
    return sha;
  }

  commit(tree: string, parents: readonly string[], message: string): string {
    const who = 'A U Thor <author@example.com> 1700000000 +0000';
    const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
    const text = `${[...lines, `author ${who}`, `committer ${who}`].join('\n')}\n\n${message}\n`;
    const sha = hash('commit', Buffer.from(text));
    this.commits.set(sha, { sha, tree, parents, message });
    return sha;
  }

  /** Every entry under a tree or a commit, by path; folders too on request. */
  files(sha: string, { folders = false }: { readonly folders?: boolean } = {}): Map<string, TreeFile> {
    return new Map(this.list(sha, { folders }).map((file) => [file.path, file]));
  }

  /** The same, with every one of several entries whose names GitHub shows as one. */
  list(sha: string, { folders }: { readonly folders: boolean }): TreeFile[] {
    const found: TreeFile[] = [];
    const walk = (tree: string, prefix: string): void => {
      for (const { name, mode, type, sha: entry } of this.trees.get(tree) ?? []) {
        const path = `${prefix}${name}`;
        if (type !== 'tree' || folders) found.push({ path, mode, type, sha: entry });
        if (type === 'tree') walk(entry, `${path}/`);
      }
    };
    walk(this.commits.get(sha)?.tree ?? sha, '');
    return found;
  }

  /** The commit and all before it, nearest first. */
  history(sha: string): string[] {
    const seen = new Set([sha]);
    for (const one of seen) for (const parent of this.commits.get(one)?.parents ?? []) seen.add(parent);
    return [...seen];
  }

  /** The nearest commit that both know, or `null`. */
  mergeBase(a: string, b: string): string | null {
    const known = new Set(this.history(b));
    return this.history(a).find((sha) => known.has(sha)) ?? null;
  }
}

/** Git sorts a folder as if its name ended in a slash. */
function sortKey({ name, type }: TreeEntry): Buffer {
  return Buffer.from(type === 'tree' ? `${name}/` : name);
}

function hash(type: string, bytes: Buffer): string {
  return createHash('sha1')
    .update(`${type} ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');
}
