import type { Readable } from 'node:stream';
import { CodePurifyError } from '../../errors.js';
import type { TreeLimits } from '../folders/tree-limits.js';
import { treeEntry, type TreeEntry } from '../tree-entry.js';
import { isObjectName } from './commits.js';

/** Modes of plain files; 100664 comes from early versions of git. */
const FILE_MODES: readonly string[] = ['100644', '100755', '100664'];

/**
 * The entries that `git ls-tree -r -z --long` prints, one at a time. Their names are not checked yet.
 * @throws CodePurifyError `input` for a name that is too long, and for anything that is not an entry
 */
export async function* treeEntries(output: Readable, limits: TreeLimits): AsyncGenerator<TreeEntry> {
  let rest = Buffer.alloc(0);
  for await (const chunk of output) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, from)) {
      yield entryOf(bytes.subarray(from, at));
      from = at + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > limits.nameBytes + MAX_FIELDS_BYTES) throw unreadable();
  }
  if (rest.length > 0) throw unreadable();
}

/** Bytes for the mode, the type, an object name of sha256, and the size. */
const MAX_FIELDS_BYTES = 128;

/** Parses `mode type object size TAB name`. The size is padded with blanks; it is `-` for entries without one. */
function entryOf(bytes: Buffer): TreeEntry {
  const tab = bytes.indexOf('\t');
  const [mode = '', type, blob = '', size = ''] = bytes.toString('latin1', 0, tab).split(/ +/);
  const name = bytes.toString('utf8', tab + 1);
  if (tab === -1 || !isObjectName(blob)) throw unreadable();
  if (!Buffer.from(name).equals(bytes.subarray(tab + 1))) {
    return { kind: 'unread', type: 'file', name, reason: 'its name is not UTF-8', blob, bytes: Number(size) };
  }
  const entry = treeEntry(name, mode, blob, Number(size));
  const isFile = type === 'blob' && FILE_MODES.includes(mode) && /^\d+$/.test(size);
  if (entry.kind === 'file' && !isFile) throw unreadable();
  return entry;
}

function unreadable(): CodePurifyError {
  return new CodePurifyError(
    'input',
    'The tree of a commit could not be read: git printed something that is not an entry.',
    'Run git fsck in the repository.',
  );
}
