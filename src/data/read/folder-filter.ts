import picomatch from 'picomatch';

/** Which files of a folder are read: globs over paths relative to it. */
export interface FolderFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Whether a file is wanted, by its path relative to the folder. */
export function globFilter({ include, exclude }: FolderFilter): (name: string) => boolean {
  const included = include.length === 0 ? () => true : globs(include);
  const excluded = exclude.length === 0 ? () => false : globs(exclude);
  return (name) => included(name) && !excluded(name);
}

/** As in `.gitignore`, a glob without `/` matches a name at any depth, and a folder includes everything in it. */
function globs(patterns: readonly string[]): (name: string) => boolean {
  const all = patterns.flatMap((pattern) => {
    const bare = pattern.replace(/^\.?\/+/, '').replace(/\/+$/, '');
    const anywhere = bare.includes('/') ? bare : `**/${bare}`;
    return [anywhere, `${anywhere}/**`];
  });
  return picomatch(all, { dot: true });
}
