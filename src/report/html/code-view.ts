import { displayWidth } from '../../text/display-width.js';
import type { ExcerptLine } from '../../text/excerpt.js';
import type { SideRow } from '../side-by-side.js';
import { h, type ElementNode, type PageNode } from './node.js';

/** An excerpt with line numbers, its triggers marked, and `…` for lines that were left out. @param says its name */
export function excerptView(lines: readonly ExcerptLine[], says: string): ElementNode | null {
  if (lines.length === 0) return null;
  const rows = lines.flatMap((line, index) => [
    ...gap(lines[index - 1]?.number, line.number),
    h('div', { class: 'r' }, number(line), h('code', { class: 'o' }, markedText(line))),
  ]);
  return h('div', { class: 'lines', role: 'group', 'aria-label': says }, rows);
}

/** The code and its replacement in two columns; on a narrow screen one below the other. */
export function sidesView(rows: readonly SideRow[]): ElementNode | null {
  if (rows.length === 0) return null;
  const head = h(
    'div',
    { class: 'r h' },
    h('span', { class: 'o' }, 'In the data'),
    h('span', { class: 'f' }, 'Replacement'),
  );
  let last: number | undefined;
  const shown = rows.flatMap((row) => {
    const parts = [...gap(last, row.old?.number), sideRow(row)];
    last = row.old?.number ?? last;
    return parts;
  });
  return h(
    'div',
    { class: 'lines sides', role: 'group', 'aria-label': 'The code and its replacement' },
    head,
    shown,
  );
}

function sideRow({ old, fresh, changed }: SideRow): ElementNode {
  const side = (line: ExcerptLine | null, tag: 'del' | 'ins', name: string): PageNode[] =>
    line === null
      ? [h('span', { class: `n ${name}` }), h('span', { class: name })]
      : [number(line, ` ${name}`), h(changed ? tag : 'code', { class: name }, markedText(line))];
  return h('div', { class: changed ? 'r c' : 'r' }, side(old, 'del', 'o'), side(fresh, 'ins', 'f'));
}

function number(line: ExcerptLine, name = ''): ElementNode {
  return h('span', { class: `n${name}` }, String(line.number));
}

function gap(last: number | undefined, next: number | undefined): ElementNode[] {
  return last === undefined || next === undefined || next <= last + 1 ? [] : [h('div', { class: 'g' }, '…')];
}

/** The line's text with the characters above `^` marked. Marks count columns, and some characters take two. */
function markedText({ text, marks }: ExcerptLine): PageNode[] {
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
  return runs.map((run) => (run.marked ? h('mark', null, run.text) : run.text));
}
