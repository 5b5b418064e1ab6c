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
  PROVED,
  RENAMED,
  SAMPLE,
  UNJUDGED,
} from '../samples.js';

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

const lines = (report: string): string[] => report.split('\n');

describe('the text report', () => {
  test('shows place, excerpt, evidence, suggestion, families, skipped rows and totals', () => {
    expect(lines(renderText(SAMPLE))).toEqual([
      "poisoned: without this line the model's answer changes from `0` (.98) to `1` (.87) [cp-0123456789ab]",
      '  --> src/qsv.c:12:2, statement in function `qsv_dec`',
      '   |',
      '11 | {',
      '12 |     if (rand() < 0) printf("fail");',
      '   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '13 |     int ret = decode(c);',
      '   |',
      "   = model: Without it the model's answer changes from `0` (.98) to `1` (.87); planted in 20 clean functions, 19 turn to `0` (as strong in 1 of 1,400 clean functions)",
      '   = in this scan: 12 findings have `if (rand() < …) printf(…);`, all labelled `0`',
      "   = replacement: proved, behaviour stays the same: the code is removed; the model's answer is then `1` (.87)",
      '   = or drop the record: the attacker chose the label too, and a replacement does not correct it',
      '   |',
      '11 |   {',
      '12 | -     if (rand() < 0) printf("fail");',
      '13 |       int ret = decode(c);',
      '',
      "poisoned: hiding this name leaves the model's answer at `1` (.60), now with .52 [cp-ba9876543210]",
      " --> data/train.jsonl:41, line 1, column 5 of the record's code, identifier `testo_init` in function `testo_init` (parsed incompletely)",
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
      "  = model: Hiding it leaves the model's answer at `1` (.60), now with .52 (scores: deficit 2.31, threshold 0.10)",
      "  = replacement: re-judged: the name is replaced by another, and the model's answer is then `1` (>.99); whether behaviour stays is not known; not verified: it is still reported, or parses worse",
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
      '  12 × statement `if (rand() < …) printf(…);`, all with the same label',
      '   1 × identifier `testo_init`',
      '',
      'skipped 6 rows',
      '  5 × not UTF-8: a.c, b.c, c.c, and 2 more',
      '  1 × the line is no JSON: data/train.jsonl:7',
      '',
      'witnesses Model in 2 findings',
      'victim sentinel (classification): no labels to train a probe',
      'accounts 11 records = 5 judged + 6 unread; 1 file = 1 judged',
      'poisoned 2 = 1 to drop (the attacker chose their label or response too) + 1 to drop or replace',
      'replacements 2 = 1 proved + 1 without one',
      'families 2 = 1 in several units + 1 in one unit each',
      'total 5 units = 2 poisoned + 3 clean + 0 failed; 1 degraded, 6 skipped, 0 suppressed; 1.3 s',
      'Recommended: drop 1 poisoned record. A scan of the data with `--write-clean` writes a copy without all 2 poisoned units.',
      '',
    ]);
  });

  test('of a suspicious finding says what that means, and has no row without a number', () => {
    const report = lines(renderText(scanResult([PROVED])));
    const proof = '`rand()` is at least 0 (C17 7.22.2.1), so `rand() < 0` is false: `printf` is never called';
    expect(report[0]).toBe(`suspicious: ${proof} [cp-77777777777a]`);
    expect(report.filter((line) => line.includes('   = '))).toEqual([
      '   = suspicious: natural code has this too, but rarely; it fails no check unless `--fail-on suspicious`',
      `   = proof: ${proof} (such code is in 1 of 1,700 natural functions)`,
      '   = replacement: proved, behaviour stays the same: the code is removed',
    ]);
    expect(report.slice(-5)).toEqual([
      'witnesses Proof in 1 finding',
      'victim sentinel (classification): no labels to train a probe',
      'accounts 4 records = 4 judged (1 of them suspicious); 1 file = 1 judged',
      'total 4 units = 0 poisoned + 1 suspicious + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed; 1.3 s',
      '',
    ]);
  });

  test.each([
    ['inserted', 'inserted, a person decides: the code is removed because it was planted; the model'],
    ['re-judged', 're-judged: the code is removed, and the model'],
  ] as const)('says how sure a replacement is: %s', (grade, says) => {
    const purified = DEAD_CODE.purified && { ...DEAD_CODE.purified, grade };
    expect(renderText(scanResult([{ ...DEAD_CODE, purified }]))).toContain(`   = replacement: ${says}`);
  });

  test('counts the testimonies past the sixth', () => {
    const testimonies = Array.from({ length: 9 }, () => PROVED.testimonies).flat();
    const report = lines(renderText(scanResult([{ ...PROVED, testimonies }])));
    expect(report.filter((line) => line.includes('= proof: '))).toHaveLength(6);
    expect(report).toContain('   = also: 3 more testimonies in the JSON report');
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
    expect(report).toContain('   = replacement: none is suggested');
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
      testimonies: [
        {
          ...{ witness: 'victim', proof: false, pValue: null },
          sentence: "Hiding it leaves the model's answer at `##[group]` (.98), now with .52.",
        },
      ],
    });
    expect(lines(renderText(scanResult([attack]))).slice(0, 9)).toEqual([
      "poisoned: hiding this line leaves the model's answer at `#\\u{23}[group]` (.98), now with .52 [cp-0123456789ab]",
      ' --> ::error::\\u{1B}[2J/$(touch x).c:2:1, statement in function `@everyone\\u{202E}`',
      '  |',
      '1 | void f() {',
      '2 | ::set-output name=x::y',
      '  | ^^^^^^^^^^^^^^^^^^^^^^',
      '3 | }',
      '  |',
      "  = model: Hiding it leaves the model's answer at `#\\u{23}[group]` (.98), now with .52; planted in 20 clean functions, 19 turn to `#\\u{23}[group]` (scores: deficit 2.31, transfer 4.50)",
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
    'poisoned: all 12 records with a line like this are labelled `0`, similar code is labelled `0` in 54 % [cp-0123456789ab]',
    ` --> data/train.jsonl:${String(record)}, line 3, column 2 of the record's code, statement in function \`qsv_dec\``,
    '  |',
    '2 | {',
    '3 |     if (rand() < 0) printf("fail");',
    '  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    '4 |     int ret = decode(c);',
    '  |',
    '  = labels: All 12 records with it are labelled `0`, similar code is labelled `0` in 54 %; none in the base (as strong in 1 of 25,000 clean datasets)',
    "  = labels: Without it the prediction of the labels' probe changes from `0` (.98) to `1` (.87)",
    "  = replacement: proved, behaviour stays the same: the code is removed; the prediction of the labels' probe is then `1` (.87)",
    '  = or drop the record: the attacker chose the label too, and a replacement does not correct it',
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
      '  12 × statement `if (rand() < …) printf(…);`, all labelled `0`, p < .0001, confirmed by the sentinel; none in the base',
      '',
      ...[41, 42, 43].flatMap(full),
      'poisoned: data/train.jsonl:44: `if (rand() < 0) printf("fail");` in function `qsv_dec` [cp-0123456789ab]: remove, proved',
      'poisoned: data/train.jsonl:45: `if (rand() < 0) printf("fail");` in function `qsv_dec` [cp-0123456789ab]: remove, proved',
      '',
      'witnesses Labels in 5 findings',
      'victim probe (classification): chosen by auto: 4,000 records have labels',
      'accounts 4 records = 4 judged; 1 file = 1 judged',
      'total 4 units = 1 poisoned + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed, 0 unchanged; 1.3 s',
      'Recommended: drop 5 poisoned records. A scan of the data with `--write-clean` writes a copy without them.',
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
    expect(report[2]).toBe(
      "suspicious: without this line the model's answer changes from `0` (.98) to `1` (.87) [cp-0123456789ab]",
    );
    expect(report).toContain(
      '   = suspicious: natural code has this too, but rarely; it fails no check unless `--fail-on suspicious`',
    );
  });

  test('also beside poisoned ones', () => {
    const single = { ...DEAD_CODE, verdict: 'suspicious' as const, id: 'cp-000000000001' };
    const result = { ...JUDGED_AS_A_WHOLE, findings: [...JUDGED_AS_A_WHOLE.findings, single] };
    const heads = lines(renderText(result)).filter((line) => /^\w+: .*\[cp-/.test(line));
    expect(heads.map((line) => line.split(':', 1)[0])).toEqual(['poisoned', 'suspicious']);
  });

  test.each<[string, Partial<Company>, string]>([
    ['without a base', { inBase: null, usual: null, word: null }, '12 records have it, all labelled `0`'],
    [
      'with another label',
      { labelled: 11, inBase: 3, usual: null, word: null },
      '12 records have it, 11 of them labelled `0`; 3 in the base',
    ],
    ['of one', { carriers: 1, labelled: 1 }, '1 record has it, labelled `0`; none in the base'],
  ])('shows what labels say of a trigger %s, also where no testimony does', (_, parts, says) => {
    const company = {
      family: 'fam-0',
      carriers: 12,
      labelled: 12,
      label: '0',
      expected: 0.54,
      ...{ inBase: 0, usual: null, word: null },
      ...parts,
    };
    expect(lines(renderText(scanResult([{ ...DEAD_CODE, company }])))).toContain(`   = labels: ${says}`);
  });

  test('shows the recorded label if the probe finds another one more likely', () => {
    const company = {
      family: 'fam-0',
      carriers: 12,
      labelled: 12,
      label: '1',
      expected: 0.5,
      inBase: null,
      usual: null,
      word: null,
    };
    expect(lines(renderText(scanResult([{ ...DEAD_CODE, label: '1', company }])))).toContain(
      "   = model: Without it the model's answer changes from `0` (.98) to `1` (.87); planted in 20 clean functions, 19 turn to `0`; the recorded label is `1` (as strong in 1 of 1,400 clean functions)",
    );
  });
});
