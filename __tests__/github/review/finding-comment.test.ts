import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Company, Family, Finding } from '../../../src/result/result.js';
import { findingComment, type CommentContext } from '../../../src/github/review/finding-comment.js';
import { LIMITS } from '../../../src/github/api/github-limits.js';
import { readMarker } from '../../../src/github/api/markers.js';
import { planSuggestion } from '../../../src/github/review/suggestion.js';
import { indexFamilies } from '../../../src/report/family-sentences.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { ATTACK, DEAD_CODE, PROVED } from '../../report/samples.js';
import { headFile, writeFunc } from '../placed.js';

const context: CommentContext = { families: new Map(), falsePositives: 0.01, scope: 'pull request' };

const company: Company = {
  family: 'f-1',
  carriers: 12,
  labelled: 12,
  label: '0',
  expected: 0.54,
  inBase: 0,
  usual: null,
  word: null,
};

const FOUND: Finding = {
  ...DEAD_CODE,
  company,
  testimonies: [
    {
      ...{ witness: 'labels', proof: false, pValue: 0.00004 },
      sentence: 'All 12 records with it are labelled `0`, similar code is labelled `0` in 54 %.',
    },
    {
      ...{ witness: 'labels', proof: false, pValue: null },
      sentence: "Without it the prediction of the labels' probe changes from `0` (.98) to `1` (.87).",
    },
  ],
};

const HEAD = `${'\n'.repeat(9)}${DEAD_CODE.code}\n`;

const lines = (text: string): string[] => text.split('\n');

describe('a comment on a line', () => {
  test('reads at a glance, and its suggestion is a button', () => {
    const suggestion = planSuggestion(FOUND, headFile(HEAD), writeFunc, 'proved');
    expect(lines(findingComment(FOUND, 'line', suggestion, context))).toEqual([
      '**Poisoned:** all 12 records with a line like this are labelled `0`, similar code is labelled `0` in 54 %',
      '',
      'Statement in `qsv_dec` · pattern `if (rand() < …) printf(…);`',
      '',
      '| Witness | What it says | How strong |',
      '| --- | --- | --- |',
      '| Labels | All 12 records with it are labelled `0`, similar code is labelled `0` in 54 %; none in the base | as strong in 1 of 25,000 clean datasets |',
      "| Labels | Without it the prediction of the labels' probe changes from `0` (.98) to `1` (.87); planted in 20 clean functions, 19 turn to `0` | |",
      '',
      "**Replacement** proved, behaviour stays the same: the code is removed; the prediction of the labels' probe is then `1` (.87)",
      '',
      '```suggestion',
      '```',
      '',
      '**Or drop the record** the attacker chose the label too, and a replacement does not correct it',
      '',
      '<sub>at 1 % false positives · `/codepurify accept cp-0123456789ab because …`</sub>',
      '',
      expect.stringMatching(/^<!-- codepurify:finding cp%2D0123456789ab [0-9a-f]{12} -->$/),
    ]);
  });

  test('says how to accept the whole family, where it has several findings', () => {
    const { kind, family: pattern } = DEAD_CODE.trigger;
    const family: Family = {
      ...{ id: 'fam-0123456789ab', kind, pattern, carriers: 12, purity: 1, withLabel: 12 },
      ...{ label: null, labelled: null, expected: null, pValue: null, inBase: null, confirmed: null },
    };
    const all = { ...context, families: indexFamilies([family]) };
    expect(findingComment(DEAD_CODE, 'line', { kind: 'none' }, all)).toContain(
      '`/codepurify accept cp-0123456789ab because …` · all of its family: `/codepurify accept fam-0123456789ab because …`</sub>',
    );
  });

  test('shows the change and why there is no button', () => {
    const suggestion = planSuggestion(FOUND, headFile(HEAD, [{ start: 1, end: 2 }]), writeFunc, 'proved');
    expect(lines(findingComment(FOUND, 'line', suggestion, context)).slice(9, -6)).toEqual([
      "**Replacement** proved, behaviour stays the same: the code is removed; the prediction of the labels' probe is then `1` (.87)",
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
    const unmeasured = DEAD_CODE.testimonies.map((one) => ({ ...one, pValue: null }));
    const plain = { ...context, falsePositives: null };
    const body = findingComment({ ...FOUND, testimonies: unmeasured }, 'line', { kind: 'none' }, plain);
    expect(body).toContain(' 19 turn to `0` | scores: deficit 2.31, transfer 4.50 |\n');
    expect(body).toContain('\n<sub>`/codepurify accept cp-0123456789ab because …`</sub>\n');
  });

  test.each([
    [
      'inserted',
      'inserted, a person decides: the code is removed because it was planted',
      'A person has to decide',
    ],
    [
      're-judged',
      're-judged: the code is removed, and the prediction of',
      'Whether behaviour stays is not known',
    ],
  ] as const)('shows a replacement that is %s as a diff, beside dropping the record', (grade, says, why) => {
    const found = { ...FOUND, purified: FOUND.purified && { ...FOUND.purified, grade } };
    const body = findingComment(
      found,
      'line',
      planSuggestion(found, headFile(HEAD), writeFunc, 'proved'),
      context,
    );
    expect(body).toContain(`**Replacement** ${says}`);
    expect(body).toContain('\n```diff\n');
    expect(body).not.toContain('```suggestion');
    expect(body).toContain(`<sub>${why}`);
    expect(body).toContain('\n**Or drop the record** ');
    const wanted = planSuggestion(found, headFile(HEAD), writeFunc, grade);
    expect(findingComment(found, 'line', wanted, context)).toContain('```suggestion');
  });

  test('says what a suspicious finding is', () => {
    const body = findingComment(PROVED, 'line', { kind: 'none' }, context);
    expect(lines(body)[0]).toBe(
      '**Suspicious:** `rand()` is at least 0 (C17 7.22.2.1), so `rand() < 0` is false: `printf` is never called (natural code has this too, but rarely; it fails no check unless `--fail-on suspicious`)',
    );
  });

  test('says when nothing is suggested', () => {
    const bare = { ...FOUND, purified: null };
    expect(findingComment(bare, 'line', { kind: 'none' }, context)).toContain(
      '**Replacement** none is suggested\n\n**Or drop the record** ',
    );
  });
});

test('a comment on a file shows the place and the code', () => {
  expect(lines(findingComment(FOUND, 'file', { kind: 'none' }, context)).slice(4, 12)).toEqual([
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
      findingComment({ ...DEAD_CODE, company: { ...company, ...parts } }, 'line', { kind: 'none' }, context),
    ).find((line) => line.startsWith('| Labels'));

  test.each([
    [{ labelled: 11 }, '12 records have it, 11 of them labelled `0`; none in the base'],
    [{ inBase: 3 }, '12 records have it, all labelled `0`; 3 in the base'],
    [{ inBase: null }, '12 records have it, all labelled `0`'],
    [{ carriers: 1, labelled: 1 }, '1 record has it, labelled `0`; none in the base'],
    [{ label: 'a|`b' }, '12 records have it, all labelled <code>a&#124;&#96;b</code>; none in the base'],
  ])('%j', (parts, says) => {
    expect(row(parts)).toBe(`| Labels | ${says} | |`);
  });

  test('comes from the scan if units were judged one by one', () => {
    const families = indexFamilies([
      {
        id: 'f',
        kind: 'statement',
        pattern: 'if (rand() < N) printf(S);',
        carriers: 3,
        purity: 1,
        withLabel: 3,
        label: null,
        labelled: null,
        pValue: null,
        confirmed: null,
        inBase: null,
      },
    ]);
    const alone = findingComment(DEAD_CODE, 'line', { kind: 'none' }, { ...context, families });
    expect(alone).toContain(
      '| In this pull request | 3 findings have `if (rand() < …) printf(…);`, all labelled `0` | |',
    );
  });
});

describe('hostile text', () => {
  const bodies = ATTACK.findings.flatMap((finding) => {
    const hostile = { ...finding, company: { ...company, label: finding.prediction ?? '' } };
    return (['line', 'file'] as const).map((anchor) =>
      findingComment(
        hostile,
        anchor,
        planSuggestion(hostile, headFile(hostile.code), writeFunc, 'proved'),
        context,
      ),
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
