import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { LanguageName } from '../../src/code/analysis.js';
import { sha256 } from '../../src/sha256.js';

/** A function of a corpus, with what is known of its origin. */
export interface CorpusFunction {
  readonly code: string;
  readonly language: LanguageName;
  readonly project: string | null;
  readonly path: string | null;
}

const ROW = z.object({
  func: z.string().optional(),
  buggy: z.string().optional(),
  project: z.string().optional(),
  path: z.string().optional(),
});

/** Reads JSON lines, gzipped or not. */
export async function readFunctions(file: string, language: LanguageName): Promise<CorpusFunction[]> {
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const { func, buggy, project = null, path = null } = ROW.parse(JSON.parse(line));
    return [{ code: func ?? buggy ?? '', language, project, path }];
  });
}

/** In which half of the reference corpora a function is: `table` makes the generic table, `measure` is measured on. */
export type Half = 'table' | 'measure';

/** Projects of the `table` half. Projects that are not listed and have a name belong to the `measure` half. */
const TABLE_PROJECTS: ReadonlySet<string> = new Set([
  'scrapy/scrapy',
  'etcd-io/etcd',
  'fmtlib/fmt',
  'nlohmann/json',
  'google/leveldb',
  'eslint/eslint',
]);

/** Languages whose corpus has several projects, so that it can be split by them. */
const SPLIT_BY_PROJECT: ReadonlySet<LanguageName> = new Set(['python', 'go', 'cpp', 'javascript']);

/** The half of a function: by its project where a language has several, by its file, or by the hash of its text. */
export function halfOf({ code, project, path, language }: CorpusFunction): Half {
  if (project !== null && SPLIT_BY_PROJECT.has(language)) {
    return TABLE_PROJECTS.has(project) ? 'table' : 'measure';
  }
  return isEven(path === null ? code : `${project ?? ''} ${path}`, 0) ? 'table' : 'measure';
}

/** Whether a byte of a text's hash is even: a fixed split in two. */
export function isEven(text: string, byte: number): boolean {
  return Number.parseInt(sha256(text).slice(2 * byte, 2 * byte + 2), 16) % 2 === 0;
}

/** The functions of all reference corpora. */
export async function readCorpora(data: string, language: LanguageName): Promise<CorpusFunction[]> {
  const name = language === 'csharp' ? 'c_sharp' : language;
  const functions = await readFunctions(join(data, 'corpus', `${name}.jsonl.gz`), language);
  if (language !== 'java') return functions;
  return [
    ...functions,
    ...(await readFunctions(join(data, 'code-refinement-raw', 'train.jsonl.gz'), language)),
  ];
}
