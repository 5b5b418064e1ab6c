import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyNames } from '../../src/cli/report/copy-names.js';
import { copyTarget } from '../../src/data/write/write-clean-target.js';
import { cFunction, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

let cwd = '';
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'codepurify-copy-')));
  mkdirSync(join(cwd, 'data/sub'), { recursive: true });
  mkdirSync(join(cwd, 'taken-clean'), { recursive: true });
  mkdirSync(join(cwd, 'taken'));
  for (const name of ['train.jsonl.gz', '.hidden', 'data/a.csv', 'one.c', 'one-clean.c'])
    writeFileSync(join(cwd, name), '');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const nameOf = (...paths: string[]) => copyNames(paths, { base: null }, cwd)?.clean ?? null;

describe('the name of a copy', () => {
  test.each<[string, readonly string[], string]>([
    ['a file', ['train.jsonl.gz'], 'train-clean.jsonl.gz'],
    ['a file with a dot', ['.hidden'], '.hidden-clean'],
    ['a file in a folder', ['data/a.csv'], 'data/a-clean.csv'],
    ['a folder', ['data/'], 'data-clean'],
    ['a folder in a folder', ['./data/sub'], 'data/sub-clean'],
    ['several paths', ['data', 'one.c'], 'codepurify-clean'],
    ['a folder whose copy is there', ['taken'], 'taken-clean-2'],
    ['a file whose copy is there', ['one.c'], 'one-clean-2.c'],
  ])('of %s is free, and can be written', (_, paths, name) => {
    expect(nameOf(...paths)).toBe(name);
    const target = copyTarget('--write-clean', join(cwd, name), { cwd, paths, dataFormat: 'auto' });
    expect(target.path).toBe(join(cwd, name));
  });

  test('of the current folder is next to it, and of an absolute path absolute', () => {
    expect(nameOf('.')).toBe(join('..', `${basename(cwd)}-clean`));
    expect(nameOf('.', 'data')).toBe(join('..', `${basename(cwd)}-clean`));
    expect(nameOf(join(cwd, 'data'))).toBe(join(cwd, 'data-clean'));
  });

  test.each([[['-']], [[]], [['/']], [['..', 'data']]])('there is none of %j', (paths) => {
    expect(nameOf(...paths)).toBeNull();
  });

  test('there is none of a change', () => {
    expect(copyNames(['data'], { base: 'main' }, cwd)).toBeNull();
  });
});

test(
  'the commands of a report, and of a copy, are run as they are printed',
  async () => {
    const line = JSON.stringify({ func: cFunction('f', STATEMENT), target: 1 });
    const clean = JSON.stringify({ func: cFunction('g'), target: 1 });
    const place = await workplace({ 'my data/a.jsonl': `${line}\n${clean}\n` });
    const words = (text: string) =>
      [...text.matchAll(/'([^']*)'|(\S+)/gu)].map(([, a, b = '']) => a ?? b).slice(1);
    const { out } = await place.run(['scan', 'my data', '--config', 'none']);
    const [, command = ''] = /`(codepurify scan [^`]* --write-clean [^`]*)` writes a copy/u.exec(out) ?? [];
    expect(command).toBe("codepurify scan 'my data' --write-clean 'my data-clean'");
    const { err } = await place.run([...words(command), '--config', 'none']);
    expect(err).toContain(
      "codepurify: Use it: codepurify scan 'my data-clean', then cp -R 'my data-clean'/. 'my data'\n",
    );
    expect((await place.run(['scan', 'my data-clean', '--config', 'none'])).code).toBe(0);
  },
  SLOW_MACHINE_MS,
);
