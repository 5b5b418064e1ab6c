import { expect, test } from '@jest/globals';
import { workplace } from './fake-world.js';

test.each<[readonly string[], string]>([
  [
    ['scan', 'a', '--fpr'],
    'codepurify: --fpr was given no value.\nGive it one: --fpr <rate>. Allowed: a number above 0 and below 1.\n',
  ],
  [
    ['scan', 'a', '-o'],
    'codepurify: --output was given no value.\nGive it one: --output <file>. Allowed: paths of files, or -.\n',
  ],
  [['stage', 'read', '--work'], 'codepurify: --work was given no value.\nGive it one: --work <folder>.\n'],
  [['scan', '--nope'], "codepurify: unknown option '--nope'\n"],
  [['accept'], "codepurify: missing required argument 'id'\n"],
])('%j says what is missing, and where help is', async (argv, says) => {
  const { code, err } = await (await workplace({})).run(argv);
  expect([code, err]).toEqual([2, `${says}Run codepurify --help to see all commands.\n`]);
});
