import type { LineRange } from '../../src/github/review/shown-lines.js';

/** How GitHub may treat line ends when it commits a suggestion: this is not documented. */
export type LineEnds = 'as written' | 'as the file has them' | 'always LF';

/**
 * Commits a suggestion as GitHub does: the lines in the block's fence replace the lines of the range; a block without lines
 * deletes the range.
 */
export function applySuggestion(head: string, range: LineRange, block: string, ends: LineEnds): string {
  const file = head.split('\n');
  const written = suggestedLines(block);
  const lines = {
    'as written': written,
    'as the file has them': withEnds(written, head, range.end === file.length),
    'always LF': written.map((line) => line.replace(/\r$/, '')),
  }[ends];
  if (range.start < 1 || range.end > file.length || range.end < range.start) throw new Error('no such lines');
  return [...file.slice(0, range.start - 1), ...lines, ...file.slice(range.end)].join('\n');
}

function withEnds(lines: readonly string[], head: string, endsFile: boolean): string[] {
  const end = head.includes('\r\n') ? '\r' : '';
  return lines.map((line, index) => {
    const unterminated = endsFile && index === lines.length - 1;
    return line.replace(/\r$/, '') + (unterminated ? '' : end);
  });
}

/** The lines in a comment's one suggestion fence (CommonMark, section 4.5). */
export function suggestedLines(body: string): string[] {
  const lines = body.split('\n');
  const open = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  if (open < 0) throw new Error('no suggestion');
  const fence = /^`+/.exec(lines[open] ?? '')?.[0] ?? '';
  const close = lines.findIndex(
    (line, index) => index > open && /^`+\s*$/.test(line) && line.startsWith(fence),
  );
  if (close < 0) throw new Error('the fence does not close');
  return lines.slice(open + 1, close);
}
