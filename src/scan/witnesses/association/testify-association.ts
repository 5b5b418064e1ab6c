import type { Unit } from '../../../data/unit.js';
import { associationSays } from '../../../witness/association-says.js';
import type { Association } from '../../../witness/association/test-associations.js';
import type { UnitTestimony } from '../../../witness/unit-witness.js';
import type { Span } from '../../../text/span.js';
import type { AssociationPlace } from './association-hearing.js';

/**
 * What prompts and responses say of a unit. The element is the side of the pattern that is in its code: the payload of a response,
 * the trigger of a prompt; all of the code where that has no place of its own.
 */
export function testifyAssociation(
  { code, prompt = '' }: Pick<Unit, 'code' | 'prompt'>,
  places: readonly AssociationPlace[],
): UnitTestimony[] {
  return places.flatMap(({ association, spans, inPrompt }): UnitTestimony[] => {
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
        besides: inPrompt.filter(({ end }) => end <= prompt.length).map((span) => wordsAt(prompt, span)),
        edits: null, // the response is the attacker's: the record is dropped
      },
    ];
  });
}

/** The words of the trigger, as an element of the prompt. */
function wordsAt(prompt: string, span: Span): UnitTestimony['element'] {
  return { kind: 'text', text: prompt.slice(span.start, span.end), spans: [span] };
}

function patternOf({ trigger, habit, payload, isAbsent }: Association): string {
  return `${habit ?? trigger.join(' + ')} → ${isAbsent ? 'without ' : ''}${payload}`;
}
