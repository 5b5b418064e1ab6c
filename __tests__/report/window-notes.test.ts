import { expect, test } from '@jest/globals';
import { windowNotes } from '../../src/report/window-notes.js';
import type { Unreached } from '../../src/result/window.js';
import { scanResult } from './results.js';

const CLEAN = scanResult([]);

const window = { commit: '1f3a9c2e'.repeat(5), date: '2026-11-30', records: 0 };

function notes(reason: Unreached['reason'], isTested: boolean): string[] {
  const unreached = { asked: 'v1.0', reason };
  const summary = { ...CLEAN.summary, window: isTested ? window : null, unreached };
  return windowNotes({ ...CLEAN, summary }, (text) => `<${text}>`);
}

test.each<[Unreached['reason'], boolean, string]>([
  [
    'long-history',
    true,
    'the history has more commits than are looked through. The window begins at <1f3a9c2e> (2026-11-30) instead.',
  ],
  [
    'shallow-clone',
    true,
    'the clone is shallow, and its history does not reach back so far. The window begins at <1f3a9c2e> (2026-11-30) instead. Fetch the whole history, as <fetch-depth: 0> does.',
  ],
  [
    'shallow-clone',
    false,
    'the clone is shallow, and its history does not reach back so far. No window was tested. Fetch the whole history, as <fetch-depth: 0> does.',
  ],
  ['all-later', false, 'all of the history is later. No window was tested.'],
  ['large-tree', false, 'that state has more files than GitHub lists. No window was tested.'],
  ['no-answer', false, 'GitHub did not answer when it was asked for it. No window was tested.'],
])('a start that was not reached: %s, with a window: %s', (reason, isTested, expected) => {
  expect(notes(reason, isTested)).toEqual([
    `The option <since> is <v1.0>, and that start was not reached: ${expected}`,
  ]);
});

test('a start that was reached needs no note', () => {
  expect(windowNotes(CLEAN, (text) => text)).toEqual([]);
});
