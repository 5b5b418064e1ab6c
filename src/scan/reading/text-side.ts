import type { Analysis } from '../../code/analysis.js';
import type { TokenOutline } from '../../code/elements/token-outline.js';
import { textOutline } from '../../code/wording/text-outline.js';
import { analyzeText } from '../../code/wording/analyze-text.js';
import type { Suspect } from '../../detect/suspect.js';
import type { Subject } from './subject.js';

/** The text that goes with labelled code, as a side of its own; `null`: there is none, or it is a pair. */
export function textSide({ label, units: [unit, second] }: Subject): Analysis | null {
  const { prompt } = unit;
  if (label === null || second !== undefined || prompt === undefined || prompt.trim() === '') return null;
  return analyzeText(prompt, unit.language);
}

/** The outline of that text, or none. */
export function textOutlines(subject: Subject): TokenOutline[] {
  const text = textSide(subject);
  return text === null ? [] : [textOutline(text)];
}

/** The sides of a subject with the text that goes with its code. */
export function withText(subject: Subject, { sides }: Suspect): Suspect {
  const text = textSide(subject);
  return { sides: text === null ? sides : [sides[0], text] };
}
