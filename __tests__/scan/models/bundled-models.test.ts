import { expect, test } from '@jest/globals';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledModels } from '../../../src/scan/models/bundled-models.js';

test('bundled models are verified by their manifests', async () => {
  const root = await mkdtemp(join(tmpdir(), 'codepurify-models-'));
  const fixtures = '__tests__/fixtures/models';
  await cp(join(fixtures, 'roberta-classifier'), join(root, 'a-good'), { recursive: true });
  await cp(join(fixtures, 'roberta-classifier'), join(root, 'b-tampered'), { recursive: true });
  await writeFile(join(root, 'b-tampered', 'vocab.json'), '{}');
  await cp(join(fixtures, 'roberta-mlm'), join(root, 'c-unlisted'), { recursive: true });
  const models = await bundledModels(root);
  expect(models.map(({ folder, task }) => [folder, task])).toEqual([
    ['a-good', 'classification'],
    ['b-tampered', 'unknown'],
    ['c-unlisted', 'unknown'],
  ]);
  expect(models.map(({ problem }) => problem)).toEqual([
    null,
    expect.stringContaining('vocab.json has sha256'),
    'it has no manifest, so its files cannot be verified',
  ]);
});
