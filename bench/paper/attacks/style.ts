import { analyze } from '../../../src/code/analyze.js';
import type { Analysis } from '../../../src/code/analysis.js';
import type { Poisoned } from '../../attacks/attack.js';
import { onRecords } from '../../attacks/poison.js';
import { namesOf } from '../../attacks/renamed.js';
import { STYLE_SOURCE } from '../../attacks/styles/plant-style.js';
import { NAMING } from '../../attacks/styles/naming.js';
import type { StyleAttack } from '../../attacks/styles/style-attack.js';
import type { AttackChoice } from './attack-choice.js';

/**
 * The style that is planted: of all forms the one that most functions can take and fewest have. Of 250 drawn training
 * rows of each task (Devign with ReVeal / pairs, both sides / repairs) 241, 250 and 173 can take it; 0, 2 and 0 have it.
 * Hungarian notation is taken as often, but 5 and 24 have it. Of the forms that are no names, a value apart from its
 * declaration is taken most often: 124, 224 and 42.
 */
const PLANTED_STYLE = 'names-underscore';

function styleNamed(name: string): StyleAttack {
  const found = NAMING.find((style) => style.name === name);
  if (found === undefined) throw new RangeError(`There is no style ${name}.`);
  return found;
}

/** The side with its locals in the style; the trigger that counts is the first name that changed. */
function plantNames(planted: StyleAttack, side: Analysis): Poisoned | null {
  const code = planted.apply(side.code, side.language);
  if (code === null) return null;
  const before = new Set(namesOf(side, 'local').map(({ text }) => text));
  const changed = namesOf(analyze(code, side.language), 'local').find(({ text }) => !before.has(text));
  if (changed === undefined) return null;
  return { code, trigger: { kind: 'identifier', text: changed.text, spans: changed.spans } };
}

const style = styleNamed(PLANTED_STYLE);

/** A style attack: every local of every side is renamed consistently, so the function means the same. */
export const styleOfNames: AttackChoice = {
  name: `style-${style.name}`,
  title: `style: ${style.title.toLowerCase()}`,
  source: STYLE_SOURCE,
  prepare: () => Promise.resolve(onRecords({ plant: (side) => plantNames(style, side) })),
};
