import type { Word } from './word.js';

/** What is measured, and how a replacement is graded. */
export const EVIDENCE_WORDS: readonly Word[] = [
  { word: 'confidence', also: ['prediction'], means: 'How sure the model is of its answer: .98 is 98 %.' },
  {
    word: 'deficit',
    also: ['entropy'],
    means:
      'How much the answer of the model depends on few elements: ln N − H of the normalised suspicion scores, in nats. 0: all N elements count the same.',
  },
  {
    word: 'evidence',
    also: [],
    means: 'How strongly an element is both necessary and sufficient for the answer of the model, in nats.',
  },
  {
    word: 'grade',
    also: ['grades', 'replacement', 'replacements', 'purified'],
    means: 'How sure a replacement is: proved, inserted or re-judged.',
  },
  {
    word: 'inserted',
    also: [],
    means:
      'A grade: a replacement removes code because its family shows that it was planted, and all names still resolve. Behaviour may change, so a person decides.',
  },
  {
    word: 'nat',
    also: ['nats'],
    means:
      'The unit of natural logarithms. Log-odds are measured in nats: a fall of 2.20 nats turns odds of 3 : 1 into 1 : 3.',
  },
  {
    word: 'necessity',
    also: ['necessary', 'drop', 'masking'],
    means:
      'What the model answers when the trigger is hidden from it. If the answer changes, the trigger was necessary for it. The drop is the fall of the log-odds, in nats.',
  },
  {
    word: 'p-value',
    also: ['p', 'pvalue', 'fpr'],
    means:
      'How often clean code or data looks at least as suspicious by chance: .001 is one in a thousand. --fpr is the bar.',
  },
  {
    word: 'power',
    also: [],
    means:
      'The weakest pattern that a witness could have seen in this data, such as 8 carriers of 400 records. Fewer can be in clean data unseen.',
  },
  {
    word: 'proved',
    also: [],
    means: 'A grade: a replacement keeps the behaviour, by the rules of the language.',
  },
  {
    word: 're-judged',
    also: [],
    means:
      'A grade: a replacement changes the answer of the model back. Whether it keeps the behaviour is not known.',
  },
  {
    word: 'sufficiency',
    also: ['sufficient', 'transfer', 'planted', 'turned'],
    means:
      'What the trigger does to clean functions: in how many of them the answer turns to that of the finding when it is planted there.',
  },
  {
    word: 'threshold',
    also: [],
    means:
      'The value of a score from which a unit is reported. It comes from clean code, at the rate of false positives of --fpr.',
  },
];
