import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Command } from '@commander-js/extra-typings';
import { z } from 'zod';
import { loadParser } from '../../src/code/parsing/parser.js';
import { languageNamed } from '../../src/data/formats/detect-language.js';
import { LANGUAGE_COLUMNS, languageSentence, measureLanguage } from '../languages/measure-languages.js';

const RECORD = z.object({ func: z.string() });
const CORPUS = /^(.+)\.jsonl\.gz$/u;

/** The functions of a corpus: gzip of one record with `func` per line. */
function functionsOf(path: string, limit: number): string[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.slice(0, limit).flatMap((line) => (line === '' ? [] : [RECORD.parse(JSON.parse(line)).func]));
}

/** `languages`: how the functions of each language parse and survive edits, over corpora outside the project. */
export function languagesCommand() {
  return new Command('languages')
    .description('how functions of each language parse and survive edits')
    .argument('<folder>', 'folder of corpora named <language>.jsonl.gz, one record with "func" per line')
    .option('--limit <n>', 'functions of each language', '2000')
    .option('--only <language>', 'one language')
    .action(async (folder, { limit, only }) => {
      process.stdout.write(`${LANGUAGE_COLUMNS}\n`);
      for (const name of readdirSync(folder).sort()) {
        const language = languageNamed((CORPUS.exec(name)?.[1] ?? '').replaceAll('_', ' '));
        if (language === null || (only !== undefined && languageNamed(only) !== language)) continue;
        await loadParser(language);
        const line = measureLanguage(language, functionsOf(join(folder, name), Number(limit)));
        process.stdout.write(`${languageSentence(line)}\n`);
      }
    });
}
