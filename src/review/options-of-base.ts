import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileOfCommit } from '../change/git/file-of-commit.js';
import { commitOf, folderInRepository, type Commit } from '../change/git/commits.js';
import type { GitContext } from '../change/git/git.js';
import { parseConfigFile } from '../config/config-file.js';
import { CONFIG_FILE_NAMES, findConfigFile } from '../config/find-config-file.js';
import { loadOptions, optionsFrom, type LoadedOptions } from '../config/load-options.js';
import { commandLineLayer, resolveOptions, type OptionLayer } from '../config/resolve-options.js';

/** A configuration file of a commit. */
interface FileOfBase {
  /** From the root of the repository. */
  readonly name: string;
  readonly text: string;
}

/**
 * The options of a run of the command line. Where `--base` names a commit, the configuration file is that of the commit, as
 * in the Action: a change cannot choose how it is judged. A file that `--config` names and that the commit does not have is
 * read as it is.
 * @param given values of the command line by camelCase name
 * @throws CodePurifyError `usage`
 */
export async function optionsOfBase(
  given: OptionLayer['values'],
  git: GitContext,
  now: Date,
): Promise<LoadedOptions> {
  const commandLine = commandLineLayer(given);
  const { base, config } = resolveOptions([commandLine]);
  const commit = base === null || config === 'none' ? null : await commitOf(base, git).catch(() => null);
  if (base === null || commit === null) return loadOptions(given, git.cwd, now);
  const prefix = await folderInRepository(git);
  const root = resolve(realpathSync(git.cwd), posix.relative(prefix, '') || '.');
  const onDisk = config === null ? findConfigFile(git.cwd) : resolve(git.cwd, config);
  const accepted = await (config === null
    ? nearestIn(commit, prefix, git)
    : fileAt(commit, nameIn(root, resolve(git.cwd, config)), git));
  if (accepted === null && (config !== null || onDisk === null)) return loadOptions(given, git.cwd, now);
  if (accepted !== null && onDisk !== null && isSame(accepted, onDisk, root)) {
    return loadOptions(given, git.cwd, now);
  }
  const path = accepted === null ? null : join(root, accepted.name);
  const loaded = optionsFrom(
    commandLine,
    accepted === null || path === null ? null : parseConfigFile(path, accepted.text),
    now,
  );
  return { ...loaded, warnings: [...loaded.warnings, differs(base, accepted, onDisk)] };
}

/** The configuration file of a commit that is nearest to a folder. */
async function nearestIn(commit: Commit, prefix: string, git: GitContext): Promise<FileOfBase | null> {
  for (let folder = posix.normalize(prefix || '.'); ; folder = posix.dirname(folder)) {
    for (const name of CONFIG_FILE_NAMES) {
      const found = await fileAt(commit, posix.join(folder, name), git);
      if (found !== null) return found;
    }
    if (folder === '.') return null;
  }
}

async function fileAt(commit: Commit, name: string, git: GitContext): Promise<FileOfBase | null> {
  const text = name.startsWith('../') ? null : await fileOfCommit(commit, name, git);
  return text === null ? null : { name, text };
}

/** A path on disk, from the root of the repository. */
function nameIn(root: string, path: string): string {
  const folder = existsSync(dirname(path)) ? realpathSync(dirname(path)) : dirname(path);
  return relative(root, join(folder, basename(path)))
    .split(sep)
    .join('/');
}

function isSame({ name, text }: FileOfBase, onDisk: string, root: string): boolean {
  if (nameIn(root, onDisk) !== name || !existsSync(onDisk)) return false;
  return readFileSync(onDisk, 'utf8').trimEnd() === text.trimEnd();
}

function differs(base: string, accepted: FileOfBase | null, onDisk: string | null): string {
  const whose =
    accepted === null
      ? `${JSON.stringify(base)} has no configuration file, and none applies`
      : `${accepted.name} applies as ${JSON.stringify(base)} has it`;
  const other = onDisk === null ? 'It is not on disk' : 'The file on disk differs';
  return `${whose}: a change does not choose how it is judged. ${other}; to use another file, copy it out of the repository and name the copy with --config.`;
}
