import { describe, expect, test } from '@jest/globals';
import type { Task } from '../../../src/model/victim.js';
import type { LabelPower } from '../../../src/scan/inspect/label-power.js';
import { witnessOutlooks } from '../../../src/scan/inspect/witness-outlooks.js';

const halves = (size: number) => Array.from({ length: size }, (_, index) => String(index % 2));

/** As many carriers as units, if the classes have three quarters and a quarter of the code. */
const power: LabelPower = ({ units, fractions }) => (fractions.join() === '0.75,0.25' ? units : null);

/** `name: canSpeak why / power` of each. */
function outlooks(
  labels: readonly (readonly [Task, readonly string[]])[],
  languages: Record<string, number>,
  prompts = 0,
): string[] {
  const counted = Object.entries(languages).map(([value, count]) => ({ value, count }));
  const units = labels.map(([task, values]) => {
    return [task, { labels: values, lengths: values.map((label) => (label === '0' ? 300 : 100)) }] as const;
  });
  return witnessOutlooks(new Map(units), counted, { languages: ['c', 'cpp', 'java'] }, prompts, power).map(
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
      'labels: yes: 300 labelled units with 2 labels / a pattern in about 300 or more units with the same label, hardly a weaker one',
    ],
    [
      'many targets that nothing shares, and labels',
      [
        ['generation', Array.from({ length: 400 }, (_, index) => `return ${'x'.repeat(index)};`)],
        ['classification', halves(300)],
      ],
      'labels: yes: 300 labelled units with 2 labels / a pattern in about 300 or more units with the same label, hardly a weaker one',
    ],
  ] as [string, [Task, string[]][], string][])('%s', (_, labels, expected) => {
    expect(outlooks(labels, { c: 5 })[3]).toBe(expected);
  });

  test.each([
    [
      400,
      'association: yes: 400 prompts with a response / something in about 5 or more prompts that goes with something in their responses',
    ],
    [12, 'association: no: 12 prompts with a response: too few'],
  ])('%i prompts', (prompts, expected) => {
    expect(outlooks([], { c: 5 }, prompts)).toContain(expected);
  });

  test.each([
    [
      { c: 5, java: 2 },
      'sentinel: yes: it speaks for c (5), java (2) / published triggers, also in a single unit; hardly any other',
    ],
    [
      { python: 5, c: 2 },
      'sentinel: partly: it speaks for c (2); it has no opinion on python (5) / published triggers in these languages, also in a single unit; hardly any other',
    ],
    [{ python: 5 }, 'sentinel: no: it has no opinion on python (5)'],
    [{}, 'sentinel: no: there is no unit to judge'],
  ])('languages %j', (languages, expected) => {
    expect(outlooks([], languages as Record<string, number>)[4]).toBe(expected);
  });
});
