import { expect, test } from '@jest/globals';
import { datasetSplits, splitOfPath } from '../../../src/data/read/hugging-face-folder.js';
import { matchesPattern } from '../../../src/data/read/simple-pattern.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();
const isData = (path: string) => path.endsWith('.parquet');

function files(...names: readonly string[]): void {
  for (const name of names) folder.put(name, '');
}

test('the configs of the README name the splits', async () => {
  files(
    'data/train-00000-of-00002.parquet',
    'data/train-00001-of-00002.parquet',
    'data/dev.parquet',
    'x/a.parquet',
  );
  folder.put(
    'README.md',
    `---
license: mit
configs:
- config_name: default
  data_files:
  - split: train
    path: data/train-*
  - split: validation
    path: [data/dev.parquet]
- config_name: extra
  data_files: x/*.parquet
---
# A dataset
`,
  );
  expect(await datasetSplits(folder.root(), isData)).toEqual([
    {
      config: 'default',
      name: 'train',
      paths: ['data/train-00000-of-00002.parquet', 'data/train-00001-of-00002.parquet'],
    },
    { config: 'default', name: 'validation', paths: ['data/dev.parquet'] },
    { config: 'extra', name: 'train', paths: ['x/a.parquet'] },
  ]);
});

test('without configs, the names of files show the splits', async () => {
  files('data/test-00000-of-00001.parquet', 'data/train-00000-of-00001.parquet', 'other.parquet');
  folder.put('README.md', '---\nconfigs: {a: &a [*a, *a]\n---\n');
  expect(await datasetSplits(folder.root(), isData)).toEqual([
    { config: 'default', name: 'test', paths: ['data/test-00000-of-00001.parquet'] },
    { config: 'default', name: 'train', paths: ['data/train-00000-of-00001.parquet', 'other.parquet'] },
  ]);
});

test.each([
  ['data/train-00000-of-00001.parquet', 'train'],
  ['valid.jsonl', 'validation'],
  ['train/test.csv', 'test'],
  ['latest/contrained.csv', null],
])('the split of %s is %s', (path, split) => {
  expect(splitOfPath(path)).toBe(split);
});

test.each([
  ['data/train-*', 'data/train-0.parquet', true],
  ['data/train-*', 'data/train-0/a.parquet', false],
  ['**/*.csv', 'a.csv', true],
  ['**/*.csv', 'a/b/c.csv', true],
  ['**/b.csv', 'ab.csv', false],
  ['./a?.csv', 'ab.csv', true],
  ['a?.csv', 'a/.csv', false],
  ['**', 'a/b', true],
  ['*a'.repeat(100), 'a'.repeat(5000) + 'b', false],
])('%s matches %s: %s', (pattern, path, matches) => {
  expect(matchesPattern(pattern, path)).toBe(matches);
});
