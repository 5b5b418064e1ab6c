import type { Analysis, CodeElement } from '../code/analysis.js';
import { inertEdit } from '../code/edits/inert-edit.js';
import { findInert } from '../code/values/find-inert.js';
import { contains } from '../text/span.js';
import { TIERS } from './rank.js';
import type { Proposal } from './purification.js';

/** Takes out the inert code that an element is part of: the outermost first. Behaviour stays. */
export function proposeProved({ code, language, redefined }: Analysis, element: CodeElement): Proposal[] {
  return findInert(code, language, redefined)
    .filter(({ span }) => element.spans.every((place) => contains(span, place)))
    .flatMap((inert) => inertEdit(code, inert) ?? [])
    .map((edit) => ({
      ...{ strategy: 'remove', tier: TIERS.proved, edits: [edit], text: edit.text },
      ...{ logProbability: -Infinity, isProved: true },
    }));
}
