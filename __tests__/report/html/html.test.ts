import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Family } from '../../../src/result/result.js';
import { renderHtml } from '../../../src/report/html/html.js';
import type { PageData } from '../../../src/report/html/page-data.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { manyFindings } from '../many-findings.js';
import { MAX_FINDINGS } from '../../../src/report/html/findings-section.js';
import { showUnsafeLines } from '../../../src/text/show-unsafe.js';
import { readTags } from '../html-structure.js';
import { finding, scanResult } from '../results.js';
import { ATTACK, CLEAN, DEAD_CODE, PROVED, RENAMED, SAMPLE, UNJUDGED } from '../samples.js';

/** All that the report is made of, apart from its script and its data. */
const OURS = new Set(
  'html head meta title style body header main section nav h1 h2 h3 p b span code mark del ins ul ol li dl dt dd a form label input select option output button details summary div svg rect'.split(
    ' ',
  ),
);

const ATTRIBUTES = new Set(
  'lang charset content http-equiv name class id open role aria-label aria-live href type value autocomplete spellcheck data-copy viewBox preserveAspectRatio width height x y'.split(
    ' ',
  ),
);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const text = (html: string): string =>
  html
    .replace(/[^]*<body>/, '')
    .replace(/<script[^]*/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|#39|#96);/g, (_, name: string) => ENTITIES[name] ?? "'");

/** The data that the page's script reads. */
function dataOf(html: string): PageData {
  const parse: (json: string) => PageData = JSON.parse;
  return parse(/<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)?.[1] ?? '');
}

describe('the HTML report', () => {
  test('is one page of strict HTML, with a policy that allows only its own style and its own script', () => {
    const html = renderHtml(SAMPLE);
    const tags = readTags(html);
    const hash = (content: string | undefined) =>
      `'sha256-${createHash('sha256')
        .update(content ?? '')
        .digest('base64')}'`;
    const style = /<style>([^<]*)<\/style>/.exec(html)?.[1];
    const script = /<script>([^]*?)<\/script>/.exec(html)?.[1];
    expect(tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content')).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    );
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html.replace(script ?? '', '')).not.toMatch(
      /<link|<img|https?:|javascript:| style=| on[a-z]+=| src=| href="[^#]/,
    );
  });

  test('says what the other reports say', () => {
    const said = text(renderHtml(SAMPLE));
    for (const sentence of [
      'CodePurify: 2 of 5 units poisoned',
      '5 units = 2 poisoned + 3 clean + 0 failed; 1 degraded',
      'if (rand() < …) printf(…);',
      'src/qsv.c:12:2',
      "Poisoned: without this line the model's answer changes from 0 (.98) to 1 (.87)",
      "ModelWithout it the model's answer changes from 0 (.98) to 1 (.87); planted in 20 clean functions, 19 turn to 0 as strong in 1 of 1,400 clean functions",
      "Replacement proved, behaviour stays the same: the code is removed; the model's answer is then 1 (.87)",
      'Or drop the record the attacker chose the label too',
      'Turns clean functions 19 of 20',
      'Falls without it 5.80 nats',
      'Rare among clean code p = .0007',
      "line 1, column 5 of the record's code",
      'not UTF-8',
      'Victimsentinel (classification): no labels to train a probe',
    ]) {
      expect(said).toContain(sentence);
    }
  });

  test('shows the code next to its replacement, with the trigger marked', () => {
    const html = renderHtml(scanResult([DEAD_CODE]));
    expect(html).toContain(
      '<div class="r c"><span class="n o">12</span><del class="o">    <mark>if (rand() &lt; 0) printf(&quot;fail&quot;);</mark></del><span class="n f"></span><span class="f"></span></div>',
    );
    expect(html).toContain(
      '<div class="r"><span class="n o">13</span><code class="o">    int ret = decode(c);</code><span class="n f">12</span><code class="f">    int ret = decode(c);</code></div>',
    );
  });

  test('marks exactly the trigger if characters take two columns or none', () => {
    const code = 'f() { /* 变量 é e\u0301 */ bad(变); x(); }';
    const html = renderHtml(scanResult([finding({ code, marked: 'bad(变);' })]));
    expect(html).toContain('/* 变量 é e\u0301 */ <mark>bad(变);</mark> x(); }');
  });

  test('draws bars as wide as their values', () => {
    const html = renderHtml(scanResult([{ ...DEAD_CODE, sufficiency: { planted: 4, turned: 1, shift: 1 } }]));
    expect(html).toMatch(
      /aria-label="Turns clean functions: 1 of 4"><rect[^>]*><rect class="value" width="25.0"/,
    );
  });

  test('shows the overall verdict, and the labels of a family with its pattern and without', () => {
    const overall = { kind: 'poisoned', reason: 'labels follow <b>', judged: 9, unchanged: 4 } as const;
    const company = {
      ...{ family: 'f', carriers: 12, labelled: 9, label: '0', expected: 0.54 },
      ...{ inBase: 0, usual: null, word: null },
    };
    const family: Family = {
      ...{ id: 'f', kind: 'statement' as const, pattern: 'x < y', carriers: 12, purity: 0.75, withLabel: 12 },
      ...{ label: '0', labelled: 9, pValue: 0.00001, confirmed: true, inBase: 0 },
    };
    const html = renderHtml({ ...scanResult([{ ...DEAD_CODE, company }]), overall, families: [family] });
    expect(html).toContain('<div class="verdict poisoned"><p><b>poisoned</b> labels follow &lt;b&gt;</p>');
    const said = text(html);
    expect(said).toContain('Label follows it 9 of 12');
    expect(said).toContain('x < y #');
    expect(said).toContain(
      'statement · 12 carriers (1 among the findings), 75 % labelled 0 · p < .0001, confirmed by the sentinel; none in the base',
    );
    expect(said).toContain('With the pattern 9 of 12 labelled 0');
    expect(said).toContain('Similar code without it 54 % labelled 0');
    expect(html).toContain('<a href="#family-1-f"><code>x &lt; y</code></a>');
    expect(html).toContain('<section class="family" id="family-1-f">');
    expect(html).toContain('<a href="#family-1-f">To its family</a>');
  });

  test('draws only bars that have a number, and says what suspicious means', () => {
    const html = renderHtml(scanResult([PROVED]));
    expect(html).toContain('<div class="verdict suspicious">');
    expect(html.match(/<svg /g)).toHaveLength(1);
    expect(text(html)).toContain('Rare among clean code p = .00057');
    expect(text(html)).toContain(
      'is never called (natural code has this too, but rarely; it fails no check unless --fail-on suspicious)',
    );
    expect(renderHtml(scanResult([{ ...PROVED, pValue: NaN }]))).not.toContain('<svg ');
  });

  test('says that nothing was found', () => {
    const html = renderHtml(CLEAN);
    expect(html).toContain('<h1>CodePurify: no trigger found in 3 units</h1>');
    expect(html).toContain('<div class="verdict clean">');
    expect(text(html)).not.toMatch(/What to do next|Findings by family/);
  });

  test('does not look clean if a file was not judged', () => {
    const html = renderHtml(UNJUDGED);
    expect(html).toContain('<h1>CodePurify: no trigger found in 3 units, 1 file not judged</h1>');
    expect(html).toContain('<div class="verdict undecided">');
    expect(text(html)).toContain('data/large.jsonl 12,345 bytes, sha256 0123456789ab cp-00112233aabb');
  });

  test('names the next steps with their commands', () => {
    const said = text(
      renderHtml(scanResult([{ ...RENAMED, label: '1' }, PROVED, { ...DEAD_CODE, path: "it's.c" }]), {
        run: RUN,
      }),
    );
    expect(said).toContain(
      "Drop these 2 poisoned records. Whoever plants a trigger chooses its label too. This writes a copy of the data without them:codepurify scan 'my data' train.jsonl --label-field y --write-clean codepurify-clean",
    );
    expect(said).toContain('Or apply the 2 replacements that are proved to keep the behaviour. ');
    expect(said).toContain("codepurify purify 'my data' train.jsonl --dry-run");
    const unlabelled = { ...DEAD_CODE, label: null };
    expect(text(renderHtml(scanResult([DEAD_CODE, unlabelled])))).toContain(
      'Drop this poisoned record. Whoever plants a trigger chooses its label too. This writes a copy of the data without all 2 poisoned units:',
    );
    expect(text(renderHtml(scanResult([{ ...DEAD_CODE, path: 'a\u202Eb.c' }])))).toContain(
      'codepurify scan DATA --write-clean COPY',
    );
  });

  test('says with which command, data and versions it was made, and when', () => {
    const said = text(renderHtml(SAMPLE, { run: RUN }));
    for (const row of [
      "Commandcodepurify scan 'my data' train.jsonl --label-field y",
      'Datamy data, train.jsonl',
      'Date2026-11-30 22:05 UTC',
      'Versioncodepurify 0.1.0, result format 1',
    ]) {
      expect(said).toContain(row);
    }
    expect(text(renderHtml(SAMPLE))).not.toContain('Command');
  });

  test('draws where in its file the findings are', () => {
    const at = [10, 990, 1000, 1010, 2000].map((record) => ({ ...RENAMED, record }));
    const html = renderHtml(scanResult(at));
    const says = '5 findings up to record 2,000; half of them in records 990 to 1,010';
    expect(html).toContain(`aria-label="${says}"`);
    const strip = html.slice(html.indexOf('class="strip"'));
    const columns = [
      ...strip.slice(0, strip.indexOf('</svg>')).matchAll(/class="value" x="(\d+)" y="(\d+)"/g),
    ];
    expect(columns.map(([, x, y]) => [x, y])).toEqual([
      ['0', '11'],
      ['59', '0'],
      ['60', '11'],
      ['119', '11'],
    ]);
  });

  test('holds every finding, the first in its HTML and all in the data of its script, and counts what is past the limit', () => {
    const many = Array.from({ length: MAX_FINDINGS + 3 }, (_, index) => ({ ...CHEAP, id: idOf(index) }));
    const html = renderHtml(scanResult(many));
    expect(html.match(/<details /g)?.length).toBeLessThanOrEqual(50);
    expect(dataOf(html).findings.map(({ id }) => id)).toEqual(
      many.slice(0, MAX_FINDINGS).map(({ id }) => id),
    );
    expect(html).toContain('<p><b>3 more findings in the JSON report.</b></p>');
    expect(text(html)).toContain('50 of 10,000 findings are shown. The others are in this file too');
  });

  test('puts 2,000 findings in less than 3 MB', () => {
    expect(Buffer.byteLength(renderHtml(manyFindings(2000)))).toBeLessThan(3_000_000);
  });

  test('gives findings with the same id anchors of their own', () => {
    const { findings } = dataOf(renderHtml(scanResult([DEAD_CODE, DEAD_CODE, DEAD_CODE])));
    expect(findings.map(({ id }) => id)).toEqual([DEAD_CODE.id, `${DEAD_CODE.id}-2`, `${DEAD_CODE.id}-3`]);
  });

  test('shows hostile text as text only, and its data end where they should', () => {
    const overall = { kind: 'clean', reason: ATTACK.victim.name, judged: 1, unchanged: null } as const;
    const html = renderHtml({ ...ATTACK, overall });
    for (const { name, attributes } of readTags(html)) {
      expect(OURS).toContain(name);
      for (const attribute of attributes.keys()) expect(ATTRIBUTES).toContain(attribute);
    }
    expect(html).not.toMatch(FORBIDDEN);
    expect(html).not.toMatch(/^\s*::/m);
    expect(JSON.stringify(dataOf(html))).not.toMatch(FORBIDDEN);
    expect(dataOf(html).findings).toHaveLength(ATTACK.findings.length);
  });

  test.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '</SCRIPT ',
    '\u2028\u2029',
    ']]>',
    '\u202Eab',
  ])('keeps %j inside of its data', (hostile) => {
    const one = finding({ code: `f(); ${hostile}`, marked: 'f();', path: `x${hostile}.c`, label: hostile });
    const html = renderHtml(scanResult([one]));
    expect(html.match(/<script/gi)).toHaveLength(2);
    expect(html.match(/<\/script/gi)).toHaveLength(2);
    expect(html).not.toContain('<!--');
    expect(html).not.toMatch(FORBIDDEN);
    expect(dataOf(html).files).toEqual([showUnsafeLines(`x${hostile}.c`)]);
  });
});

/** A finding without code to speak of. */
const CHEAP = { ...PROVED, code: 'f();', purified: null, trigger: { ...PROVED.trigger, family: 'same' } };

const idOf = (index: number) => `cp-${index.toString(16).padStart(12, '0')}`;

const RUN = {
  command: "codepurify scan 'my data' train.jsonl --label-field y",
  inputs: ['my data', 'train.jsonl'],
  date: '2026-11-30 22:05 UTC',
  copies: { clean: 'codepurify-clean', purified: 'codepurify-purified' },
};
