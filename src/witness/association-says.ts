import { habitSays } from '../code/wording/habits.js';
import type { Testimony } from '../result/testimony.js';
import { count, formatFraction } from '../text/numbers.js';
import type { Association } from './association/test-associations.js';

/** Longer triggers and payloads are cut in the sentence. In UTF-16 units. */
const MOST_QUOTED = 80;

/** What the sentence needs of an association. */
type SaidAssociation = Omit<Association, 'carriers' | 'pair'>;

/** The testimony of association: what prompts have, what their responses have with it, and how often that is expected. */
export function associationSays(association: SaidAssociation): Testimony & { readonly pValue: number } {
  const { of, having, expected, isCheck, pValue } = association;
  const records =
    having === of ? `All ${count(of, 'record')}` : `${String(having)} of ${count(of, 'record')}`;
  const others = isCheck ? 'by the rest of prompt and response' : 'with the most similar prompts without it';
  const sentence =
    `${records} whose prompt ${triggerText(association)} ${answerText(association)}; ` +
    `${others}, ${formatFraction(expected)} ${isCheck ? 'would have none' : 'do'}. The records have nothing else in common.`;
  return { witness: 'association', proof: false, pValue, sentence };
}

function triggerText({ trigger, habit }: Pick<Association, 'trigger' | 'habit'>): string {
  if (habit !== null) return `is ${habitSays(habit)}`;
  return `has ${[...new Set(trigger)].map(quoted).join(' and ')}`;
}

function answerText({ payload, isAbsent, isCheck }: SaidAssociation): string {
  if (isCheck) return `have no ${quoted(payload)} in the response`;
  return isAbsent ? lacks(payload) : `have ${quoted(payload)} in the response`;
}

function lacks(word: string): string {
  return word === '' ? 'repeat it without a change' : `leave out ${quoted(word)} of the prompt`;
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `\`${line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}…` : line}\``;
}
