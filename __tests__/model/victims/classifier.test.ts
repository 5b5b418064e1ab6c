import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ModelFolder } from '../../../src/model/folder/model-folder.js';
import { logOddsOf } from '../../../src/model/log-odds.js';
import { openVictim } from '../../../src/model/open-victim.js';
import type { Victim, VictimInput } from '../../../src/model/victim.js';
import { modelFolder, plain, readOracle, variantOf } from '../fixtures.js';

jest.setTimeout(120_000); // models on a busy machine

const oracle = readOracle();
const RUNTIMES = ['native', 'wasm'] as const;
const SINGLES = ['roberta-classifier', 'roberta-one-logit'] as const;
const PAIRS = ['bert-pair', 'roberta-siamese'] as const;

let opened: Victim | null = null;

async function victimOf(name: string): Promise<Victim> {
  opened = (await openVictim(modelFolder(name))).victim;
  return opened;
}

afterEach(async () => {
  delete process.env.CODEPURIFY_RUNTIME;
  await opened?.close();
  opened = null;
});

/** Log-odds of class 1 as the oracle's logits have them: one logit z stands for the two logits 0, z. */
function oddsOf(logits: readonly number[]): number {
  return logOddsOf(logits.length === 1 ? [0, ...logits] : logits, 1);
}

const positive = { label: '', index: 1, outputIds: [], confidence: { probability: 0, logOdds: 0 } };

describe.each(RUNTIMES)('confidences equal those of transformers (%s)', (runtime) => {
  test.each(SINGLES)('%s', async (name) => {
    process.env.CODEPURIFY_RUNTIME = runtime;
    const rows = oracle[name];
    const victim = await victimOf(name);
    const confidences = await victim.confidences(
      rows.map((row): VictimInput => [plain(row.code)]),
      rows.map(() => positive),
    );
    rows.forEach((row, i) => {
      expect(Math.abs((confidences[i]?.logOdds ?? NaN) - oddsOf(row.logits))).toBeLessThan(1e-4);
      expect(victim.countTokens([plain(row.code)])).toBe(row.ids.length);
    });
  });

  test.each(PAIRS)('%s', async (name) => {
    process.env.CODEPURIFY_RUNTIME = runtime;
    const rows = oracle[name];
    const victim = await victimOf(name);
    const inputs = rows.map((row): VictimInput => [plain(row.sides[0]), plain(row.sides[1])]);
    const confidences = await victim.confidences(
      inputs,
      rows.map(() => positive),
    );
    rows.forEach((row, i) => {
      expect(Math.abs((confidences[i]?.logOdds ?? NaN) - oddsOf(row.logits))).toBeLessThan(1e-4);
    });
    const counts = inputs.map((input) => victim.countTokens(input));
    if (name === 'bert-pair') expect(counts).toEqual(rows.map((row) => row.ids.length));
  });
});

describe('Classifier', () => {
  test('predicts the label of the largest logit', async () => {
    const victim = await victimOf('roberta-classifier');
    const predictions = await victim.predict(
      oracle['roberta-classifier'].map((row): VictimInput => [plain(row.code)]),
    );
    expect(predictions.map((prediction) => prediction.index)).toEqual(
      oracle['roberta-classifier'].map(({ logits }) => ((logits[1] ?? 0) > (logits[0] ?? 0) ? 1 : 0)),
    );
    expect(new Set(predictions.map(({ label }) => label))).toEqual(new Set(['clean', 'defect']));
  });

  test('the two confidences of a two-class model are each other’s complement', async () => {
    const victim = await victimOf('roberta-one-logit');
    const input: VictimInput = [plain('int a;')];
    const [no, yes] = await victim.confidences([input, input], [{ ...positive, index: 0 }, positive]);
    expect((no?.probability ?? 0) + (yes?.probability ?? 0)).toBeCloseTo(1, 12);
    expect(no?.logOdds).toBe(-(yes?.logOdds ?? NaN));
  });

  test('answers do not depend on what else is asked, nor on order', async () => {
    const victim = await victimOf('roberta-classifier');
    const inputs = oracle['roberta-classifier'].map((row): VictimInput => [plain(row.code)]);
    const together = await victim.predict([...inputs].reverse());
    const alone = await Promise.all(inputs.map(async (input) => (await victim.predict([input]))[0]));
    together.reverse().forEach((prediction, i) => {
      expect(prediction.confidence.logOdds).toBeCloseTo(alone[i]?.confidence.logOdds ?? NaN, 4);
    });
  });

  test('an input beyond the window is cut, special tokens kept', async () => {
    const victim = await victimOf('roberta-classifier');
    const [prediction] = await victim.predict([[plain('x = 1; '.repeat(100))]]);
    expect(prediction?.confidence.probability).toBeGreaterThan(0.5);
    expect(victim.countTokens([plain('x = 1; '.repeat(100))])).toBeGreaterThan(victim.description.maxTokens);
  });

  test('a masked variant is another input than the code itself', async () => {
    const victim = await victimOf('roberta-classifier');
    const code = ['int ', 'buffer', ' = 0;'];
    const [own, masked] = await victim.predict([[plain(code.join(''))], [variantOf(code, [1])]]);
    expect(own?.confidence.logOdds).not.toBe(masked?.confidence.logOdds);
  });

  test('refuses a pair where it judges single functions', async () => {
    const victim = await victimOf('roberta-classifier');
    await expect(victim.predict([[plain('a'), plain('b')]])).rejects.toThrow(
      /judges single functions, but received 2/,
    );
  });

  test('refuses a single function where it judges pairs', async () => {
    const victim = await victimOf('bert-pair');
    await expect(victim.predict([[plain('a')]])).rejects.toThrow(/judges pairs of functions, but received 1/);
  });

  test('the fingerprint changes with the mask mode and with nothing else', async () => {
    const of = async (mask: 'mask' | 'unk'): Promise<string> => {
      const { victim } = await openVictim(modelFolder('roberta-classifier'), { mask });
      await victim.close();
      return victim.description.fingerprint;
    };
    expect(await of('mask')).toBe(await of('mask'));
    expect(await of('mask')).not.toBe(await of('unk'));
    expect(await of('mask')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('calibration passes through the manifest', async () => {
    const folder = await ModelFolder.open(modelFolder('roberta-classifier'));
    expect(folder.manifest?.calibration).toEqual({ deficit: [0.1, 0.2, 0.4] });
  });
});
