import type { Assessment, AssessmentContext } from './assess.js';
import {
  type Candidate,
  classesOf,
  classesTouch,
  evidence,
  localise,
  LOCALISATION_MARGIN,
} from './localise.js';
import { changesOf, type NecessaryElement } from './necessity.js';
import { STATISTICS } from './statistics.js';
import { orderFor } from './sufficiency.js';
import type { Statistic, Transfer } from './suspect.js';

/** Most overlapping elements that are compared with the most suspicious one; the shortest are used. */
const MAX_RELATED = 24;

/**
 * The trigger of a poisoned assessment, or several that hide each other; `[]` for a unit without elements.
 * They do not overlap.
 */
export async function locate(context: AssessmentContext, assessment: Assessment): Promise<Candidate[]> {
  const { joint, measurements } = assessment;
  if (joint !== null && context.statistic === 'both' && joint.evidence >= measurements.both) {
    return [...joint.candidates];
  }
  const seed = mostSuspicious(context.statistic, assessment);
  if (seed === null) return [];
  if (STATISTICS[context.statistic].locates === 'highest-score')
    return [await alone(context, assessment, seed)];
  const related = await relatedCandidates(context, assessment, seed);
  const provable = related.some(({ drop, transfer }) => evidence(drop, transfer) > 0);
  const found = localise(assessment.reading.suspect, related, ({ drop, transfer }) =>
    provable ? evidence(drop, transfer) : drop,
  );
  return found === null ? [] : [found];
}

/**
 * How suspicious an element is for each statistic. The deficit is not a value of single elements, so it uses the
 * drop.
 */
const SUSPICIONS: Readonly<
  Record<Statistic, (element: NecessaryElement, transfer: Transfer | null) => number>
> = {
  both: ({ drop }, transfer) => evidence(drop, transfer),
  transfer: (_, transfer) => transfer?.shift ?? 0,
  drop: ({ drop }) => drop,
  deficit: ({ drop }) => drop,
  probability: ({ probabilityChange }) => probabilityChange,
  'probability-deficit': ({ probabilityChange }) => probabilityChange,
  linear: ({ probabilityChange }) => probabilityChange,
  'linear-deficit': ({ probabilityChange }) => probabilityChange,
};

function mostSuspicious(statistic: Statistic, { elements, transfers }: Assessment): NecessaryElement | null {
  const suspicion = (element: NecessaryElement): number =>
    SUSPICIONS[statistic](element, transfers.get(element) ?? null);
  return elements.reduce<NecessaryElement | null>((best, element) => {
    const gain = best === null ? 1 : suspicion(element) - suspicion(best) || element.drop - best.drop;
    return gain > 0 ? element : best;
  }, null);
}

/** The paper's rule: only the element with the highest score. */
async function alone(
  { planter, references }: AssessmentContext,
  { reading }: Assessment,
  element: NecessaryElement,
): Promise<Candidate> {
  const [transfer = null] = (await planter?.plant([orderFor(reading, element)], references)) ?? [];
  return { ...element, members: [element], transfer };
}

/** The most suspicious element, and elements that overlap it and are nearly as necessary, all planted. */
async function relatedCandidates(
  context: AssessmentContext,
  assessment: Assessment,
  seed: NecessaryElement,
): Promise<Candidate[]> {
  const { planter, references } = context;
  const { reading, elements, transfers } = assessment;
  const known = transfers.get(seed) ?? null;
  const strength = known === null ? seed.drop : evidence(seed.drop, known);
  const around = classesOf(elements).filter((members) => classesTouch(members, [seed]));
  const necessary = (await withJointDrops(context, assessment, around))
    .filter(({ drop, members }) => drop >= strength * LOCALISATION_MARGIN || members.includes(seed))
    .sort((a, b) => length(a) - length(b))
    .filter((candidate, index) => index < MAX_RELATED || candidate.members.includes(seed));
  if (planter === null) return necessary;
  const orders = necessary.map(({ members }) => orderFor(reading, mostNecessary(members)));
  const outcomes = await planter.plant(orders, references);
  return necessary.map((candidate, index) => ({ ...candidate, transfer: outcomes[index] ?? null }));
}

function length({ members }: Candidate): number {
  return members[0]?.element.text.length ?? 0;
}

function mostNecessary(members: readonly NecessaryElement[]): NecessaryElement {
  return members.reduce((best, member) => (member.drop > best.drop ? member : best));
}

/** Masks equal elements together, if one view shows them. The drop of a single element is already known. */
async function withJointDrops(
  { reader }: AssessmentContext,
  { reading }: Assessment,
  classes: readonly (readonly NecessaryElement[])[],
): Promise<Candidate[]> {
  const several = classes.filter((members) => members.length > 1);
  const changes = await changesOf(
    reader,
    reading,
    several.map((members) => ({ places: members, view: mostNecessary(members).view })),
  );
  return classes.map((members) => {
    const single = mostNecessary(members);
    const joint = changes[several.indexOf(members)];
    const { drop, without } = joint !== undefined && joint.drop > single.drop ? joint : single;
    return { members, drop, without, transfer: null };
  });
}
