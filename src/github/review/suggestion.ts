import { isSureEnough } from '../../result/grade.js';
import type { Finding, Grade } from '../../result/result.js';
import { showUnsafeLines } from '../../text/show-unsafe.js';
import { withinRanges, type LineRange } from './shown-lines.js';
import type { HeadFile } from './head-file.js';
import { headEdit, type LineEdit, type RecordWriter } from './suggestion-edit.js';

/** A replacement for a finding's code, as a comment can offer it. */
export type Suggestion =
  /** A suggestion with a button: GitHub commits these lines as they are. */
  | { readonly kind: 'button'; readonly range: LineRange; readonly block: string }
  /** A diff without a button, and why there is none. */
  | { readonly kind: 'plain'; readonly reason: string }
  /** There is no replacement. */
  | { readonly kind: 'none' };

/** Why a replacement has no button: one sentence each. */
export const NO_BUTTON = {
  unverified: 'The replacement was not verified, so it has no button.',
  inserted: 'A person has to decide whether this code was planted, so there is no button.',
  're-judged': 'Whether behaviour stays is not known, so there is no button.',
  unread: 'The file at the head of this pull request is not available as text, so there is no button.',
  moved: 'The code at the head of this pull request is not the code that was judged, so there is no button.',
  outside: 'The change goes beyond the lines that the diff shows, so GitHub cannot apply it.',
  deletions: 'The change spans lines that this pull request deletes, so GitHub cannot apply it.',
  mark: 'The first line begins with a byte-order mark, which GitHub would remove with it, so there is no button.',
  carriage:
    'The file has CR LF line ends, and GitHub does not say which line ends it commits, so there is no button.',
  unsafe: 'The lines contain invisible characters, so there is no button.',
  ambiguous: 'Only blank lines would be left, and GitHub may not apply such a change.',
  overlap: 'Another suggestion changes the same lines; apply that one first, then run again.',
  long: 'The lines are too long for a suggestion.',
} as const;

/** Characters of a suggestion's lines: the rest of a comment fits into what is left of GitHub's 65,536. */
const MAX_BLOCK = 40_000;

/**
 * The replacement of a finding's code. It has a button only if the suggestion applies cleanly: whole lines with their
 * LF line ends, all within one hunk of the diff and with no deleted line among them (GitHub refuses to apply those), and
 * without invisible characters. Lines that end in CR LF can only be deleted.
 * @param file        the file at the head of the pull request
 * @param writeRecord writes code back into a line of data; used for records only
 * @param grade       the least sure replacement that gets a button (`--purify-grade`)
 */
export function planSuggestion(
  finding: Finding,
  file: HeadFile,
  writeRecord: RecordWriter,
  grade: Grade,
): Suggestion {
  const { purified } = finding;
  if (!purified) return { kind: 'none' };
  if (!purified.verified) return plain('unverified');
  if (purified.grade !== 'proved' && !isSureEnough(purified.grade, grade)) return plain(purified.grade);
  if (file.text === null) return plain('unread');
  const edit = headEdit(finding, file, writeRecord);
  if (edit === null) return plain('moved');
  const whole = unambiguous(edit, file);
  if (whole === null) return plain('ambiguous');
  const { range, lines } = whole;
  if (file.hasMark && range.start === 1) return plain('mark');
  // GitHub's pages do not say what becomes of CR in a suggestion, and whole files with changed line ends have been seen after it
  if (lines.length > 0 && file.text.includes('\r')) return plain('carriage');
  if (!withinRanges(file.ranges, range.start, range.end)) return plain('outside');
  if (file.deletions.some((line) => range.start < line && line <= range.end)) return plain('deletions');
  const text = lines.join('\n');
  if (text.length > MAX_BLOCK) return plain('long');
  if (showUnsafeLines(`${text}\n`) !== `${text}\n`.replaceAll('\r\n', '\n')) return plain('unsafe');
  return { kind: 'button', range, block: suggestionBlock(lines) };
}

function plain(why: keyof typeof NO_BUTTON): Suggestion {
  return { kind: 'plain', reason: NO_BUTTON[why] };
}

/** An empty block deletes the lines (GitHub Docs, "Commenting on a pull request"). */
function suggestionBlock(lines: readonly string[]): string {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}

/**
 * An edit that replaces at least one line, and not only by blank lines: an empty block deletes, and one blank line looks
 * almost the same. If necessary it includes a neighbouring line that the diff shows; `null` if there is none.
 */
function unambiguous(edit: LineEdit, file: HeadFile): LineEdit | null {
  const inserts = edit.range.end < edit.range.start;
  const blank = edit.lines.length > 0 && edit.lines.every((line) => line.trim() === '');
  if (!inserts && !blank) return edit;
  const { start, end } = edit.range;
  const below = { range: { start, end: end + 1 }, lines: [...edit.lines, lineText(file, end + 1)] };
  const above = { range: { start: start - 1, end }, lines: [lineText(file, start - 1), ...edit.lines] };
  const fits = [below, above].find(
    ({ range, lines }) =>
      withinRanges(file.ranges, range.start, range.end) && lines.some((line) => line.trim() !== ''),
  );
  return fits ?? null;
}

function lineText(file: HeadFile, line: number): string {
  if (line < 1) return '';
  return (file.text ?? '').slice(file.lineStart(line), file.lineStart(line + 1)).replace(/\n$/, '');
}
