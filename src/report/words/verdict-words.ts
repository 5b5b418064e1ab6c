import type { Word } from './word.js';

/** What a run and its parts are called. */
export const VERDICT_WORDS: readonly Word[] = [
  {
    word: 'accepted',
    also: ['accept', 'acceptance', 'suppressed', 'suppression', 'baseline'],
    means:
      'Somebody has looked at the finding and decided that it may stay, with a reason. It is counted and fails no check. See codepurify accept and scan --write-baseline.',
    page: '../how-to/accept.md',
  },
  {
    word: 'accounts',
    also: ['account'],
    means:
      'The line of a report that says what became of each record and file that was read: judged, unchanged, accepted, not data or unread. Its parts add up.',
  },
  {
    word: 'clean',
    also: [],
    means: 'All of it was judged, and no trigger was found. It is never said of data that was not read.',
  },
  {
    word: 'degraded',
    also: ['parsed incompletely'],
    means: 'The code was not parsed completely. It was judged as far as it was parsed.',
  },
  {
    word: 'failed',
    also: [],
    means: 'A unit that could not be judged, because of an error or a limit of time. It counts as unread.',
  },
  {
    word: 'finding',
    also: ['findings'],
    means:
      'One unit that is poisoned or suspicious, the evidence, and a replacement where there is one. Its id begins with cp- and is a hash of the path, the code and the trigger, so it stays when the code moves within its file.',
  },
  {
    word: 'not data',
    also: ['notdata'],
    means:
      'A file that holds no training data by a rule, such as documentation. It is listed, and not judged.',
  },
  {
    word: 'not judged',
    also: ['unjudged'],
    means:
      'A file whose content is not here, such as a pointer of Git LFS. It is named, and fails the check of a change.',
  },
  {
    word: 'note',
    also: ['notes'],
    means: 'What a report says of the run besides its findings. It fails no check.',
  },
  { word: 'nothing to judge', also: ['nothing'], means: 'The change brings no new or changed record.' },
  {
    word: 'poisoned',
    also: ['poison'],
    means:
      'A trigger was found, at the accepted rate of false positives (--fpr) or by a proof. It fails the check.',
  },
  {
    word: 'suspicious',
    also: [],
    means: 'Natural code has this too, but rarely. It fails a check only with --fail-on suspicious.',
  },
  {
    word: 'total',
    also: ['totals', 'summary'],
    means: 'The line of a report that counts the units by their verdict.',
  },
  {
    word: 'unchanged',
    also: [],
    means: 'A record that the base of a change has too. It is not judged again.',
  },
  {
    word: 'undecided',
    also: [],
    means:
      'There is no verdict on the whole: too little could be judged. The report says why and what to do.',
  },
  {
    word: 'unread',
    also: ['skipped'],
    means: 'Data that was not read or not judged. It is counted and named, and fails the check of a change.',
  },
];
