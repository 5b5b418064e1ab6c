import { assessed, type Assessment, type AssessmentContext, together } from './assess.js';
import type { Decision } from './calibration.js';
import { elementAt } from './element-at.js';
import { changesOf, largest, maskingsOf, type Masking, necessityOf, type Reading } from './necessity.js';
import { chosenElements, type PlacedElement, scores } from './views.js';

/**
 * Elements that are masked together. A mask takes one reading of the code, whatever it hides: with eight, a unit of the usual
 * forty elements takes six. With many more, a mask leaves so little that clean code reads differently too.
 */
const GROUP = 8;

/** Elements of one kind in one view, masked together. */
interface Group extends Masking {
  readonly places: readonly PlacedElement[];
}

/**
 * Looks for clean code by halves: masks groups of elements, and only in groups whose mask could be poisoned each element alone.
 * @returns the measurements of a clean unit, without those of the other elements; `null` if it may be poisoned, and each element
 *   must be measured
 */
export async function assessInGroups(
  context: AssessmentContext & { readonly decision: Decision },
  reading: Reading,
): Promise<Assessment | null> {
  const { reader, decision } = context;
  const places = chosenElements(reading.suspect, context.elements);
  const mayBe = (value: number): boolean => decision.poisoned(value, places.length);
  const groups = groupsOf(reading, places);
  const changes = await changesOf(reader, reading, [...groups, ...together(context, reading, places)]);
  if (changes.slice(groups.length).some(({ drop }) => mayBe(drop))) return null;
  const hot = new Set(groups.filter((_, index) => mayBe(elementAt(changes, index).drop)).flatMap(placesOf));
  const bound = largest(changes.map(({ drop }) => drop).filter((drop) => !mayBe(drop)));
  const looked = places.filter((place) => hot.has(place));
  const rows = looked.map((place) => maskingsOf(reading, place));
  const alone = await changesOf(reader, reading, rows.flat());
  let next = 0;
  const elements = looked.map((place, index) => {
    const maskings = rows[index] ?? [];
    return necessityOf(reading, place, maskings, alone.slice(next, (next += maskings.length)));
  });
  const assessment = await assessed(context, reading, elements, bound);
  return mayBe(assessment.value) ? null : assessment;
}

function placesOf({ places }: Group): readonly PlacedElement[] {
  return places;
}

/** The elements of each view in groups, statements with those next to and inside them, and names. */
function groupsOf({ views }: Reading, places: readonly PlacedElement[]): Group[] {
  return views.flatMap((view, index) =>
    (['statement', 'identifier'] as const).flatMap((kind) => {
      const shown = places.filter((place) => place.element.kind === kind && scores(view, place));
      const starts = Array.from({ length: Math.ceil(shown.length / GROUP) }, (_, group) => group * GROUP);
      return starts.map((start) => ({ places: shown.slice(start, start + GROUP), view: index }));
    }),
  );
}
