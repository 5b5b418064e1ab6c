import { newest } from '../gate/gate-tables.js';
import { GROWTH_METHODS, type GrowthLine, type GrowthMethod } from './measure-growth.js';

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = { left: 64, right: 24, top: 40, bottom: 48 } as const;

const SERIES: Readonly<Record<GrowthMethod, { readonly title: string; readonly colour: string }>> = {
  codepurify: { title: 'CodePurify, train and judge', colour: '#0969da' },
  killbadcode: { title: 'KillBadCode', colour: '#9a6700' },
  mlm: { title: 'language model, one look', colour: '#8250df' },
};

/** Powers of ten around values: the axis that holds them all. */
function decades(values: readonly number[]): { readonly low: number; readonly high: number } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return { low, high: Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)))) };
}

/** CPU seconds over records, both by powers of ten, as an SVG; a straight line of slope one is linear growth. */
export function growthPlot(all: readonly GrowthLine[]): string {
  const lines = newest(all, ({ method, records }) => `${method} ${String(records)}`);
  const x = decades(lines.map(({ records }) => records));
  const y = decades(lines.map(({ cpuSeconds }) => cpuSeconds));
  const left = (records: number): number =>
    MARGIN.left + ((Math.log10(records) - x.low) / (x.high - x.low)) * (WIDTH - MARGIN.left - MARGIN.right);
  const top = (seconds: number): number =>
    MARGIN.top + ((y.high - Math.log10(seconds)) / (y.high - y.low)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const grid = [
    ...powers(x).map((value) =>
      mark(left(value), HEIGHT - MARGIN.bottom, left(value), MARGIN.top, 'x', value),
    ),
    ...powers(y).map((value) => mark(MARGIN.left, top(value), WIDTH - MARGIN.right, top(value), 'y', value)),
  ];
  const curves = GROWTH_METHODS.map((method, number) => {
    const { title, colour } = SERIES[method];
    const own = lines.filter((line) => line.method === method).sort((a, b) => a.records - b.records);
    const points = own.map(({ records, cpuSeconds }) => [
      left(records).toFixed(1),
      top(cpuSeconds).toFixed(1),
    ]);
    const dots = points.map(
      ([cx = '', cy = '']) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`,
    );
    const line = points.map((point) => point.join(',')).join(' ');
    const legend = `<text x="${String(MARGIN.left + 12)}" y="${String(MARGIN.top + 20 + 20 * number)}" fill="${colour}">${title}</text>`;
    return `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${legend}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="13">`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#ffffff"/>`,
    `<text x="${String(MARGIN.left)}" y="24" font-size="15" fill="#1f2328">CPU seconds over records</text>`,
    ...grid,
    ...curves,
    '</svg>',
    '',
  ].join('\n');
}

function powers({ low, high }: { readonly low: number; readonly high: number }): number[] {
  return Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
}

function mark(x1: number, y1: number, x2: number, y2: number, axis: 'x' | 'y', value: number): string {
  const line = `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="#d1d9e0"/>`;
  const text = value.toLocaleString('en-US', { maximumFractionDigits: 3 });
  return axis === 'x'
    ? `${line}<text x="${x1.toFixed(1)}" y="${(y1 + 20).toFixed(1)}" text-anchor="middle" fill="#59636e">${text}</text>`
    : `${line}<text x="${(x1 - 8).toFixed(1)}" y="${(y1 + 4).toFixed(1)}" text-anchor="end" fill="#59636e">${text}</text>`;
}
