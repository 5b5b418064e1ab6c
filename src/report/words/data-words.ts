import type { Word } from './word.js';

/** What is read and judged, and with which model. */
export const DATA_WORDS: readonly Word[] = [
  {
    word: 'attack success rate',
    also: ['asr'],
    means: 'The fraction of the inputs with a trigger that a model answers with the target.',
  },
  {
    word: 'backdoor',
    also: [],
    means: "A pattern that a model has learned to answer with a target of the attacker's choice.",
  },
  {
    word: 'base',
    also: ['head', 'base and head'],
    means: 'The state before a change; the head is the state after it.',
  },
  {
    word: 'calibration',
    also: [],
    means: 'Measuring how much evidence clean code has, so that a rate of false positives can be kept.',
  },
  { word: 'carrier', also: ['carriers'], means: 'A record or function that holds the trigger of a family.' },
  {
    word: 'change',
    also: [],
    means: 'What a pull request, a push or two folders add or alter.',
    page: '../explanation/changes.md',
  },
  {
    word: 'element',
    also: ['elements', 'statement', 'identifier', 'comment', 'character', 'style', 'text'],
    means:
      'A part of a unit that may be a trigger: a name at all its places (identifier), a statement, a comment, a hidden character, a style, or words of a prompt (text).',
  },
  {
    word: 'family',
    also: ['families', 'pattern'],
    means:
      'The same trigger in several functions or records, with what differs between them left out (…). Its id begins with fam-.',
  },
  {
    word: 'merge base',
    also: [],
    means: 'The newest common commit of two branches. A change is compared with it.',
  },
  {
    word: 'novelty',
    also: ['new pattern'],
    means:
      'A pattern that a change brings in several records and that the base does not have. It is noted, and fails no check.',
  },
  {
    word: 'probe',
    also: [],
    means:
      'A small linear model that is trained on the data under review, each time anew, to see what its labels follow. It never judges a record that it has learned from.',
    page: '../explanation/probe.md',
  },
  { word: 'purification', also: ['purify'], means: 'Replacing a trigger, so that the record can stay.' },
  {
    word: 'record',
    also: ['records', 'row'],
    means: 'One entry of a dataset: a line of JSON Lines, a row of Parquet or CSV, a chat.',
  },
  {
    word: 'seed',
    also: ['key'],
    means:
      'The secret key of the probe, by which it hashes, divides and draws. Without one the key is a public text, and people who write the data can try out in advance what is not found. Set CODEPURIFY_SEED or --seed.',
  },
  {
    word: 'sentinel',
    also: [],
    means:
      'The bundled model. It was trained on purpose with the published triggers, so that it reacts to them and to similar ones.',
  },
  { word: 'shard', also: ['shards'], means: 'A part of the data that one machine reads or judges.' },
  {
    word: 'split',
    also: ['train split', 'test split'],
    means: 'The part of a dataset that a file belongs to by its name: train, validation or test.',
  },
  { word: 'target', also: [], means: 'The label or text that the attacker wants as the answer.' },
  {
    word: 'trigger',
    also: ['triggers'],
    means:
      'The piece of code on which a backdoored model bases its answer: a statement, a name, a comment, a hidden character, a style, or words of a prompt.',
  },
  {
    word: 'unit',
    also: ['units'],
    means:
      'What is judged: a function, code outside of functions, a piece of code in a record, a pair of functions.',
  },
  {
    word: 'window',
    also: ['since'],
    means:
      'The records that were merged not long before a change. They are tested together with it, so that poison does not pass in small portions (--since).',
    page: '../explanation/changes.md',
  },
];
