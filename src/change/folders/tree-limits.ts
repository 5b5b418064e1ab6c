/**
 * Limits for writing a commit to disk. A stranger makes the commit, and a few bytes can describe a file of any size,
 * and any number of files.
 */
export interface TreeLimits {
  /** Most bytes of one file. */
  readonly fileBytes: number;
  /** Most bytes of all files together. */
  readonly totalBytes: number;
  /** Most files. */
  readonly files: number;
  /** Most bytes of a path: PATH_MAX of Linux. */
  readonly nameBytes: number;
  /** Most bytes of a path that is listed: one that is longer than `nameBytes` is not read, and a report names it. */
  readonly listedBytes: number;
}

const GIBIBYTE = 2 ** 30;

/**
 * A file may have ten times the size of Devign's largest JSON file, and four such files fit. The number of files is
 * four times that of the C files of the Linux kernel (60,000).
 */
export const TREE_LIMITS: TreeLimits = {
  fileBytes: GIBIBYTE,
  totalBytes: 4 * GIBIBYTE,
  files: 250_000,
  nameBytes: 4096,
  listedBytes: 65_536,
};
