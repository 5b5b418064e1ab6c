import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Language as Grammar, Parser, type Tree } from 'web-tree-sitter';
import { z } from 'zod';

import { sha256 } from '../../sha256.js';
import { CodePurifyError, messageOf } from '../../errors.js';
import { grammarFolder, ORIGIN_FILE } from './grammar-folder.js';
import { LANGUAGES } from '../languages/languages.js';
import { nodeTable, type NodeTable } from '../languages/node-table.js';
import type { LanguageName } from '../analysis.js';
import { RecentTrees } from './recent-trees.js';
import { startTreeSitter } from './tree-cursor.js';

/** A loaded grammar, which parses code of one language. There is one per grammar and process. */
export interface LoadedParser {
  readonly language: LanguageName;
  readonly nodes: NodeTable;
  /** Parsers with the language's other grammars (TypeScript with JSX), for code that this one does not accept. */
  readonly others: readonly LoadedParser[];
  /** The tree of `code`; the caller deletes it. Offsets are UTF-16 code units. */
  parse(code: string): Tree;
}

const ORIGIN = z.object({
  grammars: z.array(z.object({ language: z.string(), file: z.string(), sha256: z.string() })),
});

const loading = new Map<LanguageName, Promise<LoadedParser>>();
const loaded = new Map<LanguageName, LoadedParser>();

/**
 * A grammar's bytes, checked against the origin file.
 * @throws Error that names the missing or different file
 */
export async function readGrammar(grammar: string, folder: string): Promise<Uint8Array> {
  const origin = ORIGIN.parse(JSON.parse(await readFile(join(folder, ORIGIN_FILE), 'utf8')));
  const row = origin.grammars.find((candidate) => candidate.language === grammar);
  if (!row) throw new Error(`${ORIGIN_FILE} has no row for ${grammar}`);
  const bytes = await readFile(join(folder, row.file));
  const hash = sha256(bytes);
  if (hash !== row.sha256) throw new Error(`${row.file} has sha256 ${hash}, expected ${row.sha256}`);
  return bytes;
}

/** One start for all grammars: a second one while the first is under way makes a second WebAssembly module. */
let starting: Promise<void> | null = null;

/** The parser with one grammar of a language. */
async function loadGrammar(
  language: LanguageName,
  name: string,
  folder: string,
  others: readonly LoadedParser[],
): Promise<LoadedParser> {
  const bytes = await readGrammar(name, folder);
  await (starting ??= startTreeSitter());
  const grammar = await Grammar.load(bytes);
  const parser = new Parser();
  parser.setLanguage(grammar);
  const recent = new RecentTrees();
  const parse = (code: string): Tree => {
    const tree = parser.parse(code);
    if (tree) return tree;
    throw new CodePurifyError('internal', `The ${language} parser returned no tree.`, 'Report this input.');
  };
  const nodes = nodeTable(grammar, LANGUAGES[language].nodes);
  return { language, nodes, others, parse: (code) => recent.treeOf(code, parse) };
}

async function load(language: LanguageName, folder: string): Promise<LoadedParser> {
  const [first = language, ...rest] = LANGUAGES[language].grammars ?? [];
  try {
    const others: LoadedParser[] = [];
    for (const name of rest) others.push(await loadGrammar(language, name, folder, []));
    const result = await loadGrammar(language, first, folder, others);
    loaded.set(language, result);
    return result;
  } catch (cause) {
    loading.delete(language);
    throw new CodePurifyError(
      'internal',
      `The ${language} grammar in ${folder} cannot be used: ${messageOf(cause)}.`,
      'Restore the folder grammars/ from the published package, or write it again with scripts/update-grammars.mjs.',
      { cause },
    );
  }
}

/**
 * Loads a language's grammars, once per process. After that, everything else in this folder is synchronous.
 * @param folder where `origin.json` and the `.wasm` files are; by default the package's own
 * @throws CodePurifyError (`internal`) when the grammar is missing or differs from the published one
 */
export function loadParser(language: LanguageName, folder?: string): Promise<LoadedParser> {
  let promise = loading.get(language);
  if (!promise) {
    promise = load(language, folder ?? grammarFolder());
    loading.set(language, promise);
  }
  return promise;
}

/** Loads every language of the table. A scan loads a language when the first unit in it is read. */
export async function loadParsers(folder: string = grammarFolder()): Promise<void> {
  for (const language of Object.values(LANGUAGES)) await loadParser(language.name, folder);
}

/**
 * The loaded parser of a language.
 * @throws CodePurifyError (`internal`) when `loadParser` has not loaded it
 */
export function parserOf(language: LanguageName): LoadedParser {
  const parser = loaded.get(language);
  if (parser) return parser;
  throw new CodePurifyError('internal', `The ${language} grammar is not loaded.`, 'Await loadParser first.');
}
