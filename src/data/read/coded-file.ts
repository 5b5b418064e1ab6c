import { fileBytes } from './file-bytes.js';
import { contentOf } from './file-content.js';
import type { Utf16 } from './utf-16.js';

/** A file to read, or standard input, whose bytes may be compressed or in UTF-16. */
export class CodedFile {
  /** The encoding of the file; `null`: as the records say. Known when its content has been opened. */
  utf16: Utf16 | null = null;

  /**
   * @param path    as rows name it
   * @param onDisk  where it can be opened; `null` for standard input
   * @param isNamed the user named it: it is data, whatever it holds
   */
  constructor(
    readonly path: string,
    readonly onDisk: string | null,
    readonly isNamed: boolean,
    private readonly bytes: () => AsyncIterable<Uint8Array>,
  ) {}

  static onDisk(path: string, onDisk: string, isNamed: boolean): CodedFile {
    return new CodedFile(path, onDisk, isNamed, () => fileBytes(onDisk));
  }

  /** Its content from the beginning: decompressed, and in UTF-8 where the file is in UTF-16. */
  readonly chunks = (): AsyncIterable<Uint8Array> =>
    contentOf(this.bytes(), ({ utf16 }) => (this.utf16 = utf16));
}
