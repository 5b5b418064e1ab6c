import { beforeAll, describe, expect, test } from '@jest/globals';
import { LineOcclusion } from '../../../bench/defences/line-occlusion.js';
import { occlusions } from '../../../bench/defences/oseql.js';
import { type LabelledRecord, parseRecords } from '../../../bench/data/records.js';
import { inputOf, learnProbe } from '../../../bench/victims/learn-victim.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { Victim } from '../../../src/model/victim.js';
import { ProbeVictim } from '../../../src/probe/file/probe-victim.js';
import { poisonedMaterial } from './material.js';

let written: readonly LabelledRecord[] = [];

beforeAll(async () => {
  await loadParser('c');
  ({ records: written } = await poisonedMaterial());
});

/** Each record beside the next: their labels as they were. */
function paired(records: readonly LabelledRecord[]): LabelledRecord[] {
  return records.map(({ sides: [first], label }, index) => {
    const second = records[(index + 1) % records.length]?.sides[0] ?? first;
    return { sides: [first, second], label };
  });
}

/** Probabilities by reading the whole code anew without each line. */
async function rebuilt(victim: Victim, { sides }: LabelledRecord): Promise<number[]> {
  const [prediction] = await victim.predict([inputOf(sides)]);
  if (prediction === undefined) return [];
  const variants = occlusions(sides);
  const answers = await victim.confidences(
    variants,
    variants.map(() => prediction),
  );
  return [prediction.confidence.probability, ...answers.map(({ probability }) => probability)];
}

describe('the short way to a probe without a line', () => {
  test.each([
    ['functions', (records: readonly LabelledRecord[]) => [...records]],
    ['pairs', paired],
  ])('answers as reading the rest anew: %s', async (_, shape) => {
    const records = shape(written);
    const model = learnProbe(records, 'seed');
    const occlusion = new LineOcclusion(model);
    const victim = new ProbeVictim(model, 'learned');
    for (const record of records.slice(0, 12)) {
      const { probability, without } = occlusion.of(record);
      const expected = await rebuilt(victim, record);
      expect(without).toHaveLength(expected.length - 1);
      [probability, ...without].forEach((own, at) => {
        expect(own).toBeCloseTo(expected[at] ?? NaN, 9);
      });
    }
  });

  test('blank lines are no lines, comments change nothing', () => {
    const code = 'int f(void)\n{\n\n    /* why */\n    return 1;\n}';
    const [record] = parseRecords([{ codes: [code], label: '0' }], 'c');
    if (record === undefined) throw new Error('There is one record.');
    const { probability, without } = new LineOcclusion(learnProbe(written, 'seed')).of(record);
    expect(without).toHaveLength(5);
    expect(without[2]).toBeCloseTo(probability, 12);
  });
});
