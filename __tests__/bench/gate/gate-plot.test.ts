import { expect, test } from '@jest/globals';
import { gatePlot } from '../../../bench/gate/gate-plot.js';
import type { GateLine } from '../../../bench/gate/run-gate.js';

const line = (dataset: string, rate: number, recall: number, seed = '1', method = 'codepurify-opinion') =>
  ({ dataset, rate, recall, seed, method, attack: 'fixed', size: 2000 }) as GateLine;

test('a line for each dataset, the mean of its draws, without other methods', async () => {
  const { svg, file } = await gatePlot([
    line('devign', 0.05, 1),
    line('devign', 0.05, 0.5, '2'),
    line('devign', 0.01, 0.25),
    line('reveal', 0.05, 0.125),
    line('reveal', 0.01, 0.99, '1', 'onion'),
  ]);
  expect(file).toBe('gate.svg');
  const points = [...svg.matchAll(/aria-label="([^"]*)"[^>]*roledescription="point"/gu)].map(
    ([, label]) => label,
  );
  expect(points.map((label) => /named[^:]*: ([\d.]+)/u.exec(label ?? '')?.[1])).toEqual([
    '0.75',
    '0.25',
    '0.125',
  ]);
  expect(svg).not.toMatch(/NaN|undefined/u);
});
