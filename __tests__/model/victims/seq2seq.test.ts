import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openVictim } from '../../../src/model/open-victim.js';
import type { VictimInput } from '../../../src/model/victim.js';
import { copyOf, modelFolder, plain, readOracle } from '../fixtures.js';

jest.setTimeout(120_000); // models on a busy machine

const rows = readOracle().t5;
const inputs = rows.map((row): VictimInput => [plain(row.code)]);
const input: VictimInput = [plain('int f(int a) { return a + 1; }')];

afterEach(() => {
  delete process.env.CODEPURIFY_RUNTIME;
});

async function folderWithBeams(beams: number): Promise<string> {
  const folder = await copyOf('t5');
  const file = path.join(folder, 'codepurify.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { generation: { beams: number } };
  manifest.generation.beams = beams;
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

describe.each(['native', 'wasm'])('T5 (%s)', (runtime) => {
  test('greedy output, its probability and log-odds equal those of transformers', async () => {
    process.env.CODEPURIFY_RUNTIME = runtime;
    const { victim } = await openVictim(modelFolder('t5'));
    const predictions = await victim.predict(inputs);
    expect(predictions.map((prediction) => prediction.outputIds)).toEqual(rows.map((row) => row.greedy));
    predictions.forEach(({ confidence }, i) => {
      expect(confidence.probability).toBeCloseTo(rows[i]?.probability ?? NaN, 4);
      expect(confidence.logOdds).toBeCloseTo(rows[i]?.logOdds ?? NaN, 4);
    });
    expect(inputs.map((input) => victim.countTokens(input))).toEqual(rows.map((row) => row.ids.length));
    await victim.close();
  });
});

describe('T5', () => {
  test.each([3, 4] as const)('the output of %d beams equals that of transformers', async (beams) => {
    const { victim } = await openVictim(await folderWithBeams(beams));
    const predictions = await victim.predict(inputs);
    expect(predictions.map(({ outputIds }) => outputIds)).toEqual(rows.map((row) => row[`beam${beams}`]));
    await victim.close();
  });

  test('the oracle has outputs that end and outputs that are cut', () => {
    const ended = rows.flatMap((row) => [row.greedy, row.beam3]).map((ids) => ids.at(-1) === 2);
    expect(new Set(ended)).toEqual(new Set([true, false]));
  });

  test('confidence in another input’s output is lower than in the own', async () => {
    const { victim } = await openVictim(modelFolder('t5'));
    const [first, second] = await victim.predict(inputs.slice(0, 2));
    if (first === undefined || second === undefined) throw new Error('no predictions');
    const [own, other] = await victim.confidences([input, input], [first, second]);
    expect(own?.logOdds).toBeGreaterThan(other?.logOdds ?? NaN);
    await victim.close();
  });

  test('a target without tokens is a defect of the caller', async () => {
    const { victim } = await openVictim(modelFolder('t5'));
    const empty = { label: '', index: -1, outputIds: [], confidence: { probability: 1, logOdds: 0 } };
    await expect(victim.confidences([input], [empty])).rejects.toThrow(/no output to be scored/);
    await victim.close();
  });
});
