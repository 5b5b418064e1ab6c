import type { StyleView } from '../style-view.js';

/** The steps of indentation that have a form of their own. */
const STEPS: ReadonlySet<number> = new Set([2, 3, 4, 8]);

/** The lines of a unit: indentation, blanks at their ends, blank lines, line ends. One walk over the text. */
export function readLines(view: StyleView, from: number, to: number): void {
  const { text } = view.tree;
  let [start, depth, blank] = [from, 0, 0];
  while (start < to) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline >= to ? to : newline;
    const isReturn = end > start && text[end - 1] === '\r';
    const stop = isReturn ? end - 1 : end;
    if (end < to) view.habit('line ends', isReturn ? 'CR LF' : 'LF', stop, end + 1);
    let at = start;
    while (at < stop && (text[at] === ' ' || text[at] === '\t')) at++;
    if (at === stop) {
      blank++;
      if (stop > start) view.habit('trailing blanks', 'some', start, stop);
    } else {
      // the lines of a comment have a star one blank deeper
      if (text[at] !== '*') depth = readIndent(view, start, at, depth);
      const last = text[stop - 1];
      const isTrailing = last === ' ' || last === '\t';
      view.habit('trailing blanks', isTrailing ? 'some' : 'none', stop - (isTrailing ? 1 : 0), stop);
      if (start > from) view.habit('blank lines', BLANK[Math.min(blank, 2)] ?? '', start, at);
      blank = 0;
    }
    start = end + 1;
  }
}

/** Between two lines that are not blank. */
const BLANK = ['none', 'single', 'double'];

/** @returns the number of blanks before the line, or the last number if it is a tab's */
function readIndent(view: StyleView, start: number, end: number, depth: number): number {
  const { text } = view.tree;
  if (end > start && text[start] === '\t') {
    view.habit('indentation', 'tabs', start, end);
    return depth;
  }
  const width = end - start;
  const step = width - depth;
  if (step > 0 && STEPS.has(step)) view.habit('indentation', `${step.toString()} blanks`, start, end);
  return width;
}
