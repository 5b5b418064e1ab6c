import { displayWidth } from '../../text/display-width.js';
import { escapeHtml } from '../../text/escape-html.js';
import type { ExcerptLine } from '../../text/excerpt.js';
import { gutterWidth } from '../code-rows.js';
import type { DiffLine } from '../diff-lines.js';
import { element } from './html-text.js';

/** An excerpt with line numbers, the trigger underlined, and `…` for lines that were left out. */
export function excerptHtml(lines: readonly ExcerptLine[]): string {
  const gutter = gutterWidth(lines);
  const rows = lines.flatMap((line, index) => [
    ...gap(lines[index - 1]?.number, line.number, gutter),
    `${numberHtml(String(line.number), gutter)} ${markedHtml(line)}`,
  ]);
  return element('pre', rows.join('\n'));
}

/** A diff's lines; numbers count lines before the change. */
export function diffHtml(lines: readonly DiffLine[]): string {
  const gutter = gutterWidth(lines);
  const rows: string[] = [];
  let last: number | undefined;
  for (const { sign, number, text } of lines) {
    if (number !== null) rows.push(...gap(last, number, gutter));
    const line = `${numberHtml(String(number ?? ''), gutter)} ${escapeHtml(`${sign} ${text}`.trimEnd())}`;
    rows.push(sign === ' ' ? line : element(sign === '+' ? 'ins' : 'del', line));
    last = number ?? last;
  }
  return element('pre', rows.join('\n'));
}

function gap(last: number | undefined, number: number, gutter: number): string[] {
  return last === undefined || number <= last + 1 ? [] : [numberHtml('…', gutter)];
}

function numberHtml(label: string, gutter: number): string {
  return element('span', label.padStart(gutter), 'class="n"');
}

/** The line's text with the characters above `^` marked. Marks count columns, and some characters take two. */
function markedHtml({ text, marks }: ExcerptLine): string {
  const runs: { marked: boolean; text: string }[] = [];
  let column = 0;
  for (const character of text) {
    const marked = marks[column] === '^';
    const last = runs.at(-1);
    // a character without a column belongs to the one before it
    const width = displayWidth(character);
    if (last && (width === 0 || last.marked === marked)) last.text += character;
    else runs.push({ marked, text: character });
    column += width;
  }
  return runs
    .map((run) => (run.marked ? element('mark', escapeHtml(run.text)) : escapeHtml(run.text)))
    .join('');
}
