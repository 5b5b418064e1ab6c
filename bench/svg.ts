import { escapeHtml } from '../src/text/escape-html.js';

/** Colours that are told apart on light and on dark ground, and by people who do not see red and green. */
const PALETTE = [
  ['#0969da', '#58a6ff'],
  ['#bc4c00', '#f0883e'],
  ['#6e7781', '#8b949e'],
  ['#8250df', '#bc8cff'],
  ['#1a7f37', '#3fb950'],
  ['#9a6700', '#d29922'],
] as const;

/** What pictures add to the style: a selector, a property, its value on light and on dark ground. */
export type StyleRow = readonly [selector: string, property: string, light: string, dark: string];

/** JudgeSetup, text, grid and palette, each for light and for dark processOptions. */
export function style(more: readonly StyleRow[] = []): string {
  const rules = (dark: boolean): string => {
    const colours = PALETTE.map((pair, index) => `.c${String(index)}{color:${pair[dark ? 1 : 0]}}`);
    const rows = more.map(
      ([selector, property, ...value]) => `${selector}{${property}:${value[dark ? 1 : 0]}}`,
    );
    return [...colours, ...rows].join('');
  };
  return (
    `<style>svg{background:#fff}text{fill:#1f2328}.s{fill:#59636e}.g{stroke:#d1d9e0}${rules(false)}` +
    `@media(prefers-color-scheme:dark){svg{background:#0d1117}text{fill:#e6edf3}.s{fill:#9198a1}.g{stroke:#3d444d}${rules(true)}}</style>`
  );
}

/** Foreign text as content of an element or value of an attribute: the rules of HTML are those of XML here. */
export function escaped(text: string): string {
  return escapeHtml(text);
}

/** A coordinate. */
export function at(value: number): string {
  return value.toFixed(1);
}

/** A text at a place. @param kind `s`: small */
export function label(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  kind = '',
): string {
  const attributes = kind === 's' ? ' class="s" font-size="11"' : '';
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}"${attributes}>${escaped(text)}</text>`;
}

function ends(x1: number, y1: number, x2: number, y2: number): string {
  return `x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}"`;
}

/** A line of the grid. */
export function gridLine(...place: Parameters<typeof ends>): string {
  return `<line class="g" ${ends(...place)}/>`;
}

/** A line that stands out from the grid: a bound. */
export function dashedLine(...place: Parameters<typeof ends>): string {
  return `<line class="c2" stroke="currentColor" stroke-dasharray="4 3" ${ends(...place)}/>`;
}

/** A filled rectangle in a colour of the palette. @param said what a pointer on it is told */
export function bar(
  colour: number,
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
  said: string,
): string {
  return `<rect class="c${String(colour)}" fill="currentColor" x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}"><title>${escaped(said)}</title></rect>`;
}

/** A picture as a whole. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
  readonly styles?: readonly StyleRow[];
}

/** The ground that a picture brings with it: it is legible wherever it stands. */
const GROUND: StyleRow = ['.ground', 'fill', '#ffffff', '#0d1117'];

/** An SVG document with its title shown. */
export function svgDocument(
  { width, height, title, description, styles = [] }: Picture,
  body: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    style([GROUND, ...styles]),
    '<rect class="ground" width="100%" height="100%" rx="6"/>',
    `<text x="16" y="26" font-size="15">${escaped(title)}</text>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}
