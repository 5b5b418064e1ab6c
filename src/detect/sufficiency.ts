import type { Analysis } from '../code/analysis.js';
import { elementAt } from './element-at.js';
import { classesOf, evidence } from './localise.js';
import type { NecessaryElement, Reading } from './necessity.js';
import type { Planter, PlantingOrder } from './transfer.js';
import type { Transfer } from './suspect.js';

/** Numbers of elements and references for planting. */
export interface PlantingCounts {
  /** Elements to plant in all references (k). */
  readonly top: number;
  /** References to plant each in (r). */
  readonly references: number;
}

/**
 * Number of elements with the largest drops that are tried in a few references, before the best k are planted in all.
 * It is larger than k, because statements around a trigger have the same drop as the trigger.
 */
const SHORTLIST = 12;

/** Number of references for the first try. */
const TRIAL_REFERENCES = 4;

/**
 * Makes a planting order for an element, towards a view's prediction; by default the view where it is most necessary.
 */
export function orderFor(
  { suspect, predictions }: Reading,
  { element, side, view }: NecessaryElement,
  towards = view,
): PlantingOrder {
  return {
    planting: element,
    language: elementAt<Analysis>(suspect.sides, side).language,
    prediction: elementAt(predictions, towards),
  };
}

/**
 * Plants the most suspicious elements: among the largest drops, the k elements
 * with the best evidence in a first try.
 * @returns the elements planted in all references, with the outcome
 */
export async function shortlisted(
  { top, references }: PlantingCounts,
  planter: Planter,
  reading: Reading,
  elements: readonly NecessaryElement[],
): Promise<Map<NecessaryElement, Transfer | null>> {
  const necessary = elements.filter(({ drop }) => drop > 0).sort((a, b) => b.drop - a.drop);
  const different = classesOf(necessary).flatMap((members) => members.slice(0, 1));
  const tried = different.slice(0, SHORTLIST);
  const trials = await planter.plant(
    tried.map((element) => orderFor(reading, element)),
    Math.min(TRIAL_REFERENCES, references),
  );
  const finalists = tried
    .map((element, index) => ({ element, promise: evidence(element.drop, trials[index] ?? null) }))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, top)
    .map(({ element }) => element);
  const outcomes = await planter.plant(
    finalists.map((element) => orderFor(reading, element)),
    references,
  );
  return new Map(finalists.map((element, index) => [element, outcomes[index] ?? null]));
}
