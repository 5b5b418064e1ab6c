import type { ExcerptLine } from '../text/excerpt.js';
import type { DiffLine } from './diff-lines.js';
import type { Paint } from './text/palette.js';

/** Columns of the longest line number. */
export function gutterWidth(lines: readonly { readonly number: number | null }[]): number {
  return lines.reduce((width, { number }) => Math.max(width, number === null ? 0 : String(number).length), 1);
}

/** An excerpt's lines with their numbers, the marks below them, and `…` for lines that were left out. */
export function excerptRows(lines: readonly ExcerptLine[], gutter: number, paint: Paint): string[] {
  return lines.flatMap(({ number, text, marks }, index) => [
    ...gap(lines[index - 1]?.number, number, gutter, paint),
    `${paint('gutter', `${String(number).padStart(gutter)} |`)} ${text}`,
    ...(marks === '' ? [] : [`${' '.repeat(gutter)} ${paint('gutter', '|')} ${underline(marks, paint)}`]),
  ]);
}

function underline(marks: string, paint: Paint): string {
  return marks.replace(/\^+/g, (run) => paint('mark', run));
}

/** A diff's lines; numbers count lines before the change. */
export function diffRows(lines: readonly DiffLine[], gutter: number, paint: Paint): string[] {
  const rows: string[] = [];
  let last: number | undefined;
  for (const { sign, number, text } of lines) {
    const label = String(number ?? '').padStart(gutter);
    const body = `${sign} ${text}`.trimEnd();
    const role = sign === '+' ? 'added' : 'removed';
    if (number !== null) rows.push(...gap(last, number, gutter, paint));
    rows.push(`${paint('gutter', `${label} |`)} ${sign === ' ' ? body : paint(role, body)}`);
    last = number ?? last;
  }
  return rows;
}

/** `…` if the numbers are not consecutive, because lines were left out. */
function gap(last: number | undefined, number: number, gutter: number, paint: Paint): string[] {
  if (last === undefined || number <= last + 1) return [];
  return [paint('gutter', `${' '.repeat(gutter)} …`)];
}
