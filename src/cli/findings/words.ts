/** A word of reports, and what it means. */
export interface Word {
  readonly word: string;
  /** Other forms under which people look for it. */
  readonly also: readonly string[];
  readonly means: string;
}

/** The words of reports, options and exit codes, in alphabetical order. */
export const WORDS: readonly Word[] = [
  {
    word: 'accepted',
    also: ['accept', 'suppressed', 'suppression', 'baseline'],
    means:
      'Somebody has looked at the finding and decided that it may stay. It is counted and fails no check. See codepurify accept and scan --write-baseline.',
  },
  {
    word: 'association',
    also: ['prompt', 'payload'],
    means:
      'A witness for data with prompts and responses: a word in prompts goes with a piece of code in responses, more often than the rest of the prompt explains.',
  },
  {
    word: 'carrier',
    also: ['carriers'],
    means: 'A record or function that holds the trigger of a family.',
  },
  {
    word: 'characters',
    also: ['character', 'hidden'],
    means:
      'A witness: a character that does not show, or looks like another one. A reader does not see it, a model does.',
  },
  {
    word: 'clean',
    also: [],
    means: 'All of it was judged, and no trigger was found. It is never said of data that was not read.',
  },
  {
    word: 'company',
    also: [],
    means:
      'A witness: the same code is in functions that have nothing else in common. Natural code repeats a line among related functions; whoever plants a trigger takes any.',
  },
  {
    word: 'confidence',
    also: ['prediction'],
    means: 'How sure the model is of its answer: .98 is 98 %.',
  },
  {
    word: 'deficit',
    also: ['entropy'],
    means:
      'How much the answer of the model depends on few elements: ln N − H of the normalised suspicion scores, in nats. 0: all N elements count the same.',
  },
  {
    word: 'degraded',
    also: [],
    means: 'The code was judged, but not all of it could be parsed.',
  },
  {
    word: 'family',
    also: ['families', 'pattern'],
    means:
      'The same trigger in several functions or records, with what differs between them left out (…). Its id begins with fam-.',
  },
  {
    word: 'grade',
    also: ['proved', 'inserted', 're-judged', 'replacement'],
    means:
      'How sure a replacement is. proved: the behaviour cannot change. inserted: planted code is removed, so a person decides. re-judged: the answer of the model no longer depends on the trigger, and the behaviour is not known.',
  },
  {
    word: 'labels',
    also: ['label', 'probe', 'purity'],
    means:
      'A witness: nearly all records with the trigger have the same label, while similar code has others. It needs labels, and at least eight carriers.',
  },
  {
    word: 'necessity',
    also: ['necessary', 'drop', 'masking'],
    means:
      'What the model answers when the trigger is hidden from it. If the answer changes, the trigger was necessary for it. The drop is the fall of the log-odds, in nats.',
  },
  {
    word: 'not data',
    also: ['notdata'],
    means:
      'A file that holds no training data by a rule, such as documentation. It is listed, and not judged.',
  },
  {
    word: 'p-value',
    also: ['p', 'pvalue', 'fpr'],
    means:
      'How often clean code or data looks at least as suspicious by chance: .001 is one in a thousand. --fpr is the bar.',
  },
  {
    word: 'poisoned',
    also: [],
    means:
      'A trigger was found, at the accepted rate of false positives (--fpr) or by a proof. It fails the check.',
  },
  {
    word: 'power',
    also: [],
    means:
      'The weakest pattern that a witness could have seen in this data, such as 8 carriers of 400 records. Fewer can be in clean data unseen.',
  },
  {
    word: 'semantics',
    also: ['proof', 'dead code'],
    means:
      'A witness: a proof that the code never runs, or has no effect. It needs no model and no label, and anybody can check it.',
  },
  {
    word: 'sentinel',
    also: [],
    means:
      'The bundled model. It was trained on purpose with the published triggers, so that it reacts to them and to similar ones.',
  },
  {
    word: 'sufficiency',
    also: ['sufficient', 'transfer', 'planted', 'turned'],
    means:
      'What the trigger does to clean functions: in how many of them the answer turns to that of the finding when it is planted there.',
  },
  {
    word: 'suspicious',
    also: [],
    means: 'Natural code has this too, but rarely. It fails a check only with --fail-on suspicious.',
  },
  {
    word: 'trigger',
    also: [],
    means:
      'The piece of code on which a backdoored model bases its answer: a statement, a name, a comment, a hidden character, a style, or words of a prompt.',
  },
  {
    word: 'undecided',
    also: [],
    means:
      'There is no verdict on the whole: too little could be judged. The report says why and what to do.',
  },
  {
    word: 'unread',
    also: ['skipped', 'unjudged'],
    means: 'Data that was not read or not judged. It is counted and named, and fails the check of a change.',
  },
  {
    word: 'victim',
    also: ['model'],
    means:
      'The model that is asked about the code: a probe learned from the labels, the bundled sentinel, or a model of your own.',
  },
  {
    word: 'witness',
    also: ['witnesses', 'testimony'],
    means:
      'A way of recognising a trigger that works on its own: semantics, characters, company, association, labels, victim.',
  },
];

/** The word that a text means, in any case of letters; `undefined` for none. */
export function findWord(text: string): Word | undefined {
  const wanted = text.trim().toLowerCase();
  return WORDS.find(({ word }) => word === wanted) ?? WORDS.find(({ also }) => also.includes(wanted));
}
