import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: { readonly '.': Readonly<Record<string, string>> };
  readonly files: readonly string[];
};

describe('package', () => {
  test('depends only on what its types name: dist holds the rest', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['web-tree-sitter', 'zod']);
  });

  test.each([...Object.values(manifest.bin), ...Object.values(manifest.exports['.']), ...manifest.files])(
    'names %s, which exists',
    (file) => {
      expect(existsSync(path.join(ROOT, file))).toBe(true);
    },
  );

  test('the command line is a program', () => {
    expect(read('dist/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('the lockfile pins every package by its hash and names no host', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
    };
    const odd = Object.entries(packages).filter(
      ([name, row]) => name !== '' && (row.integrity === undefined || row.resolved !== undefined),
    );
    expect(odd).toEqual([]);
  });
});
