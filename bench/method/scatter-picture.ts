import { frame, legend, type Panel, placeX, placeY } from '../plots/plot-panel.js';
import { at, dashedLine, svgDocument } from '../plots/svg.js';
import type { MethodResult, SampleRow, SampleSet } from './method-result.js';
import { KINDS, thresholdOf } from './samples-of.js';

const WIDTH = 900;
const TOP = 88;
const PANEL = { left: 64, width: 360, gap: 450 } as const;
const FOOT = 48;

type Point = (row: SampleRow) => readonly [number, number];
type Axes = Pick<Panel, 'x' | 'y' | 'height'>;

function dots(panel: Panel, { rows }: SampleSet, point: Point): string[] {
  return rows.map((row) => {
    const [x, y] = point(row);
    const colour = KINDS.find(({ holds }) => holds(row))?.colour ?? 0;
    return `<circle class="c${String(colour)}" fill="currentColor" fill-opacity=".6" cx="${at(placeX(panel, x))}" cy="${at(placeY(panel, y))}" r="3"/>`;
  });
}

/** A panel for each language; what is drawn over its dots comes from `over`. */
function panels(
  sets: readonly SampleSet[],
  axes: Axes,
  point: Point,
  over: (panel: Panel) => readonly string[],
): string[] {
  return sets.flatMap((samples, column) => {
    const place = { left: PANEL.left + column * PANEL.gap, top: TOP, width: PANEL.width };
    const panel: Panel = { title: samples.title, ...place, ...axes };
    return [...frame(panel), ...dots(panel, samples, point), ...over(panel)];
  });
}

const NAMES = KINDS.map(({ colour, title }): [number, string] => [colour, title]);

const SIZE: Axes = {
  height: 230,
  x: {
    title: 'N: elements of the function, by powers of ten',
    ...{ low: 5, high: 500, logarithmic: true, marks: [5, 10, 20, 50, 100, 200, 500] },
  },
  y: { title: 'H, nats', low: 1, high: 6.5, marks: [1, 2, 3, 4, 5, 6] },
};

/** The paper's H over the number of elements: it is the logarithm of that number. */
export function sizePicture(sets: readonly SampleSet[]): string {
  const logarithm = (panel: Panel): string[] => {
    const [from, to] = [panel.x.low, panel.x.high].map(
      (count) => `${at(placeX(panel, count))} ${at(placeY(panel, Math.log(count)))}`,
    );
    return [`<path class="c0" d="M${from ?? ''}L${to ?? ''}" stroke="currentColor" stroke-dasharray="4 3"/>`];
  };
  const picture = {
    ...{ width: WIDTH, height: TOP + SIZE.height + FOOT },
    title: 'The paper’s H to the letter is ln N, the logarithm of the number of elements',
    description:
      'Each dot is a held-out function, clean or poisoned: its number of elements and its H. All dots lie on ' +
      'the line H = ln N.',
  };
  const names: [number, string][] = [...NAMES, [0, 'dashed: ln N']];
  const point: Point = ({ elements, entropy }) => [elements, entropy];
  return svgDocument(picture, [...legend(16, 52, names), ...panels(sets, SIZE, point, logarithm)]);
}

const NATS: Axes = {
  height: 260,
  x: { title: 'necessity: masked, the log-odds fall by (nats)', low: -1, high: 12, marks: [0, 3, 6, 9, 12] },
  y: { title: 'sufficiency: planted, rise by', low: -1, high: 12, marks: [0, 3, 6, 9, 12] },
};

/** Necessity and sufficiency of the most suspect element of each function. */
export function evidencePicture(result: Pick<MethodResult, 'samples' | 'pairs'>): string {
  const bound = thresholdOf(result);
  const corner = (panel: Panel): string[] => {
    if (bound === null) return [];
    const [x, y] = [placeX(panel, bound), placeY(panel, bound)];
    return [dashedLine(x, panel.top, x, y), dashedLine(x, y, panel.left + panel.width, y)];
  };
  const picture = {
    ...{ width: WIDTH, height: TOP + NATS.height + FOOT },
    title: 'Necessary and sufficient: the most suspect element of each function',
    description:
      'Each dot is a held-out function: how far masking its most suspect element lowers the log-odds, and how far ' +
      'planting it in clean functions raises them. Of clean functions planting raises nothing; nearly all poisoned ' +
      'ones lie in the upper right, beyond the dashed threshold.',
  };
  const names: [number, string][] = [...NAMES];
  const point: Point = ({ drop, shift }) => [drop, shift];
  return svgDocument(picture, [...legend(16, 52, names), ...panels(result.samples, NATS, point, corner)]);
}
