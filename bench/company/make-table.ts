import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/code/languages/languages.js';
import { tokenize } from '../../src/code/parsing/tokens.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { LANGUAGE_NAMES } from '../../src/language-names.js';
import { CorpusBuilder, type Corpus } from '../../src/probe/read/corpus.js';
import type { FamilyKey } from '../../src/probe/read/family-keys.js';
import { PatternReader } from '../../src/witness/company/pattern-reader.js';
import type { Say } from '../results/machine.js';
import { COMPANY_DATASETS, REFINEMENT } from './company-datasets.js';
import { halfOf, readCorpora, type CorpusFunction } from './corpus-functions.js';
import { outlineOf } from './outlines.js';

/** Functions that must hold a pattern, near copies once, before it is generic. */
const LEAST_FUNCTIONS = 2;

/** Rates are functions among so many. */
const RATE_BASE = 100_000;

/** What the table was made from, for one language. */
export interface TableSource {
  readonly language: LanguageName;
  /** Functions of the half of the corpora that tables are made of. */
  readonly functions: number;
  /** Those without near copies of each other and of measured functions. */
  readonly used: number;
  /** Patterns that two of them or more hold. */
  readonly generic: number;
}

/** The rate of each generic pattern: the largest of all languages, in functions among 100,000. */
export interface MadeTable {
  readonly rates: ReadonlyMap<FamilyKey, number>;
  readonly sources: readonly TableSource[];
}

/**
 * Counts patterns in the half of the corpora that is not measured on. Near copies of functions that are measured on are
 * left out as well. A pattern that two functions hold, of one language or of two, is generic.
 */
export async function makeTable(data: string, say: Say): Promise<MadeTable> {
  const functions = new Map<FamilyKey, number>();
  const rates = new Map<FamilyKey, number>();
  const sources: TableSource[] = [];
  const measured = await readMeasured(data);
  for (const language of LANGUAGE_NAMES) {
    const counted = countPatterns({
      table: await readTable(data, language),
      measured: measured.filter((one) => one.language === language),
    });
    let generic = 0;
    for (const [pattern, count] of counted.counts) {
      functions.set(pattern, (functions.get(pattern) ?? 0) + count);
      if (count < LEAST_FUNCTIONS) continue;
      generic++;
      rates.set(pattern, Math.max(rates.get(pattern) ?? 1, (count / counted.used) * RATE_BASE));
    }
    sources.push({ language, functions: counted.functions, used: counted.used, generic });
    say(`${language}: ${counted.used.toString()} functions, ${generic.toString()} patterns`);
  }
  for (const [pattern, count] of functions) {
    if (count >= LEAST_FUNCTIONS && !rates.has(pattern)) rates.set(pattern, 1);
  }
  return { rates, sources };
}

interface Sources {
  readonly table: readonly CorpusFunction[];
  readonly measured: readonly CorpusFunction[];
}

async function readMeasured(data: string): Promise<CorpusFunction[]> {
  const datasets = COMPANY_DATASETS.filter(({ name }) => name !== 'code-refinement');
  return (await Promise.all(datasets.map((dataset) => dataset.read(data)))).flat();
}

async function readTable(data: string, language: LanguageName): Promise<CorpusFunction[]> {
  const table = (await readCorpora(data, language)).filter((one) => halfOf(one) === 'table');
  return language === 'java' ? [...table, ...(await readAbstracted(data))] : table;
}

/** Every other method of program repair with numbered names; the rest is measured on. */
async function readAbstracted(data: string): Promise<CorpusFunction[]> {
  const lines = (await readFile(join(data, REFINEMENT), 'utf8')).split('\n');
  return lines.flatMap((code, line) =>
    line % 2 === 0 && code.trim() !== '' ? [{ code, language: 'java', project: null, path: null }] : [],
  );
}

interface CountedPatterns {
  readonly functions: number;
  readonly used: number;
  /** Functions with each pattern. */
  readonly counts: ReadonlyMap<FamilyKey, number>;
}

function countPatterns({ table, measured }: Sources): CountedPatterns {
  const builder = new CorpusBuilder('reference');
  for (const { code, language } of measured) {
    builder.add([{ tokens: tokenize(code, LANGUAGES[language]), elements: [], traits: [], parseErrors: 0 }]);
  }
  for (const { code, language } of table) builder.add([outlineOf(code, language)]);
  const corpus = builder.build();
  const groups = new Set<number>();
  for (let record = 0; record < measured.length; record++) groups.add(corpus.groupOf(record, 0));
  const reader = new PatternReader();
  const counts = new Map<FamilyKey, number>();
  let used = 0;
  for (let record = measured.length; record < corpus.size; record++) {
    const group = corpus.groupOf(record, 0);
    if (groups.has(group)) continue;
    groups.add(group);
    used++;
    for (const pattern of patternsIn(corpus, record, reader)) {
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
  }
  return { functions: table.length, used, counts };
}

function patternsIn(corpus: Corpus, record: number, reader: PatternReader): ReadonlySet<FamilyKey> {
  const patterns = new Set<FamilyKey>();
  const start = record === 0 ? 0 : (corpus.elementEnds[record - 1] ?? 0);
  for (let element = start; element < (corpus.elementEnds[record] ?? 0); element++) {
    for (const pattern of reader.read(corpus, record, element)) patterns.add(pattern);
  }
  return patterns;
}
