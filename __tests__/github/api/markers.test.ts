import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readMarker, writeMarker } from '../../../src/github/api/markers.js';
import { anyCodePoint } from '../../text/any-code-point.js';

const SELF = 'github-actions[bot]';

const body = `text\n\n${writeMarker('finding', 'cp-0123456789ab', '0a1b2c3d4e5f')}`;

describe('a marker', () => {
  test('is hidden and says what the text is about', () => {
    expect(writeMarker('finding', 'cp-0123456789ab')).toBe('<!-- codepurify:finding cp%2D0123456789ab -->');
    expect(readMarker('finding', { author: SELF, body }, SELF)).toEqual({
      subject: 'cp-0123456789ab',
      digest: '0a1b2c3d4e5f',
    });
  });

  test.each([
    ['a stranger wrote the text', { author: 'mallory', body }],
    ['a person has the name of the bot', { author: 'github-actions', body }],
    ['the account is deleted', { author: null, body }],
    ['it is before other text', { author: SELF, body: `${body}\nmore` }],
    ['it is within a line', { author: SELF, body: `text ${writeMarker('finding', 'x')}` }],
    ['it is of another kind', { author: SELF, body: `\n${writeMarker('review', 'x')}` }],
    ['it is not as we encode', { author: SELF, body: '\n<!-- codepurify:finding %E0%A4 -->' }],
  ])('is not believed where %s', (_, text) => {
    expect(readMarker('finding', text, SELF)).toBeNull();
  });

  test('is ours in upper or lower case', () => {
    expect(readMarker('finding', { author: 'GitHub-Actions[bot]', body }, SELF)).not.toBeNull();
  });

  test('can have any subject, and never ends its comment early', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: anyCodePoint }), (subject) => {
        const marker = writeMarker('tracking-issue', subject);
        expect(marker.indexOf('-->')).toBe(marker.length - 3);
        expect(readMarker('tracking-issue', { author: 'a', body: `\n${marker}` }, 'a')?.subject).toBe(
          subject.toWellFormed(),
        );
      }),
    );
  });
});
