import { beforeAll, describe, expect, test } from '@jest/globals';
import { entropyPicture, histogram } from '../../../bench/method/entropy-picture.js';
import { functionPicture } from '../../../bench/method/function-picture.js';
import { functionRows } from '../../../bench/method/function-rows.js';
import { methodFigures } from '../../../bench/method/method-figures.js';
import { evidencePicture, sizePicture } from '../../../bench/method/scatter-pictures.js';
import { colour } from '../../../bench/plots/colours.js';
import { drawChart } from '../../../bench/plots/draw-chart.js';
import { PAIR, RESULT, ROWS } from './material.js';

const count = (svg: string, pattern: RegExp): number => [...svg.matchAll(pattern)].length;
/** The bars, with their description, width and colour. */
const BARS =
  /<path aria-label="([^"]*)"[^>]*roledescription="bar" d="M[-\d.]+,[-\d.]+h([-\d.]+)v[^"]*" fill="([^"]*)"/g;
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
  let svg = '';
  let bars: { said: string; width: number; fill: string }[] = [];
  beforeAll(async () => {
    ({ svg } = await functionPicture(PAIR));
    bars = [...svg.matchAll(BARS)].map(([, said = '', width, fill = '']) => ({
      said,
      width: Number(width),
      fill,
    }));
  });

  test('has two bars for each element of both versions, one where it could be planted nowhere', () => {
    expect(bars).toHaveLength(2 * (2 + 4) - 1);
    expect(count(svg, />fits nowhere</g)).toBe(1);
  });

  test('draws all bars on one scale, and none below zero', () => {
    const of = (fill: string, text: string) =>
      bars.find((one) => one.fill === fill && one.said.startsWith(text))?.width ?? 0;
    const longest = of(colour('blue'), 'if (x');
    expect(of(colour('orange'), 'if (x') / longest).toBeCloseTo(9 / 9.5, 2);
    expect(of(colour('orange'), 'say') / longest).toBeCloseTo(3 / 9.5, 2);
    expect(Math.min(...bars.map(({ width }) => width))).toBe(0);
  });

  test('tints the trigger and what is part of it, in the poisoned version alone', () => {
    // In the code and in both columns of bars.
    expect(count(svg, new RegExp(`<path [^>]*fill="${colour('tint')}"`, 'g'))).toBe(3 * 2);
  });

  test('shows code as text, whatever it holds', () => {
    expect(svg).toContain('>if (x &lt; 0 &amp;&amp; y) say("&lt;&amp;&gt;");<');
    expect(svg).toContain(
      'aria-label="if (x &lt; 0 &amp;&amp; y) say(&quot;&lt;&amp;&gt;&quot;);: 9.50 nats"',
    );
    expect(svg).toContain('<title>f in examples/f.c, clean and poisoned (BNC &lt;fixed&gt;)</title>');
    expect(svg).not.toMatch(ENTITY);
  });

  test('shows the prediction, and numbers without a negative zero', () => {
    expect(svg).toContain('predicted target (.99); evidence 9.0, threshold 2.2: poisoned');
    expect(svg).toContain('>−0.5<');
    expect(svg).not.toContain('>−0.0<');
  });
});

describe('a histogram', () => {
  const axis = { low: 0, high: 10, isLogarithmic: false };
  const counts = (...given: Parameters<typeof histogram>): number[] =>
    histogram(...given).map(({ count: own }) => own);

  test('counts every value once, those beyond an end in the last part', () => {
    expect(counts([-1, 0, 1.9, 2, 5, 10, 99], axis, 5)).toEqual([3, 1, 1, 0, 2]);
  });

  test('by powers of ten has parts of equal ratio', () => {
    const logarithmic = { low: 0.01, high: 100, isLogarithmic: true };
    expect(counts([0, 0.05, 0.5, 5, 50], logarithmic, 4)).toEqual([2, 1, 1, 1]);
  });

  test('is drawn with all functions in it, for each reading', async () => {
    const { svg } = await entropyPicture(RESULT.samples);
    for (const kind of ['clean', 'with a trigger']) {
      const drawn = [...svg.matchAll(BARS)]
        .filter(([, said]) => said?.startsWith(kind))
        .map(([, said]) => Number(said?.split(': ')[1]));
      expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(2 * 4);
    }
    expect(svg).toContain('>Devign test functions: AUROC .50<');
    expect(svg).toContain('>Devign test functions: AUROC 1.00<');
  });
});

describe('the other pictures', () => {
  test('have a dot for each function', async () => {
    for (const { svg } of [await sizePicture(RESULT.samples), await evidencePicture(RESULT)]) {
      expect(count(svg, /opacity="0.6"/g)).toBe(ROWS.length + 2); // and two in the legend
    }
  });

  test('show the threshold in both directions', async () => {
    const { svg } = await evidencePicture(RESULT);
    expect(count(svg, /stroke-dasharray="4,3"/g)).toBe(2);
  });

  test('have a background, a title, a description, and dark colours', async () => {
    const figures = await methodFigures(RESULT);
    expect(figures.map(({ file }) => file)).toEqual(['f.svg', 'entropy.svg', 'size.svg', 'evidence.svg']);
    for (const { svg } of figures) {
      expect(svg).toMatch(/^<svg role="img" [^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      expect(svg).toContain(`<rect width="`);
      expect(svg).toContain(`fill="${colour('background')}"`);
      expect(svg).toContain('prefers-color-scheme:dark');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('are the same when they are drawn again', async () => {
    expect(await evidencePicture(RESULT)).toEqual(await evidencePicture(RESULT));
  });

  test('a mistake in a chart is an error', async () => {
    const chart = { title: 'a', description: 'b', data: { values: [{}] }, mark: 'bar' } as const;
    const transform = [{ filter: 'datum.missing.x > 0' }];
    await expect(drawChart('a.svg', { ...chart, transform })).rejects.toThrow(/cannot be drawn/);
  });
});
