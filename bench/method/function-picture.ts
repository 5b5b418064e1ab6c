import { at, bar, dashedLine, escaped, gridLine, label, type StyleRow, svgDocument } from '../plots/svg.js';
import { figure } from '../tables/cells.js';
import { type FunctionRow, functionRows } from './function-rows.js';
import type { ShownElement, ShownFunction, ShownPair } from './method-result.js';

const WIDTH = 900;
const MARGIN = 16;
const HEAD = 66;
const ROW = 17;
const PANEL_HEAD = 26;
const PANEL_GAP = 14;
/** Characters of code that a row shows: what the bars leave. */
const CHARACTERS = 72;
/** The two measures: where their bars begin, and the colour that they have in every picture. */
const COLUMNS = [
  { left: 556, colour: 0, title: 'masked: log-odds fall' },
  { left: 736, colour: 1, title: 'planted: log-odds rise' },
] as const;
const BAR_ROOM = 106;
const NUMBER_ROOM = 36;
const CODE_FONT = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace";
const STYLES: readonly StyleRow[] = [['.tint', 'fill', '#fff1e5', '#3d1300']];

/** Necessity and sufficiency, in the order of `COLUMNS`; `null` where an element could be planted nowhere. */
function measuresOf({ drop, transfer }: ShownElement): (number | null)[] {
  return [drop, transfer?.shift ?? null];
}

/** Nats that fill the room of a bar: one scale for all bars of a picture. */
function scaleOf(versions: readonly ShownFunction[]): number {
  const values = versions.flatMap(({ elements }) => elements.flatMap(measuresOf)).map((one) => one ?? 0);
  return values.reduce((most, value) => Math.max(most, value), 1);
}

/** Is an element the trigger, or a part of it? */
function isOfTrigger({ trigger }: ShownPair, { kind, text, spans }: ShownElement): boolean {
  if (trigger.kind === 'identifier') return kind === 'identifier' && text === trigger.text;
  return spans.every((span) =>
    trigger.spans.some((place) => place.start <= span.start && span.end <= place.end),
  );
}

function cut(text: string): string {
  return text.length > CHARACTERS ? `${text.slice(0, CHARACTERS - 1)}…` : text;
}

/** A number of nats; what rounds to nothing has no sign. */
function toTenths(nats: number): string {
  return nats
    .toFixed(1)
    .replace(/^-(?=0\.0$)/, '')
    .replace('-', '−');
}

function barsOf(element: ShownElement, y: number, most: number): string[] {
  return measuresOf(element).map((value, index) => {
    const { left = 0, colour = 0 } = COLUMNS[index] ?? {};
    if (value === null) return label(left, y + 12, 'fits nowhere', 'start', 's');
    const width = (Math.max(0, value) / most) * BAR_ROOM;
    const said = `${element.text}: ${value.toFixed(2)} nats`;
    const number = label(left + BAR_ROOM + NUMBER_ROOM, y + 12, toTenths(value), 'end', 's');
    return bar(colour, { x: left, y: y + 3, width: Math.max(1, width), height: ROW - 6 }, said) + number;
  });
}

function drawnRow({ kind, text, element }: FunctionRow, y: number, most: number, tinted: boolean): string {
  const tint = `<rect class="tint" x="${at(MARGIN - 6)}" y="${at(y)}" width="${at(WIDTH - 2 * MARGIN + 12)}" height="${at(ROW)}"/>`;
  const small = kind === 'line' ? '' : ' class="s"';
  const code = `<text${small} font-family="${CODE_FONT}" x="${at(MARGIN)}" y="${at(y + 12)}" font-size="11" xml:space="preserve">${escaped(cut(text))}</text>`;
  return [tinted ? tint : '', code, ...(element === null ? [] : barsOf(element, y, most))].join('');
}

function panelTitle({ label: predicted, probability, value, threshold, verdict }: ShownFunction): string {
  const bound = threshold === null ? '' : `, threshold ${toTenths(threshold)}`;
  return `predicted ${predicted} (${figure(probability)}); evidence ${toTenths(value)}${bound}: ${verdict}`;
}

/** One version of the function. @returns its height too */
function panel(
  name: string,
  version: ShownFunction,
  top: number,
  most: number,
  isTinted: (element: ShownElement) => boolean,
): { readonly svg: string[]; readonly height: number } {
  const rows = functionRows(version);
  const first = top + PANEL_HEAD;
  const names = rows.findIndex(({ kind }) => kind === 'name');
  const yOf = (index: number): number => first + index * ROW + (names >= 0 && index >= names ? ROW : 0);
  const drawn = rows.map((row, index) =>
    drawnRow(row, yOf(index), most, row.element !== null && isTinted(row.element)),
  );
  if (names >= 0) {
    drawn.push(label(MARGIN, yOf(names) - 5, 'names, each at all its occurrences:', 'start', 's'));
  }
  const height = yOf(rows.length) - top;
  const { threshold } = version;
  const lines = COLUMNS.flatMap(({ left }) => {
    const edge = gridLine(left, first, left, top + height);
    if (threshold === null || threshold > most) return [edge];
    const x = left + (threshold / most) * BAR_ROOM;
    return [edge, dashedLine(x, first, x, top + height)];
  });
  const title = `<text x="${at(MARGIN)}" y="${at(top + 16)}"><tspan font-weight="bold">${name}</tspan> ${escaped(panelTitle(version))}</text>`;
  return { svg: [title, ...drawn, ...lines], height };
}

/** A function without its trigger and with it: for each element, what masking takes and what planting brings. */
export function functionPicture(pair: ShownPair): string {
  const { clean, poisoned, name, file, attack } = pair;
  const most = scaleOf([clean, poisoned]);
  const above = panel('clean', clean, HEAD, most, () => false);
  const below = panel('poisoned', poisoned, HEAD + above.height + PANEL_GAP, most, (element) =>
    isOfTrigger(pair, element),
  );
  const heads = COLUMNS.map(({ left, title }) => label(left, HEAD - 8, title, 'start', 's'));
  const units = label(MARGIN, HEAD - 8, 'in nats; dashed: the threshold, to be passed in both', 'start', 's');
  const picture = {
    ...{ width: WIDTH, height: HEAD + above.height + PANEL_GAP + below.height + MARGIN, styles: STYLES },
    title: `${name} in ${file}, clean and poisoned (${attack})`,
    description:
      'Every statement and name of the function has two bars: how far the log-odds of the prediction fall ' +
      'when it is masked, and how far those of clean functions rise when it is planted in them. In the clean ' +
      'version no element has both; in the poisoned version the trigger does.',
  };
  return svgDocument(picture, [units, ...heads, ...above.svg, ...below.svg]);
}
