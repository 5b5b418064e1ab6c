import { groupBy } from '../group-by.js';
import type { ScanResult, UnjudgedFile } from '../result/result.js';
import { codeCell, codeSpan, escapeMarkdownText } from '../text/escape-markdown.js';
import { fitting } from './fitting.js';
import { oneLine } from '../text/one-line.js';
import { count, formatCount } from '../text/numbers.js';

/** Files that share a problem and its remedy. */
export interface UnjudgedGroup {
  /** Problem and remedy; not escaped. */
  readonly says: string;
  readonly files: readonly UnjudgedFile[];
}

/** Digits of a hash that tell contents apart for a person; the JSON report has all of them. */
const OID_DIGITS = 12;

/** Characters of a path. */
const PLACE_WIDTH = 200;

/** Files listed by name in a table; the rest is counted. */
const MAX_FILES = 50;

/** Files that were not judged by what is the matter with them, the first kind first. */
export function groupUnjudged(files: readonly UnjudgedFile[]): UnjudgedGroup[] {
  const groups = groupBy(files, ({ problem, remedy }) => `${problem} ${remedy}`);
  return [...groups].map(([says, members]) => ({ says, files: members }));
}

/** What is known of the content that nobody judged: `12,345 bytes, sha256 0123456789ab`; not escaped. */
export function contentSays({ bytes, oid }: UnjudgedFile): string {
  return `${count(bytes, 'byte')}, sha256 ${oid.slice(0, OID_DIGITS)}`;
}

/** Ends a headline that must not look as if all was judged: `, 2 files not judged`, or ''. */
export function notJudged({ unjudged }: ScanResult): string {
  return unjudged.length === 0 ? '' : `, ${count(unjudged.length, 'file')} not judged`;
}

/** A table of the files, and those that it names. */
export interface UnjudgedTable {
  /** '' where there are none. */
  readonly text: string;
  readonly shown: readonly UnjudgedFile[];
}

/**
 * The files that were not judged as a section of Markdown.
 * @param told where each is told besides: a cell of ours; `null`: nowhere
 * @param room bytes (UTF-8) of the rows
 */
export function unjudgedSection(
  files: readonly UnjudgedFile[],
  told: ((file: UnjudgedFile) => string) | null = null,
  room = Infinity,
): UnjudgedTable {
  if (files.length === 0) return { text: '', shown: [] };
  const listed = files.slice(0, MAX_FILES);
  const rows = fitting(listed, room, 1, (file) => {
    return `${fileRow(file)}${told === null ? '' : ` ${told(file)} |`}`;
  });
  const more = files.length - rows.length;
  const text = [
    '### Not judged',
    ...groupUnjudged(files).map(({ says }) => `\n${escapeMarkdownText(oneLine(says, 2 * PLACE_WIDTH))}`),
    ...(rows.length === 0 ? [] : ['', ...(told === null ? HEAD : TOLD_HEAD), ...rows]),
    ...(more > 0 ? ['', `${formatCount(more)} more in the JSON report.`] : []),
  ].join('\n');
  return { text, shown: files.slice(0, rows.length) };
}

const HEAD = ['| Where | Content | Id |', '| --- | --- | --- |'];
const TOLD_HEAD = ['| Where | Content | Id | Told |', '| --- | --- | --- | --- |'];

function fileRow(file: UnjudgedFile): string {
  const cells = [codeCell(oneLine(file.path, PLACE_WIDTH)), codeCell(contentSays(file)), codeSpan(file.id)];
  return `| ${cells.join(' | ')} |`;
}
