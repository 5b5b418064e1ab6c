import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import { applyEdits, type Edit, removeStatement } from '../../../src/code/edits/edit.js';
import { contains } from '../../../src/text/span.js';
import { mapSides, type Sides } from '../../data/records.js';

/** A statement of one side. */
export interface Statement {
  readonly side: number;
  readonly element: CodeElement;
}

const isInside = (inner: CodeElement, outer: CodeElement): boolean =>
  inner !== outer && inner.spans.every((span) => outer.spans.some((around) => contains(around, span)));

/** The outermost of some statements. */
function outermost(statements: readonly CodeElement[]): CodeElement[] {
  return statements.filter((one) => !statements.some((other) => isInside(one, other)));
}

/** The statements of a side that are in no other one, in their order. */
export function topStatements({ elements }: Analysis, side: number): Statement[] {
  const statements = elements.filter(({ kind }) => kind === 'statement');
  return outermost(statements).map((element) => ({ side, element }));
}

/** The outermost statements within a statement. */
export function innerStatements({ elements }: Analysis, { side, element }: Statement): Statement[] {
  const inner = elements.filter((one) => one.kind === 'statement' && isInside(one, element));
  return outermost(inner).map((one) => ({ side, element: one }));
}

/** The code of each side without the statements. */
export function withoutStatements(sides: Sides<Analysis>, statements: readonly Statement[]): Sides<string> {
  return mapSides(sides, (analysis, at) => {
    const edits = statements
      .filter(({ side }) => side === at)
      .map(({ element }) => removeStatement(analysis, element))
      .sort((a, b) => a.span.start - b.span.start);
    const apart: Edit[] = [];
    for (const edit of edits) if (edit.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(edit);
    return applyEdits(analysis.code, apart);
  });
}
