import { rmSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { makeTemporaryFolder } from '../../data/write/temporary-folder.js';
import { CodePurifyError } from '../../errors.js';
import { TREE_LIMITS, type TreeLimits } from './tree-limits.js';
import { checkTreeName } from './tree-name.js';

/**
 * A temporary folder for plain files from a stranger. Names are checked and sizes are bounded. No file overwrites
 * another: two names that the file system treats as equal are an error. The folder is deleted by `remove`, or when
 * the process ends.
 */
export class TreeFolder {
  #files = 0;
  #bytes = 0;
  #isRemoved = false;
  readonly #writing = new Set<Promise<void>>();
  readonly #atExit: () => void;

  private constructor(
    /** Absolute; readable by its owner alone. */
    readonly path: string,
    private readonly limits: TreeLimits,
  ) {
    this.#atExit = () => rmSync(path, { recursive: true, force: true });
    process.once('exit', this.#atExit);
  }

  /** @throws CodePurifyError `input` when the temporary folder cannot be written */
  static async create(limits: TreeLimits = TREE_LIMITS): Promise<TreeFolder> {
    return new TreeFolder(await makeTemporaryFolder('codepurify-'), limits);
  }

  /**
   * Writes one file.
   * @param name  path below the folder, with `/`
   * @param bytes length of `content`
   * @throws CodePurifyError `input` for a name that leads out of the folder, and above the limits
   * @throws Error after `remove`
   */
  async write(name: string, bytes: number, content: AsyncIterable<Uint8Array>): Promise<void> {
    const writing = this.#write(name, bytes, content);
    this.#writing.add(writing);
    try {
      await writing;
    } finally {
      this.#writing.delete(writing);
    }
  }

  async #write(name: string, bytes: number, content: AsyncIterable<Uint8Array>): Promise<void> {
    if (this.#isRemoved) throw new Error(`${JSON.stringify(name)} is not written: its folder was removed.`);
    checkTreeName(name);
    this.#count(name, bytes);
    const path = join(this.path, name);
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of content) await file.writeFile(chunk);
    } finally {
      await file.close();
    }
  }

  /**
   * Deletes the folder and everything in it. After a file that could not be read, others may still be written: they end
   * first, for a folder that is written to cannot be deleted.
   */
  async remove(): Promise<void> {
    this.#isRemoved = true;
    process.off('exit', this.#atExit);
    await Promise.allSettled(this.#writing);
    await rm(this.path, { recursive: true, force: true });
  }

  #count(name: string, bytes: number): void {
    this.#files += 1;
    this.#bytes += bytes;
    const { fileBytes, totalBytes, files } = this.limits;
    if (bytes > fileBytes)
      throw tooMuch(`${JSON.stringify(name)} has ${String(bytes)} bytes`, fileBytes, 'bytes a file');
    if (this.#bytes > totalBytes) throw tooMuch('Its data files are large', totalBytes, 'bytes in all');
    if (this.#files > files) throw tooMuch('It has many data files', files, 'files');
  }
}

function tooMuch(what: string, limit: number, unit: string): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The commit was not written to a temporary folder: ${what}, and the limit is ${String(limit)} ${unit}.`,
    'Name only the paths that hold training data, or check out both states and give their folders.',
  );
}
