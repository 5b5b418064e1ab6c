import { describe, expect, test } from '@jest/globals';
import { functionPicture } from '../../../bench/method/function-picture.js';
import { functionRows } from '../../../bench/method/function-rows.js';
import { histogram } from '../../../bench/method/histogram.js';
import { histogramPicture } from '../../../bench/method/histogram-picture.js';
import { methodFigures } from '../../../bench/method/method-figures.js';
import { evidencePicture, sizePicture } from '../../../bench/method/scatter-picture.js';
import { PAIR, RESULT, ROWS } from './material.js';

const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;
/** The bars, with what a pointer on them is told. */
const BARS = /<rect class="c(\d)"[^>]*width="([\d.]+)"[^>]*><title>([^<]*)<\/title>/g;
const ENTITY = /&(?!amp;|lt;|gt;|quot;|#\d+;)/;

describe('the rows of a function', () => {
  test('are its lines, statements within a line, then names; every element has one', () => {
    expect(functionRows(PAIR.poisoned).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'line: void f(int x)',
      'line: {',
      'line:     if (x < 0 && y) say("<&>");',
      'part:                     say("<&>");',
      'line:     work(x);',
      'line: }',
      'name: x',
    ]);
    const shown = functionRows(PAIR.poisoned).flatMap(({ element }) => element ?? []);
    expect(new Set(shown)).toEqual(new Set(PAIR.poisoned.elements));
    expect(shown).toHaveLength(PAIR.poisoned.elements.length);
  });
});

describe('the picture of a function', () => {
  const svg = functionPicture(PAIR);
  const bars = [...svg.matchAll(BARS)].map(([, colour, width, said]) => ({
    colour,
    width: Number(width),
    said,
  }));

  test('has two bars for each element of both versions, one where it could be planted nowhere', () => {
    expect(bars).toHaveLength(2 * (2 + 4) - 1);
    expect(count(svg, />fits nowhere</g)).toBe(1);
  });

  test('draws all bars on one scale, and none below zero', () => {
    const of = (colour: string, text: string) =>
      bars.find((one) => one.colour === colour && one.said?.startsWith(text))?.width ?? 0;
    const longest = of('0', 'if (x');
    expect(of('1', 'if (x') / longest).toBeCloseTo(9 / 9.5, 2);
    expect(of('1', 'say') / longest).toBeCloseTo(3 / 9.5, 2);
    expect(Math.min(...bars.map(({ width }) => width))).toBe(1);
  });

  test('tints the trigger and what is part of it, in the poisoned version alone', () => {
    expect(count(svg, /class="tint"/g)).toBe(2);
  });

  test('shows code as text, whatever it holds', () => {
    expect(svg).toContain('if (x &lt; 0 &amp;&amp; y) say(&quot;&lt;&amp;&gt;&quot;);');
    expect(svg).toContain('<title>f in examples/f.c, clean and poisoned (BNC &lt;fixed&gt;)</title>');
    expect(svg).not.toMatch(ENTITY);
  });

  test('tells what was predicted, and numbers without a negative zero', () => {
    expect(svg).toContain('predicted target (.99); evidence 9.0, threshold 2.2: poisoned');
    expect(svg).toContain('>−0.5<');
    expect(svg).not.toContain('>−0.0<');
  });
});

describe('a histogram', () => {
  const axis = { title: '', low: 0, high: 10, marks: [] };

  test('counts every value once, those beyond an end in the last part', () => {
    expect(histogram([-1, 0, 1.9, 2, 5, 10, 99], axis, 5)).toEqual([3, 1, 1, 0, 2]);
  });

  test('by powers of ten has parts of equal ratio', () => {
    const logarithmic = { ...axis, low: 0.01, high: 100, logarithmic: true };
    expect(histogram([0, 0.05, 0.5, 5, 50], logarithmic, 4)).toEqual([2, 1, 1, 1]);
  });

  test('is drawn with all functions in it, for each reading', () => {
    const svg = histogramPicture(RESULT.samples);
    for (const kind of ['clean', 'with a trigger']) {
      const counts = [...svg.matchAll(BARS)]
        .filter(([, , , said]) => said?.startsWith(kind))
        .map(([, , , said]) => Number(said?.split(': ')[1]));
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(2 * 4);
    }
    expect(svg).toContain('>Devign test functions: AUROC .50<');
    expect(svg).toContain('>Devign test functions: AUROC 1.00<');
  });
});

describe('the other pictures', () => {
  test('have a dot for each function', () => {
    for (const svg of [sizePicture(RESULT.samples), evidencePicture(RESULT)]) {
      expect(count(svg, /r="3"/g)).toBe(ROWS.length);
    }
  });

  test('show the threshold in both directions', () => {
    expect(count(evidencePicture(RESULT), /stroke-dasharray/g)).toBe(2);
  });

  test.each(methodFigures(RESULT))(
    '$file has a ground, a title, a description, and dark colours',
    ({ svg }) => {
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/);
      expect(svg).toContain('class="ground"');
      expect(svg).toContain('prefers-color-scheme:dark');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    },
  );
});
