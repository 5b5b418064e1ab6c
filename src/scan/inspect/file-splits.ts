import { lstatSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { formatInFolder } from '../../data/formats/data-formats.js';
import { datasetSplits } from '../../data/read/hugging-face-folder.js';
import { STDIN } from '../../data/read/given-path.js';

/**
 * The split of each file in the given folders, where a folder is a dataset of Hugging Face: `train`, or `subset/train` in
 * a subset other than the default one. Folders without a described or named split have none.
 * @param cwd absolute; the paths are relative to it
 */
export async function fileSplits(
  paths: readonly string[],
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (const path of paths) {
    if (path === STDIN || !isFolder(resolve(cwd, path))) continue;
    const splits = await datasetSplits(resolve(cwd, path), (name) => formatInFolder(name, 'auto') !== null);
    for (const { config, name, paths: files } of splits) {
      const split = config === 'default' ? name : `${config}/${name}`;
      for (const file of files) known.set(posix.join(path, file), split);
    }
  }
  return known;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
