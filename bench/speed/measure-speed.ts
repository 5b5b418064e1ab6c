import { performance } from 'node:perf_hooks';
import { sum } from 'd3-array';
import { loadParsers } from '../../src/code/parsing/parser.js';
import { mask, plain } from '../../src/code/edits/variant.js';
import { optionsSchema } from '../../src/config/options.js';
import { createJudge } from '../../src/detect/create-judge.js';
import type { Judge, Reference, Suspect } from '../../src/detect/suspect.js';
import { CodePurifyError } from '../../src/errors.js';
import type { ModelFolder } from '../../src/model/folder/model-folder.js';
import { openVictim } from '../../src/model/open-victim.js';
import { OnnxSession } from '../../src/model/runtime/session.js';
import { ENCODER_INPUTS, paddedFeeds, type Row, rowKey } from '../../src/model/tokenizers/padded.js';
import { CodeTokenizer } from '../../src/model/tokenizers/tokenizer.js';
import type { Victim, VictimInput } from '../../src/model/victim.js';
import { templateEncoder } from '../../src/model/victims/input-encoders.js';
import { readReferences, toReferences } from '../../src/scan/models/read-references.js';
import { HELD_OUT, type HeldOutOptions } from '../data/held-out.js';
import { type Draw, drawSamples } from '../detection/experiment.js';
import { suspectsOf } from '../detection/judge-attack.js';
import { type Machine, type MeasuredVictim, type Say, thisMachine } from '../results/machine.js';
import { judgeOptionsOf } from '../victims/bench-tools.js';
import type { CodeSpeedRow } from './code-speed.js';
import type { FindingSpeedRow } from './finding-speed.js';
import type { MemoryRow } from './measure-memory.js';

/** What is measured. */
interface SpeedPlan extends Omit<Draw, 'rate'>, HeldOutOptions {
  readonly data: string;
  readonly victim: string;
  readonly threads: readonly number[];
}

/** One way of computing the same scores, or the plain inference that they are compared with. */
export interface SpeedRow {
  readonly way: 'judge' | 'masks' | 'authors' | 'plain';
  readonly threads: number;
  readonly seconds: number;
  /** Units and real tokens (without padding) a second. */
  readonly unitsPerSecond: number;
  readonly tokensPerSecond: number;
}

/** `docs/results/speed.json`. */
export interface SpeedResult {
  readonly kind: 'speed';
  readonly seed: string;
  readonly units: number;
  readonly elements: number;
  /** Distinct masked variants, and their tokens. */
  readonly variants: number;
  readonly tokens: number;
  readonly padTo: number;
  readonly victim: MeasuredVictim;
  readonly machine: Machine;
  readonly rows: readonly SpeedRow[];
  readonly memory: readonly MemoryRow[];
  /** Absent in results of earlier versions. */
  readonly code?: readonly CodeSpeedRow[];
  readonly findings?: readonly FindingSpeedRow[];
}

/** Variants that are scored one at a time, padded to the maximum: a sample, since it takes long. */
const ONE_AT_A_TIME = 300;

/** The questions to the victim: the plain code of each unit, and its masks. */
interface Work {
  readonly suspects: readonly Suspect[];
  readonly plain: readonly VictimInput[];
  readonly masks: readonly (readonly VictimInput[])[];
  readonly elements: number;
  /** The distinct masked variants, as the model reads them. */
  readonly maskRows: readonly Row[];
}

/** The victim's own tokenizer and template, to count real tokens and to pad as the authors do. */
interface Encoder {
  readonly maxTokens: number;
  readonly padId: number;
  readonly row: (input: VictimInput) => Row;
}

/**
 * Times the same units in four ways, on each number of threads. Only units that fit the victim's window take part, so
 * that every way reads the same text.
 */
export async function measureSpeed(
  plan: SpeedPlan,
  say: Say,
): Promise<Omit<SpeedResult, 'memory' | 'code' | 'findings'>> {
  await loadParsers();
  const { encoder, victim } = await openEncoder(plan.victim);
  const work = await prepare(plan, encoder);
  const rows: SpeedRow[] = [];
  for (const threads of plan.threads) {
    for (const row of await timeAll(plan.victim, threads, work, encoder)) {
      rows.push(row);
      say(`${row.way}, ${threads} threads: ${row.unitsPerSecond.toFixed(2)} units/s`);
    }
  }
  return {
    ...{ kind: 'speed', seed: plan.seed, units: work.suspects.length, elements: work.elements },
    ...{ variants: work.maskRows.length, tokens: tokensOf(work.maskRows), padTo: encoder.maxTokens },
    ...{ victim, machine: thisMachine(), rows },
  };
}

async function openEncoder(
  directory: string,
): Promise<{ readonly encoder: Encoder; readonly victim: MeasuredVictim }> {
  const { victim, folder } = await openVictim(directory);
  const { name, fingerprint, labels, maxTokens } = victim.description;
  await victim.close();
  const tokenizer = await CodeTokenizer.open(folder);
  const padId = tokenizer.idOf('pad_token') ?? 0;
  const template = templateEncoder({ tokenizer, mask: 'mask', maxTokens, padId }, 1);
  return {
    encoder: { maxTokens, padId, row: (input) => template.row(input) },
    victim: { name, fingerprint, labels },
  };
}

/** The rows of inputs, each once. */
function distinctRows(inputs: readonly VictimInput[], encoder: Encoder): Row[] {
  const rows = inputs.map((input) => encoder.row(input));
  return [...new Map(rows.map((row) => [rowKey(row), row])).values()];
}

async function prepare(plan: SpeedPlan, encoder: Encoder): Promise<Work> {
  const functions = Math.ceil(plan.functions / HELD_OUT.length);
  const heldOut = await Promise.all(HELD_OUT.map((source) => source.read(plan.data, plan)));
  const samples = heldOut
    .flatMap((own) => drawSamples(own, { ...plan, functions }))
    .filter(({ analysis }) => encoder.row([plain(analysis.code)]).ids.length < encoder.maxTokens);
  if (samples.length === 0) {
    throw new CodePurifyError(
      'input',
      `None of the drawn functions fits the ${encoder.maxTokens} tokens of the victim.`,
      'Draw more with --functions.',
    );
  }
  const masks = samples.map(({ analysis }) =>
    analysis.elements.map((element): VictimInput => [mask(analysis, element)]),
  );
  return {
    suspects: suspectsOf(samples),
    plain: samples.map(({ analysis }): VictimInput => [plain(analysis.code)]),
    masks,
    elements: masks.flat().length,
    maskRows: distinctRows(masks.flat(), encoder),
  };
}

function tokensOf(rows: readonly Row[]): number {
  return sum(rows, ({ ids }) => ids.length);
}

async function secondsOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

async function timeAll(
  directory: string,
  threads: number,
  work: Work,
  encoder: Encoder,
): Promise<SpeedRow[]> {
  const { victim, folder } = await openVictim(directory, { threads });
  const references = await toReferences(await readReferences(folder));
  const units = work.suspects.length;
  const row = (way: SpeedRow['way'], seconds: number, tokens: number): SpeedRow => ({
    ...{ way, threads, seconds },
    ...{ unitsPerSecond: units / seconds, tokensPerSecond: tokens / seconds },
  });
  const predictions = await victim.predict(work.plain);
  const targets = work.masks.flatMap((masks, unit) => masks.flatMap(() => predictions[unit] ?? []));
  const plainTook = await secondsOf(() => victim.predict(work.plain));
  const maskTook = await secondsOf(() => victim.confidences(work.masks.flat(), targets));
  const counted = counting(victim, encoder);
  const judgeTook = await secondsOf(() => judgeOf(counted.victim, references).judge(work.suspects));
  await victim.close();
  const authorsTook = await timeOneAtATime(folder, threads, work, encoder);
  const plainRows = work.plain.map((input) => encoder.row(input));
  return [
    row('judge', judgeTook, counted.tokens()),
    row('masks', maskTook, tokensOf(work.maskRows)),
    row('authors', authorsTook, tokensOf(work.maskRows)),
    row('plain', plainTook, tokensOf(plainRows)),
  ];
}

/** A judge with default options; without references to plant in it masks only. */
function judgeOf(victim: Victim, references: readonly Reference[]): Judge {
  const defaults = judgeOptionsOf(optionsSchema.parse({}));
  const transfer = references.length === 0 ? 0 : defaults.transfer;
  const options = { ...defaults, threshold: null, transfer };
  return createJudge({ victim, references, calibration: null, options });
}

/** Records the inputs of a victim, to count their tokens when the clock has stopped. */
function counting(victim: Victim, encoder: Encoder): { readonly victim: Victim; tokens(): number } {
  const calls: (readonly VictimInput[])[] = [];
  return {
    tokens: () => sum(calls, (inputs) => tokensOf(distinctRows(inputs, encoder))),
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

/** The authors' way: each masked variant alone, padded to the maximum. @returns seconds, extrapolated to all elements */
async function timeOneAtATime(
  folder: ModelFolder,
  threads: number,
  { maskRows, elements }: Work,
  { maxTokens, padId }: Encoder,
): Promise<number> {
  const file = 'model.onnx';
  const session = await OnnxSession.open(await folder.readOnnx(file), folder.pathOf(file), ENCODER_INPUTS, {
    threads,
  });
  const step = Math.max(1, Math.floor(maskRows.length / ONE_AT_A_TIME));
  const drawn = maskRows.filter((_, index) => index % step === 0);
  const output = session.outputName('logits');
  const took = await secondsOf(async () => {
    for (const row of drawn) await session.run(paddedFeeds([paddedTo(row, maxTokens, padId)], padId), output);
  });
  await session.close();
  return (took * elements) / drawn.length;
}

function paddedTo(row: Row, length: number, padId: number): Row {
  const missing = new Array<number>(Math.max(0, length - row.ids.length)).fill(0);
  return {
    ids: [...row.ids, ...missing.map(() => padId)],
    types: [...row.types, ...missing],
    attention: [...row.ids.map(() => 1), ...missing],
  };
}
