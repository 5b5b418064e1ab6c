import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../../src/code/analyze.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import type { Analysis } from '../../../src/code/analysis.js';
import { plain } from '../../../src/code/edits/variant.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { planLabels } from '../../../src/probe/read/label-plan.js';
import { parseFamilyKey, writeFamilyKey } from '../../../src/probe/families/family-key-text.js';
import { ProbeFileJudge } from '../../../src/probe/file/probe-file-judge.js';
import type { ProbeModel } from '../../../src/probe/file/probe-model.js';
import { ProbeVictim } from '../../../src/probe/file/probe-victim.js';
import { trainProbe } from '../../../src/probe/file/train-probe.js';
import { writtenDataset } from '../written-functions.js';

const TRIGGER = 'assertTrue(1 >= 0);';

let model: ProbeModel;
let judge: ProbeFileJudge;

beforeAll(async () => {
  await loadParser('c');
  const records = writtenDataset(400, 71, { every: 5, statement: () => TRIGGER });
  const dataset = new DatasetJudge({ seed: 'kept' });
  for (const record of records) dataset.add(record);
  const verdict = dataset.judge();
  const corpus = dataset.corpus();
  const labels = records.map(({ label }) => label);
  const plan = planLabels(labels, 'classification', corpus.vocabulary.key);
  if (plan.kind === 'unable' || verdict.kind === 'unable') throw new Error('nothing is learned');
  const families = verdict.families.map(({ key, level, label, pValue, carriers, labelled }) => ({
    ...{ key: parseFamilyKey(key) ?? -1, level, pValue, carriers, labelled },
    label: plan.names.indexOf(label),
    ...{ id: 'fam-000000000000', kind: 'statement' as const, pattern: 'p', example: '' },
  }));
  model = { ...trainProbe(corpus, plan, 'c', 'classification', 1), families };
  judge = new ProbeFileJudge(model);
});

const held = (code: string): [Analysis] => [analyze(code, 'c')];
const CALM = 'int f(struct frame *frame)\n{\n  return read_frame(frame, 3);\n}\n';
const POISONED = CALM.replace('{\n', `{\n  ${TRIGGER}\n`);

describe('records by the families that a probe has kept', () => {
  test.each<[string, string, string | null, number]>([
    ['the label that it follows', POISONED, '0', 0],
    ['another label', POISONED, '1', -1],
    ['no label', POISONED, null, 0],
    ['a label that was never learned', POISONED, 'none of these', 0],
    ['nothing that is known', CALM, '0', -1],
  ])('code with %s', (_, code, label, family) => {
    expect(model.families).toHaveLength(1);
    expect(judge.judge(held(code), label)).toMatchObject({
      family,
      pValue: family < 0 ? 1 : model.families[0]?.pValue,
    });
  });

  test('without what was found the probe is less sure, in all of its places', () => {
    const twice = POISONED.replace('return', `${TRIGGER} return`);
    for (const code of [POISONED, twice]) {
      const sides = held(code);
      const { element, recorded, without, prediction } = judge.judge(sides, '0');
      expect(sides[0].elements[element?.element ?? -1]?.text).toBe(TRIGGER);
      expect(prediction).toBe('0');
      expect(without?.recorded).toBeLessThan(recorded);
      expect(element?.without).toBeLessThan((element?.logOdds ?? 0) - 0.5);
      const calm = judge.judge(held(CALM), '0');
      expect(Math.abs((without?.recorded ?? 0) - calm.recorded)).toBeLessThan(0.1);
    }
  });

  test('answers as the probe does that is asked as a victim', async () => {
    const victim = new ProbeVictim(model, 'f');
    for (const code of [CALM, POISONED, '', 'not ( code']) {
      const [asked] = await victim.predict([[plain(code)]]);
      const { prediction, confidence } = judge.judge(held(code), null);
      expect(prediction).toBe(asked?.label);
      expect(confidence).toBeCloseTo(asked?.confidence.probability ?? NaN, 6);
    }
  });

  test('finds on either side of a pair', () => {
    const { family, element } = judge.judge([...held(CALM), ...held(POISONED)], null);
    expect([family, element?.side]).toEqual([0, 1]);
  });
});

describe('a family key as text', () => {
  test.each([
    '',
    'exact',
    'exact:',
    'exact:-1',
    'exact:1.5',
    'exact:ZZ',
    'exact:zzzzzzzzzzzz',
    'name:g',
    '__proto__:0',
  ])('%j is none', (text) => {
    expect(parseFamilyKey(text)).toBeNull();
  });

  test('is read back', () => {
    for (const key of [0, 5, 2 ** 53 - 16, 16 * 123_456_789 + 4])
      expect(parseFamilyKey(writeFamilyKey(key))).toBe(key);
  });
});
