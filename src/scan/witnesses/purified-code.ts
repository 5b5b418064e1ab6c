import { analyze } from '../../code/analyze.js';
import { applyEdits, type Edit } from '../../code/edits/edit.js';
import { parsesNoWorse } from '../../code/edits/parses-no-worse.js';
import { leastSure } from '../../result/grade.js';
import type { Purified } from '../../result/result.js';
import { overlaps } from '../../text/span.js';
import type { SeenUnit, UnitTestimony } from '../../witness/unit-witness.js';

/** Looks at code again. */
export type Testify = (unit: SeenUnit) => readonly UnitTestimony[];

/** Rounds of removal: without its dead code, a local may be one that nobody reads. */
const MAX_ROUNDS = 3;

/**
 * The code of a unit without what witnesses found in it; `null` if one of the elements has no replacement, or if the code parses
 * worse afterwards. It is as sure as its least sure replacement.
 * @param testify what is said of code, of which nothing may be left
 */
export function purifiedCode(
  unit: SeenUnit,
  found: readonly UnitTestimony[],
  testify: Testify,
): Purified | null {
  const before = analyze(unit.code, unit.language);
  let [code, left] = [unit.code, found];
  for (let round = 0; left.length > 0 && round < MAX_ROUNDS; round++) {
    const edits = editsOf(left);
    if (edits === null) return null;
    code = applyEdits(code, edits);
    left = testify({ ...unit, code });
  }
  if (code === unit.code || !parsesNoWorse(before, analyze(code, unit.language))) return null;
  const grade = leastSure(found.map((one) => one.grade ?? 'proved'));
  const [strongest] = found;
  if (strongest === undefined) return null;
  return {
    ...{ strategy: strategyOf(strongest), grade, code },
    ...{ prediction: null, confidence: NaN, verified: left.length === 0 },
  };
}

/** All edits in order, the outer of two that overlap; `null` if an element has none. */
function editsOf(found: readonly UnitTestimony[]): Edit[] | null {
  const all: Edit[] = [];
  for (const { edits } of found) {
    if (edits === null) return null;
    all.push(...edits);
  }
  const sorted = all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return sorted.filter(
    ({ span }, index) => !sorted.slice(0, index).some((earlier) => overlaps(earlier.span, span)),
  );
}

function strategyOf({ element, edits }: UnitTestimony): Purified['strategy'] {
  if (element.kind === 'character') return 'plain';
  if (element.kind === 'identifier') return 'rename';
  return edits?.every(({ text }) => text === '') === true ? 'remove' : 'simplify';
}
