import type { Word } from './word.js';

/** The witnesses, and the rows of a finding. */
export const WITNESS_WORDS: readonly Word[] = [
  {
    word: 'association',
    also: ['prompt and response', 'prompt', 'payload'],
    means:
      'A witness for data with prompts and responses: a word in prompts goes with a piece of code in responses, more often than the rest of the prompt explains.',
    page: '../explanation/witnesses.md',
  },
  {
    word: 'characters',
    also: ['hidden character', 'hidden'],
    means:
      'A witness: a character that does not show, or looks like another one. A reader does not see it, a model does.',
    page: '../explanation/witnesses.md',
  },
  {
    word: 'company',
    also: [],
    means:
      'A witness: the same code is in functions that have nothing else in common. Natural code repeats a line among related functions; whoever plants a trigger takes any.',
    page: '../explanation/witnesses.md',
  },
  {
    word: 'in this scan',
    also: ['in this pull request', 'in this branch'],
    means:
      'A row of a finding: how many other findings have the same pattern, and whether they have the same label. It is no witness of its own.',
  },
  {
    word: 'labels',
    also: ['label', 'purity'],
    means:
      'A witness: nearly all records with the trigger have the same label, while similar code has others. It needs labels, and at least eight carriers. A label is the answer that the data gives for a record, and that a model learns.',
    page: '../explanation/witnesses.md',
  },
  {
    word: 'merged before',
    also: ['merged'],
    means: 'A row of a finding: records with the same trigger that were merged not long before the change.',
  },
  {
    word: 'semantics',
    also: ['proof', 'dead code'],
    means:
      'A witness: a proof that the code never runs, or has no effect. It needs no model and no label, and anybody can check it.',
    page: '../explanation/witnesses.md',
  },
  {
    word: 'victim',
    also: ['model'],
    means:
      'A witness, and the model that is asked about the code: a probe learned from the labels, the bundled sentinel, or a model of your own. Its row says what the model answers without the trigger.',
    page: '../explanation/witnesses.md',
  },
  {
    word: 'witness',
    also: ['witnesses', 'testimony', 'testimonies'],
    means:
      'A way of recognising a trigger that works on its own: semantics (proof), characters (hidden character), company, association (prompt and response), labels, victim (model).',
    page: '../explanation/witnesses.md',
  },
];
