import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { analyze } from '../../src/code/analyze.js';
import type { Analysis, LanguageName, Variant } from '../../src/code/analysis.js';
import { applyEdits } from '../../src/code/edits/edit.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { DatasetJudge } from '../../src/probe/judge/judge-dataset.js';
import { BUNDLED_MLM, bundledModel } from '../../src/scan/models/choose-victim.js';
import { folderLoaders } from '../../src/scan/models/load-victim.js';
import type { Dataset, RawRecord } from '../data/datasets.js';
import { jsonlRows, writeJsonl } from '../data/jsonl-rows.js';
import { deleteCarriers, unnaturalWords } from '../defences/killbadcode.js';
import { learnNgrams } from '../defences/ngram-model.js';
import { wordsOf } from '../defences/words.js';
import type { ResultStore } from '../results/result-files.js';
import { inOwnProcess, inTemporaryFolder, peakMebibytes } from '../timing/own-process.js';
import { processorSeconds } from '../timing/processor-seconds.js';

/** The methods that are measured as the data grow. */
export const GROWTH_METHODS = ['codepurify', 'killbadcode', 'mlm'] as const;
export type GrowthMethod = (typeof GROWTH_METHODS)[number];

/** The language model reads no more records than this: each takes the same time, however many there are. */
const MOST_INFERRED = 3000;

const measured = z.object({
  records: z.int(),
  cpuSeconds: z.number(),
  wallSeconds: z.number(),
  peakMebibytes: z.number(),
});

/** One line of `docs/results/growth.jsonl`: a process of its own. */
export interface GrowthLine extends z.infer<typeof measured> {
  readonly dataset: string;
  readonly seed: string;
  readonly method: GrowthMethod;
}

const ROW = z.object({ func: z.string(), target: z.string() });
/** Clean records that KillBadCode's language model learns, from the end of the file. */
const CLEAN_RECORDS = 500;

/** The code with a number after every local name and its own: the same shape, other names. */
export function renamedCopy(analysis: Analysis, number: number): string {
  if (number === 0) return analysis.code;
  const edits = analysis.elements
    .filter(({ role }) => role === 'local' || role === 'own')
    .flatMap(({ spans, text }) => spans.map((span) => ({ span, text: `${text}${number}` })))
    .sort((a, b) => a.span.start - b.span.start);
  return applyEdits(analysis.code, edits);
}

/** So many records: all records, then all again with other names, and so on. */
function* copies(
  raw: readonly RawRecord[],
  language: LanguageName,
  count: number,
): Generator<z.infer<typeof ROW>> {
  for (let written = 0; written < count; written++) {
    const { codes, label } = raw[written % raw.length] ?? { codes: [''] as const, label: '' };
    const func = renamedCopy(analyze(codes[0], language), Math.floor(written / raw.length));
    yield { func, target: label };
  }
}

const RUNS: Readonly<
  Record<GrowthMethod, (file: string, language: LanguageName, seed: string) => Promise<number>>
> = {
  codepurify: async (file, language, seed) => {
    const judge = new DatasetJudge({ seed });
    let records = 0;
    for await (const { func, target } of jsonlRows(file, ROW)) {
      judge.add({ sides: [analyze(func, language)], label: target, base: false });
      records += 1;
    }
    judge.judge();
    return records;
  },
  killbadcode: async (file, language) => {
    const texts: string[][] = [];
    for await (const { func } of jsonlRows(file, ROW)) texts.push(wordsOf([{ code: func, language }]));
    deleteCarriers(texts, unnaturalWords(texts, learnNgrams(texts.slice(-CLEAN_RECORDS))));
    return texts.length;
  },
  mlm: inferOnce,
};

/** Variants in one call of the language model. */
const TOGETHER = 64;

/** The bundled language model reads each record once, on one thread, cut to its window: plain inference. */
async function inferOnce(file: string): Promise<number> {
  const model = await folderLoaders.mlm(bundledModel(BUNDLED_MLM), { threads: 1 });
  let records = 0;
  let batch: Variant[] = [];
  const read = async (): Promise<void> => {
    records += (await model.pseudoLogLikelihood(batch)).length;
    batch = [];
  };
  for await (const { func } of jsonlRows(file, ROW)) {
    // Something must be masked: the closing brace.
    const code = func.trimEnd();
    batch.push([
      { text: code.slice(0, -1), masked: false },
      { text: code.slice(-1), masked: true },
    ]);
    if (batch.length === TOGETHER) await read();
  }
  if (batch.length > 0) await read();
  await model.close();
  return records;
}

/** Judges a file in this process, with reading and parsing. */
export async function growInThisProcess(
  file: string,
  method: GrowthMethod,
  language: LanguageName,
  seed: string,
): Promise<z.infer<typeof measured>> {
  await loadParsers();
  const [cpu, wall] = [processorSeconds(), performance.now()];
  const records = await RUNS[method](file, language, seed);
  return {
    records,
    cpuSeconds: processorSeconds() - cpu,
    wallSeconds: (performance.now() - wall) / 1000,
    peakMebibytes: peakMebibytes(),
  };
}

/** What is measured. */
interface GrowthPlan {
  readonly data: string;
  readonly dataset: Dataset;
  readonly counts: readonly number[];
  readonly seed: string;
}

/** Judges more and more records, each method and count in a process of its own; each result is stored at once. */
export async function measureGrowth(
  { data, dataset, counts, seed }: GrowthPlan,
  store: ResultStore<GrowthLine>,
): Promise<void> {
  const { name, language } = dataset;
  const open = GROWTH_METHODS.flatMap((method) =>
    counts
      .filter((records) => method !== 'mlm' || records <= MOST_INFERRED)
      .filter((records) => !store.has({ dataset: name, seed, method, records }))
      .map((records) => ({ method, records })),
  );
  const raw = await dataset.read(data);
  await inTemporaryFolder(async (folder) => {
    for (const count of counts) {
      const file = join(folder, `${count}.jsonl`);
      const methods = open.filter(({ records }) => records === count);
      if (methods.length > 0) await writeJsonl(file, copies(raw, language, count));
      for (const { method } of methods) {
        const args = ['growth-of', file, method, language, '--seed', seed];
        await store.add({ dataset: name, seed, method, ...(await inOwnProcess(args, measured)) });
      }
      await rm(file, { force: true });
    }
  });
}
