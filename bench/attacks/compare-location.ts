import type { ScoredElement } from '../../src/detect/suspect.js';
import type { Span } from '../../src/text/span.js';
import type { PlantedTrigger } from './attack.js';

/** How well a located element meets the planted trigger. */
export type Located =
  /** The very element: the inserted statement as a whole, the planted name, the statement that was changed. */
  | 'exact'
  /** A part of the inserted statement, or a statement around it or around the name. */
  | 'overlapping'
  /** Something else. */
  | 'elsewhere';

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isSame(element: ScoredElement['element'], planted: PlantedTrigger): boolean {
  if (planted.kind === 'identifier') return element.kind === 'identifier' && element.text === planted.text;
  if (element.kind !== 'statement') return false;
  const [found, wanted] = [element.spans[0], planted.kind === 'expression' ? planted.host : planted.spans[0]];
  return found?.start === wanted?.start && found?.end === wanted?.end;
}

/**
 * Holds the strongest located element against what was planted. A statement is exact only when its place in
 * the code is, so that the same words elsewhere do not count.
 */
export function compareLocation(
  located: Pick<ScoredElement, 'element'> | undefined,
  planted: PlantedTrigger,
): Located {
  if (located === undefined) return 'elsewhere';
  const { element } = located;
  if (isSame(element, planted)) return 'exact';
  const near = element.spans.some((span) => planted.spans.some((place) => touches(span, place)));
  return near ? 'overlapping' : 'elsewhere';
}
