import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Analysis } from '../../src/code/analysis.js';
import type { Dataset } from './datasets.js';
import type { LabelledRecord } from './records.js';

/** Code that nobody has poisoned, as text. */
export type CleanCode = readonly Pick<Analysis, 'code' | 'language'>[];

/**
 * Functions of the corpus that are read. Measured: after 500 held-out functions alone KillBadCode takes `)` and
 * `return` for triggers (FPR 1.00 on Devign); after 4,000 of a corpus its FPR is the published one (.22).
 */
const CORPUS_FUNCTIONS = 4000;

const ROW = z.object({ func: z.string() });

/** Clean code of the dataset's language: the corpus next to the datasets, where it exists and suits. */
export async function readCleanCode(
  folder: string,
  { language, cleanCode }: Pick<Dataset, 'language' | 'cleanCode'>,
  heldOut: readonly LabelledRecord[],
): Promise<CleanCode> {
  const file = join(folder, 'corpus', `${language}.jsonl.gz`);
  if (cleanCode === 'held out' || !existsSync(file)) return heldOut.flatMap(({ sides }) => sides);
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n', CORPUS_FUNCTIONS);
  return lines.flatMap((line) => (line === '' ? [] : [{ code: ROW.parse(JSON.parse(line)).func, language }]));
}
