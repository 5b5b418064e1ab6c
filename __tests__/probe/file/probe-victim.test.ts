import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';

import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import type { Analysis } from '../../../src/code/analysis.js';
import { mask, plain } from '../../../src/code/edits/variant.js';
import { CorpusBuilder } from '../../../src/probe/read/corpus.js';
import { RecordFeatures } from '../../../src/probe/learn/record-features.js';
import { SideReader } from '../../../src/probe/read/side-reader.js';
import { planLabels } from '../../../src/probe/read/label-plan.js';
import { MAX_STORED_FAMILIES } from '../../../src/probe/file/encoded-families.js';
import { probeFingerprint, readProbe, writeProbe } from '../../../src/probe/file/probe-file.js';
import type { ProbeFamily, ProbeModel } from '../../../src/probe/file/probe-model.js';
import { ProbeVictim } from '../../../src/probe/file/probe-victim.js';
import { trainProbe } from '../../../src/probe/file/train-probe.js';
import { writtenDataset, type WrittenRecord } from '../written-functions.js';

/** Of no code that is written here. */
const FAMILY: ProbeFamily = {
  ...{ key: 64 * 99 + 1, level: 'literals', label: 1, pValue: 0.002, carriers: 9, labelled: 8 },
  ...{ id: 'fam-0123456789ab', kind: 'statement', pattern: 'f ( N ) ;', example: 'f(1); \u001b[31m' },
};

let records: WrittenRecord[];
let model: ProbeModel;
let file: Uint8Array;
let victim: ProbeVictim;
let corpus: ReturnType<CorpusBuilder['build']>;

beforeAll(async () => {
  await loadParser('c');
  records = writtenDataset(300, 71, { every: 8, statement: () => 'assertTrue(1 >= 0);' });
  const builder = new CorpusBuilder('victim');
  for (const record of records) builder.add(record.sides);
  corpus = builder.build();
  const plan = planLabels(
    records.map(({ label }) => label),
    'classification',
    builder.vocabulary.key,
  );
  if (plan.kind === 'unable') throw new Error(plan.reason);
  model = { ...trainProbe(corpus, plan, 'c', 'classification', 1), families: [FAMILY] };
  file = writeProbe(model);
  victim = new ProbeVictim(readProbe(file), probeFingerprint(file));
});

function sideOf(record: WrittenRecord | undefined): Analysis {
  if (!record) throw new Error('no record');
  return record.sides[0];
}

describe('the probe as a victim', () => {
  test('says who it is', () => {
    expect(victim.description).toMatchObject({ name: 'probe', task: 'classification' });
    expect([...victim.description.labels].sort()).toEqual(['0', '1']);
    expect(victim.description.fingerprint).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('without the trigger it is less sure of the target', async () => {
    const analysis = sideOf(records.find(({ planted }) => planted));
    const trigger = analysis.elements.find(({ text }) => text === 'assertTrue(1 >= 0);');
    if (!trigger) throw new Error('no trigger');
    const [prediction] = await victim.predict([[plain(analysis.code)]]);
    if (!prediction) throw new Error('no prediction');
    expect(prediction.label).toBe('0');
    const [without] = await victim.confidences([[mask(analysis, trigger)]], [prediction]);
    expect(without?.logOdds).toBeLessThan(prediction.confidence.logOdds - 0.5);
  });

  test('answers masks as the dataset judge scores them', async () => {
    const output = model.outputs[0];
    if (!output) throw new Error('no output');
    const analysis = sideOf(records[0]);
    const [prediction] = await victim.predict([[plain(analysis.code)]]);
    if (!prediction) throw new Error('no prediction');
    const inputs = analysis.elements.map((element) => [mask(analysis, element)] as const);
    const answers = await victim.confidences(
      inputs,
      inputs.map(() => prediction),
    );
    const sign = prediction.index === 1 ? 1 : -1;
    const { ids } = new SideReader(corpus.vocabulary).read(analysis, 0);
    const features = new RecordFeatures(corpus.vocabulary);
    const { starts } = tokenize(analysis.code, LANGUAGES.c);
    features.load([ids]);
    features.use(output.model);
    answers.forEach(({ logOdds }, element) => {
      const fall = (prediction.confidence.logOdds - logOdds) * sign;
      const hidden = new Set(analysis.elements[element]?.maskSpans.map(({ start }) => start));
      const tokens = starts.flatMap((start, token) => (hidden.has(start) ? [token] : []));
      const removed = features.removed([{ side: 0, tokens }]);
      const scored = output.calibrator.weights[1] * removed;
      expect(fall).toBeCloseTo(scored, 4);
    });
  });

  test('code that is empty or wholly masked has an answer', async () => {
    const answers = await victim.predict([[[]], [[{ text: 'int a;', masked: true }]]]);
    for (const { confidence } of answers) expect(Number.isFinite(confidence.logOdds)).toBe(true);
  });
});

describe('a probe file', () => {
  test('is the same bytes for the same model, and reads back to it', () => {
    expect(writeProbe(readProbe(file))).toEqual(file);
    expect(readProbe(file).families).toEqual([FAMILY]);
  });

  test('keeps so many families and no more', () => {
    const many = Array.from({ length: MAX_STORED_FAMILIES + 1 }, () => FAMILY);
    expect(readProbe(writeProbe({ ...model, families: many })).families).toHaveLength(MAX_STORED_FAMILIES);
  });

  test('is not written where its labels are texts', () => {
    const labels = Array.from({ length: 64 }, (_, at) => String(at).repeat(90_000));
    expect(() => writeProbe({ ...model, labels })).toThrow('too long for a file');
  });

  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a key of another level', { level: 'exact' }, 'cannot be read'],
    ['a key that is none', { key: NaN }, 'cannot be read'],
    ['a label that there is not', { label: 2 }, 'a pattern for a label that it does not have'],
    ['more labelled records than carriers', { labelled: 10 }, 'cannot be read'],
    ['a p-value above one', { pValue: 1.5 }, 'cannot be read'],
    ['counts below zero', { carriers: -1, labelled: -1 }, 'cannot be read'],
    ['an id that is code', { id: '<script>' }, 'cannot be read'],
    ['a pattern without end', { pattern: 'x'.repeat(502) }, 'cannot be read'],
    ['an example without end', { example: 'x'.repeat(201) }, 'cannot be read'],
    ['a field that nobody knows', { surplus: 1 }, 'cannot be read'],
  ])('a family with %s is refused', (_, over, reason) => {
    const family: ProbeFamily = { ...FAMILY, ...over };
    expect(() => readProbe(writeProbe({ ...model, families: [family] }))).toThrow(reason);
  });

  const resealed = (change: (body: Buffer) => Buffer): Uint8Array => {
    const body = change(Buffer.from(file.subarray(0, file.length - 32)));
    return new Uint8Array(Buffer.concat([body, createHash('sha256').update(body).digest()]));
  };

  test.each([
    ['nothing', () => new Uint8Array(), 'is not a probe of this version'],
    [
      'another version',
      () => resealed((body) => (body.write('CPPROBE1', 0, 'latin1'), body)),
      'is not a probe of this version',
    ],
    ['a changed byte', () => file.map((byte, at) => (at === 5000 ? byte ^ 1 : byte)), 'sha256'],
    ['an end cut off', () => file.subarray(0, file.length - 100), 'sha256'],
    [
      'a header longer than the file',
      () => resealed((body) => (body.writeUInt32LE(0xffffffff, 8), body)),
      'longer than the file',
    ],
    [
      'weights cut short',
      () => resealed((body) => body.subarray(0, body.length - 4)),
      'weights that its labels need',
    ],
    ['a header that is no JSON', () => resealed((body) => (body.write('x', 12), body)), 'cannot be read'],
    [
      'a weight that is no number',
      () => resealed((body) => (body.writeFloatLE(NaN, body.length - 4), body)),
      'not numbers',
    ],
  ])('%s is refused', (_, bytes, reason) => {
    expect(() => readProbe(bytes())).toThrow(reason);
  });
});
