import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { HeadFile } from '../../../src/github/review/head-file.js';
import { NO_BUTTON, planSuggestion, type Suggestion } from '../../../src/github/review/suggestion.js';
import { hostileText } from '../../text/hostile.js';
import { applySuggestion, type LineEnds } from '../apply-suggestion.js';
import { findingIn, findingInRecord, headFile, writeFunc } from '../placed.js';

const BODY = ['int f(int a)', '{', '\tif (rand() < 0)', '\t\tputs("x");', '\treturn a;', '}'];

const file = (lines: readonly string[], end = '\n') => lines.map((line) => line + end).join('');

const HEAD = file(['#include <a.h>', '', ...BODY, '', 'int g;']);

const CODE = BODY.join('\n');

const TRIGGER = 'if (rand() < 0)\n\t\tputs("x");';

const plan = (head: string, code: string, marked: string, after: string): Suggestion =>
  planSuggestion(findingIn(head, code, marked, after), headFile(head), writeFunc, 'proved');

const button = (suggestion: Suggestion) => {
  if (suggestion.kind !== 'button') throw new Error(JSON.stringify(suggestion));
  return suggestion;
};

const ENDS: readonly LineEnds[] = ['as written', 'as the file has them', 'always LF'];

describe('a suggestion block', () => {
  test('that removes a statement deletes its lines and no others', () => {
    expect(plan(HEAD, CODE, TRIGGER, CODE.replace(`\t${TRIGGER}\n`, ''))).toEqual({
      kind: 'button',
      range: { start: 5, end: 6 },
      block: '```suggestion\n```',
    });
  });

  test('that replaces a statement keeps the indentation', () => {
    expect(plan(HEAD, CODE, TRIGGER, CODE.replace(TRIGGER, 'a++;'))).toEqual({
      kind: 'button',
      range: { start: 5, end: 6 },
      block: '```suggestion\n\ta++;\n```',
    });
  });

  test('of a rename reaches from the first occurrence to the last', () => {
    expect(plan(HEAD, CODE, 'a', CODE.replace('int a', 'int b').replace('return a', 'return b'))).toEqual({
      kind: 'button',
      range: { start: 3, end: 7 },
      block: ['```suggestion', 'int f(int b)', ...BODY.slice(1, 4), '\treturn b;', '```'].join('\n'),
    });
  });

  test('has a fence longer than any run of backticks inside', () => {
    const head = file(['int f() {', 'bad(); // ```` x', '}']);
    const code = 'int f() {\nbad(); // ```` x\n}';
    expect(button(plan(head, code, 'bad', code.replace('bad', 'good'))).block).toBe(
      '`````suggestion\ngood(); // ```` x\n`````',
    );
  });

  test('of one blank line takes a neighbour in, so that it cannot be read as a deletion', () => {
    const code = 'f() {\n  x();\n}';
    expect(plan(`${code}\n`, code, 'x', code.replace('  x();', ''))).toEqual({
      kind: 'button',
      range: { start: 2, end: 3 },
      block: '```suggestion\n\n}\n```',
    });
  });

  test('that only adds lines takes the line below in', () => {
    const code = 'f() {\n  x();\n}';
    expect(plan(`${code}\n`, code, 'x', code.replace('  x();\n', '  x();\n  y();\n'))).toEqual({
      kind: 'button',
      range: { start: 3, end: 3 },
      block: '```suggestion\n  y();\n}\n```',
    });
  });

  test('of a record changes only the characters of its code, encoded as in the line', () => {
    const rows = [
      '{"func": "int a() {\\n\\tx(\\u0022\\/\\u00e9\\");\\n\\tbad();\\n}", "target": 1, "n": 1.0}',
      '{"func": ""}',
    ];
    const code = 'int a() {\n\tx("/é");\n\tbad();\n}';
    const found = findingInRecord(1, code, 'bad();', code.replace('\tbad();\n', ''));
    const head = file(rows);
    const { range, block } = button(planSuggestion(found, headFile(head), writeFunc, 'proved'));
    expect(block).toBe(
      '```suggestion\n{"func": "int a() {\\n\\tx(\\u0022\\/\\u00e9\\");\\n}", "target": 1, "n": 1.0}\n```',
    );
    expect(range).toEqual({ start: 1, end: 1 });
  });

  test('counts lines as GitHub does: a lone CR does not end a line', () => {
    const head = `// a\rb\n${HEAD}`;
    expect(button(plan(head, CODE, TRIGGER, CODE.replace(`\t${TRIGGER}\n`, ''))).range).toEqual({
      start: 6,
      end: 7,
    });
  });
});

describe('there is no button', () => {
  const removed = CODE.replace(`\t${TRIGGER}\n`, '');
  const found = findingIn(HEAD, CODE, TRIGGER, removed);
  const ranges = (start: number, end: number) => [{ start, end }];
  const cases: readonly [string, Suggestion, keyof typeof NO_BUTTON][] = [
    [
      'for a replacement that was not verified',
      planSuggestion(
        findingIn(HEAD, CODE, TRIGGER, removed, { purified: { code: removed, verified: false } }),
        headFile(HEAD),
        writeFunc,
        'proved',
      ),
      'unverified',
    ],
    [
      'if only the answer of a model changed',
      planSuggestion(
        findingIn(HEAD, CODE, TRIGGER, removed, { purified: { code: removed, grade: 're-judged' } }),
        headFile(HEAD),
        writeFunc,
        'inserted',
      ),
      're-judged',
    ],
    [
      'if a person has to decide',
      planSuggestion(
        findingIn(HEAD, CODE, TRIGGER, removed, { purified: { code: removed, grade: 'inserted' } }),
        headFile(HEAD),
        writeFunc,
        'proved',
      ),
      'inserted',
    ],
    [
      'where the file could not be read',
      planSuggestion(found, new HeadFile('a', null, [], []), writeFunc, 'proved'),
      'unread',
    ],
    ['if the code is elsewhere', planSuggestion(found, headFile(`\n${HEAD}`), writeFunc, 'proved'), 'moved'],
    [
      'past the last line of a hunk',
      planSuggestion(found, headFile(HEAD, ranges(1, 5)), writeFunc, 'proved'),
      'outside',
    ],
    [
      'before the first line of a hunk',
      planSuggestion(found, headFile(HEAD, ranges(6, 9)), writeFunc, 'proved'),
      'outside',
    ],
    [
      'across two hunks',
      planSuggestion(found, headFile(HEAD, [...ranges(1, 5), ...ranges(6, 9)]), writeFunc, 'proved'),
      'outside',
    ],
    [
      'across deleted lines',
      planSuggestion(found, headFile(HEAD, ranges(1, 9), [6]), writeFunc, 'proved'),
      'deletions',
    ],
    [
      'where a line that is left holds a bidi override',
      plan(
        'f() {\n  bad(); /* \u202E */\n}\n',
        'f() {\n  bad(); /* \u202E */\n}',
        'bad',
        'f() {\n  good(); /* \u202E */\n}',
      ),
      'unsafe',
    ],
    [
      'for a line of 60 KB',
      plan(`f() { bad(); } // ${'x'.repeat(60_000)}\n`, 'f() { bad(); }', 'bad', 'f() { good(); }'),
      'long',
    ],
    [
      'where blank lines alone would be left',
      plan('f() {\n\n  x();\n\n}\n', 'f() {\n\n  x();\n\n}', 'x', 'f() {\n\n\n\n}'),
      'ambiguous',
    ],
    [
      'for a record that has changed',
      planSuggestion(
        findingInRecord(1, 'bad', 'bad', ''),
        headFile('{"func": "other"}\n'),
        writeFunc,
        'proved',
      ),
      'moved',
    ],
  ];
  test.each(cases)('%s', (_, suggestion, why) => {
    expect(suggestion).toEqual({ kind: 'plain', reason: NO_BUTTON[why] });
  });

  test('on the first line behind a byte-order mark, and none for CR LF lines that would be written again', () => {
    const code = 'int f(int a) { return a; }';
    // findings are placed in the text without its mark
    const on = (head: string) =>
      planSuggestion(
        findingIn(
          head.replace('\uFEFF', ''),
          code,
          'a',
          code.replace('int a', 'int b').replace('return a', 'return b'),
        ),
        headFile(head),
        writeFunc,
        'proved',
      );
    expect(on(`\uFEFF${code}\n`)).toEqual({ kind: 'plain', reason: NO_BUTTON.mark });
    expect(on(`\uFEFF// x\n${code}\n`).kind).toBe('button');
    expect(on(`${code}\r\n`)).toEqual({ kind: 'plain', reason: NO_BUTTON.carriage });
    expect(on(`// x\r\n${code}\n`)).toEqual({ kind: 'plain', reason: NO_BUTTON.carriage });
  });

  test('but CR LF lines can be deleted', () => {
    const head = file(['int f()', '{', '  x();', '  y();', '}'], '\r\n');
    const code = head.trimEnd();
    expect(button(plan(head, code, 'x();', code.replace('  x();\r\n', ''))).block).toBe('```suggestion\n```');
  });

  test('across deleted lines, but directly below or above them there is one', () => {
    expect(planSuggestion(found, headFile(HEAD, ranges(1, 9), [5, 7]), writeFunc, 'proved').kind).toBe(
      'button',
    );
  });

  test('if there is no replacement', () => {
    expect(planSuggestion({ ...found, purified: null }, headFile(HEAD), writeFunc, 'proved')).toEqual({
      kind: 'none',
    });
  });
});

describe('committing a suggestion gives the purified file', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '\t',
      '  x();',
      '```',
      '`````suggestion',
      '  // ````',
      '{',
      '}',
      '::error::x',
      '<!-- -->',
      '\\',
      '|',
    ),
    fc.string({ maxLength: 6 }).filter((text) => !/[\r\n]/.test(text)),
  );
  const lines = fc.array(line, { maxLength: 6 });
  const ends = fc.constantFrom('\n', '\r\n');
  const either = (check: (end: LineEnds) => void) => {
    ENDS.forEach(check);
  };

  test('for any lines before, in and after the code', () => {
    let buttons = 0;
    fc.assert(
      fc.property(
        lines,
        lines,
        lines,
        lines,
        ends,
        fc.boolean(),
        (before, code, after, purified, end, terminated) => {
          const old = ['int f() {', ...code, '} TRIGGER'].join(end);
          const fresh = ['int f() {', ...purified, '}'].join(end);
          const head = [...before, old, ...after].join(end) + (terminated ? end : '');
          const found = findingIn(head, old, 'TRIGGER', fresh);
          const at = head.indexOf(old);
          const whole = head.slice(0, at) + fresh + head.slice(at + old.length);
          const suggestion = planSuggestion(found, headFile(head), writeFunc, 'proved');
          if (suggestion.kind !== 'button') return;
          buttons++;
          either((how) => {
            expect(applySuggestion(head, suggestion.range, suggestion.block, how)).toBe(whole);
          });
        },
      ),
      { numRuns: 200 },
    );
    expect(buttons).toBeGreaterThan(50);
  });

  test('for a record of any text, and the other records stay', () => {
    let buttons = 0;
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, ends, (code, purified, other, end) => {
        const rows = [other, `${code} TRIGGER`, other].map((func) =>
          JSON.stringify({ id: 1, func, target: 0 }),
        );
        const head = rows.join(end) + end;
        const found = findingInRecord(2, `${code} TRIGGER`, 'TRIGGER', purified);
        const suggestion = planSuggestion(found, headFile(head), writeFunc, 'proved');
        if (suggestion.kind !== 'button') return;
        buttons++;
        either((how) => {
          const applied = applySuggestion(head, suggestion.range, suggestion.block, how).split(end);
          expect(applied.filter((_, index) => index !== 1)).toEqual([rows[0], rows[2], '']);
          expect(JSON.parse(applied[1] ?? '')).toEqual({ id: 1, func: purified, target: 0 });
        });
      }),
      { numRuns: 200 },
    );
    expect(buttons).toBeGreaterThan(20);
  });
});
