import { groupBy } from '../group-by.js';
import type { ScanResult, UnjudgedFile } from '../result/result.js';
import { codeCell, codeSpan, escapeMarkdownText } from '../text/escape/escape-markdown.js';
import { fitting } from './fitting.js';
import { tableLines } from '../text/markdown-table.js';
import { oneLine } from '../text/one-line.js';
import { count, formatCount } from '../text/numbers.js';

/** Files with the same problem and remedy. */
export interface UnjudgedGroup {
  /** Problem and remedy; not escaped. */
  readonly says: string;
  readonly files: readonly UnjudgedFile[];
}

/** Digits of a hash: enough for a person to distinguish contents; the JSON report has all of them. */
const OID_DIGITS = 12;

/** Characters of a path. */
const PLACE_WIDTH = 200;

/** The most files listed in a table; the rest are counted. */
const MAX_FILES = 50;

/** Files that were not judged, grouped by problem, in order of first appearance. */
export function groupUnjudged(files: readonly UnjudgedFile[]): UnjudgedGroup[] {
  const groups = groupBy(files, ({ problem, remedy }) => `${problem} ${remedy}`);
  return [...groups].map(([says, members]) => ({ says, files: members }));
}

/** Size and hash of the content that was not judged: `12,345 bytes, sha256 0123456789ab`; not escaped. */
export function contentSays({ bytes, oid }: UnjudgedFile): string {
  return `${count(bytes, 'byte')}, sha256 ${oid.slice(0, OID_DIGITS)}`;
}

/** Ends a headline that must not look as if everything was judged: `, 2 files not judged`, or ''. */
export function notJudged({ unjudged, summary }: ScanResult): string {
  const { unread } = summary.records;
  if (unread > unjudged.length) return `, ${count(unread, 'row')} not judged`;
  return unjudged.length === 0 ? '' : `, ${count(unjudged.length, 'file')} not judged`;
}

/** A table of files, and the files that had room in it. */
export interface UnjudgedTable {
  /** '' if there are none. */
  readonly text: string;
  readonly shown: readonly UnjudgedFile[];
}

/**
 * The files that were not judged as a section of Markdown.
 * @param placeOf cell that says where else a file is reported; `null`: no such column
 * @param room    bytes (UTF-8) of the rows
 */
export function unjudgedSection(
  files: readonly UnjudgedFile[],
  placeOf: ((file: UnjudgedFile) => string) | null = null,
  room = Infinity,
): UnjudgedTable {
  if (files.length === 0) return { text: '', shown: [] };
  const listed = files.slice(0, MAX_FILES);
  const lines =
    placeOf === null
      ? tableLines(HEAD, listed.map(fileRow))
      : tableLines(
          [...HEAD, 'Reported'],
          listed.map((file) => [...fileRow(file), placeOf(file)]),
        );
  const rows = fitting(lines.slice(2), room, 1, (line) => line);
  const more = files.length - rows.length;
  const text = [
    '### Not judged',
    ...groupUnjudged(files).map(({ says }) => `\n${escapeMarkdownText(oneLine(says, 2 * PLACE_WIDTH))}`),
    ...(rows.length === 0 ? [] : ['', ...lines.slice(0, 2), ...rows]),
    ...(more > 0 ? ['', `${formatCount(more)} more in the JSON report.`] : []),
  ].join('\n');
  return { text, shown: files.slice(0, rows.length) };
}

const HEAD = ['Where', 'Content', 'Id'];

function fileRow(file: UnjudgedFile): string[] {
  return [codeCell(oneLine(file.path, PLACE_WIDTH)), codeCell(contentSays(file)), codeSpan(file.id)];
}
