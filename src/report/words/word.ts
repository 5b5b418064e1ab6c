/** A word of reports, options and exit codes, and what it means. */
export interface Word {
  readonly word: string;
  /** Other forms under which people look for it. */
  readonly also: readonly string[];
  readonly means: string;
  /** The page that says more, from the folder of the reference. */
  readonly page?: string;
}
