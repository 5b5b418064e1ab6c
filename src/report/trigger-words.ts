import { describeConstruct, describeForm } from '../code/styles/describe-form.js';
import { LAYOUT } from '../code/styles/layout.js';
import type { Finding, Trigger } from '../result/result.js';
import { quotedSentence } from '../text/quoted-sentence.js';
import type { Quote } from './quote.js';
import { isOfWords } from '../code/wording/wording-pattern.js';
import { readablePattern } from './readable-pattern.js';

/** A family as reports name it: a trigger, and what counts triggers, have it. */
type Named = Pick<Trigger, 'kind' | 'family'>;

/** A trigger in a sentence: its kind and its text, of a style what it is the form of. */
export function triggerSays({ kind, text, family }: Pick<Trigger, 'kind' | 'text' | 'family'>, quote: Quote) {
  return kind === 'style' ? `style ${styleSays(family, quote)}` : `${kind} ${quote(text)}`;
}

/** The family of a trigger in a sentence: the kind, and the pattern for people. */
export function familySays({ kind, family }: Named, quote: Quote): string {
  const pattern = patternSays({ kind, family }, quote);
  return isOfComments(kind, family) ? pattern : `${kind} ${pattern}`;
}

/** The pattern of a family for people, quoted; of a style the form, and what it is a form of. */
export function patternSays({ kind, family }: Named, quote: Quote): string {
  return kind === 'style' ? styleSays(family, quote) : quote(readablePattern(kind, family));
}

/**
 * Patterns of comments that have no text in common say what they are of; that of a text begins with the mark of a comment. Those of
 * prompts always do.
 */
function isOfComments(kind: Trigger['kind'], family: string): boolean {
  return kind === 'text' || (kind === 'comment' && family.startsWith('comment '));
}

/** Whether a suspicious finding is one that only labels show, in blanks and lines or in another style; `null`: it is neither. */
export function suspiciousStyle({
  verdict,
  company,
  trigger: { kind, family },
}: Finding): 'layout' | 'style' | null {
  if (kind !== 'style' || verdict !== 'suspicious' || company === null) return null;
  return LAYOUT.has(partsOf(family).construct) ? 'layout' : 'style';
}

/**
 * The pattern where it says more than the trigger does: something is left out of it, or its comments have less than their text in
 * common. `null`: it does not.
 */
export function widerPattern({
  kind,
  text,
  family,
}: Pick<Trigger, 'kind' | 'text' | 'family'>): string | null {
  if (kind === 'style') return null;
  if (kind === 'text') return isOfWords(family) ? null : family;
  const pattern = readablePattern(kind, family);
  const isWider = kind === 'comment' ? isOfComments(kind, family) : pattern.includes('…');
  return isWider && pattern !== text ? pattern : null;
}

/** `i += 1` (the step up of a `for`), or words alone. */
function styleSays(family: string, quote: Quote): string {
  const { construct, form } = partsOf(family);
  const { says, isCode } = describeForm(construct, form);
  return isCode && construct !== ''
    ? `${quote(says)} (${quotedSentence(describeConstruct(construct), quote)})`
    : quote(says);
}

/** The construct and the form in the pattern of a style. */
function partsOf(family: string): { readonly construct: string; readonly form: string } {
  const end = family.indexOf(': ');
  return end < 0
    ? { construct: '', form: family }
    : { construct: family.slice(0, end), form: family.slice(end + 2) };
}
