import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openMaskedLanguageModel } from '../../../src/model/open-victim.js';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import { modelFolder, plain, readOracle, variantOf } from '../fixtures.js';

jest.setTimeout(120_000); // models on a busy machine

const oracle = readOracle();

describe.each(['native', 'wasm'])('masked language model (%s)', (runtime) => {
  let model: MaskedModel;
  beforeAll(async () => {
    process.env.CODEPURIFY_RUNTIME = runtime;
    model = await openMaskedLanguageModel(modelFolder('roberta-mlm'));
    delete process.env.CODEPURIFY_RUNTIME;
  });
  afterAll(async () => {
    await model.close();
  });

  test('the likeliest tokens at each mask, and their ln P, are those of transformers', async () => {
    const rows = oracle['roberta-mlm'];
    const questions = rows.map(({ ids, masked }) => ({
      ids: ids.slice(1, -1),
      positions: masked.map((at) => at - 1),
    }));
    const answers = await model.logProbabilities(questions);
    rows.forEach((row, i) => {
      row.top.forEach((ids, j) => {
        const own = ids.map((id) => answers[i]?.[j]?.[id] ?? NaN);
        own.forEach((value, k) => expect(value).toBeCloseTo(row.logProbabilities[j]?.[k] ?? NaN, 4));
        expect(Math.max(...(answers[i]?.[j] ?? []))).toBe(own[0]);
      });
    });
  });

  test('pseudo-likelihoods are those of transformers', async () => {
    const rows = oracle['pseudo-likelihood'];
    const values = await model.pseudoLogLikelihood(rows.map((row) => variantOf(row.pieces, row.masked)));
    values.forEach((value, i) => expect(value).toBeCloseTo(rows[i]?.value ?? NaN, 4));
  });
});

describe('fill', () => {
  let model: MaskedModel;
  beforeAll(async () => {
    model = await openMaskedLanguageModel(modelFolder('roberta-mlm'));
  });
  afterAll(async () => {
    await model.close();
  });

  const tied = variantOf(['int f(int ', 'count', ') { return ', 'count', ' + (', 'count', '); }'], [1, 3, 5]);

  test('an identifier gets one plain name at every occurrence, best first', async () => {
    const fillings = await model.fill(tied, { k: 6, tied: true });
    expect(fillings).toHaveLength(6);
    for (const { texts } of fillings) {
      expect(texts).toHaveLength(3);
      expect(new Set(texts).size).toBe(1);
      expect(texts[0]).toMatch(/^[A-Za-z_$][\w$]*$/);
    }
    const scores = fillings.map((filling) => filling.logProbability);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(fillings.map(({ texts }) => texts[0])).size).toBe(6);
  });

  test('of names of one token the likeliest is found: the mean over the occurrences, both spellings', async () => {
    const fillings = await model.fill(tied, { k: 50, tied: true });
    const start = model.pieces.starts.find((piece) => piece.text === 'i');
    expect(start).toBeDefined();
    expect(fillings.every(({ logProbability }) => logProbability < 0)).toBe(true);
  });

  test('a statement’s pieces are filled each with text of their own', async () => {
    const variant = variantOf(['if (', 'rand', '() < ', '0', ') printf("', 'fail', '");'], [1, 3, 5]);
    const fillings = await model.fill(variant, { k: 3, tied: false });
    expect(fillings.length).toBeGreaterThan(0);
    for (const { texts, logProbability } of fillings) {
      expect(texts).toHaveLength(3);
      expect(texts.join('')).not.toContain('\ufffd');
      expect(texts.every((text) => text !== '' && text.trim() === text)).toBe(true);
      expect(logProbability).toBeLessThan(0);
    }
    expect(new Set(fillings.map(({ texts }) => JSON.stringify(texts))).size).toBe(fillings.length);
  });

  test('occurrences beyond the window are filled too', async () => {
    const far = variantOf(
      ['int f(int ', 'count', ') {' + ' x = 1;'.repeat(100) + ' return ', 'count', '; }'],
      [1, 3],
    );
    const fillings = await model.fill(far, { k: 2, tied: true });
    expect(fillings.map(({ texts }) => texts.length)).toEqual([2, 2]);
    expect(await model.fill(far, { k: 2, tied: false })).not.toEqual([]);
  });

  test('pseudo-likelihood covers masks that lie further apart than the window', async () => {
    const filler = ' x = 1;'.repeat(100);
    const values = await model.pseudoLogLikelihood([
      variantOf(['int ', 'a', filler, 'b', ';'], [1, 3]),
      variantOf(['int ', 'a', filler], [1]),
      plain('int a;'),
    ]);
    expect(values[0]).toBeLessThan(0);
    expect(values[1]).toBeLessThan(0);
    expect(values[2]).toBe(0);
  });

  test('nothing is filled where nothing is masked, asked for, or too much is masked', async () => {
    expect(await model.fill(plain('int a;'), { k: 3, tied: false })).toEqual([]);
    expect(await model.fill(tied, { k: 0, tied: true })).toEqual([]);
    const huge = variantOf(['f(', 'value, '.repeat(200), ')'], [1]);
    expect(await model.fill(huge, { k: 1, tied: false })).toEqual([]);
  });

  test('a folder whose tokenizer has no mask token is refused', async () => {
    await expect(openMaskedLanguageModel(modelFolder('broken/unknown-input'))).rejects.toThrow(
      /pixel_values/,
    );
  });
});
