import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileBytes } from '../data/read/file-bytes.js';
import type { OpenedSide, Unchanged } from './change.js';
import { dataFiles, type DataFiles } from './data-files.js';
import { linkOnDisk } from './folders/folder-links.js';
import { blobHash } from './git/blob-name.js';

/** The part of an opened side that is compared. */
type ComparedSide = Pick<OpenedSide, 'unread' | 'others'> & {
  readonly side: Pick<OpenedSide['side'], 'cwd' | 'paths'>;
};

/**
 * Compares the files of both sides, when a row that cannot be judged asks for it. A file is unchanged if the other side
 * has the same content at the same path. What cannot be compared counts as changed.
 */
export class UnchangedFiles implements Unchanged {
  readonly #compared = new Map<string, Promise<boolean>>();
  readonly #companions = new Map<string, Promise<boolean>>();

  constructor(
    private readonly base: ComparedSide,
    private readonly head: ComparedSide,
    private readonly groupOf: DataFiles['groupOf'],
  ) {}

  file(path: string): Promise<boolean> {
    const name = relative(this.head.side.cwd, resolve(this.head.side.cwd, path));
    const known = this.#compared.get(name) ?? isSame(this.base, this.head, name).catch(() => false);
    this.#compared.set(name, known);
    return known;
  }

  companions(path: string): Promise<boolean> {
    const known = this.#companions.get(path) ?? this.#areSame(path);
    this.#companions.set(path, known);
    return known;
  }

  async #areSame(path: string): Promise<boolean> {
    const group = this.groupOf(path);
    if (group === null) return true;
    const names = new Set([this.base, this.head].flatMap((side) => namesNextTo(path, side)));
    for (const name of names) {
      if (name !== path && this.groupOf(name) === group && !(await this.file(name))) return false;
    }
    return true;
  }
}

/** Paths of everything in the folder of a file. */
function namesNextTo(path: string, { side, unread }: ComparedSide): string[] {
  const folder = dirname(path);
  const absolute = resolve(side.cwd, folder);
  const isThere = lstatSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
  const names = isThere ? readdirSync(absolute).map((name) => join(folder, name)) : [];
  const others = unread.map(({ name }) => name).filter((name) => dirname(name) === folder);
  return [...names.map((name) => name.split(sep).join('/')), ...others];
}

async function isSame(base: ComparedSide, head: ComparedSide, name: string): Promise<boolean> {
  const [before, after] = [contentAt(base, name), contentAt(head, name)];
  if (before === null || after === null) return false;
  if (!('path' in before) || !('path' in after)) {
    const [first, second] = [await idOf(before, after), await idOf(after, before)];
    return first !== null && first === second;
  }
  const isLikely = before.bytes === after.bytes && before.path !== after.path;
  return isLikely && (await hashOf(before.path)) === (await hashOf(after.path));
}

/** What is compared with content that is not on disk: its identity; of a file on disk, its object name in git. */
async function idOf(content: Content, other: Content): Promise<string | null> {
  if (!('path' in content)) return content.id;
  if ('path' in other || !other.id.startsWith(BLOB)) return null;
  const algorithm = other.id.length - BLOB.length === 40 ? 'sha1' : 'sha256';
  return `${BLOB}${await hashOf(content.path, blobHash(content.bytes, algorithm))}`;
}

/** Begins the identity of a file that is only known by its object name. */
const BLOB = 'blob ';
/** Begins the identity of an entry that is not read. */
const PREFIXES = { file: BLOB, link: 'link ', submodule: 'submodule ' } as const;

/** A file on disk, or the identity of an entry that is not read. */
type Content = { readonly path: string; readonly bytes: number } | { readonly id: string };

/** The content of a side at a path; `null` if there is none, or it is a folder. */
function contentAt({ side, unread, others }: ComparedSide, name: string): Content | null {
  const written = name.split(sep).join('/');
  // a side can be one file of a folder, and the others are not part of it
  if (!dataFiles(side.paths, 'auto').isChosen(written)) return null;
  const path = resolve(side.cwd, name);
  const info = lstatSync(path, { throwIfNoEntry: false });
  // names that are not UTF-8 may be the same in UTF-8
  const entries =
    info?.isSymbolicLink() === true
      ? [linkOnDisk(name, readlinkSync(path))]
      : unread.filter((one) => one.name === written);
  if (entries.length > 0)
    return { id: entries.map(({ type, blob }) => `${PREFIXES[type]}${blob}`).join(' ') };
  const blob = others?.get(written);
  if (blob !== undefined) return { id: `${BLOB}${blob}` };
  return info?.isFile() === true ? { path, bytes: info.size } : null;
}

async function hashOf(path: string, hash: Hash = createHash('sha256')): Promise<string> {
  for await (const chunk of fileBytes(path)) hash.update(chunk);
  return hash.digest('hex');
}
