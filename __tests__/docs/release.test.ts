import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const { version } = JSON.parse(read('package.json')) as { readonly version: string };

test.each(['README.md', 'docs/reference/library.md'])(
  '%s says how this version is installed before its release, and nothing of it afterwards',
  (page) => {
    const text = read(page);
    const named = [...text.matchAll(/\b\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?\b(?= is not published)/gu)].map(
      ([one]) => one,
    );
    expect(named).toEqual(version.includes('-') ? [version] : []);
    const archives = [...text.matchAll(/codepurify-([^ \n]+)\.tgz/gu)].map(([, one]) => one);
    expect(archives.filter((one) => one !== version)).toEqual([]);
  },
);
