import { applyEdits, removeStatement, type Edit } from '../code/edits/edit.js';
import { maskSpans, slice } from '../code/edits/variant.js';
import { LANGUAGES } from '../code/languages/languages.js';
import { tokenAt, tokenize } from '../code/parsing/tokens.js';
import type { Analysis, CodeElement, LanguageName, Variant } from '../code/analysis.js';
import type { MaskedLanguageModel } from '../model/victim.js';
import { contains, type Span } from '../text/span.js';
import { placeOf } from './statement-shape.js';
import type { Proposal } from './purification.js';

/** Tokens on each side of the place that are read too: a statement or two. */
const SURROUNDINGS = 12;
/**
 * Every fourth token is hidden at a time, so four passes hide each token once. With all hidden at once the model would see
 * nothing of the place; one pass for each token is ten times as slow.
 */
const PASSES = 4;

/** Characters of code on each side of what is read that the model sees: more make it slower, and hardly surer. */
const CONTEXT = 400;

/** Code, and the part of it that is read. */
interface Place {
  readonly code: string;
  readonly part: Span;
}

/**
 * The wordings of a statement that the language model likes at least as well as the code without the statement: by the mean
 * log-likelihood of the tokens of the place and its surroundings.
 */
export async function likelierThanRemoval(
  analysis: Analysis,
  statement: CodeElement,
  proposals: readonly Proposal[],
  mlm: MaskedLanguageModel,
): Promise<Proposal[]> {
  if (proposals.length === 0) return [];
  const around = surroundings(analysis, placeOf(statement));
  const removed = edited(analysis.code, around, [removeStatement(analysis, statement)]);
  const reworded = proposals.map(({ edits }) => edited(analysis.code, around, edits));
  const [without = -Infinity, ...values] = await likelihoods([removed, ...reworded], analysis.language, mlm);
  return proposals.filter((_, index) => (values[index] ?? -Infinity) >= without);
}

/** The tokens around a place, with it. */
function surroundings({ code, language }: Analysis, { start, end }: Span): Span {
  const { starts, ends } = tokenize(code, LANGUAGES[language]);
  const first = Math.max(0, tokenAt({ starts }, start) - SURROUNDINGS);
  const last = Math.min(ends.length, tokenAt({ starts }, end) + SURROUNDINGS) - 1;
  return { start: Math.min(start, starts[first] ?? start), end: Math.max(end, ends[last] ?? end) };
}

/** The code after edits, and where the part is then. */
function edited(code: string, { start, end }: Span, edits: readonly Edit[]): Place {
  const after = applyEdits(code, edits);
  return { code: after, part: { start, end: Math.max(start, end + after.length - code.length) } };
}

/** Mean log-likelihood of the tokens of each part, in nats. */
async function likelihoods(
  places: readonly Place[],
  language: LanguageName,
  mlm: MaskedLanguageModel,
): Promise<number[]> {
  const variants = places.map((place) => hiddenInTurn(place, language));
  const values = await mlm.pseudoLogLikelihood(variants.flat());
  let at = 0;
  return variants.map(({ length }) => mean(values.slice(at, (at += length))));
}

/** The code with every fourth token of the part hidden: one variant for each of the four beginnings. */
function hiddenInTurn({ code, part }: Place, language: LanguageName): Variant[] {
  const { starts, ends } = tokenize(code, LANGUAGES[language]);
  const spans = starts
    .map((start, index): Span => ({ start, end: ends[index] ?? start }))
    .filter((span) => contains(part, span));
  const seen = { start: Math.max(0, part.start - CONTEXT), end: part.end + CONTEXT };
  return Array.from({ length: PASSES }, (_, pass) =>
    spans.filter((_span, index) => index % PASSES === pass),
  ).flatMap((hidden) => (hidden.length === 0 ? [] : [slice(maskSpans(code, hidden), seen)]));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? -Infinity : values.reduce((sum, value) => sum + value, 0) / values.length;
}
