import type { Reader } from './coalesce.js';
import { elementAt } from './element-at.js';
import { type Candidate, classesOf, classesTouch, localise } from './localise.js';
import { type Change, changesOf, type NecessaryElement, type Reading } from './necessity.js';
import { orderFor } from './sufficiency.js';
import type { Planter } from './transfer.js';
import type { Transfer } from './suspect.js';
import { scores } from './views.js';

/** Triggers that hide each other: masking one of them changes nothing, because the others remain. */
export interface JointSuspicion {
  /** min(fall with all masked, drop with these masked together, sufficiency of the weakest), in nats. */
  readonly evidence: number;
  readonly candidates: readonly Candidate[];
}

/** Number of references in which every element is tried. It is small, because there are many elements. */
const WIDE_REFERENCES = 2;

/** Number of elements that are then planted in all references. */
const VERIFIED = 6;

/** Most triggers that are tried together. */
const MAX_JOINT = 4;

/** What the search needs besides the reading. */
export interface JointContext {
  readonly reader: Reader;
  readonly references: number;
}

/**
 * Looks for redundant triggers by sufficiency: plants every element in two references and the best ones in all, then
 * masks the sufficient ones together, adding one at a time, strongest first.
 * @param fall the change when everything is masked, and the view to search in
 * @returns the group with the best evidence, or `null` if no element is sufficient
 */
export async function searchJointly(
  { reader, references }: JointContext,
  planter: Planter,
  reading: Reading,
  elements: readonly NecessaryElement[],
  fall: Change & { readonly view: number },
): Promise<JointSuspicion | null> {
  const view = elementAt(reading.views, fall.view);
  const classes = classesOf(elements.filter((element) => scores(view, element)));
  const sufficient = await sufficientClasses(planter, reading, classes, fall.view, references);
  const group = withoutOverlaps(reading, sufficient).slice(0, MAX_JOINT);
  const maskings = group.map((_, index) => ({
    places: group.slice(0, index + 1).flatMap(({ members }) => members),
    view: fall.view,
  }));
  return strongest(group, await changesOf(reader, reading, maskings), fall.drop);
}

async function sufficientClasses(
  planter: Planter,
  reading: Reading,
  classes: readonly NecessaryElement[][],
  view: number,
  references: number,
): Promise<Candidate[]> {
  const orders = classes.map((members) => orderFor(reading, elementAt(members, 0), view));
  const trials = await planter.plant(orders, Math.min(WIDE_REFERENCES, references));
  const tried = classes.map((members, index) => ({ members, transfer: trials[index] ?? null }));
  const verified = tried.filter(isSufficient).sort(byShift).slice(0, VERIFIED);
  const outcomes = await planter.plant(
    verified.map(({ members }) => orderFor(reading, elementAt(members, 0), view)),
    references,
  );
  return verified
    .map(({ members }, index) => ({ members, transfer: outcomes[index] ?? null }))
    .filter(isSufficient)
    .sort(byShift)
    .map(({ members, transfer }) => ({ ...elementAt(members, 0), members, transfer }));
}

interface Planted {
  readonly members: readonly NecessaryElement[];
  readonly transfer: Transfer | null;
}

const isSufficient = ({ transfer }: Planted): boolean => (transfer?.shift ?? 0) > 0;
const byShift = (a: Planted, b: Planted): number => shiftOf(b) - shiftOf(a);
const shiftOf = ({ transfer }: Pick<Planted, 'transfer'>): number => transfer?.shift ?? 0;

/** Keeps one of each set of overlapping candidates, the trigger; strongest first. */
function withoutOverlaps(reading: Reading, sufficient: readonly Candidate[]): Candidate[] {
  const group: Candidate[] = [];
  let left = [...sufficient];
  for (let best = left[0]; best !== undefined; best = left[0]) {
    const head = best;
    const related = left.filter(({ members }) => classesTouch(members, head.members));
    const chosen = localise(reading.suspect, related, shiftOf) ?? head;
    group.push(chosen);
    left = left.filter((candidate) => candidate !== head && !classesTouch(candidate.members, chosen.members));
  }
  return group;
}

/** The shortest prefix of the group with the best evidence. */
function strongest(
  group: readonly Candidate[],
  changes: readonly Change[],
  fall: number,
): JointSuspicion | null {
  let best: JointSuspicion | null = null;
  for (const [index, { drop, without }] of changes.entries()) {
    const prefix = group.slice(0, index + 1).map((candidate) => ({ ...candidate, drop, without }));
    const weakest = prefix.reduce((least, candidate) => Math.min(least, shiftOf(candidate)), Infinity);
    const evidence = Math.min(fall, drop, weakest);
    if (evidence > (best?.evidence ?? 0)) best = { evidence, candidates: prefix };
  }
  return best;
}
