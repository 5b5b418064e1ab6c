import { describe, expect, jest, test } from '@jest/globals';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CodePurifyError } from '../../src/errors.js';
import { openVictim } from '../../src/model/open-victim.js';
import { copyOf, modelFolder } from './fixtures.js';

jest.setTimeout(120_000); // models on a busy machine

type Damage = (folder: string) => Promise<void>;

const remove =
  (...names: readonly string[]): Damage =>
  async (folder) => {
    for (const name of names) await rm(path.join(folder, name), { force: true });
  };

const write =
  (name: string, text: string): Damage =>
  (folder) =>
    writeFile(path.join(folder, name), text);

const cut =
  (name: string, bytes: number): Damage =>
  (folder) =>
    truncate(path.join(folder, name), bytes);

/** Changes fields of codepurify.json. */
const manifest =
  (fields: object): Damage =>
  async (folder) => {
    const file = path.join(folder, 'codepurify.json');
    const old = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...old, ...fields }));
  };

const both =
  (first: Damage, second: Damage): Damage =>
  async (folder) => {
    await first(folder);
    await second(folder);
  };

async function errorOf(folder: string): Promise<CodePurifyError> {
  const error: unknown = await openVictim(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof CodePurifyError) return error;
  throw new Error(`expected a CodePurifyError, got ${String(error)}`);
}

const UNLISTED = 'roberta-one-logit';
const LISTED = 'roberta-classifier';
const HASH = 'a'.repeat(64);

describe('a broken model folder is an error that names the file and the remedy', () => {
  const cases: readonly (readonly [string, string, Damage, RegExp, RegExp])[] = [
    [
      'no tokenizer',
      UNLISTED,
      remove('tokenizer.json'),
      /has no tokenizer: neither tokenizer\.json nor vocab\.json/,
      /Save the tokenizer/,
    ],
    ['no merges', LISTED, remove('merges.txt'), /merges\.txt is missing/, /manifest lists this file/],
    ['no config', UNLISTED, remove('config.json'), /config\.json is missing/, /as optimum exports/],
    ['no model', UNLISTED, remove('model.onnx'), /model\.onnx is missing/, /Export the model to ONNX/],
    [
      'no decoder',
      't5',
      both(manifest({ files: {} }), remove('decoder_model.onnx')),
      /decoder_model\.onnx is missing/,
      /Export/,
    ],
    [
      'a changed file',
      LISTED,
      write('vocab.json', '{}'),
      /vocab\.json has sha256 [0-9a-f]{64}, but codepurify\.json lists/,
      /changed or damaged/,
    ],
    [
      'a wrong sha256',
      LISTED,
      manifest({ files: { 'model.onnx': HASH } }),
      /model\.onnx has sha256 .* lists a{64}/,
      /Download the model folder again/,
    ],
    [
      'a listed file outside the folder',
      LISTED,
      manifest({ files: { '../x': HASH } }),
      /files\.\.\.\/x/,
      /Correct this field/,
    ],
    [
      'an unknown key',
      LISTED,
      manifest({ maxtokens: 5 }),
      /codepurify\.json: .*maxtokens/,
      /Correct this field/,
    ],
    ['another schema version', LISTED, manifest({ schemaVersion: 2 }), /schemaVersion/, /Correct this field/],
    [
      'a trigger label that is no label',
      LISTED,
      manifest({ labels: ['a', 'b'], triggerLabels: ['A'] }),
      /triggerLabels: names that are among the labels/,
      /Correct this field/,
    ],
    [
      'unsorted calibration',
      LISTED,
      manifest({ calibration: { deficit: [2, 1] } }),
      /calibration\.deficit: .*ascending/,
      /Correct this field/,
    ],
    [
      'three labels for two logits',
      LISTED,
      manifest({ labels: ['a', 'b', 'c'] }),
      /2 logits for 3 labels \(a, b, c\)/,
      /List 2 labels/,
    ],
    [
      'a truncated ONNX file',
      UNLISTED,
      cut('model.onnx', 50_000),
      /model\.onnx is not a complete ONNX file/,
      /export it again/,
    ],
    [
      'an empty ONNX file',
      UNLISTED,
      cut('model.onnx', 0),
      /model\.onnx is not a complete ONNX file/,
      /export it again/,
    ],
    [
      'a Git LFS pointer',
      UNLISTED,
      write('model.onnx', 'version https://git-lfs.github.com/spec/v1\n'),
      /not a complete ONNX file/,
      /Git LFS pointer/,
    ],
    [
      'a config that is no JSON',
      UNLISTED,
      write('config.json', '{'),
      /config\.json is not valid JSON/,
      /download the model folder again/,
    ],
    [
      'a config that is no object',
      UNLISTED,
      write('config.json', '[]'),
      /config\.json is not a JSON object/,
      /download the model folder again/,
    ],
    [
      'a tokenizer that is none',
      UNLISTED,
      write('tokenizer.json', '{"model":1}'),
      /tokenizer\.json is not a tokenizer/,
      /Save it again/,
    ],
    [
      'a tokenizer of an unknown kind',
      UNLISTED,
      write('tokenizer.json', '{"model":{"type":"X"},"added_tokens":[]}'),
      /tokenizer of .* cannot be used/,
      /Save it/,
    ],
    [
      'an unknown architecture',
      UNLISTED,
      write('config.json', '{"architectures":["ViTModel"]}'),
      /architecture is "ViTModel"/,
      /Add a codepurify\.json/,
    ],
  ];
  test.each(cases)('%s', async (_, from, damage, problem, remedy) => {
    const folder = await copyOf(from);
    await damage(folder);
    const error = await errorOf(folder);
    expect(error.code).toBe('model');
    expect(error.problem).toMatch(problem);
    expect(error.remedy).toMatch(remedy);
  });

  test('inputs that no encoder has', async () => {
    const error = await errorOf(modelFolder('broken/unknown-input'));
    expect(error.problem).toMatch(/model\.onnx has inputs that CodePurify does not know: "pixel_values"\.$/);
    expect(error.remedy).toBe(
      'Export the model with no other inputs than input_ids, attention_mask, token_type_ids.',
    );
  });

  test('a folder that does not exist', async () => {
    expect((await errorOf('/nonexistent/model')).problem).toMatch(/no such directory/);
  });

  test('a masked language model given as the victim', async () => {
    expect((await errorOf(modelFolder('roberta-mlm'))).problem).toMatch(/predicts no labels/);
  });
});
