import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Family } from '../../../src/result/result.js';
import { renderHtml } from '../../../src/report/html/html.js';
import { FORBIDDEN } from '../../text/hostile.js';
import { readTags } from '../html-structure.js';
import { finding, scanResult } from '../results.js';
import { ATTACK, CLEAN, DEAD_CODE, PROVED, SAMPLE, UNJUDGED } from '../samples.js';

/** All that the report is made of. */
const OURS = new Set(
  'html head meta title style body h1 h2 h3 p b br span code pre mark del ins table thead tbody tr th td details summary div svg rect'.split(
    ' ',
  ),
);

const ATTRIBUTES = new Set(
  'lang charset content http-equiv name class id open scope role aria-label viewBox preserveAspectRatio width height'.split(
    ' ',
  ),
);

const text = (html: string): string =>
  html
    .replace(/[^]*<body>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#39|#96);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
    );

describe('the HTML report', () => {
  test('is one page of strict HTML, with a policy that allows only its own style', () => {
    const html = renderHtml(SAMPLE);
    const tags = readTags(html);
    const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/<script|<link|<a |<img|https?:|javascript:| style=| on[a-z]+=/);
  });

  test('says what the other reports say', () => {
    const said = text(renderHtml(SAMPLE));
    for (const sentence of [
      'CodePurify: 2 of 5 units poisoned',
      '5 units = 2 poisoned + 3 clean + 0 failed; 1 degraded',
      'if (rand() < …) printf(…);',
      '1. src/qsv.c:12:2',
      "Poisoned: without this line the model's answer changes from 0 (.98) to 1 (.87)",
      "ModelWithout it the model's answer changes from 0 (.98) to 1 (.87); planted in 20 clean functions, 19 turn to 0as strong in 1 of 1,400 clean functions",
      "Replacement proved, behaviour stays the same: the code is removed; the model's answer changes back to 1 (.87)",
      'Or drop the record the attacker chose the label too',
      'Turns clean functions19 of 20',
      'Falls without it5.80 nats',
      'Rare among clean codep = .0007',
      "line 1, column 5 of the record's code",
      'not UTF-8',
      'Victim sentinel (classification): no labels to train a probe',
    ]) {
      expect(said).toContain(sentence);
    }
  });

  test('underlines the trigger and shows the change', () => {
    const html = renderHtml(scanResult([DEAD_CODE]));
    expect(html).toContain(
      '<span class="n">12</span>     <mark>if (rand() &lt; 0) printf(&quot;fail&quot;);</mark>\n',
    );
    expect(html).toContain(
      '<del><span class="n">12</span> -     if (rand() &lt; 0) printf(&quot;fail&quot;);</del>',
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

  test('shows the overall verdict, and the labels of a family', () => {
    const overall = { kind: 'poisoned', reason: 'labels follow <b>', judged: 9, unchanged: 4 } as const;
    const company = {
      family: 'f',
      carriers: 12,
      labelled: 9,
      label: '0',
      expected: 0.54,
      inBase: 0,
      usual: null,
      word: null,
    };
    const family: Family = {
      ...{ id: 'f', kind: 'statement' as const, pattern: 'x < y', carriers: 12, purity: 0.75 },
      ...{ label: '0', labelled: 9, pValue: 0.00001, confirmed: true, inBase: 0 },
    };
    const html = renderHtml({ ...scanResult([{ ...DEAD_CODE, company }]), overall, families: [family] });
    expect(html).toContain('<p class="verdict poisoned"><b>poisoned</b> labels follow &lt;b&gt;<br>');
    expect(text(html)).toContain('Label follows it9 of 12');
    expect(html).toContain(
      '<td>75 % <code>0</code>, confirmed by the sentinel</td><td>&lt; .0001</td><td>0</td>',
    );
  });

  test('draws only bars that have a number, and says what suspicious means', () => {
    const html = renderHtml(scanResult([PROVED]));
    expect(html).toContain('<p class="verdict suspicious">');
    expect(html.match(/<svg /g)).toHaveLength(1);
    expect(text(html)).toContain('Rare among clean codep = .00057');
    expect(text(html)).toContain(
      'is never called (natural code has this too, but rarely; it fails no check unless --fail-on suspicious)',
    );
    expect(renderHtml(scanResult([{ ...PROVED, pValue: NaN }]))).not.toContain('<svg ');
  });

  test('says that nothing was found', () => {
    const html = renderHtml(CLEAN);
    expect(html).toContain('<h1>CodePurify: no trigger found in 3 units</h1>');
    expect(html).toContain('<p class="verdict clean">');
    expect(html).not.toContain('<h2>');
  });

  test('does not look clean if a file was not judged', () => {
    const html = renderHtml(UNJUDGED);
    expect(html).toContain('<h1>CodePurify: no trigger found in 3 units, 1 file not judged</h1>');
    expect(html).toContain('<p class="verdict undecided">');
    expect(html).toContain(
      '<td><code>data/large.jsonl</code></td><td>12,345 bytes, sha256 0123456789ab</td><td><code>cp-00112233aabb</code></td>',
    );
  });

  test('counts findings past those that it shows', () => {
    const html = renderHtml(scanResult(Array.from({ length: 1203 }, () => DEAD_CODE)));
    expect(html.match(/<details /g)).toHaveLength(1000);
    expect(html).toContain('<p><b>203 more findings in the JSON report.</b></p>');
  });

  test('shows hostile text as text only', () => {
    const overall = { kind: 'clean', reason: ATTACK.victim.name, judged: 1, unchanged: null } as const;
    for (const { name, attributes } of readTags(renderHtml({ ...ATTACK, overall }))) {
      expect(OURS).toContain(name);
      for (const attribute of attributes.keys()) expect(ATTRIBUTES).toContain(attribute);
    }
    expect(renderHtml(ATTACK)).not.toMatch(FORBIDDEN);
    expect(renderHtml(ATTACK)).not.toMatch(/^\s*::/m);
  });
});
