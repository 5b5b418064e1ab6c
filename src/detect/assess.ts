import type { Decision } from './calibration.js';
import type { Reader } from './coalesce.js';
import { elementAt } from './element-at.js';
import { type JointSuspicion, searchJointly } from './joint.js';
import { evidence } from './localise.js';
import {
  type Change,
  changesOf,
  largest,
  maskingsOf,
  type NecessaryElement,
  necessityOf,
  type Reading,
  touch,
} from './necessity.js';
import { type Measurements, STATISTICS, statisticValue } from './statistics.js';
import { shortlisted } from './sufficiency.js';
import type { Planter } from './transfer.js';
import type { ElementChoice, Statistic, Transfer } from './suspect.js';
import { chosenElements, type PlacedElement, scores } from './views.js';

/** What assessing needs: the victim, who plants, and what is asked. */
export interface AssessmentContext {
  readonly reader: Reader;
  /** `null` where nothing can be planted. */
  readonly planter: Planter | null;
  readonly statistic: Statistic;
  readonly elements: ElementChoice;
  /** Elements to plant (k), and references to plant each in (r). */
  readonly top: number;
  readonly references: number;
  /** What makes early outs possible; `null` measures everything, as calibration must. */
  readonly decision: Decision | null;
}

/** A suspect measured once, perhaps with triggers masked that were found before. */
export interface Assessment {
  readonly reading: Reading;
  readonly elements: readonly NecessaryElement[];
  /** The elements that were planted in all references. */
  readonly transfers: ReadonlyMap<NecessaryElement, Transfer | null>;
  /** What was found by masking together what no single mask shows, where that was looked for. */
  readonly joint: JointSuspicion | null;
  readonly measurements: Measurements;
  /** The statistic's value, or an upper bound that is clean. */
  readonly value: number;
}

/** Measures a suspect, as it was read, as far as the statistic, and the decision on it, need. */
export async function assess(context: AssessmentContext, reading: Reading): Promise<Assessment> {
  const { elements, fall } = await necessities(context, reading);
  const { transfers, joint, bound } = await sufficiencies(context, reading, elements, fall);
  const measurements = measurementsOf(elements, transfers ?? NOTHING_PLANTED, joint);
  const value = Math.max(statisticValue(context.statistic, measurements), bound);
  return { reading, elements, transfers: transfers ?? NOTHING_PLANTED, joint, measurements, value };
}

const NOTHING_PLANTED: ReadonlyMap<NecessaryElement, Transfer | null> = new Map();

interface Sufficiencies {
  readonly transfers: Assessment['transfers'] | null;
  readonly joint: JointSuspicion | null;
  /** What of the statistic `both` was not measured is at most this, which is clean. */
  readonly bound: number;
}

/**
 * Plants what the statistic needs planted. min(necessity, sufficiency) is at most the necessity: where the
 * largest drop, or the fall with all masked, is clean itself, nothing is planted, and the verdict is the same.
 */
async function sufficiencies(
  context: AssessmentContext,
  reading: Reading,
  elements: readonly NecessaryElement[],
  fall: Fall,
): Promise<Sufficiencies> {
  const { decision, planter, statistic } = context;
  if (planter === null || (decision !== null && !STATISTICS[statistic].plants)) {
    return { transfers: null, joint: null, bound: -Infinity };
  }
  const mayBe = (bound: number): boolean => decision?.poisoned(bound, elements.length) ?? true;
  const drop = largest(elements.map((element) => element.drop));
  const plants = statistic === 'transfer' || mayBe(drop);
  const transfers = plants ? await shortlisted(context, planter, reading, elements) : null;
  const found = measurementsOf(elements, transfers ?? NOTHING_PLANTED, null).both;
  const isSettled = decision !== null && (statistic !== 'both' || mayBe(found));
  const searches = !isSettled && mayBe(fall.drop);
  const joint = searches ? await searchJointly(context, planter, reading, elements, fall) : null;
  const bounds =
    statistic === 'both' ? [plants ? -Infinity : drop, searches || isSettled ? -Infinity : fall.drop] : [];
  return { transfers, joint, bound: Math.max(...bounds) };
}

/** The change of masking all at once, and the view where it is largest. */
interface Fall extends Change {
  readonly view: number;
}

interface Necessities {
  readonly elements: NecessaryElement[];
  readonly fall: Fall;
}

/** One call: every element masked alone, and all of them together, in every view. */
async function necessities(context: AssessmentContext, reading: Reading): Promise<Necessities> {
  const places = chosenElements(reading.suspect, context.elements).filter(
    (place) => !reading.held.some((found) => touch(found, place)),
  );
  const rows = places.map((place) => maskingsOf(reading, place));
  const all =
    context.statistic === 'both' || context.decision === null ? together(context, reading, places) : [];
  const changes = await changesOf(context.reader, reading, [...rows.flat(), ...all]);
  let next = 0;
  const elements = places.map((place, index) => {
    const maskings = rows[index] ?? [];
    return necessityOf(reading, place, maskings, changes.slice(next, (next += maskings.length)));
  });
  return { elements, fall: largestFall(reading, changes.slice(next)) };
}

/** In each view, all statements and all names that can be renamed; free names are parts of statements. */
function together(context: AssessmentContext, reading: Reading, places: readonly PlacedElement[]) {
  const masked = places.filter(
    ({ element }) => element.role !== 'free' || context.elements === 'identifiers',
  );
  return reading.views.map((view, index) => ({
    places: masked.filter((place) => scores(view, place)),
    view: index,
  }));
}

function largestFall({ predictions }: Reading, changes: readonly Change[]): Fall {
  const unchanged = {
    drop: 0,
    fall: 0,
    without: elementAt(predictions, 0).confidence,
  };
  const view = changes.reduce(
    (top, change, index) => (change.drop > (changes[top]?.drop ?? 0) ? index : top),
    0,
  );
  return { ...(changes[view] ?? unchanged), view };
}

function measurementsOf(
  elements: readonly NecessaryElement[],
  transfers: ReadonlyMap<NecessaryElement, Transfer | null>,
  joint: JointSuspicion | null,
): Measurements {
  const planted = [...transfers];
  return {
    probabilityChanges: elements.map(({ probabilityChange }) => probabilityChange),
    logOddsChanges: elements.map(({ logOddsChange }) => logOddsChange),
    drop: largest(elements.map(({ drop }) => drop)),
    transfer: largest([0, ...planted.map(([, transfer]) => transfer?.shift ?? 0)]),
    both: largest([
      0,
      joint?.evidence ?? 0,
      ...planted.map(([{ drop }, transfer]) => evidence(drop, transfer)),
    ]),
  };
}
