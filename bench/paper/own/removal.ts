import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import { applyEdits, removeStatement } from '../../../src/code/edits/edit.js';
import { contains } from '../../../src/text/span.js';
import { mapSides, type Sides } from '../../data/records.js';
import { apart } from './apart.js';
import type { Part } from './part.js';

const isInside = (inner: CodeElement, outer: CodeElement): boolean =>
  inner !== outer && inner.spans.every((span) => outer.spans.some((around) => contains(around, span)));

/** The outermost of some statements. */
function outermost(statements: readonly CodeElement[]): CodeElement[] {
  return statements.filter((one) => !statements.some((other) => isInside(one, other)));
}

/** The statements of a side that are in no other one, in their order. */
export function topStatements({ elements }: Analysis, side: number): Part[] {
  const statements = elements.filter(({ kind }) => kind === 'statement');
  return outermost(statements).map((element) => ({ side, element }));
}

/** The outermost statements within a statement. */
export function innerStatements({ elements }: Analysis, { side, element }: Part): Part[] {
  const inner = elements.filter((one) => one.kind === 'statement' && isInside(one, element));
  return outermost(inner).map((one) => ({ side, element: one }));
}

/** The code of each side without the statements. */
export function withoutStatements(sides: Sides<Analysis>, statements: readonly Part[]): Sides<string> {
  return mapSides(sides, (analysis, at) => {
    const edits = statements
      .filter(({ side }) => side === at)
      .map(({ element }) => removeStatement(analysis, element))
      .sort((a, b) => a.span.start - b.span.start);
    return applyEdits(analysis.code, apart(edits));
  });
}
