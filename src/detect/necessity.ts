import { CodePurifyError } from '../errors.js';
import type { Confidence, Prediction } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { elementAt } from './element-at.js';
import { overlaps } from '../text/span.js';
import type { ScoredElement, Suspect, Transfer } from './suspect.js';
import { type PlacedElement, render, scores, type View, viewsOf } from './views.js';

/** A suspect as the victim reads it, perhaps with already found triggers masked. */
export interface Reading {
  readonly suspect: Suspect;
  /** Triggers that were found before, and are masked in every view. */
  readonly masked: readonly PlacedElement[];
  readonly views: readonly View[];
  /** The victim's own prediction for each view. */
  readonly predictions: readonly Prediction[];
}

/** How a view's prediction changes when elements are masked. */
export interface Change {
  /** Signed fall of the log-odds (nats). */
  readonly drop: number;
  /** Signed fall of the probability. */
  readonly fall: number;
  readonly without: Confidence;
}

/** An element's necessity, in the view where masking it has the largest effect. */
export interface NecessaryElement extends PlacedElement, Change {
  /** Index of the view with the largest drop. */
  readonly view: number;
  /** CodePurify eq. 2, the largest |Δ| over the views, in either scale. */
  readonly probabilityChange: number;
  readonly logOddsChange: number;
}

/**
 * Log-odds beyond this cannot be distinguished in a double: 1 − p is rounding error. Without clamping, the difference
 * of two infinities would be NaN.
 */
const LOG_ODDS_LIMIT = 40;

/**
 * The log-odds of a confidence, within ±40 nats.
 * @throws CodePurifyError `model` if the victim's answer is not a number
 */
export function logOddsOf({ logOdds }: Confidence): number {
  if (!Number.isNaN(logOdds)) return Math.min(Math.max(logOdds, -LOG_ODDS_LIMIT), LOG_ODDS_LIMIT);
  throw new CodePurifyError(
    'model',
    'The victim answered with a confidence that is not a number.',
    'Check the model: its weights may be damaged, or overflow in reduced precision.',
  );
}

/** Gets the victim's predictions for the views of a suspect. */
export async function read(
  reader: Reader,
  suspect: Suspect,
  views: readonly View[],
  masked: readonly PlacedElement[],
): Promise<Reading> {
  const predictions = await reader.predict(views.map((view) => render(suspect, view, masked)));
  return { suspect, masked, views, predictions };
}

/** Reads a suspect with nothing masked. */
export function readWhole(reader: Reader, suspect: Suspect): Promise<Reading> {
  return read(reader, suspect, viewsOf(reader, suspect), []);
}

/** Elements to mask together, in one view. */
export interface Masking {
  readonly places: readonly PlacedElement[];
  readonly view: number;
}

/** How each masking changes its view's prediction, from one call of the victim. */
export async function changesOf(
  reader: Reader,
  reading: Reading,
  maskings: readonly Masking[],
): Promise<Change[]> {
  const { suspect, masked, views, predictions } = reading;
  const answers = await reader.confidences(
    maskings.map(({ places, view }) => render(suspect, elementAt(views, view), [...masked, ...places])),
    maskings.map(({ view }) => elementAt(predictions, view)),
  );
  return answers.map((without, index) => {
    const { confidence } = elementAt(predictions, elementAt(maskings, index).view);
    return {
      drop: logOddsOf(confidence) - logOddsOf(without),
      fall: confidence.probability - without.probability,
      without,
    };
  });
}

/** The maskings of one element: one for each view that shows a part of it. */
export function maskingsOf(reading: Reading, place: PlacedElement): Masking[] {
  return reading.views.flatMap((view, index) =>
    scores(view, place) ? [{ places: [place], view: index }] : [],
  );
}

/**
 * The necessity of one element from its changes, one per view. An element whose mask hides nothing (`return;`) changes
 * nothing.
 */
export function necessityOf(
  reading: Reading,
  place: PlacedElement,
  maskings: readonly Masking[],
  changes: readonly Change[],
): NecessaryElement {
  const best = changes.reduce(
    (top, change, index) => (change.drop > (changes[top]?.drop ?? 0) ? index : top),
    0,
  );
  const { confidence } = elementAt(reading.predictions, 0);
  return {
    ...place,
    ...(changes[best] ?? { drop: 0, fall: 0, without: confidence }),
    view: maskings[best]?.view ?? 0,
    probabilityChange: largest(changes.map(({ fall }) => Math.abs(fall))),
    logOddsChange: largest(changes.map(({ drop }) => Math.abs(drop))),
  };
}

/**
 * The largest value; 0 for an empty list. A loop, because spreading a long list into `Math.max` overflows the stack.
 */
export function largest(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** Whether two elements overlap on the same side. */
export function touch(a: PlacedElement, b: PlacedElement): boolean {
  return (
    a.side === b.side &&
    a.element.spans.some((span) => b.element.spans.some((other) => overlaps(span, other)))
  );
}

/** An element in the form of a judgement. */
export function toScored(
  necessary: NecessaryElement,
  scale: 'probability' | 'logOdds',
  transfer: Transfer | null,
): ScoredElement {
  const { element, side, drop, without } = necessary;
  const score = scale === 'probability' ? necessary.probabilityChange : necessary.logOddsChange;
  return { element, side, score, drop, without, transfer };
}
