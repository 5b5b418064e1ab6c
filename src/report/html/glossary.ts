import { WORDS } from '../words/words.js';
import { h, type ElementNode } from './node.js';

/** The anchor of a word of the glossary. */
export function wordAnchor(word: string): string {
  return `word-${word.replaceAll(' ', '-')}`;
}

/** The glossary of a report. */
export function glossary(): ElementNode {
  return h(
    'dl',
    { class: 'glossary' },
    WORDS.map(({ word, means }) =>
      h('div', { id: wordAnchor(word) }, h('dt', null, word), h('dd', null, means)),
    ),
  );
}
