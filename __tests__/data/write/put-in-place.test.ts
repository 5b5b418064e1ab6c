import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { putInPlace } from '../../../src/data/write/put-in-place.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-in-place-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a file takes the place of another, made beside it under a name of its own', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  const names: string[] = [];
  for (const text of ['one', 'two']) {
    await putInPlace(path, async (beside) => {
      names.push(beside);
      expect(readFileSync(path, 'utf8')).not.toBe(text);
      await writeFile(beside, text, { flag: 'wx' });
    });
  }
  expect(new Set(names).size).toBe(2);
  expect(names.map((name) => dirname(name))).toEqual([folder, folder]);
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('what fails leaves the place as it was, and nothing beside it', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, 'old');
  const making = putInPlace(path, async (beside) => {
    await mkdir(beside);
    await writeFile(join(beside, 'half'), 'x');
    throw new Error('no more room');
  });
  await expect(making).rejects.toThrow('no more room');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});
