import { displayWidth } from './display-width.js';
import { UNSAFE, visibleEscape } from './show-unsafe.js';
import type { Span } from './span.js';

/** A tab reaches to the next multiple of this many columns. */
const TAB_STOP = 4;

/** In a longer line, only this many UTF-16 units around the first mark are read: a line may have 50 MB. */
const MAX_LINE_UNITS = 4_000;

const UNSAFE_HERE = new RegExp(UNSAFE, 'uy');
const ELLIPSIS = '…';

/** One displayed character. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** A displayed line: its text, safe to print, and the marks below it, or '' if there are none. */
export interface ShownLine {
  readonly text: string;
  readonly marks: string;
}

/**
 * Fits one line of code into at most `width` columns: tabs become spaces, unsafe characters become visible escapes, and a
 * line that is too long is cropped around the first mark, with `…`. `marks` has a `^` under every column of a marked
 * character, also if the character is wide or escaped.
 * @param spans UTF-16 offsets in `line`
 */
export function layoutLine(line: string, spans: readonly Span[], width: number): ShownLine {
  const focus = spans[0]?.start ?? 0;
  const from = line.length <= MAX_LINE_UNITS ? 0 : Math.max(0, focus - MAX_LINE_UNITS / 2);
  const to = Math.min(line.length, from + MAX_LINE_UNITS);
  const cells = toCells(line, spans, alignToCodePoint(line, from), alignToCodePoint(line, to));
  const cropped = crop(cells, width, from > 0, to < line.length);
  return {
    text: cropped
      .map((cell) => cell.text)
      .join('')
      .trimEnd(),
    marks: marksBelow(cropped),
  };
}

function alignToCodePoint(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? Math.max(0, offset - 1) : offset;
}

function toCells(line: string, spans: readonly Span[], from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let span = 0;
  for (let at = from; at < to;) {
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    while (span < spans.length && (spans[span]?.end ?? 0) <= at) span++;
    const marked = span < spans.length && (spans[span]?.start ?? 0) < at + character.length;
    const text = shownCharacter(line, at, character, column);
    const width = text === character ? displayWidth(character) : text.length;
    cells.push({ text, width, marked });
    column += width;
    at += character.length;
  }
  return cells;
}

function shownCharacter(line: string, at: number, character: string, column: number): string {
  if (character === '\t') return ' '.repeat(TAB_STOP - (column % TAB_STOP));
  UNSAFE_HERE.lastIndex = at;
  return UNSAFE_HERE.test(line) ? visibleEscape(character) : character;
}

/** The cells that fit, around the first mark; `before` and `after`: the line continues on that side. */
function crop(cells: readonly Cell[], width: number, before: boolean, after: boolean): readonly Cell[] {
  if (!before && !after && totalWidth(cells) <= width) return cells;
  const first = windowStart(cells, width, before, after);
  const room = width - (before || first > 0 ? 1 : 0);
  const reachesEnd = !after && totalWidth(cells.slice(first)) <= room;
  const last = reachesEnd ? cells.length : fittingEnd(cells, first, room - 1);
  const ellipsis: Cell = { text: ELLIPSIS, width: 1, marked: false };
  return [
    ...(before || first > 0 ? [ellipsis] : []),
    ...cells.slice(first, last),
    ...(reachesEnd ? [] : [ellipsis]),
  ];
}

/** The first cell to show: the start of the line if the first marks then fit, else a later cell with which they fit. */
function windowStart(cells: readonly Cell[], width: number, before: boolean, after: boolean): number {
  const mark = cells.findIndex((cell) => cell.marked);
  const markEnd = endOfRun(cells, mark);
  if (mark < 0 || totalWidth(cells.slice(0, markEnd)) <= width - (before ? 2 : 1)) return 0;
  const room = width - 2;
  const spare = Math.floor((room - totalWidth(cells.slice(mark, markEnd))) / 2);
  const start = startBefore(cells, mark, Math.max(Math.floor(room / 4), spare));
  const endsInside = !after && totalWidth(cells.slice(start)) < width;
  return endsInside ? startBefore(cells, cells.length, width - 1) : start;
}

function endOfRun(cells: readonly Cell[], start: number): number {
  let end = Math.max(0, start);
  while (cells[end]?.marked === true) end++;
  return end;
}

function startBefore(cells: readonly Cell[], index: number, columns: number): number {
  let start = index;
  let left = columns - (cells[start - 1]?.width ?? 0);
  while (start > 0 && left >= 0) {
    start--;
    left -= cells[start - 1]?.width ?? 0;
  }
  return start;
}

function fittingEnd(cells: readonly Cell[], first: number, room: number): number {
  let end = first;
  let left = room - (cells[end]?.width ?? 0);
  while (end < cells.length && left >= 0) {
    end++;
    left -= cells[end]?.width ?? 0;
  }
  return end;
}

function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function marksBelow(cells: readonly Cell[]): string {
  return cells
    .map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width))
    .join('')
    .trimEnd();
}
