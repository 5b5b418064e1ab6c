import { max, range } from 'd3-array';
import { contains } from '../../src/text/span.js';
import { colour, type ColourName } from '../plots/colours.js';
import { type ChartLayer, type ChartPart, drawChart, type Picture } from '../plots/draw-chart.js';
import { figure } from '../tables/cells.js';
import { type FunctionRow, functionRows } from './function-rows.js';
import type { ShownElement, ShownFunction, ShownPair } from './method-result.js';

/** Widths of the code and of each column of bars, and the height of a row, in pixels. */
const CODE_WIDTH = 548;
const BARS_WIDTH = 160;
const ROW = 17;
/** Characters of code that fit to the left of the bars. */
const CHARACTERS = 78;
/** Left margin of the code, and the width of a letter of it. */
const MARGIN = 6;
const LETTER = 6.6;
const CODE_FONT = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
/** Space right of the longest bar for numbers, as a part of its length. */
const NUMBERS = 1.4;

/** A column of bars. */
interface Measure {
  readonly title: string;
  readonly colour: ColourName;
  readonly of: (element: ShownElement) => number | null;
}

const MEASURES: readonly Measure[] = [
  { title: 'masked: log-odds fall, nats', colour: 'blue', of: ({ drop }) => drop },
  {
    ...{ title: 'planted: log-odds rise, nats', colour: 'orange' },
    of: ({ transfer }) => transfer?.shift ?? null,
  },
];

/** Whether an element is the trigger, or a part of it. */
function isOfTrigger({ trigger }: ShownPair, { kind, text, spans }: ShownElement): boolean {
  if (trigger.kind === 'identifier') return kind === 'identifier' && text === trigger.text;
  return spans.every((span) => trigger.spans.some((place) => contains(place, span)));
}

/** A number of nats; zero has no sign. */
function toTenths(nats: number): string {
  return nats
    .toFixed(1)
    .replace(/^-(?=0\.0$)/, '')
    .replace('-', '−');
}

function cut(text: string): string {
  return text.length > CHARACTERS ? `${text.slice(0, CHARACTERS - 1)}…` : text;
}

/** The row above the names. */
const NAMES: FunctionRow = { kind: 'part', text: 'names, each at all its occurrences:', element: null };

/** A row of the chart's data. */
function dataOf({ kind, text, element }: FunctionRow, index: number, isTinted: boolean): object {
  const values = element === null ? [] : MEASURES.map(({ of }) => of(element));
  return {
    ...{ index, code: cut(text), isTinted, isLine: kind === 'line' },
    // Text loses its indentation, so it is a place.
    left: MARGIN + LETTER * (text.length - text.trimStart().length),
    measures: values.map((nats) => ({
      nats: nats === null ? null : Math.max(0, nats),
      number: nats === null ? 'fits nowhere' : toTenths(nats),
      said: nats === null ? '' : `${text.trim()}: ${nats.toFixed(2)} nats`,
    })),
  };
}

/** The axis of the rows, one below the other, each with a place also where a mark has none of them. */
function rowAxis(count: number) {
  return { field: 'index', type: 'ordinal', axis: null, scale: { domain: range(count) } } as const;
}

type RowAxis = ReturnType<typeof rowAxis>;

function tint(y: RowAxis): ChartLayer {
  return {
    transform: [{ filter: 'datum.isTinted' }],
    mark: { type: 'rect', color: colour('tint'), aria: false },
    encoding: { y },
  };
}

function smallTitle(text: string) {
  return { text, fontSize: 11, color: colour('small') };
}

/** A column of bars. @param most nats of the longest bar: all bars of a picture have one scale */
function barsOf(
  { title, colour: name }: Measure,
  column: number,
  y: RowAxis,
  most: number,
  threshold: number | null,
): ChartPart {
  const field = (key: string): string => `measures[${column}].${key}`;
  const scale = { domain: [0, most * NUMBERS], nice: false };
  const x = { type: 'quantitative', scale, axis: null } as const;
  const ruleAt = (datum: number, line: ColourName, strokeDash: number[]): ChartLayer => ({
    data: { values: [{}] },
    mark: { type: 'rule', color: colour(line), strokeDash, aria: false },
    encoding: { x: { datum, ...x } },
  });
  return {
    title: smallTitle(title),
    width: BARS_WIDTH,
    height: { step: ROW },
    layer: [
      tint(y),
      {
        transform: [{ filter: `datum.measures.length > 0 && isNumber(datum.${field('nats')})` }],
        mark: { type: 'bar', color: colour(name), height: { band: 0.65 }, minBandSize: 1 },
        encoding: {
          y,
          x: { field: field('nats'), ...x },
          description: { field: field('said') },
        },
      },
      {
        transform: [{ filter: 'datum.measures.length > 0' }],
        mark: { type: 'text', align: 'right', color: colour('small'), fontSize: 11, aria: false },
        encoding: { y, x: { value: BARS_WIDTH - 4 }, text: { field: field('number') } },
      },
      ruleAt(0, 'grid', [1, 0]),
      ...(threshold === null || threshold > most ? [] : [ruleAt(threshold, 'grey', [4, 3])]),
    ],
  };
}

/** One version of the function: its rows, and to the right of them the bars. */
function versionOf(
  name: string,
  version: ShownFunction,
  most: number,
  isTinted: (element: ShownElement) => boolean,
): ChartPart {
  const own = functionRows(version);
  const names = own.findIndex(({ kind }) => kind === 'name');
  const rows = names < 0 ? own : own.toSpliced(names, 0, NAMES);
  const y = rowAxis(rows.length);
  const { label, probability, value, threshold, verdict } = version;
  const bound = threshold === null ? '' : `, threshold ${toTenths(threshold)}`;
  const predicted = `predicted ${label} (${figure(probability)}); evidence ${toTenths(value)}${bound}: ${verdict}`;
  const values = rows.map((row, index) => dataOf(row, index, row.element !== null && isTinted(row.element)));
  return {
    title: `${name}: ${predicted}`,
    data: { values },
    spacing: 0,
    hconcat: [
      {
        title: smallTitle('dashed: the threshold, which both must pass'),
        width: CODE_WIDTH,
        height: { step: ROW },
        layer: [
          tint(y),
          {
            mark: { type: 'text', align: 'left', font: CODE_FONT, fontSize: 11, aria: false },
            encoding: {
              ...{ y, text: { field: 'code' } },
              x: { field: 'left', type: 'quantitative', scale: null, axis: null },
              color: {
                condition: { test: 'datum.isLine', value: colour('text') },
                value: colour('small'),
              },
            },
          },
        ],
      },
      ...MEASURES.map((measure, column) => barsOf(measure, column, y, most, threshold)),
    ],
  };
}

/** A function without its trigger and with it: for each element the effects of masking and of planting it. */
export function functionPicture(pair: ShownPair): Promise<Picture> {
  const { clean, poisoned, name, file, attack } = pair;
  const all = [...clean.elements, ...poisoned.elements];
  const most = Math.max(1, max(all.flatMap((element) => MEASURES.map(({ of }) => of(element) ?? 0))) ?? 0);
  return drawChart(`${name}.svg`, {
    title: `${name} in ${file}, clean and poisoned (${attack})`,
    description:
      'Every statement and name of the function has two bars: how far the log-odds of the prediction fall ' +
      'when it is masked, and how far those of clean functions rise when it is planted in them. In the clean ' +
      'version no element has both; in the poisoned version the trigger does. The dashed line is the threshold, ' +
      'which both must pass.',
    vconcat: [
      versionOf('clean', clean, most, () => false),
      versionOf('poisoned', poisoned, most, (element) => isOfTrigger(pair, element)),
    ],
  });
}
