/**
 * What is written of a commit at most. A commit is a stranger's: a few bytes of it can stand for a file of any
 * size, and for any number of files.
 */
export interface TreeLimits {
  /** Of one file. */
  readonly fileBytes: number;
  /** Of all files together. */
  readonly totalBytes: number;
  readonly files: number;
  /** Of a path, in bytes: PATH_MAX of Linux. */
  readonly nameBytes: number;
}

const GIBIBYTE = 2 ** 30;

/**
 * Ten times Devign's largest file as JSON, and room for some of them; every C file of the Linux kernel (60,000)
 * several times over.
 */
export const TREE_LIMITS: TreeLimits = {
  fileBytes: GIBIBYTE,
  totalBytes: 4 * GIBIBYTE,
  files: 250_000,
  nameBytes: 4096,
};
