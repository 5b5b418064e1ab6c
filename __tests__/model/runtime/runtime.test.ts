import { afterEach, expect, test } from '@jest/globals';
import { loadRuntime } from '../../../src/model/runtime/runtime.js';

afterEach(() => {
  delete process.env.CODEPURIFY_RUNTIME;
});

test.each(['native', 'wasm'])('CODEPURIFY_RUNTIME=%s insists on that build', async (kind) => {
  process.env.CODEPURIFY_RUNTIME = kind;
  expect((await loadRuntime()).kind).toBe(kind);
});

test('any other value is a usage error that names what is allowed', async () => {
  process.env.CODEPURIFY_RUNTIME = 'gpu';
  await expect(loadRuntime()).rejects.toMatchObject({
    code: 'usage',
    problem: 'CODEPURIFY_RUNTIME is "gpu".',
  });
});
