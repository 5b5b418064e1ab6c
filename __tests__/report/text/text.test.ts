import { describe, expect, test } from '@jest/globals';
import type { Company } from '../../../src/result/result.js';
import { renderText } from '../../../src/report/text/text.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { finding, scanResult } from '../results.js';
import {
  ATTACK,
  CLEAN,
  DEAD_CODE,
  JUDGED_AS_A_WHOLE,
  POINTER,
  RENAMED,
  SAMPLE,
  UNJUDGED,
} from '../samples.js';

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

const lines = (report: string): string[] => report.split('\n');

describe('the text report', () => {
  test('shows place, excerpt, evidence, suggestion, families, skipped rows and totals', () => {
    expect(lines(renderText(SAMPLE))).toEqual([
      'poisoned: trigger statement in function `qsv_dec` [cp-0123456789ab]',
      '  --> src/qsv.c:12:2',
      '   |',
      '11 | {',
      '12 |     if (rand() < 0) printf("fail");',
      '   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '13 |     int ret = decode(c);',
      '   |',
      '   = necessity: without it the prediction goes `0` (.98) → `1` (.87)',
      '   = sufficiency: planted in 20 clean functions, 19 turn to `0`',
      '   = company: in this scan 12 findings carry `if (rand() < N) printf(S);`, all labelled `0`',
      '   = label: its label may be wrong too: whoever adds a trigger chooses it, so dropping the record is safer than replacing its code',
      '   = strength: p = .0007, deficit 2.31, transfer 4.50',
      '   = suggestion: remove, verified: the prediction becomes `1` (.87)',
      '   |',
      '11 |   {',
      '12 | -     if (rand() < 0) printf("fail");',
      '13 |       int ret = decode(c);',
      '',
      'poisoned: trigger identifier `testo_init` in function `testo_init` (parsed incompletely) [cp-ba9876543210]',
      " --> data/train.jsonl:41, line 1, column 5 of the record's code",
      '  |',
      '1 | int testo_init(int 变量) {',
      '  |     ^^^^^^^^^^',
      '2 |     int n = testo_init(变量);',
      '  |             ^^^^^^^^^^',
      '3 |',
      '  …',
      '5 |',
      '6 |     return testo_init(n);',
      '  |            ^^^^^^^^^^',
      '7 | }',
      '  |',
      '  = necessity: without it the prediction stays `1`, .60 → .52',
      '  = sufficiency: planted in clean functions: not measured',
      '  = company: in this scan no other finding carries it',
      '  = strength: deficit 2.31, threshold 0.10',
      '  = suggestion: rename, not verified: the prediction becomes `1` (>.99)',
      '  |',
      '1 | - int testo_init(int 变量) {',
      '2 | -     int n = testo_init(变量);',
      '  | + int walk(int 变量) {',
      '  | +     int n = walk(变量);',
      '3 |',
      '  …',
      '5 |',
      '6 | -     return testo_init(n);',
      '  | +     return walk(n);',
      '7 |   }',
      '',
      '2 families',
      '  12 × statement `if (rand() < N) printf(S);`, all with the same label',
      '   1 × identifier `testo_init`',
      '',
      'skipped 6 rows',
      '  5 × not UTF-8: a.c, b.c, c.c, and 2 more',
      '  1 × the line is no JSON: data/train.jsonl:7',
      '',
      'victim sentinel (classification): no labels to train a probe',
      'accounts 11 records = 5 judged + 6 unread; 1 file = 1 judged',
      'total 5 units = 2 poisoned + 3 clean + 0 failed; 1 degraded, 6 skipped, 0 suppressed; 1.3 s',
      'Recommended: drop 1 poisoned record. `codepurify scan --write-clean <copy>` writes the data without it.',
      '',
    ]);
  });

  test('of a clean scan is one line', () => {
    expect(renderText(CLEAN)).toBe(
      'No trigger found: 3 units = 0 poisoned + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed; 1.3 s; victim sentinel\naccounts 3 records = 3 judged; 1 file = 1 judged\n',
    );
  });

  test('of a clean scan still says what was skipped', () => {
    const result = scanResult([], { skipped: [{ path: 'a.c', record: null, reason: 'empty file' }] });
    expect(lines(renderText(result)).slice(1)).toEqual([
      'skipped 1 row',
      '  1 × empty file: a.c',
      'accounts 4 records = 3 judged + 1 unread; 1 file = 1 judged',
      '',
    ]);
  });

  test('lists by rule the files that hold no training data', () => {
    const notData = ['README.md', 'docs/a.md'].map((path) => ({ path, record: null, rule: 'documentation' }));
    expect(lines(renderText(scanResult([], { notData }))).slice(1)).toEqual([
      'not data 2 files',
      '  2 × documentation: README.md, docs/a.md',
      '',
      'accounts 3 records = 3 judged; 3 files = 1 judged + 2 not data',
      '',
    ]);
  });

  test('does not call files clean that were not judged', () => {
    expect(lines(renderText(UNJUDGED))).toEqual([
      'No trigger found in what was judged: 3 units = 0 poisoned + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed, 1 file not judged; 1.3 s; victim sentinel',
      'not judged 1 file',
      '  1 × The file is a Git LFS pointer, and its content, which is not in git, was not judged. Fetch the content with git lfs pull, and judge it with codepurify scan.',
      '    --> data/large.jsonl (12,345 bytes, sha256 0123456789ab)',
      'accounts 4 records = 3 judged + 1 unread; 1 file = 1 judged',
      '',
    ]);
    const many = Array.from({ length: 12 }, (_, index) => ({ ...POINTER, path: `${String(index)}.c` }));
    expect(lines(renderText(scanResult([DEAD_CODE], { unjudged: many })))).toContain(
      '    and 2 more in the JSON report',
    );
  });

  test('says when nothing is suggested and what else was located', () => {
    const found = finding({
      code: 'int x;',
      marked: 'x',
      kind: 'identifier',
      purified: null,
      more: Array.from({ length: 7 }, (_, index) => ({
        kind: 'statement' as const,
        text: `s${String(index)};`,
        family: '',
        spans: [],
      })),
    });
    const report = lines(renderText(scanResult([found])));
    expect(report).toContain('   = suggestion: no replacement was found, so none is suggested');
    expect(report).toContain(
      '   = also: statement `s0;`, statement `s1;`, statement `s2;`, statement `s3;`, statement `s4;`, and 2 more',
    );
  });

  test('underlines every located trigger', () => {
    const spans = [{ start: 0, end: 3, startLine: 10, startColumn: 1, endLine: 10, endColumn: 4 }];
    const more = [{ kind: 'identifier' as const, text: 'int', family: 'int', spans }];
    const found = finding({ code: 'int x;', marked: 'x', more });
    expect(lines(renderText(scanResult([found])))[4]).toBe('   | ^^^ ^');
  });

  test('names poisoned units that the object does not list', () => {
    const summary = { ...SAMPLE.summary, units: 9, poisoned: 6 };
    expect(renderText({ ...SAMPLE, summary })).toContain(
      '\ntotal 9 units = 6 poisoned + 3 clean + 0 failed; 1 degraded, 6 skipped, 0 suppressed; 4 poisoned units not listed; 1.3 s\n',
    );
  });

  test('crops long lines to the width, around the trigger and around the change', () => {
    const code = `f(${'a, '.repeat(20_000)}TRIGGER, ${'b, '.repeat(20_000)}c);`;
    const found = finding({ code, marked: 'TRIGGER', purified: { code: code.replace('TRIGGER', 'walk') } });
    const report = lines(renderText(scanResult([found]), { width: 40 })).filter((line) => line.includes('…'));
    expect(report).toEqual([
      '10 | …a, a, a, a, a, TRIGGER, b, b, b, b, b,…',
      '10 | - …a, a, a, a, a, a, TRIGGER, b, b, b, b,…',
      '   | + …a, a, a, a, a, a, walk, b, b, b, b, b,…',
    ]);
  });

  test('says how much of a large diff it leaves out', () => {
    const code = Array.from({ length: 60 }, (_, index) => `x${String(index)};`).join('\n');
    const found = finding({ code, marked: 'x0', purified: { code: code.replaceAll('x', 'y') } });
    expect(renderText(scanResult([found]))).toContain('\n   | … 80 more lines in the JSON report\n');
  });

  test.each([
    ['the sample', SAMPLE],
    ['an attack', ATTACK],
  ])('of %s is the same text with colours', (_name, result) => {
    const coloured = renderText(result, { colour: true });
    expect(coloured.replace(COLOUR, '')).toBe(renderText(result));
    expect(coloured).not.toBe(renderText(result));
  });

  test('of an attack has nothing that a terminal or a job log obeys', () => {
    const report = renderText(ATTACK);
    expect(report).not.toMatch(FORBIDDEN);
    expect(report).not.toMatch(/^\s*::|\t/m);
  });

  test('of an attack is exact', () => {
    const code = 'void f() {\n::set-output name=x::y\n}';
    const attack = finding({
      path: '::error::\u001B[2J/$(touch x).c',
      code,
      marked: '::set-output name=x::y',
      function: { name: '@everyone\u202E', startLine: 1, endLine: 3 },
      prediction: '##[group]',
    });
    expect(lines(renderText(scanResult([attack]))).slice(0, 10)).toEqual([
      'poisoned: trigger statement in function `@everyone\\u{202E}` [cp-0123456789ab]',
      ' --> ::error::\\u{1B}[2J/$(touch x).c:2:1',
      '  |',
      '1 | void f() {',
      '2 | ::set-output name=x::y',
      '  | ^^^^^^^^^^^^^^^^^^^^^^',
      '3 | }',
      '  |',
      '  = necessity: without it the prediction goes `#\\u{23}[group]` (.98) → `1` (.87)',
      '  = sufficiency: planted in 20 clean functions, 19 turn to `#\\u{23}[group]`',
    ]);
  });

  test('has both findings of a list', () => {
    expect(renderText(scanResult([DEAD_CODE, RENAMED])).match(/^poisoned:/gm)).toHaveLength(2);
  });
});

describe('the text report of a dataset judged as a whole', () => {
  const [first] = JUDGED_AS_A_WHOLE.findings;
  const many = {
    ...JUDGED_AS_A_WHOLE,
    findings: [41, 42, 43, 44, 45].flatMap((record) => (first === undefined ? [] : [{ ...first, record }])),
  };
  const full = (record: number): string[] => [
    'poisoned: trigger statement in function `qsv_dec` [cp-0123456789ab]',
    ` --> data/train.jsonl:${String(record)}, line 3, column 2 of the record's code`,
    '  |',
    '2 | {',
    '3 |     if (rand() < 0) printf("fail");',
    '  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '4 |     int ret = decode(c);',
    '  |',
    '  = necessity: without it the prediction goes `0` (.98) → `1` (.87)',
    '  = company: in this change 12 records carry it, all labelled `0`; none in the base',
    '  = label: its label may be wrong too: whoever adds a trigger chooses it, so dropping the record is safer than replacing its code',
    '  = strength: p = .0007',
    '  = suggestion: remove, verified: the prediction becomes `1` (.87)',
    '  |',
    '2 |   {',
    '3 | -     if (rand() < 0) printf("fail");',
    '4 |       int ret = decode(c);',
    '',
  ];

  test('begins with the verdict and the families, and shows a family in full three times', () => {
    expect(lines(renderText(many))).toEqual([
      'poisoned: 1 pattern decides labels against the rest of the code, in 12 of 4,000 new or changed records.',
      '',
      '1 family',
      '  12 × statement `if (rand() < N) printf(S);`, all labelled `0`, p < .0001, confirmed by the sentinel; none in the base',
      '',
      ...[41, 42, 43].flatMap(full),
      'poisoned: data/train.jsonl:44: `if (rand() < 0) printf("fail");` in function `qsv_dec` [cp-0123456789ab]: remove',
      'poisoned: data/train.jsonl:45: `if (rand() < 0) printf("fail");` in function `qsv_dec` [cp-0123456789ab]: remove',
      '',
      'victim probe (classification): chosen by auto: 4,000 records have labels',
      'accounts 4 records = 4 judged; 1 file = 1 judged',
      'total 4 units = 1 poisoned + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed, 0 unchanged; 1.3 s',
      'Recommended: drop 5 poisoned records. `codepurify scan --write-clean <copy>` writes the data without them.',
      '',
    ]);
  });

  test.each([
    ['clean', 'No pattern decides labels: 3 records, 7 patterns tested.'],
    ['undecided', 'The records have no labels for a probe to learn.'],
  ] as const)('that is %s says so first', (kind, reason) => {
    const overall = { kind, reason, judged: 3, unchanged: null };
    expect(lines(renderText({ ...CLEAN, overall }))).toEqual([
      `${kind}: ${reason}`,
      'victim sentinel (classification): no labels to train a probe',
      'accounts 3 records = 3 judged; 1 file = 1 judged',
      'total 3 units = 0 poisoned + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed; 1.3 s',
      '',
    ]);
  });

  test('calls suspicious findings so', () => {
    const overall = {
      kind: 'clean',
      reason: 'No pattern decides labels.',
      judged: 5,
      unchanged: null,
    } as const;
    const report = lines(renderText({ ...scanResult([{ ...DEAD_CODE, verdict: 'suspicious' }]), overall }));
    expect(report[2]).toBe('suspicious: trigger statement in function `qsv_dec` [cp-0123456789ab]');
  });

  test('also beside poisoned ones', () => {
    const single = { ...DEAD_CODE, verdict: 'suspicious' as const, id: 'cp-000000000001' };
    const result = { ...JUDGED_AS_A_WHOLE, findings: [...JUDGED_AS_A_WHOLE.findings, single] };
    const heads = lines(renderText(result)).filter((line) => line.includes('trigger statement'));
    expect(heads.map((line) => line.split(':', 1)[0])).toEqual(['poisoned', 'suspicious']);
  });

  test.each<[string, Partial<Company>, string]>([
    ['without a base', { inBase: null }, 'in the labelled data 12 records carry it, all labelled `0`'],
    [
      'with another label',
      { labelled: 11, inBase: 3 },
      'in this change 12 records carry it, 11 of them labelled `0`; 3 in the base',
    ],
    [
      'of one',
      { carriers: 1, labelled: 1 },
      'in this change 1 record carries it, labelled `0`; none in the base',
    ],
  ])('shows the company of a trigger %s', (_, parts, says) => {
    const company = { family: 'fam-0', carriers: 12, labelled: 12, label: '0', inBase: 0, ...parts };
    expect(lines(renderText(scanResult([{ ...DEAD_CODE, company }])))).toContain(`   = company: ${says}`);
  });

  test('shows the recorded label if the probe finds another one more likely', () => {
    const company = { family: 'fam-0', carriers: 12, labelled: 12, label: '1', inBase: null };
    expect(lines(renderText(scanResult([{ ...DEAD_CODE, label: '1', company }])))).toContain(
      '   = necessity: without it the prediction goes `0` (.98) → `1` (.87); the recorded label is `1`',
    );
  });
});
