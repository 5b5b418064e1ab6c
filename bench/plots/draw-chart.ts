import { logger, parse, textMetrics, View, Warn } from 'vega';
import { compile, type Config, type TopLevelSpec } from 'vega-lite';
import { CodePurifyError } from '../../src/errors.js';
import { escapeHtml } from '../../src/text/escape/escape-html.js';
import { colour, darkRules } from './colours.js';

declare module 'vega' {
  /** Vega's measures of text: exported, and not in its types. */
  export const textMetrics: { width: (item: { fontSize?: number }, text: string) => number };
}

/** A picture as a file. */
export interface Picture {
  readonly file: string;
  readonly svg: string;
  readonly title: string;
}

/** A chart in the language of Vega-Lite, with a title that is shown and a description for people who do not see it. */
type Chart = TopLevelSpec & { readonly title: string; readonly description: string };

/** A part of a chart that has several. */
export type ChartPart = Extract<TopLevelSpec, { hconcat: unknown }>['hconcat'][number];

/** One of several marks in the same place. */
export type ChartLayer = Extract<ChartPart, { layer: unknown }>['layer'][number];

const SMALL = 11;

const CONFIG: Config = {
  background: colour('background'),
  font: 'sans-serif',
  padding: 16,
  axis: {
    ...{ labelColor: colour('small'), labelFontSize: SMALL, labelPadding: 6, gridColor: colour('grid') },
    ...{ titleColor: colour('small'), titleFontSize: SMALL, titlePadding: 10, titleFontWeight: 'normal' },
    ...{ domain: false, ticks: false, labelFlush: false, labelOverlap: false },
  },
  view: { stroke: null },
  title: { anchor: 'start', color: colour('text'), fontSize: 13, fontWeight: 'normal', offset: 10 },
  legend: {
    ...{ orient: 'top', title: null, labelColor: colour('text'), labelFontSize: 12, labelLimit: 0 },
    ...{ columnPadding: 20, offset: 14 },
  },
};

const TITLE = { fontSize: 15, offset: 16 } as const;

/** Width of a letter in sans-serif on average, as a part of the font's size. */
const LETTER = 0.54;

/** Anything that Vega complains about is a mistake in a chart. */
function refuse(_method: string, _level: string, problems: readonly unknown[]): never {
  throw new CodePurifyError(
    'internal',
    `The chart cannot be drawn: ${problems.map(String).join(' ')}`,
    'Correct the chart.',
  );
}

/** Drops the digits of coordinates that nobody sees, and that may differ between machines. */
function rounded(svg: string): string {
  return svg.replace(/<\w[^>]*>/gu, (tag) =>
    tag.replace(/ (?:d|transform|[xy]2?|width|height)="[^"]*"/gu, (attribute) =>
      attribute.replace(/\d+\.\d{3,}/gu, (number) => String(Number(Number(number).toFixed(2)))),
    ),
  );
}

/** Draws a chart as an SVG document for light and dark backgrounds, the same for the same chart. */
export async function drawChart(file: string, chart: Chart): Promise<Picture> {
  // There is no canvas to measure text with, and Vega's guess is half as wide again.
  textMetrics.width = ({ fontSize = SMALL }, text) => LETTER * fontSize * text.length;
  const { title, description } = chart;
  const strict = logger(Warn, 'warn', refuse);
  const shown = { ...chart, title: { text: title, ...TITLE } } as TopLevelSpec;
  const { spec } = compile(shown, { config: CONFIG, logger: strict });
  const view = new View(parse(spec), { renderer: 'none', logger: strict });
  const svg = rounded(await view.toSVG());
  view.finalize();
  const head = `<title>${escapeHtml(title)}</title><desc>${escapeHtml(description)}</desc><style>${darkRules()}</style>`;
  return { file, title, svg: `${svg.replace(/^<svg ([^>]*)>/u, `<svg role="img" $1>${head}`)}\n` };
}
