import type { NaturalCounts } from './rate-key.js';

/**
 * Inert code in functions of well-known open-source projects, which nobody poisoned, by language: the result of
 * `npm run bench -- natural-rates` (`docs/results/natural-rates.jsonl`).
 */
export const NATURAL_COUNTS: NaturalCounts = {
  c: {
    searched: 20_951,
    holding: {
      'after-jump': 7,
      'disguised-constant': 22,
      'disguised-constant:sum': 4,
      'false-condition': 12,
      'literal-condition': 9,
      'self-assignment': 2,
      'true-condition': 3,
      'unread-local': 1,
      'unread-local:bare': 16,
      'unread-local:bare~': 85,
      'unread-local:usual': 1,
      'unread-local:usual~': 6,
      'unread-local~': 1,
    },
  },
  csharp: { searched: 2_500, holding: { 'unread-local': 1 } },
  cpp: {
    searched: 2_500,
    holding: {
      'disguised-constant': 2,
      'literal-condition': 1,
      'unread-local:bare': 1,
      'unread-local:usual': 1,
    },
  },
  go: { searched: 2_500, holding: { 'disguised-constant': 1, 'disguised-constant:sum': 1 } },
  java: {
    searched: 29_948,
    holding: {
      'constant-assertion:literal~': 31,
      'disguised-constant': 23,
      'disguised-constant:sum': 13,
      'empty-loop': 2,
      'false-condition': 10,
      'literal-condition': 5,
      'no-effect': 1,
      'self-assignment': 1,
      'true-condition': 19,
      'unread-label': 2,
      'unread-local': 33,
      'unread-local:bare': 53,
      'unread-local:constant': 11,
      'unread-local:usual': 115,
    },
  },
  javascript: {
    searched: 2_006,
    holding: {
      'after-jump': 2,
      'disguised-constant': 1,
      'disguised-constant:sum': 1,
      'empty-loop': 1,
      'false-condition': 3,
      'true-condition': 7,
      'unread-local:usual': 2,
    },
  },
  php: { searched: 2_500, holding: {} },
  python: {
    searched: 2_500,
    holding: {
      'literal-condition': 3,
      'self-assignment': 1,
      'unread-function': 1,
      'unread-local:constant': 1,
      'unread-local:usual': 1,
    },
  },
  ruby: { searched: 2_500, holding: {} },
  rust: { searched: 2_500, holding: {} },
  typescript: { searched: 2_500, holding: {} },
};

/**
 * The same in training datasets, where some of it is more frequent: the C functions of Devign (the training part) come from video
 * codecs and emulators, which write `i + 0` for a pattern's sake; those of ReVeal are older. The larger rate counts.
 */
export const DATASET_COUNTS: readonly NaturalCounts[] = [
  {
    c: {
      searched: 1_700,
      holding: {
        'after-jump': 4,
        'disguised-constant': 21,
        'disguised-constant:sum': 4,
        'false-condition': 4,
        'literal-condition': 1,
        'unread-local:bare': 1,
        'unread-local:usual~': 2,
        'unread-local~': 1,
      },
    },
  },
  {
    c: {
      searched: 3_630,
      holding: {
        'after-jump': 11,
        'disguised-constant': 16,
        'disguised-constant:sum': 2,
        'false-condition': 1,
        'literal-condition': 2,
        'unread-local:bare': 1,
        'unread-local:bare~': 3,
        'unread-local:usual~': 3,
        'unread-local~': 1,
      },
    },
  },
];
