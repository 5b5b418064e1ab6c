import { performance } from 'node:perf_hooks';
import { analyze } from '../src/code/analyze.js';
import { loadParsers } from '../src/code/parsing/parser.js';
import { mask, plain } from '../src/code/edits/variant.js';
import { optionsSchema } from '../src/config/options.js';
import { createJudge } from '../src/detect/create-judge.js';
import type { Judge, Reference, Suspect } from '../src/detect/suspect.js';
import { CodePurifyError } from '../src/errors.js';
import { ModelFolder } from '../src/model/folder/model-folder.js';
import { templateEncoder } from '../src/model/victims/input-encoders.js';
import { openVictim } from '../src/model/open-victim.js';
import { ENCODER_INPUTS, paddedFeeds, type Row, rowKey } from '../src/model/tokenizers/padded.js';
import { OnnxSession } from '../src/model/runtime/session.js';
import { CodeTokenizer } from '../src/model/tokenizers/tokenizer.js';
import type { Prediction, Victim, VictimInput } from '../src/model/victim.js';
import { readReferences, toReferences } from '../src/scan/models/read-references.js';
import { type Draw, drawSamples } from './experiment.js';
import { HELD_OUT, type HeldOutOptions } from './held-out.js';
import { type SpeedResult, type SpeedRow, thisMachine } from './results.js';
import type { Say } from './sentinel.js';

/** What is measured. */
export interface SpeedOptions extends Omit<Draw, 'rate'>, HeldOutOptions {
  readonly data: string;
  readonly victim: string;
  readonly threads: readonly number[];
}

/**
 * Variants that are scored one at a time, padded to the maximum: that takes so long that a share of them has
 * to stand for all. They are drawn evenly over the units.
 */
const ONE_AT_A_TIME = 300;

/** What is asked of the victim: one unit's plain code, and each of its masks. */
interface Question {
  readonly plain: VictimInput;
  readonly masks: readonly VictimInput[];
}

interface Work {
  readonly suspects: readonly Suspect[];
  readonly questions: readonly Question[];
  readonly elements: number;
  /** Rows of the plain units and of the distinct masked variants, as the model reads them. */
  readonly plainRows: readonly Row[];
  readonly maskRows: readonly Row[];
}

/**
 * Times the same units four ways, on each number of threads. Only units that fit the victim's window take part,
 * so that every way reads the same text.
 */
export async function measureSpeed(options: SpeedOptions, say: Say): Promise<Omit<SpeedResult, 'memory'>> {
  await loadParsers();
  const encoder = await openEncoder(options.victim);
  const work = await prepare(options, encoder);
  const rows: SpeedRow[] = [];
  for (const threads of options.threads) {
    for (const row of await timeAll(options.victim, threads, work, encoder)) {
      rows.push(row);
      say(`${row.way}, ${threads} threads: ${row.unitsPerSecond.toFixed(2)} units/s`);
    }
  }
  const { victim } = await openVictim(options.victim);
  const { name, fingerprint, labels } = victim.description;
  await victim.close();
  return {
    kind: 'speed',
    seed: options.seed,
    units: work.suspects.length,
    elements: work.elements,
    variants: work.maskRows.length,
    tokens: tokensOf(work.maskRows),
    padTo: encoder.maxTokens,
    victim: { name, fingerprint, labels },
    machine: thisMachine(),
    rows,
  };
}

interface Encoder {
  readonly maxTokens: number;
  readonly padId: number;
  readonly row: (input: VictimInput) => Row;
}

/** The victim's own tokenizer and template, to count real tokens and to pad as the authors do. */
async function openEncoder(directory: string): Promise<Encoder> {
  const { victim, folder } = await openVictim(directory);
  const { maxTokens } = victim.description;
  await victim.close();
  const tokenizer = await CodeTokenizer.open(folder);
  const padId = tokenizer.idOf('pad_token') ?? 0;
  const encoder = templateEncoder({ tokenizer, mask: 'mask', maxTokens, padId }, 1);
  return { maxTokens, padId, row: (input) => encoder.row(input) };
}

async function prepare(options: SpeedOptions, encoder: Encoder): Promise<Work> {
  const suspects: Suspect[] = [];
  for (const source of HELD_OUT) {
    const heldOut = await source.read(options.data, options);
    const share = { ...options, functions: Math.ceil(options.functions / HELD_OUT.length) };
    const fitting = drawSamples(heldOut, share, analyze).filter(
      ({ analysis }) => encoder.row([plain(analysis.code)]).ids.length < encoder.maxTokens,
    );
    suspects.push(...fitting.map(({ analysis }): Suspect => ({ sides: [analysis] })));
  }
  if (suspects.length === 0) {
    throw new CodePurifyError(
      'input',
      `None of the drawn functions fits the ${encoder.maxTokens} tokens of the victim.`,
      'Draw more with --functions.',
    );
  }
  const questions = suspects.map(({ sides: [analysis] }) => ({
    plain: [plain(analysis.code)] as const,
    masks: analysis.elements.map((element) => [mask(analysis, element)] as const),
  }));
  const distinct = new Map(
    questions
      .flatMap(({ masks }) => masks.map((input) => encoder.row(input)))
      .map((row) => [rowKey(row), row]),
  );
  return {
    suspects,
    questions,
    elements: questions.reduce((sum, { masks }) => sum + masks.length, 0),
    plainRows: questions.map(({ plain: input }) => encoder.row(input)),
    maskRows: [...distinct.values()],
  };
}

function tokensOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { ids }) => sum + ids.length, 0);
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return (performance.now() - began) / 1000;
}

async function timeAll(
  directory: string,
  threads: number,
  work: Work,
  encoder: Encoder,
): Promise<SpeedRow[]> {
  const { victim, folder } = await openVictim(directory, { threads });
  const references = toReferences(await readReferences(folder));
  const predictions = await victim.predict(work.questions.map(({ plain: input }) => input));
  const units = work.suspects.length;
  const row = (way: SpeedRow['way'], took: number, tokens: number): SpeedRow => ({
    ...{ way, threads, seconds: took },
    ...{ unitsPerSecond: units / took, tokensPerSecond: tokens / took },
  });
  const plainTook = await seconds(() => victim.predict(work.questions.map(({ plain: input }) => input)));
  const maskTook = await seconds(() => scoreMasks(victim, work, predictions));
  const counted = counting(victim, encoder);
  const judgeTook = await seconds(() => judgeOf(counted.victim, references).judge(work.suspects));
  await victim.close();
  const authorsTook = await timeOneAtATime(folder, threads, work, encoder);
  return [
    row('judge', judgeTook, counted.tokens()),
    row('masks', maskTook, tokensOf(work.maskRows)),
    row('authors', authorsTook, tokensOf(work.maskRows)),
    row('plain', plainTook, tokensOf(work.plainRows)),
  ];
}

async function scoreMasks(victim: Victim, work: Work, predictions: readonly Prediction[]): Promise<void> {
  const inputs = work.questions.flatMap(({ masks }) => masks);
  const targets = work.questions.flatMap(({ masks }, index) => masks.flatMap(() => predictions[index] ?? []));
  await victim.confidences(inputs, targets);
}

/** A judge with default options; without references to plant in it masks only. */
function judgeOf(victim: Victim, references: readonly Reference[]): Judge {
  const { statistic, elements, fpr, transferTop, references: count } = optionsSchema.parse({});
  const transfer = references.length === 0 ? 0 : transferTop;
  const options = { statistic, elements, fpr, threshold: null, transfer, references: count };
  return createJudge({ victim, references, calibration: null, options });
}

/** Keeps what a victim is given, to count its tokens when the clock has stopped. */
function counting(victim: Victim, encoder: Encoder): { readonly victim: Victim; tokens(): number } {
  const calls: (readonly VictimInput[])[] = [];
  const distinct = (inputs: readonly VictimInput[]): Row[] => {
    const rows = inputs.map((input) => encoder.row(input));
    return [...new Map(rows.map((row) => [rowKey(row), row])).values()];
  };
  return {
    tokens: () => calls.reduce((sum, inputs) => sum + tokensOf(distinct(inputs)), 0),
    victim: {
      description: victim.description,
      countTokens: (input) => victim.countTokens(input),
      predict: (inputs) => {
        calls.push(inputs);
        return victim.predict(inputs);
      },
      confidences: (inputs, targets) => {
        calls.push(inputs);
        return victim.confidences(inputs, targets);
      },
      close: () => victim.close(),
    },
  };
}

/** The authors' way: every masked variant alone, padded to the maximum; extrapolated from a share of them. */
async function timeOneAtATime(
  folder: ModelFolder,
  threads: number,
  work: Work,
  { maxTokens, padId }: Encoder,
): Promise<number> {
  const path = folder.pathOf('model.onnx');
  const session = await OnnxSession.open(await folder.readOnnx('model.onnx'), path, ENCODER_INPUTS, {
    threads,
  });
  const step = Math.max(1, Math.floor(work.maskRows.length / ONE_AT_A_TIME));
  const drawn = work.maskRows.filter((_, index) => index % step === 0);
  const output = session.outputName('logits');
  const took = await seconds(async () => {
    for (const row of drawn) await session.run(paddedFeeds([paddedTo(row, maxTokens, padId)], padId), output);
  });
  await session.close();
  return (took * work.elements) / drawn.length;
}

function paddedTo(row: Row, length: number, padId: number): Row {
  const missing = new Array<number>(Math.max(0, length - row.ids.length)).fill(0);
  return {
    ids: [...row.ids, ...missing.map(() => padId)],
    types: [...row.types, ...missing],
    attention: [...row.ids.map(() => 1), ...missing],
  };
}
