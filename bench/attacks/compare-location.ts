import { overlaps } from '../../src/text/span.js';
import type { ScoredElement } from '../../src/detect/suspect.js';
import type { PlantedTrigger } from './attack.js';

/** How well a located element matches the planted trigger. */
export type Located =
  /** The inserted statement as a whole, the planted name, or the statement that was changed. */
  | 'exact'
  /** A part of the inserted statement, or a statement around it or around the name. */
  | 'overlapping'
  /** Something else. */
  | 'elsewhere';

/** The parts of an element that locate it. */
type Place = Pick<ScoredElement['element'], 'kind' | 'text' | 'spans'>;

/** Whether an element is what was planted. A statement must be at the planted position: equal text elsewhere does not count. */
export function isPlanted(element: Place, planted: PlantedTrigger): boolean {
  if (planted.kind === 'identifier') return element.kind === 'identifier' && element.text === planted.text;
  if (element.kind !== 'statement') return false;
  const [found, wanted] = [element.spans[0], planted.kind === 'expression' ? planted.host : planted.spans[0]];
  return found?.start === wanted?.start && found?.end === wanted?.end;
}

/** Compares the strongest located element with what was planted. */
export function compareLocation(element: Place | undefined, planted: PlantedTrigger): Located {
  if (element === undefined) return 'elsewhere';
  if (isPlanted(element, planted)) return 'exact';
  const near = element.spans.some((span) => planted.spans.some((place) => overlaps(span, place)));
  return near ? 'overlapping' : 'elsewhere';
}
