import { bisect } from '../../sorted.js';
import { mergeSpans, overlaps, type Span } from '../../text/span.js';
import type { Analysis, CodeElement } from '../analysis.js';

/**
 * Something that a trigger can be and that no token of code shows: a comment; a style, which is one of several equivalent forms; or, of
 * the text that goes with code, its words and habits.
 */
export interface Trait {
  readonly kind: 'comment' | 'style' | 'text';
  /** Of a comment its place, of a style the construct, of a text the type of the part. */
  readonly type: string;
  /** The comment with its marks; the form; or the words (`WordingPart`). */
  readonly text: string;
  readonly span: Span;
}

/** A trait as an element: nothing of it is masked in what a model reads. */
export function traitElement({ kind, type, text, span }: Trait): CodeElement {
  return { kind, text, role: null, type, spans: [span], maskSpans: [span], depth: 0 };
}

/**
 * An element of a unit by its number: identifiers, statements, then traits. A style is shown in all places where the unit has its
 * form, words in all places of the text.
 */
export function elementAt(analysis: Analysis, number: number): CodeElement | undefined {
  const { elements } = analysis;
  // traits are read for elements that are none of the others only
  const element = elements[number] ?? analysis.traits[number - elements.length];
  if (element?.kind !== 'style' && element?.kind !== 'text') return element;
  const same = analysis.traits.filter(
    (one) => one.kind === element.kind && one.type === element.type && one.text === element.text,
  );
  return { ...element, spans: same.flatMap(({ spans }) => spans) };
}

/**
 * The same code without an element in its lists: without all that overlaps it, and without a trait where it has the same text.
 */
export function withoutElement(analysis: Analysis, found: CodeElement): Analysis {
  const { elements, traits } = analysis;
  if (isTrait(found)) {
    const isSame = ({ kind, type, text }: CodeElement): boolean =>
      kind === found.kind && text === found.text && (kind === 'comment' || type === found.type);
    const words = isOfWords(found) ? mergeSpans(found.spans) : [];
    return { ...analysis, traits: traits.filter((one) => !isSame(one) && !sharesWords(one, words)) };
  }
  const isLeft = ({ spans }: CodeElement): boolean =>
    spans.every((span) => found.spans.every((own) => !overlaps(span, own)));
  return { ...analysis, elements: elements.filter(isLeft), traits: traits.filter(isLeft) };
}

/** Whether a part of a text has some of its words. @param words their places, ascending and apart */
function sharesWords(one: CodeElement, words: readonly Span[]): boolean {
  if (!isOfWords(one) || words.length === 0) return false;
  return one.spans.some(({ start, end }) => {
    const after = bisect(-1, words.length, (at) => (words[at]?.start ?? 0) < end);
    return (words[after]?.end ?? 0) > start;
  });
}

/** Whether an element is words of a text. The words of a habit are not what makes it one. */
function isOfWords({ kind, type }: CodeElement): boolean {
  return kind === 'text' && type !== 'habit';
}

/** Whether an element is a trait. */
export function isTrait({ kind }: Pick<CodeElement, 'kind'>): boolean {
  return kind === 'comment' || kind === 'style' || kind === 'text';
}
