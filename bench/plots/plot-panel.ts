import { at, gridLine, label } from './svg.js';

/** An axis of a panel: straight or by powers of ten. */
export interface Axis {
  readonly title: string;
  readonly low: number;
  readonly high: number;
  /** Where a number stands, and what it is told as. */
  readonly marks: readonly (number | readonly [number, string])[];
  readonly logarithmic?: boolean;
}

/** A part of a picture with two axes. */
export interface Panel {
  readonly title: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: Axis;
  readonly y: Axis;
}

/** How far along an axis a value lies, from 0 to 1; what is beyond an end is shown at the end. */
export function along({ low, high, logarithmic = false }: Axis, value: number): number {
  const scaled = (one: number): number => (logarithmic ? Math.log(one) : one);
  const bound = Math.min(Math.max(value, low), high);
  return (scaled(bound) - scaled(low)) / (scaled(high) - scaled(low));
}

/** The coordinate of a value. */
export function placeX({ left, width, x }: Panel, value: number): number {
  return left + along(x, value) * width;
}

/** The coordinate of a value: larger ones are higher. */
export function placeY({ top, height, y }: Panel, value: number): number {
  return top + (1 - along(y, value)) * height;
}

function told(mark: Axis['marks'][number]): readonly [number, string] {
  return typeof mark === 'number' ? [mark, String(mark)] : mark;
}

/** The frame of a panel: its title, grid, numbers and the names of its axes. */
export function frame(panel: Panel): string[] {
  const { title, left, top, width, height, x, y } = panel;
  const bottom = top + height;
  const name = `translate(${at(left - 34)} ${at(top + height / 2)}) rotate(-90)`;
  return [
    label(left, top - 10, title, 'start'),
    ...x.marks.map(told).map(([value, text]) => {
      const place = placeX(panel, value);
      return gridLine(place, top, place, bottom) + label(place, bottom + 17, text, 'middle', 's');
    }),
    ...y.marks.map(told).map(([value, text]) => {
      const place = placeY(panel, value);
      return gridLine(left, place, left + width, place) + label(left - 6, place + 4, text, 'end', 's');
    }),
    label(left + width / 2, bottom + 35, x.title, 'middle', 's'),
    `<g transform="${name}">${label(0, 0, y.title, 'middle', 's')}</g>`,
  ];
}

/** Names of colours in a row. @param entries colour of the palette and text */
export function legend(left: number, y: number, entries: readonly (readonly [number, string])[]): string[] {
  let x = left;
  return entries.map(([colour, text]) => {
    const mark = `<circle class="c${String(colour)}" fill="currentColor" cx="${at(x + 5)}" cy="${at(y - 4)}" r="5"/>`;
    const drawn = mark + label(x + 16, y, text, 'start');
    x += 16 + text.length * LETTER + 24;
    return drawn;
  });
}

/** Room that a letter takes in a legend, on average. */
const LETTER = 6.4;
