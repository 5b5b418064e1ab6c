/** Characters of a whole bar. */
const WIDTH = 30;
/** Blocks of one to seven eighths of a character. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const PARTS = 8;

/** A fraction as a bar of blocks, to an eighth of a character; never empty for more than nothing. */
export function bar(fraction: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * WIDTH * PARTS);
  const shown = fraction > 0 ? Math.max(1, eighths) : 0;
  return '█'.repeat(Math.floor(shown / PARTS)) + (EIGHTHS[shown % PARTS] ?? '');
}

/** The same, filled with blanks to its whole width. */
export function paddedBar(fraction: number): string {
  return bar(fraction).padEnd(WIDTH);
}
