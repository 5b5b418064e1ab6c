import { at, escaped, label, style } from '../../plots/svg.js';

/** A curve or a row of bars. */
export interface Series {
  readonly title: string;
  /** One of the palette, so that a method has the same colour in every figure. */
  readonly colour: number;
  readonly dashed?: boolean;
}

const WIDTH = 720;
const HEIGHT = 320;
const MARGIN = { left: 48, right: 12, top: 40, bottom: 44 } as const;
const LEGEND_LINE = 18;
const LEGEND_COLUMNS = 2;
const LEGEND_WIDTH = 320;

/** The frame of a figure: title, scale from 0 to 100 %, legend. */
function framed(title: string, series: readonly Series[], body: readonly string[]): string {
  const bottom = bottomOf(series);
  const scale = [0, 25, 50, 75, 100].map((value) => {
    const y = rise(value, bottom);
    const line = `<line class="g" x1="${String(MARGIN.left)}" x2="${String(WIDTH - MARGIN.right)}" y1="${at(y)}" y2="${at(y)}"/>`;
    return line + label(MARGIN.left - 6, y + 4, `${String(value)} %`, 'end', 's');
  });
  const legend = series.map(({ title: name, colour, dashed }, index) => {
    const x = MARGIN.left + (index % LEGEND_COLUMNS) * LEGEND_WIDTH;
    const y = HEIGHT - legendHeight(series) + 12 + Math.floor(index / LEGEND_COLUMNS) * LEGEND_LINE;
    const dash = dashed === true ? ' stroke-dasharray="5 4"' : '';
    const mark = `<line class="c${String(colour)}" x1="${at(x)}" x2="${at(x + 20)}" y1="${at(y - 4)}" y2="${at(y - 4)}" stroke="currentColor" stroke-width="4"${dash}/>`;
    return mark + label(x + 26, y, name, 'start');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12">`,
    style(),
    `<text x="${String(MARGIN.left)}" y="22" font-size="14">${escaped(title)}</text>`,
    ...scale,
    ...body,
    ...legend,
    '</svg>',
    '',
  ].join('\n');
}

function legendHeight(series: readonly Series[]): number {
  return Math.ceil(series.length / LEGEND_COLUMNS) * LEGEND_LINE + 6;
}

/** Where 0 % is. */
function bottomOf(series: readonly Series[]): number {
  return HEIGHT - MARGIN.bottom - legendHeight(series);
}

function rise(percent: number, bottom: number): number {
  return bottom - (Math.min(100, Math.max(0, percent)) / 100) * (bottom - MARGIN.top);
}

/** Bars of percents side by side, a group a name (its parts between commas below each other); `null` leaves a gap. */
export function barChart(
  title: string,
  series: readonly Series[],
  groups: readonly { readonly title: string; readonly values: readonly (number | null)[] }[],
): string {
  const bottom = bottomOf(series);
  const room = (WIDTH - MARGIN.left - MARGIN.right) / Math.max(1, groups.length);
  const bar = (room * 0.8) / Math.max(1, series.length);
  const body = groups.map(({ title: name, values }, group) => {
    const left = MARGIN.left + group * room + room * 0.1;
    const bars = series.map(({ colour }, index) => {
      const value = values[index] ?? null;
      if (value === null) return '';
      const y = rise(value, bottom);
      const x = left + index * bar;
      return `<rect class="c${String(colour)}" fill="currentColor" x="${at(x)}" y="${at(y)}" width="${at(bar * 0.9)}" height="${at(Math.max(1, bottom - y))}"><title>${value.toFixed(1)}</title></rect>`;
    });
    const names = name
      .split(', ')
      .map((part, line) => label(left + room * 0.4, bottom + 16 + 14 * line, part, 'middle', 's'));
    return bars.join('') + names.join('');
  });
  return framed(title, series, body);
}

/** Curves of percents over a number. */
export function lineChart(
  title: string,
  axis: { readonly title: string; readonly most: number; readonly marks: readonly number[] },
  curves: readonly (Series & { readonly points: readonly (readonly [number, number])[] })[],
): string {
  const bottom = bottomOf(curves);
  const x = (value: number): number =>
    MARGIN.left + (value / axis.most) * (WIDTH - MARGIN.left - MARGIN.right);
  const lines = curves.map(({ points, colour, dashed }) => {
    const path = points.map(([value, percent]) => `${at(x(value))},${at(rise(percent, bottom))}`).join(' ');
    const dash = dashed === true ? ' stroke-dasharray="5 4"' : '';
    return `<polyline class="c${String(colour)}" points="${path}" fill="none" stroke="currentColor" stroke-width="2"${dash}/>`;
  });
  const marks = axis.marks.map((value) => label(x(value), bottom + 16, String(value), 'middle', 's'));
  const name = label((MARGIN.left + WIDTH) / 2, bottom + 32, axis.title, 'middle', 's');
  return framed(title, curves, [...marks, name, ...lines]);
}
