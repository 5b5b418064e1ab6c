import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import type { LanguageName } from '../../src/code/analysis.js';
import type { AblationRow } from '../detection/ablation.js';
import type { AttackRow } from '../detection/judged-attacks.js';
import type { AdversaryLine } from '../gate/adversary.js';
import type { AftermathLine } from '../gate/aftermath.js';
import type { GrowthLine } from '../speed/measure-growth.js';
import { readLines } from '../results/result-lines.js';
import type { GateLine } from '../gate/run-gate.js';
import type { ChangeLine } from '../gate/simulate-changes.js';
import type { MethodResult } from '../method/method-result.js';
import type { Share } from '../statistics/metrics.js';
import type { PurificationRow, VariantERow } from '../detection/score-purification.js';
import type { TransferLine } from '../transfer/measure-transfer.js';

/** What a result was measured on: figures without it say little. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly platform: string;
  readonly node: string;
}

/** This machine, as far as it bears on speed. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

/** Who was measured. */
export interface MeasuredVictim {
  readonly name: string;
  readonly fingerprint: string;
  readonly labels: readonly string[];
}

/** Detection, purification and ablation in one language. */
export interface LanguageResult {
  readonly language: LanguageName;
  readonly title: string;
  readonly functions: number;
  readonly clean: number;
  readonly falsePositives: Share;
  /** The same over every held-out function, where that was asked for. */
  readonly falsePositivesOfAll: Share | null;
  readonly attacks: readonly AttackRow[];
  readonly purification: readonly PurificationRow[];
  readonly variantE: VariantERow;
  readonly ablation: readonly AblationRow[];
  readonly seconds: number;
}

/** `docs/results/detection.json`. */
export interface DetectionResult {
  readonly kind: 'detection';
  readonly seed: string;
  readonly rate: number;
  readonly wrapper: 'keep' | 'remove';
  readonly fpr: number;
  readonly calibrationUnits: number;
  readonly references: number;
  readonly victim: MeasuredVictim;
  readonly languageModel: string | null;
  readonly machine: Machine;
  readonly languages: readonly LanguageResult[];
}

/** One way of computing the same scores, or the plain inference they are held against. */
export interface SpeedRow {
  readonly way: 'judge' | 'masks' | 'authors' | 'plain';
  readonly threads: number;
  readonly seconds: number;
  /** Units and real tokens (padding not counted) a second. */
  readonly unitsPerSecond: number;
  readonly tokensPerSecond: number;
}

/** Peak memory of a scan in a process of its own. */
export interface MemoryRow {
  readonly records: number;
  readonly seconds: number;
  readonly peakMebibytes: number;
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
}

/** One line of `docs/results/model-sizes.jsonl`, which `training/sizes.py` writes: an encoder of one size. */
export interface ModelSize {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly parameters: number;
  readonly seed: number;
  readonly trainingTokens: number;
  /** Cross-entropy of masked tokens of functions that it never saw, in nats. */
  readonly heldOutLoss: number;
  readonly trainingTokensPerCpuSecond: number;
  readonly int8TokensPerCpuSecond: number;
  readonly int8Bytes: number;
}

/** Every kind of result, by the name of its file. */
export interface Results {
  readonly detection: DetectionResult | null;
  readonly speed: SpeedResult | null;
  readonly method: MethodResult | null;
  /** Of the gate: a line a scenario; empty where there is no file. */
  readonly gate: readonly GateLine[];
  readonly changes: readonly ChangeLine[];
  readonly aftermath: readonly AftermathLine[];
  readonly growth: readonly GrowthLine[];
  readonly adversary: readonly AdversaryLine[];
  readonly transfer: readonly TransferLine[];
  readonly sizes: readonly ModelSize[];
}

/** Results that are one JSON file each. */
type WholeKind = 'detection' | 'speed' | 'method';
/** Results that grow line by line. */
export type LineKind =
  | 'gate'
  | 'changes'
  | 'aftermath'
  | 'growth'
  | 'adversary'
  | 'transfer'
  | 'model-sizes'
  | 'paper'
  | 'paper-rows';

/** The file of results that grow line by line. */
export function linesFile(folder: string, kind: LineKind): string {
  return join(folder, `${kind}.jsonl`);
}

function fileOf(folder: string, kind: WholeKind): string {
  return join(folder, `${kind}.json`);
}

/** Writes a result as the JSON file of its kind. */
export async function saveResult(
  folder: string,
  result: DetectionResult | SpeedResult | MethodResult,
): Promise<string> {
  const file = fileOf(folder, result.kind);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(result, rounded, 2)}\n`);
  return file;
}

/** Digits of figures in result files: more would only make diffs restless. */
const DIGITS = 4;

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(DIGITS)) : value;
}

async function load<Kind extends WholeKind>(folder: string, kind: Kind): Promise<Results[Kind]> {
  try {
    return JSON.parse(await readFile(fileOf(folder, kind), 'utf8')) as Results[Kind];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** The committed results; `null`, or no line, for those that are not there. */
export async function loadResults(folder: string): Promise<Results> {
  return {
    detection: await load(folder, 'detection'),
    speed: await load(folder, 'speed'),
    method: await load(folder, 'method'),
    gate: await readLines(linesFile(folder, 'gate')),
    changes: await readLines(linesFile(folder, 'changes')),
    aftermath: await readLines(linesFile(folder, 'aftermath')),
    growth: await readLines(linesFile(folder, 'growth')),
    adversary: await readLines(linesFile(folder, 'adversary')),
    transfer: await readLines(linesFile(folder, 'transfer')),
    sizes: await readLines(linesFile(folder, 'model-sizes')),
  };
}
