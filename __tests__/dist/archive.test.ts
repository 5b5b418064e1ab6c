import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const git = (...args: readonly string[]): string => execFileSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' });

/** Only a repository has an archive; a copy of the sources has none. */
const inRepository = existsSync(path.join(ROOT, '.git')) ? describe : describe.skip;

inRepository('the archive that `uses:` downloads', () => {
  test('holds what runs, and nothing else', () => {
    const tops = [...new Set(git('ls-files', '-z').split('\0').map((file) => file.split('/')[0] ?? ''))].filter(Boolean);
    const ignored = new Set(
      git('check-attr', 'export-ignore', '--', ...tops)
        .split('\n')
        .filter((line) => line.endsWith(': set'))
        .map((line) => line.split(': ')[0]),
    );
    expect(tops.filter((name) => !ignored.has(name)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'action.yml',
      'dist',
      'grammars',
      'models',
      'package.json',
    ]);
  });
});

test('the changelog has a section for the version, which the release takes as its notes', () => {
  const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  // PEP 440 writes 1.0.0-rc.1 as 1.0.0rc1
  expect(read('integrations/python/pyproject.toml')).toContain(`\nversion = "${version.replace('-rc.', 'rc')}"\n`);
});
