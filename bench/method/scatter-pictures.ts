import { colour, type ColourName } from '../plots/colours.js';
import { type ChartLayer, type ChartPart, drawChart, type Picture } from '../plots/draw-chart.js';
import type { MethodResult, SampleRow, SampleSet } from './method-result.js';
import { kindOf, KINDS, thresholdOf } from './samples-of.js';

/** A quantitative axis. */
interface ScatterAxis {
  readonly title: string;
  readonly domain: readonly [number, number];
  readonly marks: readonly number[];
  readonly isLogarithmic?: boolean;
}

/** What every panel of a picture shows. */
interface Scatter {
  readonly height: number;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly point: (row: SampleRow) => { readonly x: number; readonly y: number };
  /** Lines over the points. */
  readonly over: readonly ChartLayer[];
}

function encodingOf({ title, domain, marks, isLogarithmic = false }: ScatterAxis): object {
  return {
    ...{ type: 'quantitative', title, axis: { values: marks } },
    scale: { type: isLogarithmic ? 'log' : 'linear', domain, nice: false, clamp: true },
  };
}

/** A panel for each set of functions. */
function panelsOf(sets: readonly SampleSet[], { height, x, y, point, over }: Scatter): ChartPart[] {
  return sets.map(({ title, rows }) => ({
    ...{ title, width: 360, height },
    data: { values: rows.map((row) => ({ ...point(row), kind: kindOf(row) })) },
    encoding: { x: { field: 'x', ...encodingOf(x) }, y: { field: 'y', ...encodingOf(y) } },
    layer: [
      {
        mark: { type: 'point', filled: true, opacity: 0.6, size: 30, aria: false },
        encoding: {
          color: {
            ...{ field: 'kind', type: 'nominal' },
            scale: {
              domain: KINDS.map((kind) => kind.title),
              range: KINDS.map((kind) => colour(kind.colour)),
            },
          },
        },
      },
      ...over,
    ],
  }));
}

/** A dashed line over the points. */
function dashed(line: ColourName, points: readonly (readonly [x: number, y: number])[]): ChartLayer {
  return {
    data: { values: points.map(([x, y]) => ({ x, y })) },
    mark: { type: 'line', color: colour(line), strokeWidth: 1, strokeDash: [4, 3], aria: false },
  };
}

/** The paper's H by the number of elements: it is the logarithm of that number. */
export function sizePicture(sets: readonly SampleSet[]): Promise<Picture> {
  const [low, high] = [5, 500];
  const panels = panelsOf(sets, {
    height: 230,
    x: {
      ...{ title: 'N: elements of the function, by powers of ten', domain: [low, high], isLogarithmic: true },
      marks: [5, 10, 20, 50, 100, 200, 500],
    },
    y: { title: 'H, nats', domain: [1, 6.5], marks: [1, 2, 3, 4, 5, 6] },
    point: ({ elements, entropy }) => ({ x: elements, y: entropy }),
    over: [
      dashed(
        'blue',
        [low, high].map((x) => [x, Math.log(x)] as const),
      ),
    ],
  });
  return drawChart('size.svg', {
    title: 'The paper’s H to the letter is ln N (dashed), the logarithm of the number of elements',
    description:
      'Each dot is a held-out function, clean or poisoned: its number of elements and its H. All dots are on ' +
      'the line H = ln N.',
    ...{ hconcat: panels, spacing: 36 },
  });
}

/** Necessity and sufficiency of the most suspect element of each function. */
export function evidencePicture(result: Pick<MethodResult, 'samples' | 'pairs'>): Promise<Picture> {
  const bound = thresholdOf(result);
  const axis = { domain: [-1, 12], marks: [0, 3, 6, 9, 12] } as const;
  const end = axis.domain[1];
  const lines =
    bound === null
      ? []
      : [[bound, end] as const, [end, bound] as const].map((to) => dashed('grey', [[bound, bound], to]));
  const panels = panelsOf(result.samples, {
    height: 260,
    x: { title: 'necessity: masked, the log-odds fall by (nats)', ...axis },
    y: { title: 'sufficiency: planted, rise by (nats)', ...axis },
    point: ({ drop, shift }) => ({ x: drop, y: shift }),
    over: lines,
  });
  return drawChart('evidence.svg', {
    title: 'Necessary and sufficient: the most suspect element of each function',
    description:
      'Each dot is a held-out function: how far masking its most suspect element lowers the log-odds, and how far ' +
      'planting it in clean functions raises them. Planting elements of clean functions raises nothing; nearly all ' +
      'poisoned functions are in the upper right, beyond the dashed threshold.',
    ...{ hconcat: panels, spacing: 36 },
  });
}
