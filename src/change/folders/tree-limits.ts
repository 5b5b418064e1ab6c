/**
 * The most that is written of a commit. A stranger makes it: a few bytes can describe a file of any size, and any
 * number of files.
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
