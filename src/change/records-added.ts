import { extname } from 'node:path';

/** Files in which a line is a record. */
const LINE_FORMATS: ReadonlySet<string> = new Set(['.jsonl', '.ndjson', '.csv', '.tsv', '.txt']);
/** Lines of a function or of a printed record, about. */
const LINES_PER_RECORD = 20;
/** Records of a binary file that a commit changes: nobody knows before it is read. */
const RECORDS_PER_BINARY = 100;

/**
 * How many records a change adds to a file, about, before it is read.
 * @param lines lines added; `null` for a binary file
 */
export function recordsAdded(name: string, lines: number | null): number {
  if (lines === null) return RECORDS_PER_BINARY;
  return LINE_FORMATS.has(extname(name).toLowerCase()) ? lines : lines / LINES_PER_RECORD;
}
