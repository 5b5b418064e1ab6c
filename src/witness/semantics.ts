import { inertEdit } from '../code/edits/inert-edit.js';
import { findInert } from '../code/values/find-inert.js';
import { DRAWS, type InertCode, restsOnLibrary } from '../code/values/inert-code.js';
import { LIBRARY_RATE, naturalRate } from './natural-rates.js';
import type { SeenUnit, UnitTestimony, UnitWitness } from './unit-witness.js';

/** Code that provably cannot run or has no effect: dead code proves itself. */
export const semantics: UnitWitness = {
  testify: (unit) => outermost(findInert(unit.code, unit.language)).map((inert) => toTestimony(inert, unit)),
};

/** Without what lies inside other inert code: the outer is removed as a whole. */
function outermost(found: readonly InertCode[]): InertCode[] {
  let end = -1;
  return found.filter(({ span }) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

function toTestimony(inert: InertCode, { code, language }: SeenUnit): UnitTestimony {
  const { kind, span, proof, caveat } = inert;
  const edit = inertEdit(code, inert);
  const assumes = caveat !== null && caveat !== DRAWS;
  return {
    said: {
      witness: 'semantics',
      proof: true,
      pValue: restsOnLibrary(inert) ? LIBRARY_RATE : naturalRate(language, kind, assumes),
      sentence: caveat === null ? proof : `${proof} ${caveat}`,
    },
    element: { kind: 'statement', text: code.slice(span.start, span.end), spans: [span] },
    edits: edit && [edit],
  };
}
