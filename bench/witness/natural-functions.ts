import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { familyPattern } from '../../src/code/elements/family-pattern.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { languageNamed } from '../../src/data/formats/detect-language.js';
import type { LanguageName } from '../../src/language-names.js';
import { sha256 } from '../../src/sha256.js';
import { rateKey, type RateKey } from '../../src/witness/rate-key.js';
import { outermostInert } from '../../src/witness/semantics.js';

/** Rates are taken from the first half of a corpus and tried on the second. */
export type Half = 'first' | 'second';

/** Inert code in a natural function. */
export interface NaturalInert {
  readonly key: RateKey;
  readonly pattern: string;
  /** The function without it. */
  readonly rest: string;
}

/** A function of a corpus. */
export interface NaturalFunction {
  readonly half: Half;
  readonly project: string | null;
  readonly inert: readonly NaturalInert[];
}

const ROW = z.object({ func: z.string(), project: z.string().optional(), path: z.string().optional() });
const CORPUS = /^(.+)\.jsonl\.gz$/u;

/** The half of a function: that of its file where it is known, so that no file is in both. */
function halfOf(file: string | undefined, index: number): Half {
  const number = file === undefined ? index : parseInt(sha256(Buffer.from(file)).slice(0, 8), 16);
  return number % 2 === 0 ? 'first' : 'second';
}

function inertOf(code: string, language: LanguageName): NaturalInert[] {
  return outermostInert({ code, language }).map((inert) => {
    const { start, end } = inert.span;
    return {
      key: rateKey(inert),
      pattern: familyPattern({ kind: 'statement', text: code.slice(start, end) }, language),
      rest: code.slice(0, start) + code.slice(end),
    };
  });
}

/** The corpora of a folder: files named `<language>.jsonl.gz`. */
export function corpora(folder: string): { readonly path: string; readonly language: LanguageName }[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const language = languageNamed((CORPUS.exec(name)?.[1] ?? '').replaceAll('_', ' '));
      return language === null ? [] : [{ path: join(folder, name), language }];
    });
}

/** The functions of a corpus, a record with `func` and perhaps `project` on each line, and the inert code in them. */
export async function naturalFunctions(path: string, language: LanguageName): Promise<NaturalFunction[]> {
  await loadParser(language);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line, index) => {
      const { func, project, path: file } = ROW.parse(JSON.parse(line));
      return { half: halfOf(file, index), project: project ?? null, inert: inertOf(func, language) };
    });
}
