import type { Analysis, CodeElement } from '../code/analysis.js';
import { applyEdits, type Edit } from '../code/edits/edit.js';
import type { Construct } from '../code/styles/constructs.js';
import { findStyles } from '../code/styles/find-styles.js';
import { rewriteStyle } from '../code/styles/rewrite-style.js';
import { commonEnds } from '../text/common-ends.js';
import type { Proposal } from './purification.js';
import { TIERS } from './rank.js';

/** Places of one form that are rewritten, one after another: more are a table, or hostile. */
const MAX_PLACES = 64;
/** UTF-16 units that are read again to rewrite all places of one form: ten seconds. */
const MAX_READ = 4_000_000;

/** Constructs of which one that is wider has the same forms: if a step in a `for` is the trigger, no other step keeps its form. */
const WIDER: Readonly<Record<string, Construct>> = {
  ...{
    increment: 'step up',
    'for increment': 'step up',
    decrement: 'step down',
    'for decrement': 'step down',
  },
};

/**
 * Writes a style as most of the data does, in all places where the code has it.
 * @param usual the form of the same construct that most of the data takes; `null`: there is none
 * @returns no proposal unless behaviour provably stays in each place
 */
export function proposeRestyles(
  analysis: Analysis,
  { kind, type, text }: CodeElement,
  usual: string | null,
): Proposal[] {
  if (kind !== 'style' || usual === null) return [];
  const code = restyled(analysis, { construct: WIDER[type] ?? type, form: text }, usual);
  if (code === null || code === analysis.code) return [];
  const edits = [wholeEdit(analysis.code, code)];
  const strategy = 'restyle';
  return [{ strategy, tier: TIERS.proved, edits, text: usual, logProbability: -Infinity, isProved: true }];
}

/** A form of a construct. */
interface Style {
  readonly construct: string;
  readonly form: string;
}

/**
 * The code with all places rewritten. Each place is found and proved again in the code that the one before left, so that the proofs
 * of places that are in one another hold too.
 */
function restyled(
  { code, language, redefined }: Analysis,
  { construct, form }: Style,
  usual: string,
): string | null {
  const names = new Set(redefined);
  let text = code;
  for (let round = 0; round <= MAX_PLACES && round * text.length <= MAX_READ; round++) {
    const place = findStyles(text, language).find((one) => one.construct === construct && one.form === form);
    if (place === undefined) return text;
    const edits = rewriteStyle(text, language, place, usual, names);
    if (edits === null) return null;
    text = applyEdits(text, edits);
  }
  return null;
}

/** One edit from the first difference to the last. */
function wholeEdit(before: string, after: string): Edit {
  const { prefix, suffix } = commonEnds(before, after);
  return {
    span: { start: prefix, end: before.length - suffix },
    text: after.slice(prefix, after.length - suffix),
  };
}
