import { describe, expect, test } from '@jest/globals';

import { hashKeyOf } from '../../../src/probe/read/keyed-hash.js';
import { MIN_CLASS_RECORDS, MAX_CLASSES, planLabels } from '../../../src/probe/read/label-plan.js';
import { normalisedTarget } from '../../../src/probe/read/target-groups.js';

const key = hashKeyOf('labels');
const many = (label: string | null, count: number): (string | null)[] =>
  new Array<string | null>(count).fill(label);

describe('labels that a probe cannot learn from', () => {
  test.each([
    ['no labels at all', many(null, 500), 'classification', 'no labels'],
    [
      'too few records',
      [...many('0', 100), ...many('1', 99)],
      'classification',
      '199 labelled records are too few',
    ],
    ['one class', many('1', 500), 'classification', 'Fewer than two labels'],
    [
      'one class and a few others',
      [...many('1', 500), ...many('0', 9)],
      'classification',
      'Fewer than two labels',
    ],
    [
      'outputs that nobody shares',
      Array.from({ length: 300 }, (_, index) => `return f${'x'.repeat(index + 1)} ;`),
      'generation',
      'No output is shared',
    ],
  ] as const)('%s: says so, and who can judge', (_, labels, task, reason) => {
    const plan = planLabels([...labels], task, key);
    expect(plan).toMatchObject({ kind: 'unable' });
    if (plan.kind === 'unable') {
      expect(plan.reason).toContain(reason);
      expect(plan.remedy).toContain('--victim sentinel');
    }
  });
});

describe('labels as classes', () => {
  test('the largest is first, and records without a label have no class', () => {
    const plan = planLabels([...many('b', 150), ...many('a', 200), null], 'classification', key);
    expect(plan).toMatchObject({ kind: 'classes', names: ['a', 'b'], classesLeft: 0 });
    if (plan.kind === 'classes')
      expect([plan.classes[0], plan.classes[150], plan.classes[350]]).toEqual([1, 0, -1]);
  });

  test('spellings that a loader reads as one value are one class, named by the most frequent one', () => {
    const spellings = ['0', '0.0', '00', '-0', '+0', ' 0', '0 ', '0.00', '0e1', 'false'];
    const labels = [
      ...many('1', 150),
      ...many('1.0', 20),
      ...many('0', 50),
      ...spellings.flatMap((one) => many(one, 4)),
    ];
    const plan = planLabels(labels, 'classification', key);
    expect(plan).toMatchObject({ kind: 'classes', names: ['1', '0'], classesLeft: 0 });
    if (plan.kind === 'classes') expect(plan.classes.slice(170)).toEqual(new Int32Array(90).fill(1));
  });

  test('what is left over of too many classes is counted', () => {
    const labels = Array.from({ length: MAX_CLASSES + 3 }, (_, index) =>
      many(`l${String(index)}`, MIN_CLASS_RECORDS),
    );
    expect(planLabels(labels.flat(), 'classification', key)).toMatchObject({ classesLeft: 3 });
  });

  test('outputs are grouped beyond numbers, white space and a word or two', () => {
    const body =
      'public void METHOD_1 ( ) { while ( true ) { VAR_1 . run ( ) ; VAR_2 . stop ( ) ; this . count ++ ; } }';
    const others = Array.from(
      { length: 200 },
      (_, index) => `int a${'y'.repeat(index)} ( ) { return q${'z'.repeat(index)} ; }`,
    );
    const plan = planLabels(
      [...many(body, 8), ...many(body.replace('VAR_2', 'VAR_17  '), 4), ...others],
      'generation',
      key,
    );
    expect(plan).toMatchObject({ kind: 'classes', names: [normalisedTarget(body)] });
    if (plan.kind === 'classes') expect(plan.classes.filter((label) => label === 0)).toHaveLength(12);
  });

  test('labels named like members of objects are labels', () => {
    const plan = planLabels([...many('__proto__', 150), ...many('constructor', 150)], 'classification', key);
    expect(plan).toMatchObject({ names: ['__proto__', 'constructor'] });
  });
});
