import { describe, expect, test } from '@jest/globals';
import type { Task } from '../../../src/model/victim.js';
import { witnessOutlooks } from '../../../src/scan/inspect/witness-outlooks.js';

const halves = (size: number) => Array.from({ length: size }, (_, index) => String(index % 2));

/** `name: canSpeak why / power` of each. */
function outlooks(
  labels: readonly (readonly [Task, readonly string[]])[],
  languages: Record<string, number>,
): string[] {
  const counted = Object.entries(languages).map(([value, count]) => ({ value, count }));
  const power = (records: number, classes: readonly number[]) => `${String(records)} in ${classes.join('+')}`;
  return witnessOutlooks(new Map(labels), counted, power).map(
    ({ name, canSpeak, why, power: weakest }) =>
      `${name}: ${canSpeak}: ${why}${weakest === null ? '' : ` / ${weakest}`}`,
  );
}

describe('witnessOutlooks', () => {
  test.each([
    ['no labels', [], 'labels: no: The records have no labels that a probe could learn.'],
    [
      'few labels',
      [['classification', halves(40)]],
      'labels: no: 40 labelled records are too few to learn from: 200 are needed.',
    ],
    [
      'labels',
      [['classification', halves(300)]],
      'labels: yes: 300 labelled units with 2 labels / 300 in 150+150',
    ],
    [
      'many targets that nothing shares, and labels',
      [
        ['generation', Array.from({ length: 400 }, (_, index) => `return ${'x'.repeat(index)};`)],
        ['classification', halves(300)],
      ],
      'labels: yes: 300 labelled units with 2 labels / 300 in 150+150',
    ],
  ] as [string, [Task, string[]][], string][])('%s', (_, labels, expected) => {
    expect(outlooks(labels, { c: 5 })[0]).toBe(expected);
  });

  test.each([
    [
      { c: 5, java: 2 },
      'sentinel: yes: it was trained on c (5), java (2) / published triggers, also in a single unit; hardly any other',
    ],
    [
      { python: 5, c: 2 },
      'sentinel: partly: it was trained on c (2); it has never seen python (5) / published triggers in these languages, also in a single unit; hardly any other',
    ],
    [{ python: 5 }, 'sentinel: no: it has never seen python (5)'],
    [{}, 'sentinel: no: there is no unit to judge'],
  ])('languages %j', (languages, expected) => {
    expect(outlooks([], languages as Record<string, number>)[1]).toBe(expected);
  });
});
