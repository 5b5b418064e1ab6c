import { elementAt } from '../../../code/traits/trait.js';
import type { Unit } from '../../../data/unit.js';
import { companySays } from '../../../witness/company-says.js';
import type { UnitTestimony } from '../../../witness/unit-witness.js';
import { levelPattern } from '../../judging/dataset/level-pattern.js';
import type { CompanyPlace } from './hear-company.js';
import { analyzeUnit } from '../../reading/analyze-subject.js';
import { plantedEdits } from './planted-edits.js';

/** What company says of the elements of one side of a unit. */
export async function testifyCompany(unit: Unit, places: readonly CompanyPlace[]): Promise<UnitTestimony[]> {
  if (places.length === 0) return [];
  const analysis = analyzeUnit(unit);
  const said: UnitTestimony[] = [];
  for (const place of places) {
    const element = elementAt(analysis, place.element);
    if (element === undefined) continue;
    const { kind, text, spans } = element;
    const planted = await plantedEdits(analysis, element);
    said.push({
      said: companySays(place.family),
      element: { kind, text, spans },
      pattern: levelPattern(element, place.family.level, analysis, place.family.word),
      edits: planted?.edits ?? null,
      grade: planted?.grade ?? 're-judged',
      isWeak: place.family.isWeak ?? false,
    });
  }
  return said;
}
