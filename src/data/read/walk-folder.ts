import { realpathSync, statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { codeOf } from './file-errors.js';
import { globFilter, type FolderFilter } from './folder-filter.js';
import { ALL_EXCLUDED, NO_RULES, rulesAbove, rulesOf, type IgnoreRules } from './ignore-rules.js';

/**
 * The most folders on the way to a file. A program resolves a path folder by folder, so that a stranger's chain of 2,000 empty
 * folders takes minutes; the deepest trees of real projects have some 40.
 */
export const MOST_FOLDERS = 256;

/** Why what is below more folders is not read. */
export const TOO_DEEP = `more than ${String(MOST_FOLDERS)} folders deep: move it up`;

/** Folders of version control, never data. */
const NEVER_ENTERED: ReadonlySet<string> = new Set(['.git', '.hg', '.svn']);

/** A file in a folder, or why it is not read. Names are relative to the folder, with `/`. */
export type FolderEntry =
  | { readonly ok: true; readonly name: string }
  | {
      readonly ok: false;
      readonly name: string;
      readonly reason: string;
      /** The user leaves it out. */
      readonly isLeftOut?: true;
      /** A link to something that is read under another name. */
      readonly isSecondName?: true;
    };

/** Whether links in folders are followed, or left out; `tree`: left out, in a tree of a commit, of which nothing is ignored. */
export type LinkMode = 'follow' | 'skip' | 'tree';

/** Why a link is not read where links are not followed, or lead to what is read under another name. */
export const LINK_NOT_FOLLOWED = 'a symbolic link: not followed';
/** The rule by which such a link is no data where its name is that of no data. */
export const LINK_WITHIN = 'a symbolic link within the judged paths';

/** Why a socket, a pipe or a device is not read. */
const NO_FILE = 'neither a file nor a folder';

/** The rule for a file that the filter does not want. */
export const LEFT_OUT = 'left out by --include or --exclude';

/**
 * The files under a folder, sorted by name (UTF-16 order), the files of a folder where its name is.
 * `.gitignore` files in it and above it apply. Links come last. A link is followed if it leads to something inside the
 * folder that was not read before. Each file is read once, so loops end; its other names are entries without content.
 * @param seen  real paths that were read before; those read now are added
 * @param links   `skip`: links are left out
 * @param tracked absolute paths that no rule excludes, and the folders above them
 */
export async function* walkFolder(
  root: string,
  filter: FolderFilter,
  seen = new Set<string>(),
  links: LinkMode = 'follow',
  tracked: ReadonlySet<string> = NOTHING,
): AsyncGenerator<FolderEntry> {
  const problems: FolderEntry[] = [];
  const realRoot = realpathSync(root);
  const nameOf = (path: string) => relative(realRoot, path).split(sep).join('/');
  const wanted = globFilter(filter);
  const walk = new Walk(
    realRoot,
    (path) => wanted(nameOf(path)),
    (path, reason, kind) => problems.push({ ok: false, name: nameOf(path), reason, ...kind }),
    seen,
    links === 'tree',
    tracked,
  );
  for await (const path of walk.files(links)) {
    yield* problems.splice(0);
    const name = nameOf(path);
    yield wanted(name) ? { ok: true, name } : { ok: false, name, reason: LEFT_OUT, isLeftOut: true };
  }
  yield* problems;
}

/** Names of the links below a folder that its `.gitignore` files do not exclude, relative to it, with `/`. */
export async function* linksBelow(root: string): AsyncGenerator<string> {
  const realRoot = realpathSync(root);
  const walk = new Walk(
    realRoot,
    () => false,
    () => undefined,
    new Set(),
  );
  for (const path of await walk.links()) yield relative(realRoot, path).split(sep).join('/');
}

const NOTHING: ReadonlySet<string> = new Set();

/** A path still to be visited. The last one is visited next. */
interface Pending {
  readonly path: string;
  /** The same without links. Only a link needs the file system for it: what is in a folder is below the folder's own. */
  readonly real: string;
  /** Folders between the root and it. */
  readonly depth: number;
  readonly kind: 'folder' | 'file' | 'link';
  /** Rules of the folder that holds it. */
  readonly rules: IgnoreRules;
}

/** Why an entry without content is no problem. */
type NoProblem = { readonly isLeftOut: true } | { readonly isSecondName: true };

class Walk {
  readonly #links: Pending[] = [];

  constructor(
    private readonly root: string,
    private readonly wanted: (path: string) => boolean,
    private readonly onProblem: (path: string, reason: string, kind?: NoProblem) => void,
    private readonly seen: Set<string>,
    /** A tree of a commit: its `.gitignore` files are part of the change, and hide nothing of it. */
    private readonly isTree = false,
    private readonly tracked: ReadonlySet<string> = NOTHING,
  ) {}

  async *files(links: LinkMode): AsyncGenerator<string> {
    yield* this.#drain([this.#start()]);
    if (links !== 'follow') return;
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
      const target = this.#follow(link);
      if (target !== null) yield* this.#drain([target]);
    }
  }

  /** Paths of the links, none of them followed. */
  async links(): Promise<string[]> {
    const files = this.#drain([this.#start()]);
    while ((await files.next()).done !== true);
    return this.#links.map(({ path }) => path);
  }

  #start(): Pending {
    const rules = this.isTree ? NO_RULES : rulesAbove(this.root, this.onProblem);
    return { path: this.root, real: this.root, depth: 0, kind: 'folder', rules };
  }

  async *#drain(pending: Pending[]): AsyncGenerator<string> {
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next.kind === 'link') this.#links.push(next);
      else if (this.#isNew(next.real)) {
        if (next.kind === 'folder') pending.push(...(await this.#entries(next)));
        else yield next.path;
      }
    }
  }

  /** The entries of a folder that its rules do not exclude, in reverse order, because the last one is visited first. */
  async #entries({ path, real, depth, rules }: Pending): Promise<Pending[]> {
    if (depth > MOST_FOLDERS) {
      this.onProblem(path, TOO_DEEP);
      return [];
    }
    let entries: Dirent[];
    try {
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      this.onProblem(path, `unreadable folder: ${codeOf(error)}`);
      return [];
    }
    const own = this.isTree ? rules : rulesOf(path, rules, this.onProblem);
    return entries
      .sort((a, b) => (a.name < b.name ? 1 : -1))
      .flatMap((entry) => {
        const kind = kindOf(entry);
        const child = join(path, entry.name);
        const isOthers = !this.isTree && NEVER_ENTERED.has(entry.name) && isVersionControl(entry);
        const isExcluded = isOthers || own.excludes(child, kind === 'folder');
        if (isExcluded && !this.tracked.has(child)) return [];
        if (kind !== null) {
          const inside = { path: child, real: join(real, entry.name), depth: depth + 1 };
          return [{ ...inside, kind, rules: isOthers ? ALL_EXCLUDED : own }];
        }
        this.onProblem(child, NO_FILE);
        return [];
      });
  }

  #follow({ path, depth, rules }: Pending): Pending | null {
    try {
      const target = realpathSync(path);
      const info = statSync(target);
      const kind = info.isDirectory() ? 'folder' : info.isFile() ? 'file' : null;
      if (kind === 'file' && !this.wanted(path)) {
        this.onProblem(path, LEFT_OUT, { isLeftOut: true });
        return null;
      }
      if (target !== this.root && !target.startsWith(this.root + sep)) {
        this.onProblem(
          path,
          'a link that leads out of the folder: to read its target, give the path of the target',
        );
        return null;
      }
      if (kind === null) {
        this.onProblem(path, NO_FILE);
        return null;
      }
      const isExcluded = rules.excludes(path, kind === 'folder') && !this.tracked.has(path);
      if (isExcluded) return null;
      if (!this.seen.has(target)) return { path, real: target, depth, kind, rules };
      this.onProblem(path, LINK_NOT_FOLLOWED, { isSecondName: true });
      return null;
    } catch (error) {
      this.onProblem(path, `a link that leads nowhere: ${codeOf(error)}`);
      return null;
    }
  }

  #isNew(real: string): boolean {
    if (this.seen.has(real)) return false;
    this.seen.add(real);
    return true;
  }
}

/** A folder of version control; `.git` may be a file, in a worktree or a submodule. */
function isVersionControl(entry: Dirent): boolean {
  return entry.isDirectory() || entry.name === '.git';
}

function kindOf(entry: Dirent): Pending['kind'] | null {
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : null;
}
