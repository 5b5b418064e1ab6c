import { groupBy } from '../group-by.js';
import type { Suspect, Transfer } from './suspect.js';
import type { NecessaryElement } from './necessity.js';
import { touch } from './necessity.js';
import { contains } from '../text/span.js';
import type { PlacedElement } from './views.js';
import type { Confidence } from '../model/victim.js';

/**
 * Fraction of the best strength that a smaller element must reach to be named instead. Masking or planting a statement
 * around a trigger has nearly the same effect as the trigger; a part of a trigger has clearly less. The value was fixed
 * before any test data was used.
 */
export const LOCALISATION_MARGIN = 0.85;

/** Elements of equal kind and text, treated as one candidate: a trigger may be planted several times. */
export interface Candidate {
  readonly members: readonly NecessaryElement[];
  /** Signed fall of the log-odds with all members masked (nats): necessity. */
  readonly drop: number;
  readonly without: Confidence;
  /** Sufficiency, if it was measured. */
  readonly transfer: Transfer | null;
}

/** min(necessity, sufficiency) in nats: a trigger is necessary and sufficient. */
export function evidence(drop: number, transfer: Transfer | null): number {
  return Math.min(drop, transfer?.shift ?? 0);
}

/** Groups elements of equal kind and text, in the order of their first member. */
export function classesOf<Placed extends PlacedElement>(elements: readonly Placed[]): Placed[][] {
  return [...groupBy(elements, ({ element }) => `${element.kind} ${element.text}`).values()];
}

/** Do any members of the two share a character? */
export function classesTouch(a: readonly PlacedElement[], b: readonly PlacedElement[]): boolean {
  return a.some((one) => b.some((other) => touch(one, other)));
}

/**
 * Chooses the trigger from overlapping candidates: the smallest one whose strength is within the margin of the best, so
 * that the trigger is named and not a statement around it. In detail:
 * 1. the shortest of the eligible statements represents the statements, the strongest of the eligible
 *    identifiers that are spread for the identifiers;
 * 2. an identifier is spread unless all its occurrences are directly in equal statements: `rand` in
 *    `if (rand() < 0) …` is part of that statement, while `ret_Val_` in its declaration and uses is not;
 * 3. a spread identifier wins over a statement, which merely holds one of its occurrences; any statement wins
 *    over an identifier that is not spread.
 * @param strength of each candidate: evidence, or drop if nothing can be planted
 */
export function localise(
  suspect: Suspect,
  candidates: readonly Candidate[],
  strength: (candidate: Candidate) => number,
): Candidate | null {
  const best = candidates.reduce((top, candidate) => Math.max(top, strength(candidate)), -Infinity);
  const bar = best > 0 ? best * LOCALISATION_MARGIN : best;
  const eligible = candidates
    .filter((candidate) => strength(candidate) >= bar)
    .sort((a, b) => strength(b) - strength(a));
  const identifiers = eligible.filter((candidate) => kindOf(candidate) === 'identifier');
  const statements = eligible.filter((candidate) => kindOf(candidate) === 'statement').sort(byLength);
  return (
    identifiers.find(({ members }) => isSpread(suspect, members)) ?? statements[0] ?? identifiers[0] ?? null
  );
}

function kindOf({ members }: Candidate): string {
  return members[0]?.element.kind ?? '';
}

function byLength(a: Candidate, b: Candidate): number {
  return (a.members[0]?.element.text.length ?? 0) - (b.members[0]?.element.text.length ?? 0);
}

/** Does an identifier occur outside statements, or directly in statements that differ? */
export function isSpread(suspect: Suspect, identifiers: readonly PlacedElement[]): boolean {
  const hosts = new Set<string | null>();
  for (const place of identifiers) {
    for (const { text } of innermostStatements(suspect, place)) hosts.add(text);
  }
  return hosts.size > 1 || hosts.has(null);
}

/** For each occurrence, the text of the smallest statement around it; `null` outside statements. */
function innermostStatements(
  suspect: Suspect,
  { element, side }: PlacedElement,
): { readonly text: string | null }[] {
  const statements = (suspect.sides[side]?.elements ?? []).filter(({ kind }) => kind === 'statement');
  return element.spans.map((occurrence) => {
    const around = statements.filter(({ spans }) => spans.some((span) => contains(span, occurrence)));
    const innermost = around.reduce<(typeof around)[number] | null>(
      (best, statement) => (best === null || statement.text.length < best.text.length ? statement : best),
      null,
    );
    return { text: innermost?.text ?? null };
  });
}
