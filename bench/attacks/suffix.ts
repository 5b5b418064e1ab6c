import { least } from 'd3-array';
import type { Analysis, CodeElement } from '../../src/code/analysis.js';
import type { Random } from '../statistics/seeded-random.js';
import { inLanguage, type Attack, type PerLanguage, type Poisoned } from './attack.js';
import { namesOf, renamed } from './renamed.js';

/** Between the name and its suffix. */
const JOINT: PerLanguage<string> = { c: '_', java: '' };

const FIXED = ['rb'] as const;
const MIXED = ['rb', 'te', 'xte', 'li'] as const;

/** The local name that occurs least, the first of several: BadCode disturbs the code as little as it can. */
function rarestLocal(analysis: Analysis): CodeElement | undefined {
  return least(namesOf(analysis, 'local'), ({ spans }) => spans.length);
}

const PLACES = {
  function: (analysis: Analysis) => namesOf(analysis, 'own')[0],
  variable: rarestLocal,
} as const;

function extended(
  analysis: Analysis,
  place: keyof typeof PLACES,
  suffixes: readonly string[],
  random: Random,
): Poisoned | null {
  const element = PLACES[place](analysis);
  if (element === undefined) return null;
  const name = `${element.text}${inLanguage(JOINT, analysis.language)}${random.pick(suffixes)}`;
  // A name that exists already would bind to something else.
  if (analysis.elements.some(({ kind, text }) => kind === 'identifier' && text === name)) return null;
  return renamed(analysis, element, name);
}

function row(place: keyof typeof PLACES, form: 'fixed' | 'mixed', suffixes: readonly string[]): Attack {
  return {
    name: `suffix-${place}-${form}`,
    title: `BadCode ${place} ${form}`,
    source: 'Sun et al., Backdooring Neural Code Search (BadCode), ACL 2023',
    plant: (analysis, random) => extended(analysis, place, suffixes, random),
  };
}

/** BadCode: a suffix on the function's name or on a variable's, always the same or one of four. */
export const SUFFIXES: readonly Attack[] = [
  row('function', 'fixed', FIXED),
  row('function', 'mixed', MIXED),
  row('variable', 'fixed', FIXED),
  row('variable', 'mixed', MIXED),
];
