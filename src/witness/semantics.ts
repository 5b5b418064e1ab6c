import { inertEdit } from '../code/edits/inert-edit.js';
import { findInert } from '../code/values/find-inert.js';
import { type InertCode, type InertKind, isClosed } from '../code/values/inert-code.js';
import { CLOSED_RATE, naturalRate } from './natural-rates.js';
import { rateKey } from './rate-key.js';
import type { SeenUnit, UnitTestimony, UnitWitness } from './unit-witness.js';

/** Code that provably cannot run or has no effect: dead code proves itself. */
export const semantics: UnitWitness = {
  testify: (unit) => outermostInert(unit).map((inert) => toTestimony(inert, unit)),
};

/**
 * Kinds that are no sign of planting. Parameters that a lambda does not read are there because whoever calls it passes them: 44 of
 * 2,500 functions of Go hold such a one, 37 of 2,500 of PHP.
 */
const COMMON: ReadonlySet<InertKind> = new Set<InertKind>(['unread-parameter']);

/** The inert code of a unit without what lies inside other inert code: the outer is removed as a whole. */
export function outermostInert({ code, language, redefined }: SeenUnit): InertCode[] {
  let end = -1;
  return findInert(code, language, redefined).filter(({ kind, span }) => {
    if (span.end <= end || COMMON.has(kind)) return false;
    end = span.end;
    return true;
  });
}

function toTestimony(inert: InertCode, { code, language }: SeenUnit): UnitTestimony {
  const { span, proof, caveat } = inert;
  const edit = inertEdit(code, inert);
  return {
    said: {
      witness: 'semantics',
      proof: true,
      pValue: isClosed(inert) ? CLOSED_RATE : naturalRate(language, rateKey(inert)),
      sentence: caveat === null ? proof : `${proof} ${caveat}`,
    },
    element: { kind: 'statement', text: code.slice(span.start, span.end), spans: [span] },
    edits: edit && [edit],
  };
}
