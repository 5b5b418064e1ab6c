import { describe, expect, test } from '@jest/globals';
import { nameRun } from '../../src/config/command-line.js';
import { resolveOptions } from '../../src/config/resolve-options.js';

const NOW = new Date('2026-11-30T22:05:59.999Z');

const commandOf = (paths: readonly string[], values: Readonly<Record<string, unknown>> = {}) =>
  nameRun(paths, { ...resolveOptions([]), ...values }, NOW).command;

describe('the command of a run', () => {
  test.each([
    ['paths alone', ['data', 'a b.c'], {}, "codepurify scan data 'a b.c'"],
    [
      'options that are not the default',
      ['.'],
      { fpr: 0.001, labelField: 'y' },
      'codepurify scan . --fpr 0.001 --label-field y',
    ],
    [
      'no option of output or delivery',
      ['.'],
      { format: 'html', output: 'r.html', threads: 3 },
      'codepurify scan .',
    ],
    [
      'lists and flags',
      ['.'],
      { witness: ['labels', 'victim'], fdr: true, secondOpinion: false },
      'codepurify scan . --witness labels --witness victim --fdr --no-second-opinion',
    ],
    ['never the key of the probe', ['.'], { seed: 'secret' }, 'codepurify scan .'],
    ['a quote in a path', ["it's"], {}, String.raw`codepurify scan 'it'\''s'`],
    [
      'characters that do not show, and what would be an option',
      ['a\u202Eb', '-x'],
      {},
      'codepurify scan DATA DATA',
    ],
  ])('%s', (_, paths, values, command) => {
    expect(commandOf(paths, values)).toBe(command);
  });

  test('the time is in UTC, to the minute, and the data are as given', () => {
    expect(nameRun(['data'], resolveOptions([]), NOW)).toEqual({
      ...{ command: 'codepurify scan data', inputs: ['data'], date: '2026-11-30 22:05 UTC', copies: null },
    });
  });
});
