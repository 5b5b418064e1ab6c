import { afterEach, beforeEach } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Row } from '../../src/data/row.js';

/** A folder that is there for each test of the file, and gone after it. */
export function temporaryFolder() {
  let root = '';
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'codepurify-data-')));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const path = (name: string) => join(root, name);
  return {
    path,
    root: () => root,
    put(name: string, content: string | Uint8Array): string {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return name;
    },
    bytes: (name: string) => readFileSync(path(name)),
    text: (name: string) => readFileSync(path(name), 'utf8'),
  };
}

/** A stream of the given pieces. */
export async function* stream(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (const piece of pieces) yield Buffer.from(piece);
}

/** All rows. */
export async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** A row as one line: `path:record language label name code`, or `path:record skipped reason`. */
export function inWords(row: Row): string {
  switch (row.kind) {
    case 'skipped':
      return `${row.skipped.path}:${String(row.skipped.record)} skipped ${row.skipped.reason}`;
    case 'notData':
      return `${row.notData.path} not data: ${row.notData.rule}`;
    case 'unit':
      return `${row.unit.path}:${String(row.unit.record)} ${row.unit.language} ${String(row.unit.label)} ${row.unit.code}`;
    case 'aside':
      return `${row.aside.path} not judged: ${row.aside.field}, ${String(row.aside.records)} records`;
    case 'unchanged':
      return `${row.path} unchanged`;
    case 'file':
      return `file ${String(row.number)}: ${row.path}`;
    case 'pair':
      return `${row.pair.path}:${String(row.pair.record)} ${String(row.pair.label)} ${row.pair.sides.map(({ code }) => code).join(' | ')}`;
  }
}
