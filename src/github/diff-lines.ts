/** Lines `start` to `end` of a file, 1-based, both included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where review comments may stand in one file of a pull request: on the lines that the diff shows. GitHub
 * answers a comment anywhere else with a 422, which loses the whole review.
 */
export interface DiffLines {
  /** The file's path in the head; of a removed file, its path in the base. */
  readonly path: string;
  /**
   * Lines of the head's file (`side: RIGHT`) that the diff shows, added and context, one range a hunk, sorted,
   * apart. A comment of several lines must lie within one range.
   */
  readonly rightLines: readonly LineRange[];
  /** Lines of the base's file (`side: LEFT`), in the same manner. */
  readonly leftLines: readonly LineRange[];
  /**
   * GitHub sent the file's patch. Where it sent none (binary, too large, past its limits) the ranges are
   * computed from the two contents, and a comment on them may be refused: be ready to comment on the file.
   */
  readonly shown: boolean;
}

/** Whether lines `start` to `end` lie within one of the ranges. */
export function withinRanges(ranges: readonly LineRange[], start: number, end: number): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}
