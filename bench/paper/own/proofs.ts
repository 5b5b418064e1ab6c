import { greatest } from 'd3-array';
import { analyze } from '../../../src/code/analyze.js';
import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import { findHiddenCharacters } from '../../../src/code/characters/find-hidden-characters.js';
import { purifyCharacters } from '../../../src/code/characters/purify-characters.js';
import { applyEdits, type Edit, wholeLines } from '../../../src/code/edits/edit.js';
import { findInert } from '../../../src/code/values/find-inert.js';
import type { InertCode } from '../../../src/code/values/inert-code.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { type LabelledRecord, mapSides } from '../../data/records.js';
import { apart } from './apart.js';

/** What a proof names: as much of an element as tells its place. */
export type Place = Pick<CodeElement, 'kind' | 'text' | 'spans'>;

/** A row without its inert code and its hidden characters. */
export interface ProvedRow extends LabelledRecord {
  /** The longest code that went from each side, at its place in the row as it was; `null` where none went. */
  readonly removed: readonly (Place | null)[];
}

/** Removals that lay other inert code open: an empty branch, a variable that nothing reads any more. */
const MOST_PASSES = 4;

/**
 * The edits that take inert code out of a side, the outer before the inner. Here a caveat does not matter, such as that
 * `assertTrue` is taken for the assertion of that name: the code is read by a victim, and nobody runs it.
 */
function removals({ code, language, redefined }: Analysis): Edit[] {
  const edits = findInert(code, language, redefined).flatMap(({ span, replacement }): Edit[] => {
    if (replacement === null) return [];
    return [{ span: replacement === '' ? wholeLines(code, span) : span, text: replacement }];
  });
  return apart(edits);
}

/** A side without what is proved to do nothing. */
function withoutInert(side: Analysis): Analysis {
  const { code, language } = side;
  const visible = purifyCharacters(code, findHiddenCharacters(code, language));
  let now = visible === code ? side : analyze(visible, language);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = removals(now);
    const changed = applyEdits(now.code, edits);
    if (changed === now.code) break;
    now = analyze(changed, language);
  }
  return now;
}

/** The longest inert code of a side, as a statement. */
function longestInert({ code, language, redefined }: Analysis): Place | null {
  const length = ({ span }: InertCode): number => span.end - span.start;
  const longest = greatest(findInert(code, language, redefined), length);
  if (longest === undefined) return null;
  const { start, end } = longest.span;
  return { kind: 'statement', text: code.slice(start, end), spans: [longest.span] };
}

/** A row without what provably does nothing, and without hidden characters. The victim is not asked. */
export function withoutProved(row: LabelledRecord): ProvedRow {
  const sides = mapSides(row.sides, withoutInert);
  const removed = row.sides.map((side, at) =>
    elementAt<Analysis>(sides, at) === side ? null : longestInert(side),
  );
  return { ...row, sides, removed };
}
