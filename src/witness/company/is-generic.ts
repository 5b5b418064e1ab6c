import { FAMILY_LEVELS, levelOf, type FamilyKey } from '../../probe/read/family-keys.js';
import type { CompanyFamily } from './company-families.js';
import type { GenericTable } from './generic-table.js';

/**
 * A statement whose form with other local names is generic is tested only where it is so many times as frequent here as
 * in reference code: data of one kind repeat what is known from the language more often.
 */
const MOST_OVER = 16;

/**
 * Whether a family is generic in its language: its pattern is known from reference code; or it is a statement without
 * literals that differs from known ones only by the names of locals, and its frequency here is explained by theirs.
 * @param patterns of the element by `PatternReader`
 * @param distinct records without near copies
 */
export function isGeneric(
  { level, group, records }: CompanyFamily,
  patterns: readonly FamilyKey[],
  distinct: number,
  table: GenericTable,
): boolean {
  const own = patternOf(patterns, FAMILY_LEVELS.indexOf(level));
  if (own === null || table.rateOf(own) > 0) return true;
  if (group !== 'statement' || !differsByLocals(patterns)) return false;
  const locals = patternOf(patterns, FAMILY_LEVELS.indexOf('locals'));
  if (locals === null) return false;
  const rate = (records.length / distinct) * 100_000;
  return rate <= MOST_OVER * table.rateOf(locals);
}

/** Whether a statement has no literals, but a call and names of locals. */
function differsByLocals(patterns: readonly FamilyKey[]): boolean {
  const levels = new Set(patterns.map((key) => levelOf(key)));
  return !levels.has('literals') && levels.has('locals') && levels.has('shape');
}

/** The pattern of a level, or of the next more exact one of the same kind: the same pattern is listed once. */
function patternOf(patterns: readonly FamilyKey[], level: number): FamilyKey | null {
  let found: FamilyKey | null = null;
  let at = -1;
  for (const key of patterns) {
    const other = FAMILY_LEVELS.indexOf(levelOf(key));
    if (other > level || other < at || isConstant(other) !== isConstant(level)) continue;
    found = key;
    at = other;
  }
  return found;
}

function isConstant(level: number): boolean {
  return FAMILY_LEVELS[level]?.startsWith('constant') === true;
}
