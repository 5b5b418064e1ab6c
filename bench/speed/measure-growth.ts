import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { analyze } from '../../src/code/analyze.js';
import { applyEdits } from '../../src/code/edits/edit.js';
import { loadParsers } from '../../src/code/parsing/parser.js';
import type { Analysis, LanguageName, Variant } from '../../src/code/analysis.js';
import { deleteCarriers, unnaturalWords } from '../defences/killbadcode.js';
import { learnNgrams } from '../defences/ngram-model.js';
import { wordsOf } from '../defences/words.js';
import { jsonlRows } from '../data/jsonl-rows.js';
import { DatasetJudge } from '../../src/probe/judge/judge-dataset.js';
import { folderLoaders } from '../../src/scan/models/load-victim.js';
import { bundledModel, BUNDLED_MLM } from '../../src/scan/models/choose-victim.js';
import type { CodeVersion } from '../results/code-version.js';
import type { GateDataset, RawRecord } from '../data/datasets.js';
import { processorSeconds } from '../timing/processor-seconds.js';

/** Who is measured as the data grow. */
export const GROWTH_METHODS = ['codepurify', 'killbadcode', 'mlm'] as const;
export type GrowthMethod = (typeof GROWTH_METHODS)[number];

/** The language model is run over no more records: it takes the same time for each, however many there are. */
const MOST_INFERRED = 3000;

/** Who is measured with so many records. */
export function growthMethods(count: number): readonly GrowthMethod[] {
  return GROWTH_METHODS.filter((method) => method !== 'mlm' || count <= MOST_INFERRED);
}

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
  readonly code: CodeVersion;
}

const ROW = z.object({ func: z.string(), target: z.string() });
/** Clean records that KillBadCode's language model learns, from the end of the file. */
const CLEAN_RECORDS = 500;

/** The code with a number behind every local name and its own: the same shape, other names. */
export function renamedCopy(analysis: Analysis, number: number): string {
  if (number === 0) return analysis.code;
  const edits = analysis.elements
    .filter(({ role }) => role === 'local' || role === 'own')
    .flatMap(({ spans, text }) => spans.map((span) => ({ span, text: `${text}${String(number)}` })))
    .sort((a, b) => a.span.start - b.span.start);
  return applyEdits(analysis.code, edits);
}

/** Writes so many records as JSONL: all there are, then all again with other names, and so on. */
export async function writeCopies(
  file: string,
  raw: readonly RawRecord[],
  language: LanguageName,
  count: number,
): Promise<void> {
  const stream = createWriteStream(file);
  for (let written = 0; written < count; written++) {
    const { codes, label } = raw[written % raw.length] ?? { codes: [''] as const, label: '' };
    const func = renamedCopy(analyze(codes[0], language), Math.floor(written / raw.length));
    if (!stream.write(`${JSON.stringify({ func, target: label })}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
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
    const model = learnNgrams(texts.slice(-CLEAN_RECORDS));
    deleteCarriers(texts, unnaturalWords(texts, model));
    return texts.length;
  },
  mlm: inferOnce,
};

/** Variants that the language model is shown together. */
const SHOWN_TOGETHER = 64;

/** One look of the bundled language model at each record, on one thread, cut to its window: plain inference. */
async function inferOnce(file: string): Promise<number> {
  const model = await folderLoaders.mlm(bundledModel(BUNDLED_MLM), { threads: 1 });
  let records = 0;
  let shown: Variant[] = [];
  const show = async (): Promise<void> => {
    records += (await model.pseudoLogLikelihood(shown)).length;
    shown = [];
  };
  for await (const { func } of jsonlRows(file, ROW)) {
    // something has to be asked about: the closing brace
    const code = func.trimEnd();
    shown.push([
      { text: code.slice(0, -1), masked: false },
      { text: code.slice(-1), masked: true },
    ]);
    if (shown.length === SHOWN_TOGETHER) await show();
  }
  if (shown.length > 0) await show();
  await model.close();
  return records;
}

/** Judges a file in this process: what that takes, reading and parsing included, and the process's peak. */
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
    // Node reports kilobytes on every platform.
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** What is measured. */
export interface GrowthPlan {
  readonly data: string;
  readonly dataset: GateDataset;
  readonly counts: readonly number[];
  readonly seed: string;
  /** The program to start, which must answer `growth-of FILE METHOD LANGUAGE --seed SEED` with a row as JSON. */
  readonly entry: string;
}

/** Judges ever more records, every method and count in a process of its own. */
export async function measureGrowth(
  plan: GrowthPlan,
  add: (line: GrowthLine) => Promise<void>,
  code: CodeVersion,
): Promise<void> {
  const { dataset, counts, seed, entry } = plan;
  const raw = await dataset.read(plan.data);
  const folder = await mkdtemp(join(tmpdir(), 'codepurify-growth-'));
  try {
    for (const count of counts) {
      const file = join(folder, `${String(count)}.jsonl`);
      await writeCopies(file, raw, dataset.language, count);
      for (const method of growthMethods(count)) {
        const { stdout } = await promisify(execFile)(process.execPath, [
          ...[entry, 'growth-of', file, method, dataset.language, '--seed', seed],
        ]);
        await add({ dataset: dataset.name, seed, method, ...measured.parse(JSON.parse(stdout)), code });
      }
      await rm(file);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
