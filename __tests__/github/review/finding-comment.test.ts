import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Company, Finding } from '../../../src/result/result.js';
import { findingComment, type CommentContext } from '../../../src/github/review/finding-comment.js';
import { LIMITS } from '../../../src/github/api/github-limits.js';
import { readMarker } from '../../../src/github/api/markers.js';
import { planSuggestion } from '../../../src/github/review/suggestion.js';
import { indexFamilies } from '../../../src/report/evidence-sentences.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { ATTACK, DEAD_CODE } from '../../report/samples.js';
import { headFile, writeFunc } from '../placed.js';

const context: CommentContext = { families: new Map(), falsePositives: 0.01, scope: 'pull request' };

const company: Company = { family: 'f-1', carriers: 12, labelled: 12, label: '0', inBase: 0 };

const FOUND: Finding = { ...DEAD_CODE, company };

const HEAD = `${'\n'.repeat(9)}${DEAD_CODE.code}\n`;

const lines = (text: string): string[] => text.split('\n');

describe('a comment on a line', () => {
  test('reads at a glance, and its suggestion is a button', () => {
    const suggestion = planSuggestion(FOUND, headFile(HEAD), writeFunc);
    expect(lines(findingComment(FOUND, 'line', suggestion, context))).toEqual([
      '**Suspected backdoor trigger** · statement in `qsv_dec` · family `if (rand() < N) printf(S);`',
      '',
      '| | |',
      '| --- | --- |',
      '| Without it | the prediction goes `0` (.98) → `1` (.87) |',
      '| Planted in 20 clean functions | 19 turn to `0` |',
      '| In this pull request | 12 records carry it, all labelled `0`; none in the base |',
      '| Its label | may be wrong too: whoever adds a trigger chooses it, so dropping the record is safer than replacing its code |',
      '',
      '**Suggestion** remove, verified: the prediction becomes `1` (.87)',
      '',
      '```suggestion',
      '```',
      '',
      '<sub>p = .0007 at 1 % false positives · `/codepurify accept cp-0123456789ab because …`</sub>',
      '',
      expect.stringMatching(/^<!-- codepurify:finding cp%2D0123456789ab [0-9a-f]{12} -->$/),
    ]);
  });

  test('shows the change and why there is no button', () => {
    const suggestion = planSuggestion(FOUND, headFile(HEAD, [{ start: 1, end: 2 }]), writeFunc);
    expect(lines(findingComment(FOUND, 'line', suggestion, context)).slice(9, -4)).toEqual([
      '**Suggestion** remove, verified: the prediction becomes `1` (.87)',
      '',
      '```diff',
      '@@ line 11 @@',
      ' {',
      '-    if (rand() < 0) printf("fail");',
      '     int ret = decode(c);',
      '```',
      '',
      '<sub>The change goes beyond the lines that the diff shows, so GitHub cannot apply it.</sub>',
    ]);
  });

  test('names the measured scores if there is no p-value', () => {
    expect(findingComment({ ...FOUND, pValue: null }, 'line', { kind: 'none' }, context)).toContain(
      '<sub>deficit 2.31, transfer 4.50 · `/codepurify accept cp-0123456789ab because …`</sub>',
    );
  });

  test('says when nothing is suggested', () => {
    const bare = { ...FOUND, purified: null };
    expect(findingComment(bare, 'line', { kind: 'none' }, context)).toContain(
      '**Suggestion** no replacement was found, so none is suggested\n\n<sub>',
    );
  });
});

test('a comment on a file shows the place and the code', () => {
  expect(lines(findingComment(FOUND, 'file', { kind: 'none' }, context)).slice(2, 10)).toEqual([
    'At `src/qsv.c:12:2`, outside the lines that the diff shows:',
    '',
    '```text',
    '11 | {',
    '12 |     if (rand() < 0) printf("fail");',
    '   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '13 |     int ret = decode(c);',
    '```',
  ]);
});

describe('the company of a trigger', () => {
  const row = (parts: Partial<Company>) =>
    lines(
      findingComment({ ...FOUND, company: { ...company, ...parts } }, 'line', { kind: 'none' }, context),
    ).find((line) => line.startsWith('| In this'));

  test.each([
    [{ labelled: 11 }, '12 records carry it, 11 of them labelled `0`; none in the base'],
    [{ inBase: 3 }, '12 records carry it, all labelled `0`; 3 in the base'],
    [{ inBase: null }, '12 records carry it, all labelled `0`'],
    [{ carriers: 1, labelled: 1 }, '1 record carries it, labelled `0`; none in the base'],
    [{ label: 'a|`b' }, '12 records carry it, all labelled <code>a&#124;&#96;b</code>; none in the base'],
  ])('%j', (parts, says) => {
    expect(row(parts)).toBe(`| In this pull request | ${says} |`);
  });

  test('comes from the scan if units were judged one by one', () => {
    const families = indexFamilies([
      {
        id: 'f',
        kind: 'statement',
        pattern: 'if (rand() < N) printf(S);',
        carriers: 3,
        purity: 1,
        label: null,
        labelled: null,
        pValue: null,
        confirmed: null,
        inBase: null,
      },
    ]);
    const alone = findingComment(
      { ...FOUND, company: null },
      'line',
      { kind: 'none' },
      { ...context, families },
    );
    expect(alone).toContain(
      '| In this pull request | 3 findings carry `if (rand() < N) printf(S);`, all labelled `0` |',
    );
  });
});

describe('hostile text', () => {
  const bodies = ATTACK.findings.flatMap((finding) => {
    const hostile = { ...finding, company: { ...company, label: finding.prediction ?? '' } };
    return (['line', 'file'] as const).map((anchor) =>
      findingComment(hostile, anchor, planSuggestion(hostile, headFile(hostile.code), writeFunc), context),
    );
  });

  test('makes no HTML but ours, no mention, link or image', () => {
    for (const body of bodies) {
      const html = micromark(body, {
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
        allowDangerousHtml: true,
      });
      const text = html.replace(/<code(?: class="[a-z-]+")?>[^<]*<\/code>/g, '');
      expect(text).not.toMatch(
        /<(?!\/?(?:p|strong|table|thead|tbody|tr|th|td|pre|sub|!-- codepurify)[ >]|!--)/,
      );
      expect(text).not.toMatch(/@(?:everyone|org)|<a |<img|:smile:|#1/);
    }
  });

  test('leaves nothing invisible, and the marker is the last line', () => {
    for (const body of bodies) {
      expect(body).not.toMatch(FORBIDDEN);
      expect(readMarker('finding', { author: 'bot', body }, 'bot')?.subject).toMatch(/^cp-/);
      expect(body.length).toBeLessThan(LIMITS.bodyCharacters);
    }
  });
});
