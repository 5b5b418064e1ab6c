import { dirname, join } from 'node:path';
import { planTextLines } from '../write/plans/plan-lines.js';
import { hasEnd, type DataFormat, type IsThere } from './data-format.js';
import { PAIR_DATA, pairDataPath, readPairs } from './pairs.js';

/** Whether a file is a list of pairs: a text next to the data. */
export function isPairList(path: string, isThere: IsThere): boolean {
  return hasEnd('.txt')(path) && isThere(join(dirname(path), PAIR_DATA));
}

/** Lists of pairs of records. In a folder they are read only where the user has chosen this format. */
export const pairsFormat: DataFormat & { readonly name: 'pairs' } = {
  name: 'pairs',
  inFolder: () => false,
  named: isPairList,
  recognises: () => false,
  companion: pairDataPath,
  isReadLast: true,
  hasLabels: true,
  read: (lists, { options, onDisk }) => {
    const paths = lists.map(({ path }) => path);
    return readPairs(paths, pairDataPath(lists[0].path), options, onDisk);
  },
  plan: planTextLines,
};
