import type { FileCounts } from '../../result/result.js';

/** What was seen of a file, as bits; in a file several can be seen. */
const SEEN = { notData: 1, unchanged: 2, accepted: 4, judged: 8, unread: 16 } as const;

/** The class of a file. */
export type FileClass = keyof typeof SEEN;

/** From the strongest: a file of which one row was not read is not a judged file. */
const BY_STRENGTH: readonly FileClass[] = ['unread', 'judged', 'accepted', 'unchanged', 'notData'];

/** Puts every file of a run into one class. Memory grows with the number of files. */
export class FileClasses {
  readonly #seen = new Map<string, number>();

  /** Records one row of a file; rows without a path belong to the run and not to a file. */
  see(path: string, what: FileClass): void {
    if (path !== '') this.#seen.set(path, (this.#seen.get(path) ?? 0) | SEEN[what]);
  }

  /** For a part of a run: what was seen, by path. */
  entries(): [path: string, seen: number][] {
    return [...this.#seen];
  }

  /** Adds what another shard saw. */
  add(entries: readonly (readonly [path: string, seen: number])[]): void {
    for (const [path, bits] of entries) this.#seen.set(path, (this.#seen.get(path) ?? 0) | bits);
  }

  /**
   * Every file in its strongest class.
   * @param accepted paths of files that were not judged, and that the configuration accepts
   */
  counts(accepted: ReadonlySet<string>): FileCounts {
    const counts = { total: this.#seen.size, judged: 0, unchanged: 0, accepted: 0, notData: 0, unread: 0 };
    for (const [path, bits] of this.#seen) {
      const known = accepted.has(path) ? (bits & ~SEEN.unread) | SEEN.accepted : bits;
      const own = BY_STRENGTH.find((one) => (known & SEEN[one]) !== 0);
      if (own !== undefined) counts[own] += 1;
    }
    return counts;
  }
}
