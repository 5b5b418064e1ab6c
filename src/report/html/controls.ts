import { WITNESS_NAMES } from '../../result/testimony.js';
import { GRADES } from '../../result/grade.js';
import { WITNESS_WORDS } from '../witness-rows.js';
import { h, type ElementNode } from './node.js';

/** A choice: its value, and how it reads. */
type Choice = readonly [value: string, says: string];

/** The orders of the list. Those that begin with `family` keep findings under their families. */
const ORDERS: readonly Choice[] = [
  ['family', 'Families, as listed'],
  ['family-p', 'Families, strongest first'],
  ['place', 'File and line'],
  ['p', 'Strongest evidence first'],
];

/**
 * Search, filters, order and buttons for the list of findings. Only the script of the page can use them: without it they are not
 * shown. It fills in the files and the families.
 */
export function controls(): ElementNode {
  return h(
    'form',
    { id: 'controls', role: 'search', 'aria-label': 'Findings' },
    h(
      'label',
      { class: 'wide' },
      'Search',
      h('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' }),
    ),
    select('verdict', 'Verdict', [
      ['', 'all'],
      ['poisoned', 'poisoned'],
      ['suspicious', 'suspicious'],
    ]),
    select('witness', 'Witness', [
      ['', 'all'],
      ...WITNESS_NAMES.map((name): Choice => [name, WITNESS_WORDS[name].name.toLowerCase()]),
    ]),
    select('grade', 'Replacement', [
      ['', 'all'],
      ...GRADES.map((grade): Choice => [grade, grade]),
      ['none', 'none'],
    ]),
    select('file', 'File', [['', 'all']]),
    select('family', 'Family', [['', 'all']]),
    select('order', 'Order', ORDERS),
    h(
      'div',
      { class: 'tools wide' },
      h('output', { id: 'shown', 'aria-live': 'polite' }),
      button('expand', 'Expand all'),
      button('collapse', 'Collapse all'),
      button('clear', 'Clear filters'),
    ),
  );
}

function select(id: string, says: string, choices: readonly Choice[]): ElementNode {
  const options = choices.map(([value, text]) => h('option', { value }, text));
  return h('label', null, says, h('select', { id, autocomplete: 'off' }, options));
}

function button(id: string, says: string): ElementNode {
  return h('button', { type: 'button', id }, says);
}
