import type { Share } from '../statistics/metrics.js';

/** A Markdown table, columns aligned to their widest cell; all but the first are figures. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** A figure to two digits, as papers write shares: `.97`, `1.00`; `–` where there is none. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  return value.toFixed(2).replace(/^(-?)0\./, '$1.');
}

/** A share with its counts: `.97 (29/30)`. */
export function shareCell({ share, hits, of }: Share): string {
  return share === null ? '–' : `${figure(share)} (${hits}/${of})`;
}

/** A share with its counts and its 95 % interval: `.97 (29/30; .83–.99)`. */
export function intervalCell({ share, hits, of, low, high }: Share): string {
  return share === null ? '–' : `${figure(share)} (${hits}/${of}; ${figure(low)}–${figure(high)})`;
}
