/** An error of the file system, as Node throws it. Told by its shape: each realm has its own `Error`. */
export interface FileError {
  /** `EACCES`, `ENOENT`, … */
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

/** Whether the file system refused something. */
export function isFileError(error: unknown): error is FileError {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}

/** `EACCES`, or whatever the error says. */
export function codeOf(error: unknown): string {
  return isFileError(error) ? error.code : String(error);
}
