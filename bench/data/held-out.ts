import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LanguageName } from '../../src/code/analysis.js';
import { jsonlRows } from './jsonl-rows.js';

/** A function that no bundled model was trained on. */
export interface HeldOutFunction {
  readonly language: LanguageName;
  /** Where it comes from: `devign:17`, `bigclonebench:1234567`. */
  readonly origin: string;
  readonly code: string;
}

/** How held-out functions are read. */
export interface HeldOutOptions {
  /** Whether Java methods stay inside the class that BigCloneBench's records wrap them in. */
  readonly wrapper: 'keep' | 'remove';
}

/** The held-out functions of a language: where they are, and how they are read. */
export interface HeldOutSource {
  readonly language: LanguageName;
  readonly title: string;
  read(folder: string, options: HeldOutOptions): Promise<HeldOutFunction[]>;
}

const DEVIGN_ROW = z.object({ func: z.string() });
const CLONE_ROW = z.object({ func: z.string(), idx: z.string() });

/** The class that each record of BigCloneBench wraps its method in. */
const WRAPPER = /^\s*public class BigbenchClone\s*\{([\s\S]*)\}\s*$/;

/** The method of a record of BigCloneBench, without the class around it. */
export function withoutWrapper(code: string): string {
  return WRAPPER.exec(code)?.[1]?.trim() ?? code;
}

async function readDevign(folder: string): Promise<HeldOutFunction[]> {
  const functions: HeldOutFunction[] = [];
  for await (const { func } of jsonlRows(join(folder, 'devign', 'test.jsonl'), DEVIGN_ROW)) {
    functions.push({ language: 'c', origin: `devign:${functions.length + 1}`, code: func });
  }
  return functions;
}

async function readBigCloneBench(folder: string, { wrapper }: HeldOutOptions): Promise<HeldOutFunction[]> {
  const pairs = await readFile(join(folder, 'bigclonebench', 'test.txt'), 'utf8');
  const named = new Set(pairs.split('\n').flatMap((pair) => pair.trim().split(/\s+/).slice(0, 2)));
  const functions: HeldOutFunction[] = [];
  for await (const { func, idx } of jsonlRows(join(folder, 'bigclonebench', 'data.jsonl'), CLONE_ROW)) {
    if (!named.has(idx)) continue;
    const code = wrapper === 'keep' ? func : withoutWrapper(func);
    functions.push({ language: 'java', origin: `bigclonebench:${idx}`, code });
  }
  return functions;
}

/** The published test splits: one row a language. */
export const HELD_OUT: readonly HeldOutSource[] = [
  { language: 'c', title: 'Devign test functions', read: readDevign },
  { language: 'java', title: 'BigCloneBench test methods', read: readBigCloneBench },
];
