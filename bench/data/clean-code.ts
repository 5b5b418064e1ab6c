import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Analysis } from '../../src/code/analysis.js';
import type { GateDataset } from './datasets.js';
import type { GateRecord } from './sample.js';

/** Code that nobody has poisoned, as text. */
export type CleanCode = readonly Pick<Analysis, 'code' | 'language'>[];

/**
 * Functions of the corpus that are read. Measured: on 500 held-out functions alone KillBadCode takes `)` and
 * `return` for triggers (FPR 1.00 on Devign), on 4,000 of a corpus it has the FPR that was published (.22).
 */
const CORPUS_FUNCTIONS = 4000;

const ROW = z.object({ func: z.string() });

/** Clean code of the data set's language: the corpus beside the data sets, where it is there and fits. */
export async function readCleanCode(
  folder: string,
  { language, cleanCode }: Pick<GateDataset, 'language' | 'cleanCode'>,
  heldOut: readonly GateRecord[],
): Promise<CleanCode> {
  const file = join(folder, 'corpus', `${language}.jsonl.gz`);
  if (cleanCode === 'held out' || !existsSync(file)) return heldOut.flatMap(({ sides }) => sides);
  const lines = gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n', CORPUS_FUNCTIONS);
  return lines.flatMap((line) => (line === '' ? [] : [{ code: ROW.parse(JSON.parse(line)).func, language }]));
}
