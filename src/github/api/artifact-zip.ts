import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { CodePurifyError } from '../../errors.js';

/** What a zip may hold; whoever made it may have made it to break its reader. */
export interface ZipLimits {
  /** Files and folders. */
  readonly entries: number;
  /** Bytes of all of them, unpacked: what the zip says, and what comes out. */
  readonly bytes: number;
}

/**
 * One file of a zip. The whole zip is refused where any of its entries is encrypted, leads out of a folder, or is larger
 * than it says: no honest tool writes such.
 * @param name of the file, with its folders
 * @throws CodePurifyError `input` for what is no zip, above the limits, and where there is no such file
 */
export async function readZipFile(zip: Buffer, name: string, limits: ZipLimits): Promise<Buffer> {
  try {
    const file = await fromBufferPromise(zip, { ...STRICT, lazyEntries: true, autoClose: false });
    return await unpack(file, await findEntry(file, name, limits), limits.bytes);
  } catch (error) {
    if (error instanceof CodePurifyError) throw error;
    throw refused('is no zip that can be read', error); // yauzl throws plain errors, with names of the zip in them
  }
}

/** Names with backslashes, `..` or a root are errors, and so is a file that is not as long as its entry says. */
const STRICT = { decodeStrings: true, strictFileNames: true, validateEntrySizes: true };

/** All entries are looked at before any is unpacked. */
async function findEntry(file: ZipFile, name: string, limits: ZipLimits): Promise<Entry> {
  const most = `more than ${String(limits.entries)} files`;
  if (file.entryCount > limits.entries) throw refused(`holds ${most}`);
  const found: Entry[] = [];
  let bytes = 0;
  for await (const entry of file.eachEntry()) {
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes) throw tooLarge(limits.bytes);
    if (entry.isEncrypted()) throw refused('is encrypted');
    if (entry.fileName === name) found.push(entry);
  }
  const [entry] = found;
  if (entry === undefined || found.length > 1) {
    throw refused(`holds ${String(found.length)} files with the name ${name}`);
  }
  return entry;
}

async function unpack(file: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of await file.openReadStreamPromise(entry)) {
    bytes += (part as Buffer).length;
    if (bytes > most) throw tooLarge(most);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function tooLarge(most: number): CodePurifyError {
  return refused(`unpacks to more than ${String(most)} bytes`);
}

function refused(why: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The artifact ${why}.`,
    'Upload one file with actions/upload-artifact.',
    { cause },
  );
}
