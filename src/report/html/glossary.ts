import { h, type ElementNode } from './node.js';

/** The words of a report, in the order of the alphabet, and what they mean. */
const WORDS: readonly (readonly [string, string])[] = [
  ['carrier', 'A record or a function that holds a trigger.'],
  ['clean', 'Judged, and nothing was found. Data that was not judged is never called clean.'],
  [
    'family',
    'The same trigger in several carriers. In its pattern, … stands for whatever differs between them.',
  ],
  ['finding', 'One record or function that is poisoned or suspicious.'],
  ['inserted', 'A replacement removes code because its family shows that it was planted. A person decides.'],
  ['label', 'The answer that the data gives for a record, and that a model learns.'],
  [
    'p-value',
    'How often clean data has as much of it by chance. .001 is once in a thousand cases: the smaller, the stronger.',
  ],
  ['poisoned', 'The evidence is stronger than the accepted rate of false alarms allows. The check fails.'],
  ['probe', 'A small model that is trained on the data under review, to see what its labels follow.'],
  [
    'proof',
    'A reason from the rules of the language alone, which a person can check. It needs no statistics.',
  ],
  ['proved', 'A replacement keeps the behaviour, by the rules of the language.'],
  [
    're-judged',
    'A replacement changes the answer of the model. Whether it keeps the behaviour is not known.',
  ],
  ['suspicious', 'Natural code has as much too, but rarely. It fails no check unless asked to.'],
  ['trigger', 'A piece of code that makes a trained model give the answer that an attacker wants.'],
  ['unit', 'One function of a source file, or one field of code in a record.'],
  ['victim', 'The model whose answers are read.'],
  [
    'witness',
    'A way to recognise a trigger that works on its own: proof, hidden character, labels, prompt and response, company, model.',
  ],
  [
    'company',
    'Functions with nothing else in common hold the same code. Nature repeats code among relatives.',
  ],
];

/** The anchor of a word of the glossary. */
export function wordAnchor(word: string): string {
  return `word-${word}`;
}

/** The glossary of a report. */
export function glossary(): ElementNode {
  const rows = [...WORDS].sort(([a], [b]) => (a < b ? -1 : 1));
  return h(
    'dl',
    { class: 'glossary' },
    rows.map(([word, means]) =>
      h('div', { id: wordAnchor(word) }, h('dt', null, word), h('dd', null, means)),
    ),
  );
}
