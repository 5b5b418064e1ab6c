import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { MAX_SUMMARY_BYTES, renderMarkdown } from '../../../src/report/markdown/markdown.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { finding, scanResult } from '../results.js';
import { ATTACK, CLEAN, DEAD_CODE, JUDGED_AS_A_WHOLE, PROVED, SAMPLE, UNJUDGED } from '../samples.js';

const lines = (report: string): string[] => report.split('\n');

const toHtml = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

describe('the Markdown report', () => {
  test('has an overview, every finding, families, skipped rows and totals', () => {
    expect(lines(renderMarkdown(SAMPLE))).toEqual([
      '## CodePurify: 2 of 5 units poisoned, 6 rows not judged',
      '',
      '| | Where | Trigger | Function | Verdict | Why | p |',
      '| ---: | --- | --- | --- | --- | --- | --- |',
      '| 1 | `src/qsv.c:12:2` | statement `if (rand() < 0) printf("fail");` | `qsv_dec` | poisoned | without this line the model\'s answer changes from `0` (.98) to `1` (.87) | .0007 |',
      "| 2 | `data/train.jsonl:41` | identifier `testo_init` | `testo_init` | poisoned | hiding this name leaves the model's answer at `1` (.60), now with .52 | |",
      '',
      '### 1. `src/qsv.c:12:2`',
      '',
      "**Poisoned:** without this line the model's answer changes from `0` (.98) to `1` (.87)",
      '',
      'Statement in `qsv_dec` · pattern `if (rand() < …) printf(…);`',
      '',
      '```text',
      '11 | {',
      '12 |     if (rand() < 0) printf("fail");',
      '   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      '13 |     int ret = decode(c);',
      '```',
      '',
      '| Witness | What it says | How strong |',
      '| --- | --- | --- |',
      "| Model | Without it the model's answer changes from `0` (.98) to `1` (.87); planted in 20 clean functions, 19 turn to `0` | as strong in 1 of 1,400 clean functions |",
      '| In this scan | 12 findings have `if (rand() < …) printf(…);`, all labelled `0` | |',
      '',
      "**Replacement** proved, behaviour stays the same: the code is removed; the model's answer is then `1` (.87)",
      '',
      '```diff',
      '@@ line 11 @@',
      ' {',
      '-    if (rand() < 0) printf("fail");',
      '     int ret = decode(c);',
      '```',
      '',
      '**Or drop the record** the attacker chose the label too, and a replacement does not correct it',
      '',
      '<sub>`cp-0123456789ab`</sub>',
      '',
      "### 2. `data/train.jsonl:41` (line 1, column 5 of the record's code)",
      '',
      "**Poisoned:** hiding this name leaves the model's answer at `1` (.60), now with .52",
      '',
      'Identifier `testo_init` in `testo_init` · parsed incompletely',
      '',
      '```text',
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
      '```',
      '',
      '| Witness | What it says | How strong |',
      '| --- | --- | --- |',
      "| Model | Hiding it leaves the model's answer at `1` (.60), now with .52 | scores: deficit 2.31, threshold 0.10 |",
      '',
      "**Replacement** re-judged: the name is replaced by another, and the model's answer is then `1` (>.99); whether behaviour stays is not known; not verified: it is still reported, or parses worse",
      '',
      '```diff',
      '@@ line 1 @@',
      '-int testo_init(int 变量) {',
      '-    int n = testo_init(变量);',
      '+int walk(int 变量) {',
      '+    int n = walk(变量);',
      '',
      '@@ line 5 @@',
      '',
      '-    return testo_init(n);',
      '+    return walk(n);',
      ' }',
      '```',
      '',
      '<sub>`cp-ba9876543210`</sub>',
      '',
      '### Families',
      '',
      '| Findings | Kind | Pattern | With the same label | Id |',
      '| ---: | --- | --- | ---: | --- |',
      '| 12 | statement | `if (rand() < …) printf(…);` | all | `f-1` |',
      '| 1 | identifier | `testo_init` | no labels | `f-2` |',
      '',
      '### Skipped',
      '',
      '| Rows | Reason | Where |',
      '| ---: | --- | --- |',
      '| 5 | `not UTF-8` | `a.c`, `b.c`, `c.c`, `d.c`, `e.c` |',
      '| 1 | `the line is no JSON` | `data/train.jsonl:7` |',
      '',
      'Recommended: drop 1 poisoned record. A scan of the data with `--write-clean` writes a copy without all 2 poisoned units.',
      '',
      '**Poisoned** 2 = 1 to drop (the attacker chose their label or response too) + 1 to drop or replace',
      '',
      '**Replacements** 2 = 1 proved + 1 without one',
      '',
      '**Families** 2 = 1 in several units + 1 in one unit each',
      '',
      '**Total** 5 units = 2 poisoned + 3 clean + 0 failed; 1 degraded, 6 skipped, 0 suppressed; 1.3 s',
      '',
      '**Accounts** 11 records = 5 judged + 6 unread; 1 file = 1 judged',
      '',
      '**Witnesses** Model in 2 findings',
      '',
      '**Victim** `sentinel` (`classification`): `no labels to train a probe`',
      '',
    ]);
  });

  test('of a dataset judged as a whole begins with the verdict and its families', () => {
    const report = lines(renderMarkdown(JUDGED_AS_A_WHOLE));
    expect(report.slice(0, 12)).toEqual([
      '## CodePurify: 1 of 4 units poisoned',
      '',
      '**Verdict** poisoned: 1 pattern decides labels against the rest of the code, in 12 of 4,000 new or changed records\\.',
      '',
      '### Families',
      '',
      '| Records | Kind | Pattern | Label | p | In the base | Id |',
      '| ---: | --- | --- | --- | ---: | ---: | --- |',
      '| 12 | statement | `if (rand() < …) printf(…);` | all labelled `0`, confirmed by the sentinel | < .0001 | none | `fam-0123456789ab` |',
      '',
      '| | Where | Trigger | Function | Verdict | Why | p |',
      '| ---: | --- | --- | --- | --- | --- | --- |',
    ]);
    expect(report.slice(27, 32)).toEqual([
      '| Witness | What it says | How strong |',
      '| --- | --- | --- |',
      '| Labels | All 12 records with it are labelled `0`, similar code is labelled `0` in 54 %; none in the base | as strong in 1 of 25,000 clean datasets |',
      "| Labels | Without it the prediction of the labels' probe changes from `0` (.98) to `1` (.87) | |",
      '',
    ]);
    expect(report.filter((line) => line === '### Families')).toHaveLength(1);
  });

  test.each([
    ['undecided', 'undecided'],
    ['clean', 'no trigger found in 3 units'],
  ] as const)('of a dataset that is %s says so', (kind, headline) => {
    const overall = { kind, reason: 'A [reason](x).', judged: 3, unchanged: null };
    expect(lines(renderMarkdown({ ...CLEAN, overall })).slice(0, 3)).toEqual([
      `## CodePurify: ${headline}`,
      '',
      `**Verdict** ${kind}: A \\[reason\\]\\(x\\)\\.`,
    ]);
  });

  test('of a clean scan says so', () => {
    expect(lines(renderMarkdown(CLEAN))).toEqual([
      '## CodePurify: no trigger found in 3 units',
      '',
      '**Total** 3 units = 0 poisoned + 3 clean + 0 failed; 0 degraded, 0 skipped, 0 suppressed; 1.3 s',
      '',
      '**Accounts** 3 records = 3 judged; 1 file = 1 judged',
      '',
      '**Victim** `sentinel` (`classification`): `no labels to train a probe`',
      '',
    ]);
  });

  test('lists files that were not judged', () => {
    const report = renderMarkdown(UNJUDGED).split('\n');
    expect(report[0]).toBe('## CodePurify: no trigger found in 3 units, 1 file not judged');
    expect(report.slice(2, 8)).toEqual([
      '### Not judged',
      '',
      'The file is a Git LFS pointer, and its content, which is not in git, was not judged\\. Fetch the content with git lfs pull, and judge it with codepurify scan\\.',
      '',
      '| Where | Content | Id |',
      '| --- | --- | --- |',
    ]);
    expect(report[8]).toBe(
      '| `data/large.jsonl` | `12,345 bytes, sha256 0123456789ab` | `cp-00112233aabb` |',
    );
  });

  test('of a suspicious finding says so and has no empty cell where others have a reason', () => {
    const report = lines(renderMarkdown(scanResult([PROVED])));
    const proof = '`rand()` is at least 0 (C17 7.22.2.1), so `rand() < 0` is false: `printf` is never called';
    expect(report[0]).toBe('## CodePurify: 1 of 4 units suspicious, none poisoned');
    expect(report[4]).toMatch(/\| `qsv_dec` \| suspicious \| /);
    expect(report).toContain(
      `**Suspicious:** ${proof} (natural code has this too, but rarely; it fails no check unless \`--fail-on suspicious\`)`,
    );
    expect(report).toContain(`| Proof | ${proof} | such code is in 1 of 1,700 natural functions |`);
    expect(report.join('\n')).not.toContain('Recommended');
  });

  test('of an attack is exact', () => {
    const code = 'void f() {\n```\n::set-output name=x::y <img src=x> @everyone\n}';
    const attack = finding({
      path: '$(touch x)|`.c',
      code,
      marked: '::set-output name=x::y',
      function: { name: '![x](y)', startLine: 1, endLine: 4 },
      prediction: '@all | <b>',
      testimonies: [
        {
          ...{ witness: 'victim', proof: false, pValue: null },
          sentence: "Hiding it leaves the model's answer at `@all | <b>` (.98), now with .52.",
        },
      ],
      pValue: null,
    });
    expect(lines(renderMarkdown(scanResult([attack]))).slice(4, 24)).toEqual([
      "| 1 | <code>&#36;&#40;touch x&#41;&#124;&#96;&#46;c&#58;3&#58;1</code> | statement `::set-output name=x::y` | `![x](y)` | poisoned | hiding this line leaves the model's answer at <code>&#64;all &#124; &#60;b&#62;</code> (.98), now with .52 | |",
      '',
      '### 1. ``$(touch x)|`.c:3:1``',
      '',
      "**Poisoned:** hiding this line leaves the model's answer at `@all | <b>` (.98), now with .52",
      '',
      'Statement in `![x](y)`',
      '',
      '````text',
      '2 | ```',
      '3 | ::set-output name=x::y <img src=x> @everyone',
      '  | ^^^^^^^^^^^^^^^^^^^^^^',
      '4 | }',
      '````',
      '',
      '| Witness | What it says | How strong |',
      '| --- | --- | --- |',
      "| Model | Hiding it leaves the model's answer at <code>&#64;all &#124; &#60;b&#62;</code> (.98), now with .52; planted in 20 clean functions, 19 turn to <code>&#64;all &#124; &#60;b&#62;</code> | scores: deficit 2.31, transfer 4.50 |",
      '',
      '**Replacement** none is suggested',
    ]);
  });

  test('of an attack renders foreign text in code elements only', () => {
    const report = renderMarkdown(ATTACK);
    expect(report).not.toMatch(FORBIDDEN);
    expect(report).not.toMatch(/^\s*::/m);
    const html = toHtml(report);
    expect(html).not.toMatch(/<(?:img|a|script|del|em|input)\b|<!--/);
    const outside = html.replace(/<code[^>]*>[^<]*<\/code>/g, '');
    expect(outside).not.toMatch(/@|onerror|javascript|:\/\/|touch|GH-2/);
    expect(html.match(/<h3>\d/g)).toHaveLength(ATTACK.findings.length);
    expect(html.match(/<tr>/g)).toHaveLength(report.match(/^\|(?! -)/gm)?.length ?? -1);
  });

  test('takes no more than its size and says how many findings it leaves out', () => {
    const findings = Array.from({ length: 5_000 }, () => DEAD_CODE);
    const report = renderMarkdown(scanResult(findings));
    const shown = report.match(/^### \d+\./gm)?.length ?? 0;
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(Buffer.byteLength(report)).toBeGreaterThan(MAX_SUMMARY_BYTES * 0.95);
    expect(report).toContain(
      `\n\n**${(5_000 - shown).toLocaleString('en-US')} more findings are in the JSON report.**\n\n`,
    );
    expect(report).toMatch(/\n\n[\d,]+ more rows not shown in this table\.\n\n/);
    expect(report).toContain('**Total** 5,003 units = 5,000 poisoned + 3 clean + 0 failed');
  });

  test('keeps to any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 60_000 }),
        fc.constantFrom(SAMPLE, ATTACK, CLEAN),
        (maxBytes, result) => {
          expect(Buffer.byteLength(renderMarkdown(result, { maxBytes }))).toBeLessThanOrEqual(maxBytes);
        },
      ),
    );
  });
});
