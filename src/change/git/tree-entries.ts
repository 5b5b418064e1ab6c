import type { Readable } from 'node:stream';
import type { TreeLimits } from '../folders/tree-limits.js';
import { treeEntry, type TreeEntry } from '../tree-entry.js';
import { isObjectName } from './commits.js';
import { nulTerminated, unreadableTree } from './nul-terminated.js';

/** Modes of plain files; 100664 comes from early versions of git. */
const FILE_MODES: readonly string[] = ['100644', '100755', '100664'];

/**
 * The entries that `git ls-tree -r -z --long` prints, one at a time. Their names are not checked yet.
 * @throws CodePurifyError `input` for a name that is too long, and for anything that is not an entry
 */
export async function* treeEntries(output: Readable, limits: TreeLimits): AsyncGenerator<TreeEntry> {
  for await (const bytes of nulTerminated(output, limits.listedBytes + MAX_FIELDS_BYTES))
    yield entryOf(bytes);
}

/** Bytes for the mode, the type, an object name of sha256, and the size. */
const MAX_FIELDS_BYTES = 128;

/** Parses `mode type object size TAB name`. The size is padded with blanks; it is `-` for entries without one. */
function entryOf(bytes: Buffer): TreeEntry {
  const tab = bytes.indexOf('\t');
  const [mode = '', type, blob = '', size = ''] = bytes.toString('latin1', 0, tab).split(/ +/);
  const name = bytes.toString('utf8', tab + 1);
  if (tab === -1 || !isObjectName(blob)) throw unreadableTree();
  if (!Buffer.from(name).equals(bytes.subarray(tab + 1))) {
    return { kind: 'unread', type: 'file', name, reason: 'its name is not UTF-8', blob, bytes: Number(size) };
  }
  const entry = treeEntry(name, mode, blob, Number(size));
  const isFile = type === 'blob' && FILE_MODES.includes(mode) && /^\d+$/.test(size);
  if (entry.kind === 'file' && !isFile) throw unreadableTree();
  return entry;
}
