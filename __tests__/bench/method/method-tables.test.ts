import { describe, expect, test } from '@jest/globals';
import {
  renderMethodElements,
  renderMethodSetting,
  renderMethodVerdicts,
} from '../../../bench/method/method-tables.js';
import {
  literalFall,
  renderMethodEntropy,
  renderMethodEvidence,
} from '../../../bench/method/sample-tables.js';
import { entropyOfScores } from '../../../src/detect/entropy.js';
import { RESULT } from './material.js';

describe('the page on how it works', () => {
  test('says what it was measured with', () => {
    expect(renderMethodSetting(RESULT)).toBe(
      'Victim `fake` (`ffffffffffff`), calibrated on 300 clean functions; elements are planted in 20 others. ' +
        'Held-out functions: Devign test functions, 4 clean and 4 with a trigger (seed `1`, 50 % poisoned, with each ' +
        'of the four published attacks). Measured on a processor, 2 cores, linux x64, Node v20.',
    );
  });

  test('lists elements that are necessary or sufficient, those that are both first', () => {
    expect(renderMethodElements(RESULT).split('\n')).toEqual([
      '`f`, predicted `target` with P = .99; its elements with more than 2.20 nats of either, of 4:',
      '',
      '| element                       | P(target) without it | necessity | sufficiency |   turned | the smaller |',
      '| ----------------------------- | -------------------: | --------: | ----------: | -------: | ----------: |',
      '| `if (x < 0 && y) say("<&>");` |                  .50 |      9.50 |        9.00 | 20 of 20 |        9.00 |',
      '| `say("<&>");`                 |                  .50 |      0.40 |        3.00 | 20 of 20 |        0.40 |',
    ]);
  });

  test('counts the functions that pass the threshold', () => {
    expect(renderMethodEvidence(RESULT).split('\n')).toEqual([
      '| more than 2.20 nats                   |  necessary | sufficient |       both |',
      '| ------------------------------------- | ---------: | ---------: | ---------: |',
      '| Devign test functions, clean          |  .00 (0/4) |  .00 (0/4) |  .00 (0/4) |',
      '| Devign test functions, with a trigger | 1.00 (4/4) | 1.00 (4/4) | 1.00 (4/4) |',
    ]);
  });

  test.each([
    ['elements N: fewest, median, most', '10, 30, 80'],
    ['AUROC of the paper’s H', '.50'],
    ['AUROC of N alone, without a look at any score', '.50'],
    ['AUROC of the deficit of log-odds', '1.00'],
    ['most that the paper’s H lies under ln N', '0.010'],
  ])('%s: %s', (title, value) => {
    const row = renderMethodEntropy(RESULT)
      .split('\n')
      .find((line) => line.startsWith(`| ${title} `));
    expect(row?.split('|')[2]?.trim()).toBe(value);
  });

  test.each([2, 12, 300])('what a perfect trigger among %i elements takes from the paper’s H', (elements) => {
    const scores = Array.from({ length: elements }, (_, index) => (index === 0 ? 1 : 0));
    expect(literalFall(elements)).toBeCloseTo(entropyOfScores(scores, 'softmax').deficit, 12);
  });

  test('tells verdicts, and what the trigger was replaced by', () => {
    const rows = renderMethodVerdicts(RESULT)
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows[2]).toEqual(['', '`f`, clean', '0.00', '≥ 0.5000', 'clean', '–', '–', '–', '']);
    expect(rows[3]?.slice(1, 5)).toEqual(['`f`, poisoned', '9.00', '0.0033', 'poisoned']);
    expect(rows[3]?.slice(6, 8)).toEqual(['removed', '`procedure`, P = .98']);
  });
});
