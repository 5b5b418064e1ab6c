import { createHash, type Hash } from 'node:crypto';
import { sha256 } from '../../sha256.js';

/** A file of the data, and a hash (hex) of its rows; `null` where none was read. */
export interface FileContent {
  readonly path: string;
  readonly hash: string | null;
}

/** Hashes of the rows of each file, in the order of the data. Memory grows with the number of files. */
export class FileContents {
  readonly #files: FileContent[] = [];
  #path = '';
  #hash: Hash | null = null;
  #hasBegun = false;

  /** The next rows are of this file. */
  begin(path: string): void {
    this.#end();
    this.#path = path;
    this.#hasBegun = true;
  }

  /** Adds a row: everything that identifies it. */
  add(row: readonly unknown[]): void {
    (this.#hash ??= createHash('sha256')).update(JSON.stringify(row));
  }

  /** All files so far. Rows that no file began are those of a file without a name. */
  all(): readonly FileContent[] {
    const rest = this.#hash?.copy().digest('hex') ?? null;
    const isOpen = this.#hasBegun || rest !== null;
    return isOpen ? [...this.#files, { path: this.#path, hash: rest }] : this.#files;
  }

  #end(): void {
    const hash = this.#hash?.digest('hex') ?? null;
    if (this.#hasBegun || hash !== null) this.#files.push({ path: this.#path, hash });
    this.#hash = null;
  }
}

/** Hash (hex) of all data. */
export function hashOfContents(files: readonly FileContent[]): string {
  return sha256(JSON.stringify(files.map(({ path, hash }) => [path, hash])));
}

/**
 * What differs between data that was read at two times, in words; `null`: nothing does.
 * @param owns which files the second reader has read, by number: of the others only the names are compared
 */
export function differenceOf(
  before: readonly FileContent[],
  now: readonly FileContent[],
  owns: (number: number) => boolean,
): string | null {
  const known = new Set(before.map(({ path }) => path));
  const present = new Set(now.map(({ path }) => path));
  const added = now.find(({ path }) => !known.has(path));
  if (added !== undefined) return `${JSON.stringify(added.path)} is new`;
  const missing = before.find(({ path }) => !present.has(path));
  if (missing !== undefined) return `${JSON.stringify(missing.path)} is missing`;
  const at = now.findIndex(
    ({ path, hash }, number) =>
      path !== before[number]?.path || (owns(number) && hash !== before[number].hash),
  );
  return at < 0 && now.length === before.length ? null : `${JSON.stringify(now.at(at)?.path ?? '')} differs`;
}
