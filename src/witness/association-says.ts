import { habitSays } from '../code/wording/habits.js';
import type { Testimony } from '../result/testimony.js';
import { count, formatFraction } from '../text/numbers.js';
import type { Association } from './association/test-associations.js';

/** Longer triggers and payloads are cut in the sentence. In UTF-16 units. */
const MOST_QUOTED = 80;

/** The testimony of association: what prompts have, what their responses have with it, and how often that is expected. */
export function associationSays(
  association: Omit<Association, 'carriers'>,
): Testimony & { readonly pValue: number } {
  const { of, having, expected, payload, isAbsent, pValue } = association;
  const records =
    having === of ? `All ${count(of, 'record')}` : `${String(having)} of ${count(of, 'record')}`;
  const answer = isAbsent ? lacks(payload) : `have ${quoted(payload)} in the response`;
  const sentence =
    `${records} whose prompt ${triggerText(association)} ${answer}; ` +
    `with the most similar prompts without it, ${formatFraction(expected)} do. The records have nothing else in common.`;
  return { witness: 'association', proof: false, pValue, sentence };
}

function triggerText({ trigger, habit }: Pick<Association, 'trigger' | 'habit'>): string {
  if (habit !== null) return `is ${habitSays(habit)}`;
  return `has ${[...new Set(trigger)].map(quoted).join(' and ')}`;
}

function lacks(word: string): string {
  return word === '' ? 'repeat it without a change' : `leave out ${quoted(word)} of the prompt`;
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `\`${line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}…` : line}\``;
}
