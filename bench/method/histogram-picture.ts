import { figure } from '../tables/cells.js';
import { type Axis, frame, legend, type Panel, placeX, placeY } from '../plots/plot-panel.js';
import { bar, label, svgDocument } from '../plots/svg.js';
import { histogram } from './histogram.js';
import type { SampleRow, SampleSet } from './method-result.js';
import { aurocOf, deficit, KINDS, literally, type SampleValue, split } from './samples-of.js';

const WIDTH = 900;
const TOP = 116;
const PANEL = { left: 64, width: 360, height: 170, gap: 450, rise: 244 } as const;
const BINS = 24;

/** A value and its axis: a column of panels. */
interface Measure {
  readonly title: string;
  readonly axis: Axis;
  readonly shown: (row: SampleRow) => number;
  readonly suspicion: SampleValue;
}

const MEASURES: readonly Measure[] = [
  {
    title: 'The paper’s H to the letter',
    axis: { title: 'H, nats: low is suspect', low: 1.5, high: 6.5, marks: [2, 3, 4, 5, 6] },
    shown: ({ entropy }) => entropy,
    suspicion: literally,
  },
  {
    title: 'The deficit: ln N − H of log-odds',
    axis: {
      title: 'deficit, nats, by powers of ten: high is suspect',
      ...{ low: 1e-4, high: 10, logarithmic: true },
      marks: [[1e-4, '≤ .0001'], [1e-3, '.001'], [1e-2, '.01'], [0.1, '.1'], 1, 10],
    },
    shown: ({ deficit: value }) => value,
    suspicion: deficit,
  },
];

/** Shares of clean functions upwards, of poisoned ones downwards: neither hides the other. */
function panelOf(samples: SampleSet, measure: Measure, left: number, top: number): string[] {
  const counts = split(samples).map((rows) => histogram(rows.map(measure.shown), measure.axis, BINS));
  const shares = counts.map((own) =>
    own.map(
      (count) =>
        count /
        Math.max(
          1,
          own.reduce((a, b) => a + b, 0),
        ),
    ),
  );
  const most = Math.ceil(Math.max(...shares.flat()) * 10) / 10;
  const percent = (share: number): [number, string] => [
    share,
    `${String(Math.abs(Math.round(100 * share)))} %`,
  ];
  const panel: Panel = {
    title: `${samples.title}: AUROC ${figure(aurocOf(samples, measure.suspicion))}`,
    ...{ left, top, width: PANEL.width, height: PANEL.height, x: measure.axis },
    y: { title: 'share', low: -most, high: most, marks: [-most, 0, most].map(percent) },
  };
  const width = PANEL.width / BINS;
  const zero = placeY(panel, 0);
  const bars = shares.flatMap((own, kind) =>
    own.map((share, bin) => {
      const height = Math.abs(placeY(panel, share) - zero);
      const y = kind === 0 ? zero - height : zero;
      const said = `${KINDS[kind]?.title ?? ''}: ${String(counts[kind]?.[bin] ?? 0)}`;
      const place = { x: placeX(panel, measure.axis.low) + bin * width + 0.5, y, width: width - 1, height };
      return share === 0 ? '' : bar(KINDS[kind]?.colour ?? 0, place, said);
    }),
  );
  return [...frame(panel), ...bars];
}

/** What tells poisoned functions from clean ones, and what does not. */
export function histogramPicture(sets: readonly SampleSet[]): string {
  const body = sets.flatMap((samples, row) =>
    MEASURES.flatMap((measure, column) =>
      panelOf(samples, measure, PANEL.left + column * PANEL.gap, TOP + row * PANEL.rise),
    ),
  );
  const picture = {
    ...{ width: WIDTH, height: TOP + sets.length * PANEL.rise },
    title: 'The same functions, read by the paper’s H and by the deficit',
    description:
      'Histograms of held-out functions, clean ones upwards, poisoned ones downwards. By the paper’s H to the ' +
      'letter both lie on each other; by the deficit of log-odds they lie apart.',
  };
  const names = KINDS.map(({ colour, title }, kind): [number, string] => [
    colour,
    `${title}, ${kind === 0 ? 'upwards' : 'downwards'}`,
  ]);
  const heads = MEASURES.map(
    ({ title }, column) =>
      `<g font-size="13" font-weight="bold">${label(PANEL.left + column * PANEL.gap, 84, title, 'start')}</g>`,
  );
  return svgDocument(picture, [...legend(16, 52, names), ...heads, ...body]);
}
