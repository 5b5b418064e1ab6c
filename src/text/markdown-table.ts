/** Fewest characters of a cell in a padded table, as Prettier writes it. */
const LEAST_WIDTH = 3;

/** How a table is written. */
export interface TableLayout {
  /** A letter for each column: `l` left, `r` right; columns without a letter are left. */
  readonly align?: string;
  /** Whether the cells of a column have the same width, for people who read the source. */
  readonly padded?: boolean;
}

/** A Markdown table. The caller has escaped the cells; a row with fewer cells than the head ends in empty ones. */
export function markdownTable(...table: Parameters<typeof tableLines>): string {
  return tableLines(...table).join('\n');
}

/** The lines of a table, for a text with room for only some of its rows: two lines for the head, then one for each row. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { align = '', padded = false }: TableLayout = {},
): string[] {
  const isRight = (column: number): boolean => align[column] === 'r';
  const widths = head.map((_, column) =>
    padded ? Math.max(LEAST_WIDTH, ...[head, ...rows].map((cells) => (cells[column] ?? '').length)) : 0,
  );
  const line = (cells: readonly string[]): string => {
    const shown = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      const text = isRight(column) ? cell.padStart(width) : cell.padEnd(width);
      return text === '' ? ' |' : ` ${text} |`;
    });
    return `|${shown.join('')}`;
  };
  const rule = widths.map((width, column) => {
    const dashes = '-'.repeat(Math.max(width, LEAST_WIDTH) - (padded && isRight(column) ? 1 : 0));
    return isRight(column) ? `${dashes}:` : dashes;
  });
  return [line(head), line(rule), ...rows.map(line)];
}
