import { readFileSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Variant } from '../../src/code/analysis.js';

const FOLDER = path.resolve('__tests__/fixtures/models');

/** Path of a fixture's model folder. */
export function modelFolder(name: string): string {
  return path.join(FOLDER, name);
}

/** A copy of a fixture's folder that a test may damage. */
export async function copyOf(name: string): Promise<string> {
  const copy = path.join(await mkdtemp(path.join(tmpdir(), 'codepurify-model-')), name);
  await cp(modelFolder(name), copy, { recursive: true });
  return copy;
}

/** What transformers answered; written by training/oracle.py. */
export interface Oracle {
  readonly 'roberta-classifier': readonly ClassifierRow[];
  readonly 'roberta-one-logit': readonly ClassifierRow[];
  readonly 'bert-pair': readonly PairRow[];
  readonly 'roberta-siamese': readonly PairRow[];
  readonly 'roberta-mlm': readonly {
    readonly text: string;
    readonly ids: readonly number[];
    readonly masked: readonly number[];
    readonly top: readonly (readonly number[])[];
    readonly logProbabilities: readonly (readonly number[])[];
  }[];
  readonly 'pseudo-likelihood': readonly {
    readonly pieces: readonly string[];
    readonly masked: readonly number[];
    readonly ids: readonly number[];
    readonly value: number;
  }[];
  readonly t5: readonly {
    readonly code: string;
    readonly ids: readonly number[];
    readonly greedy: readonly number[];
    readonly beam3: readonly number[];
    readonly beam4: readonly number[];
    readonly probability: number;
    readonly logOdds: number;
  }[];
}

interface ClassifierRow {
  readonly code: string;
  readonly ids: readonly number[];
  readonly logits: readonly number[];
}

interface PairRow {
  readonly sides: readonly [string, string];
  readonly ids: readonly number[];
  readonly types?: readonly number[];
  readonly logits: readonly number[];
}

/** Reads the oracle. */
export function readOracle(): Oracle {
  return JSON.parse(readFileSync(path.join(FOLDER, 'oracle.json'), 'utf8')) as Oracle;
}

/** 1,000 strings and their token ids by tokenizer. */
export function readNasty(): {
  readonly texts: readonly string[];
  readonly ids: Readonly<Record<string, readonly number[][]>>;
} {
  const bytes = gunzipSync(readFileSync(path.join(FOLDER, 'nasty.json.gz')));
  return JSON.parse(bytes.toString()) as ReturnType<typeof readNasty>;
}

/** A variant that masks nothing. */
export function plain(text: string): Variant {
  return [{ text, masked: false }];
}

/** A variant of pieces, those with the given indexes masked. */
export function variantOf(pieces: readonly string[], masked: readonly number[]): Variant {
  return pieces.map((text, i) => ({ text, masked: masked.includes(i) }));
}
