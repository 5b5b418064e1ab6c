import { createHash, type Hash } from 'node:crypto';
import { type BigIntStats, type Dirent, lstatSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Folders of version control, never data. */
const NEVER_DATA: ReadonlySet<string> = new Set(['.git', '.hg', '.svn']);

/** Rules of what is data, also in the folders above it. */
const RULES = '.gitignore';

/**
 * A hash of the names, sizes and times of all files at and below some paths, and of the rules above them: cheap compared with reading the
 * files, and enough to see that they have changed, as for `make`. What is in a changed file is not in it.
 * @param paths absolute
 * @returns hex; `null`: it cannot be said, as a path cannot be read, or is neither a file nor a folder
 */
export async function filesFingerprint(paths: readonly string[]): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for (const path of paths) {
      noteRulesAbove(path, hash);
      await noteAll(path, hash);
    }
    return hash.digest('hex');
  } catch {
    return null; // the run itself says what cannot be read
  }
}

async function noteAll(root: string, hash: Hash): Promise<void> {
  const pending = [root];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const found = statSync(path, { bigint: true });
    note(path, found, hash);
    if (found.isFile()) continue;
    const isLinkBelow = path !== root && lstatSync(path).isSymbolicLink();
    if (!found.isDirectory() || isLinkBelow) throw new Error('what it holds is not known');
    const names = (await readdir(path, { withFileTypes: true })).filter(isWanted).map(({ name }) => name);
    for (const name of names.sort()) pending.push(join(path, name));
  }
}

function isWanted(entry: Dirent): boolean {
  return !(entry.isDirectory() && NEVER_DATA.has(entry.name));
}

function noteRulesAbove(path: string, hash: Hash): void {
  for (let above = dirname(path); ; above = dirname(above)) {
    const rules = join(above, RULES);
    const found = statSync(rules, { bigint: true, throwIfNoEntry: false });
    if (found !== undefined) note(rules, found, hash);
    if (dirname(above) === above) return;
  }
}

/** The time of a folder changes with every file that is made in it, also with those that are no data. */
function note(path: string, found: BigIntStats, hash: Hash): void {
  const facts = found.isFile() ? [String(found.size), String(found.mtimeNs), String(found.ino)] : [];
  hash.update(`${JSON.stringify([path, ...facts])}\n`);
}
