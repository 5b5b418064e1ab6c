import { CodePurifyError } from '../errors.js';
import { countUpTo } from '../sorted.js';
import type { Analysis, CodeElement, Variant } from '../code/analysis.js';
import { maskAll, plain, slice } from '../code/edits/variant.js';
import type { Victim, VictimInput } from '../model/victim.js';
import { overlaps } from '../text/span.js';
import { perSide, type Sides } from './sides.js';
import type { ElementChoice, Suspect } from './suspect.js';
import { cutWindows, type LongCode, type Window } from './windows.js';

/** An element of a suspect, and the side that holds it. */
export interface PlacedElement {
  readonly element: CodeElement;
  /** Index into `Suspect.sides`. */
  readonly side: number;
}

/** A part of a suspect that the victim reads at once: all of it, or a window of a long one. */
export interface View {
  /** For each side. */
  readonly windows: readonly [Window] | readonly [Window, Window];
  /** Sides whose elements are masked in this view; the other side stays unchanged. */
  readonly scoredSides: readonly number[];
}

/** The parts of a victim that count tokens. */
export type TokenCounter = Pick<Victim, 'countTokens' | 'description'>;

/** The elements to mask: all, or the paper's -S (identifiers) or -V (statements). */
export function chosenElements(suspect: Suspect, choice: ElementChoice): PlacedElement[] {
  return suspect.sides.flatMap((analysis, side) =>
    analysis.elements
      .filter(({ kind }) => choice === 'all' || `${kind}s` === choice)
      .map((element) => ({ element, side })),
  );
}

/**
 * The views in which a victim reads a suspect. Code that fits into the victim's window, masked or not, is one view.
 * For longer code every window is a view. For a pair, windows of one side are read with the first window of the
 * other, so that every element of both sides is masked in some view.
 */
export function viewsOf(victim: TokenCounter, suspect: Suspect): View[] {
  const [first, second] = suspect.sides;
  return second === undefined ? singleViews(victim, first) : pairViews(victim, [first, second]);
}

function singleViews(victim: TokenCounter, analysis: Analysis): View[] {
  const measure = tokenMeasure(victim, [extremes(analysis)]);
  const limit = usable(victim, measure([]));
  const windows = cutWindows(longCode(analysis), (window) => measure(window), limit);
  return windows.map((window) => ({ windows: [window], scoredSides: [0] }));
}

/** Each side may take half of the room; the longer side also gets the room that the shorter one does not need. */
function pairViews(victim: TokenCounter, sides: readonly [Analysis, Analysis]): View[] {
  const measure = tokenMeasure(victim, [extremes(sides[0]), extremes(sides[1])]);
  const room = usable(victim, measure([], []));
  const half = (room + measure([], [])) / 2;
  const [whole0, whole1] = [wholeOf(sides[0]), wholeOf(sides[1])];
  if (measure(whole0, whole1) <= room) return [{ windows: [whole0, whole1], scoredSides: [0, 1] }];
  const fixed0 = measure(whole0, []) <= half ? whole0 : null;
  const fixed1 = fixed0 === null && measure([], whole1) <= half ? whole1 : null;
  const all0 = fixed0 === null ? cut(sides[0], (window) => measure(window, fixed1 ?? []), fixed1) : [fixed0];
  const all1 = fixed1 === null ? cut(sides[1], (window) => measure(fixed0 ?? [], window), fixed0) : [fixed1];
  return crossed(all0, all1);

  function cut(side: Analysis, tokens: (window: Window) => number, fixed: Window | null): Window[] {
    return cutWindows(longCode(side), tokens, fixed === null ? half : room);
  }
}

/** Every window of a side with the first window of the other. */
function crossed(
  [first0 = [], ...rest0]: readonly Window[],
  [first1 = [], ...rest1]: readonly Window[],
): View[] {
  return [
    { windows: [first0, first1], scoredSides: [0, 1] },
    ...rest0.map((window): View => ({ windows: [window, first1], scoredSides: [0] })),
    ...rest1.map((window): View => ({ windows: [first0, window], scoredSides: [1] })),
  ];
}

/** Fewest tokens for code that a victim must allow besides its special tokens: windows need some room. */
const LEAST_ROOM = 8;

function usable({ description }: TokenCounter, empty: number): number {
  if (description.maxTokens >= empty + LEAST_ROOM) return description.maxTokens;
  throw new CodePurifyError(
    'model',
    `The victim ${description.name} reads ${String(description.maxTokens)} tokens; ${String(empty)} of them are special tokens.`,
    `Give a victim whose maximum length leaves room for at least ${String(LEAST_ROOM)} tokens of code.`,
  );
}

/**
 * Code that fills at most this fraction of the window also fits when masked: masks rarely take more tokens than the
 * code.
 */
const SURELY_FITS_FRACTION = 0.25;

/** Counts the tokens of windows as they are, or with everything masked, whichever takes more. */
function tokenMeasure(victim: TokenCounter, sides: Sides<Extremes>): (...windows: Window[]) => number {
  return (...windows) => {
    const count = (reading: keyof Extremes): number =>
      victim.countTokens(perSide(sides, (side, index) => shown(side[reading], windows[index] ?? [])));
    const bare = count('bare');
    return bare <= victim.description.maxTokens * SURELY_FITS_FRACTION
      ? bare
      : Math.max(bare, count('hidden'));
  };
}

/** A side as it is, and with every element masked. */
interface Extremes {
  readonly bare: Sliceable;
  readonly hidden: Sliceable;
}

function extremes(analysis: Analysis): Extremes {
  return {
    bare: sliceable(plain(analysis.code)),
    hidden: sliceable(maskAll(analysis, analysis.elements)),
  };
}

/** A variant with the offset of every piece, so that many windows can be cut quickly. */
interface Sliceable {
  readonly variant: Variant;
  /** Start of each piece. */
  readonly offsets: readonly number[];
}

function sliceable(variant: Variant): Sliceable {
  let next = 0;
  return { variant, offsets: variant.map(({ text }) => (next += text.length) - text.length) };
}

/** The parts of a variant that a window shows. */
function shown({ variant, offsets }: Sliceable, window: Window): Variant {
  return window.flatMap(({ start, end }) => {
    const first = Math.max(0, countUpTo(offsets, start) - 1);
    const offset = offsets[first] ?? 0;
    return slice(variant.slice(first, countUpTo(offsets, end)), { start: start - offset, end: end - offset });
  });
}

/** Whether a window is the whole code. Nearly all are, and cutting them would take more time than masking. */
function isWhole([first, ...rest]: Window, { code }: Analysis): boolean {
  return first?.start === 0 && first.end === code.length && rest.length === 0;
}

function wholeOf({ code }: Analysis): Window {
  return [{ start: 0, end: code.length }];
}

function longCode({ code, elements, bodyStart }: Analysis): LongCode {
  const lines = [...code.matchAll(/\n/g)].map(({ index }) => index + 1);
  const statements = elements
    .filter(({ kind }) => kind === 'statement')
    .map(({ spans }) => spans[0]?.start ?? 0);
  return { code, headEnd: Math.max(0, bodyStart), cuts: [...lines, ...statements] };
}

/** The victim's input for a view of a suspect, with elements masked. */
export function render(suspect: Suspect, view: View, masked: readonly PlacedElement[]): VictimInput {
  return perSide(suspect.sides, (analysis, side) => {
    const elements = masked.filter((place) => place.side === side).map(({ element }) => element);
    const variant = maskAll(analysis, elements);
    const window = view.windows[side] ?? [];
    return isWhole(window, analysis) ? variant : shown(sliceable(variant), window);
  });
}

/** Whether the view shows a part that the element's mask hides, and masks elements of that side. */
export function scores(view: View, { element, side }: PlacedElement): boolean {
  if (!view.scoredSides.includes(side)) return false;
  return element.maskSpans.some((span) => view.windows[side]?.some((range) => overlaps(span, range)));
}
