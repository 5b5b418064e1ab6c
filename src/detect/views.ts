import { CodePurifyError } from '../errors.js';
import type { Analysis, CodeElement, Variant } from '../code/types.js';
import { maskAll, plain, slice } from '../code/variant.js';
import type { Victim, VictimInput } from '../model/victim.js';
import { overlaps } from './spans.js';
import { perSide, type Sides } from './sides.js';
import type { ElementChoice, Suspect } from './types.js';
import { cutWindows, type LongCode, type Window } from './windows.js';

/** An element of a suspect, and the side it stands on. */
export interface PlacedElement {
  readonly element: CodeElement;
  /** Index into `Suspect.sides`. */
  readonly side: number;
}

/** What the victim reads of a suspect at once: all of it, or a window of a long one. */
export interface View {
  /** Of each side. */
  readonly windows: readonly [Window] | readonly [Window, Window];
  /** Sides whose elements are masked in this view; the other is only held. */
  readonly scoredSides: readonly number[];
}

/** What counts tokens: a victim, as far as views need one. */
export type TokenCounter = Pick<Victim, 'countTokens' | 'description'>;

/** The elements that are masked: all, or the paper's -S (identifiers) and -V (statements). */
export function chosenElements(suspect: Suspect, choice: ElementChoice): PlacedElement[] {
  return suspect.sides.flatMap((analysis, side) =>
    analysis.elements
      .filter(({ kind }) => choice === 'all' || `${kind}s` === choice)
      .map((element) => ({ element, side })),
  );
}

/**
 * How a victim reads a suspect. What fits its window, masked or not, is one view. Of a longer one every
 * window is a view; for a pair, windows of one side are read beside the first window of the other, so that
 * every element of either side is in a view that masks it.
 */
export function viewsOf(victim: TokenCounter, suspect: Suspect): View[] {
  const [first, second] = suspect.sides;
  return second === undefined ? singleViews(victim, first) : pairViews(victim, [first, second]);
}

function singleViews(victim: TokenCounter, analysis: Analysis): View[] {
  const sides = [extremes(analysis)] as const;
  const measure = (window: Window): number => tokensOf(victim, sides, [window]);
  const limit = usable(victim, measure([]));
  return cutWindows(longCode(analysis), measure, limit).map((window) => ({
    windows: [window],
    scoredSides: [0],
  }));
}

function pairViews(victim: TokenCounter, sides: readonly [Analysis, Analysis]): View[] {
  const masked = [extremes(sides[0]), extremes(sides[1])] as const;
  const measure = (...windows: [Window, Window]): number => tokensOf(victim, masked, windows);
  const room = usable(victim, measure([], []));
  const [whole0, whole1] = [wholeOf(sides[0]), wholeOf(sides[1])];
  if (measure(whole0, whole1) <= room) return [{ windows: [whole0, whole1], scoredSides: [0, 1] }];
  const alone = [measure(whole0, []), measure([], whole1)] as const;
  const shorter = alone[0] <= alone[1] ? 0 : 1;
  const half = (room + measure([], [])) / 2;
  const beside = (own: Window, other: Window): [Window, Window] =>
    shorter === 0 ? [own, other] : [other, own];
  const short = cutWindows(longCode(sides[shorter]), (window) => measure(...beside(window, [])), half);
  const held = short[0] ?? [];
  const long = cutWindows(
    longCode(shorter === 0 ? sides[1] : sides[0]),
    (w) => measure(...beside(held, w)),
    room,
  );
  const heldLong = long[0] ?? [];
  return [
    { windows: beside(held, heldLong), scoredSides: [0, 1] },
    ...short.slice(1).map((window) => ({ windows: beside(window, heldLong), scoredSides: [shorter] })),
    ...long.slice(1).map((window) => ({ windows: beside(held, window), scoredSides: [1 - shorter] })),
  ];
}

/** Room for code that a victim must have beside its special tokens: with less, windows would show nothing. */
const LEAST_ROOM = 8;

function usable({ description }: TokenCounter, empty: number): number {
  if (description.maxTokens >= empty + LEAST_ROOM) return description.maxTokens;
  throw new CodePurifyError(
    'model',
    `The victim ${description.name} reads ${String(description.maxTokens)} tokens, ${String(empty)} of them its own.`,
    `Give a victim whose maximum length leaves room for at least ${String(LEAST_ROOM)} tokens of code.`,
  );
}

/** Masks seldom take more tokens than the code they hide, and never so many more that this much is not enough. */
const SURELY_FITS_SHARE = 0.5;

/** Tokens of the windows as they stand, or with everything masked: whichever takes more. */
function tokensOf(victim: TokenCounter, sides: Sides<Extremes>, windows: readonly Window[]): number {
  const count = (reading: keyof Extremes): number =>
    victim.countTokens(perSide(sides, (side, index) => shown(side[reading], windows[index] ?? [])));
  const bare = count('bare');
  return bare <= victim.description.maxTokens * SURELY_FITS_SHARE ? bare : Math.max(bare, count('hidden'));
}

/** A side as it is, and with every element masked. */
interface Extremes {
  readonly bare: Variant;
  readonly hidden: Variant;
}

function extremes(analysis: Analysis): Extremes {
  return { bare: plain(analysis.code), hidden: maskAll(analysis, analysis.elements) };
}

/** The parts of a variant that a window shows. */
function shown(variant: Variant, window: Window): Variant {
  return window.flatMap((range) => slice(variant, range));
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

/** A view of a suspect as the victim reads it, with elements masked. */
export function render(suspect: Suspect, view: View, masked: readonly PlacedElement[]): VictimInput {
  return perSide(suspect.sides, (analysis, side) => {
    const elements = masked.filter((place) => place.side === side).map(({ element }) => element);
    return shown(maskAll(analysis, elements), view.windows[side] ?? []);
  });
}

/** Is any of what an element's mask hides in the view, and is the view there to score it? */
export function scores(view: View, { element, side }: PlacedElement): boolean {
  if (!view.scoredSides.includes(side)) return false;
  return element.maskSpans.some((span) => view.windows[side]?.some((range) => overlaps(span, range)));
}
