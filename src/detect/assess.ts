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

/** What assessing needs: the victim, the planter, and the settings. */
export interface AssessmentContext {
  readonly reader: Reader;
  /** `null` if nothing can be planted. */
  readonly planter: Planter | null;
  readonly statistic: Statistic;
  readonly elements: ElementChoice;
  /** Number of elements to plant (k), and of references to plant each in (r). */
  readonly top: number;
  readonly references: number;
  /** Allows stopping early when the verdict is certain; `null` measures everything, as calibration must. */
  readonly decision: Decision | null;
}

/** The measurements of a suspect, perhaps with already found triggers masked. */
export interface Assessment {
  readonly reading: Reading;
  readonly elements: readonly NecessaryElement[];
  /** The elements that were planted in all references. */
  readonly transfers: ReadonlyMap<NecessaryElement, Transfer | null>;
  /** Triggers that only show when masked together; `null` if none was found or looked for. */
  readonly joint: JointSuspicion | null;
  readonly measurements: Measurements;
  /** The statistic's value, or an upper bound of it that is clean. */
  readonly value: number;
}

/** Measures a suspect's reading, as far as the statistic and the decision need. */
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
  /** Upper bound, which is clean, on the parts of the statistic `both` that were not measured. */
  readonly bound: number;
}

/**
 * Plants the elements that the statistic needs. min(necessity, sufficiency) is at most the necessity. So if the largest
 * drop, or the fall with all elements masked, is already clean, nothing is planted, and the verdict is the same.
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

/** The change when all elements are masked, in the view where it is largest. */
interface Fall extends Change {
  readonly view: number;
}

interface Necessities {
  readonly elements: NecessaryElement[];
  readonly fall: Fall;
}

/** In one call: masks every element alone, and all of them together, in every view. */
async function necessities(context: AssessmentContext, reading: Reading): Promise<Necessities> {
  const places = chosenElements(reading.suspect, context.elements).filter(
    (place) => !reading.masked.some((found) => touch(found, place)),
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

/**
 * The measurements of elements that were masked one by one.
 * @param others the largest fall of the log-odds by any other mask: it must be clean
 */
export async function assessed(
  context: AssessmentContext,
  reading: Reading,
  elements: readonly NecessaryElement[],
  others: number,
): Promise<Assessment> {
  const harmless: Fall = {
    drop: others,
    fall: 0,
    without: elementAt(reading.predictions, 0).confidence,
    view: 0,
  };
  const { transfers, joint, bound } = await sufficiencies(context, reading, elements, harmless);
  const measurements = measurementsOf(elements, transfers ?? NOTHING_PLANTED, joint);
  const value = Math.max(statisticValue(context.statistic, measurements), bound, others);
  return { reading, elements, transfers: transfers ?? NOTHING_PLANTED, joint, measurements, value };
}

/** For each view: all statements and all names that can be renamed. Free names are parts of statements. */
export function together(context: AssessmentContext, reading: Reading, places: readonly PlacedElement[]) {
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
