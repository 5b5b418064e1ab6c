import type { Finding } from '../../result/result.js';
import type { LineRange } from './shown-lines.js';
import { commonEnds } from '../../text/common-ends.js';
import type { HeadFile } from './head-file.js';

/**
 * Writes a finding's purified code back into its line of a data file.
 * @param line the record's line without its line end
 * @returns the same line with the purified code; `null` if the line is not the finding's record
 */
export type RecordWriter = (finding: Finding, line: string) => string | null;

/** Replaces lines by others. If it only inserts, `range.end` is `range.start - 1`. */
export interface LineEdit {
  readonly range: LineRange;
  /** Without LF; a CR at the end is part of the line. */
  readonly lines: readonly string[];
}

/**
 * The edit of whole lines that replaces a finding's code by its purified code. `null` if the code is not in the file, if
 * nothing would change, or if the edit would remove an unterminated last line: GitHub does not document what then
 * happens to the line end before it.
 */
export function headEdit(finding: Finding, file: HeadFile, writeRecord: RecordWriter): LineEdit | null {
  const place = file.codePlace(finding);
  const { text } = file;
  if (place === null || text === null || finding.purified === null) return null;
  const before = text.slice(place.start, place.end);
  const after = finding.record === null ? finding.purified.code : writeRecord(finding, before);
  if (after === null || after === before) return null;
  return lineEdit(file, text, place.start, before, after);
}

function lineEdit(
  file: HeadFile,
  text: string,
  start: number,
  before: string,
  after: string,
): LineEdit | null {
  const { prefix: same, suffix: tail } = commonEnds(before, after);
  const first = file.lineOf(start + same);
  const end = start + before.length - tail;
  const from = file.lineStart(first);
  const to = file.lineStart(file.lineOf(end) + 1);
  const old = withEnds(text.slice(from, to));
  const inserted = after.slice(same, after.length - tail);
  const fresh = withEnds(text.slice(from, start + same) + inserted + text.slice(end, to));
  return trimmed(first, old, fresh);
}

/** Leaves out the whole lines that both sides begin or end with. */
function trimmed(first: number, old: readonly string[], fresh: readonly string[]): LineEdit | null {
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const gone = old.slice(head, old.length - tail);
  const lines = fresh.slice(head, fresh.length - tail);
  if (endsFile(gone) !== endsFile(lines)) return null;
  const range = { start: first + head, end: first + old.length - tail - 1 };
  return { range, lines: lines.map((line) => line.replace(/\n$/, '')) };
}

/** Whether the last line has no line end. */
function endsFile(lines: readonly string[]): boolean {
  return lines.length > 0 && lines.at(-1)?.endsWith('\n') === false;
}

/** Lines with their LF; joined, they are the text. */
function withEnds(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
