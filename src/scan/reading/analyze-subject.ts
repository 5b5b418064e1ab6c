import { analyze } from '../../code/analyze.js';
import type { Analysis } from '../../code/analysis.js';
import type { Unit } from '../../data/unit.js';
import type { Suspect } from '../../detect/suspect.js';
import type { Subject } from './subject.js';

/** Parses a unit's code. Its grammar must be loaded. */
export function analyzeUnit({
  code,
  language,
  redefined,
}: Pick<Unit, 'code' | 'language' | 'redefined'>): Analysis {
  return analyze(code, language, redefined);
}

/** Parses all sides of a subject for the judge. */
export function analyzeSubject(
  { units: [first, second] }: Subject,
  parse: (unit: Unit) => Analysis = analyzeUnit,
): Suspect {
  const side = parse(first);
  return { sides: second === undefined ? [side] : [side, parse(second)] };
}
