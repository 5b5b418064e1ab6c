/** An error of the file system, as Node throws it. Recognised by its fields, because each realm has its own `Error`. */
export interface FileError {
  /** `EACCES`, `ENOENT`, … */
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

/** Whether an error comes from the file system. */
export function isFileError(error: unknown): error is FileError {
  return typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
}

/** The code, such as `EACCES`, or the text of another error. */
export function codeOf(error: unknown): string {
  return isFileError(error) ? error.code : String(error);
}
