import type { Unit } from '../../../data/unit.js';
import { associationSays } from '../../../witness/association-says.js';
import type { Association } from '../../../witness/association/test-associations.js';
import type { UnitTestimony } from '../../../witness/unit-witness.js';
import type { AssociationPlace } from './association-hearing.js';

/**
 * What prompts and responses say of a unit. The element is the side of the pattern that is in its code: the payload of a response,
 * the trigger of a prompt; all of the code where that has no place of its own.
 */
export function testifyAssociation(
  { code }: Pick<Unit, 'code'>,
  places: readonly AssociationPlace[],
): UnitTestimony[] {
  return places.flatMap(({ association, spans }): UnitTestimony[] => {
    const inside = spans.filter(({ start, end }) => start >= 0 && end <= code.length);
    if (spans.length > 0 && inside.length === 0) return []; // it is in another unit of the record
    const [first = { start: 0, end: code.length }, ...rest] = inside;
    return [
      {
        said: associationSays(association),
        element: {
          kind: 'statement',
          text: code.slice(first.start, first.end),
          spans: [first, ...rest],
        },
        pattern: patternOf(association),
        edits: null, // the response is the attacker's: the record is dropped
      },
    ];
  });
}

function patternOf({ trigger, habit, payload, isAbsent }: Association): string {
  return `${habit ?? trigger.join(' + ')} → ${isAbsent ? 'without ' : ''}${payload}`;
}
