import { describe, expect, test } from '@jest/globals';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { FakePull } from '../github/fake-github/repository.js';
import type { Ended } from './step.js';
import { eachInWorld } from './world.js';

const world = eachInWorld({ 'README.md': '# Data\n' });

let pull: FakePull;

function reviewed(files: Readonly<Record<string, string>>): Promise<Ended> {
  pull = world.open(files);
  return world.judge(pull);
}

describe('a file', () => {
  test.each([1, 256])(
    '%d folders deep is judged',
    async (folders) => {
      const path = `${'d/'.repeat(folders)}bad.c`;
      const ended = await reviewed({ [path]: cFunction('bad', STATEMENT) });

      expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, '1']);
      expect(pull.comments.map((one) => one.path)).toEqual([path]);
    },
    SLOW_MACHINE_MS,
  );

  test.each([257, 1900])(
    '%d folders deep is not read, and is named with the reason',
    async (folders) => {
      const path = `${'d/'.repeat(folders)}worse.c`;
      const ended = await reviewed({ ...BAD, [path]: cFunction('worse', STATEMENT) });

      expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, '1']);
      expect(ended.summary).toContain('1 row unread');
      expect(ended.summary).toContain('more than 256 folders deep');
    },
    SLOW_MACHINE_MS,
  );

  const BAD = { 'src/bad.c': cFunction('bad', STATEMENT) };
  test.each([
    ['a name of 300 bytes', `src/${'x'.repeat(300)}.c`],
    ['a name of 256 bytes in 86 characters', `src/${'\u20ac'.repeat(85)}x`.slice(0, 90) + '.c'],
    ['a folder with a name of 300 bytes', `${'x'.repeat(300)}/bad.c`],
    ['a path of 5,000 bytes', `${'a-folder-with-a-long-name/'.repeat(200)}bad.c`],
  ])(
    'with %s costs only itself',
    async (_what, path) => {
      const ended = await reviewed({ ...BAD, [path]: cFunction('worse', STATEMENT) });
      expect([ended.code, ended.outputs.get('poisoned')]).toEqual([1, '1']);
      expect(ended.summary).toContain('1 row unread');
      expect(ended.summary).toMatch(/is longer than (?:255|3500) bytes|more than 256 folders deep/);
      expect(pull.comments.map((one) => one.path)).toContain('src/bad.c');
    },
    SLOW_MACHINE_MS,
  );
});
