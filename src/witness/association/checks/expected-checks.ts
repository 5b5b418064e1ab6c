import { calibrated, fitCalibrator, logTokensOf } from '../../../probe/learn/calibrator.js';
import { crossFit, crossFitLogOdds } from '../../../probe/learn/cross-fit.js';
import { logOddsOfRow, trainRegression, type TrainingOptions } from '../../../probe/learn/regression.js';
import { BUCKETS } from '../../../probe/read/ngrams.js';
import { startOf } from '../../../probe/read/start-of.js';
import { scaleOf, type SparseRows, SparseRowsBuilder } from '../../../probe/read/sparse-rows.js';
import { MOST_TOKENS, type PromptResponse } from '../prompt-response.js';
import { textHash } from '../text-hash.js';
import { textTokens } from '../../../text/text-tokens.js';
import type { WithoutChecks } from './without-checks.js';

/** Chosen by the log-loss on one half of three clean public datasets. */
const TRAINING: TrainingOptions = { epochs: 6, rate: 0.03, l2: 1e-3, seed: 1 };

/** A record is judged by a model that has not seen it. */
const FOLDS = 5;

/** Parts of the carriers, each judged by a model that has seen the other ones. */
const PARTS = 2;

/** Lengths count in steps of half a power of two. */
const LENGTH_STEPS = 2;

/** What responses have or lack: checks of a kind, or some tokens. */
export interface Expectable {
  /** Words in it, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Takes it out of a response, with what belongs to it. */
  readonly takeOut: (response: string) => WithoutChecks;
}

/**
 * How likely each response has a check of a kind, or some tokens, given its prompt and the rest of the response: logistic regression on words of the
 * prompt and up to three tokens in a row of the rest, cross-fitted and calibrated.
 */
export class ExpectedChecks {
  /** 1: the response has a check. */
  readonly has: Uint8Array;
  /** The probability that it has none. */
  readonly lacking: Float64Array;
  readonly #rows: SparseRows;
  readonly #logLengths: Float64Array;
  readonly #logOdds: Float64Array;

  constructor(
    records: readonly PromptResponse[],
    readonly what: Expectable,
  ) {
    const builder = new SparseRowsBuilder();
    this.has = new Uint8Array(records.length);
    this.#logLengths = new Float64Array(records.length);
    for (const [record, { prompt, response }] of records.entries()) {
      const { hasCheck, rest } = what.takeOut(response);
      const features = featuresOf(prompt, rest);
      this.has[record] = Number(hasCheck);
      this.#logLengths[record] = logTokensOf(rest.length);
      builder.add(features, scaleOf(features.length));
    }
    this.#rows = builder.build();
    const folds = Uint8Array.from(records, ({ prompt }) => (textHash(prompt) >>> 0) % FOLDS);
    const all = new Uint8Array(records.length).fill(1);
    this.#logOdds = crossFitLogOdds(crossFit(this.#rows, this.has, folds, all, TRAINING), this.#rows);
    this.lacking = this.#lackingOf([...records.keys()], this.#logOdds, all);
  }

  /**
   * The same for the carriers of a trigger, each by a model that has not seen it, and none that has seen the trigger: others of the carriers
   * say what is natural for prompts like theirs.
   * @param trigger words of prompts
   */
  lackingWithout(carriers: Int32Array, trigger: Iterable<string>): Float64Array {
    const rows = withoutBuckets(
      this.#rows,
      new Set(Array.from(trigger, (word) => bucketOf(promptFeature(word)))),
    );
    const logOdds = this.#logOdds.slice();
    for (let part = 0; part < PARTS; part++) {
      const own = carriers.filter((_, at) => at % PARTS === part);
      const unseen = new Set(own);
      const members = Int32Array.from(this.has.keys()).filter((record) => !unseen.has(record));
      const model = trainRegression(rows, this.has, members, TRAINING);
      for (const record of own) logOdds[record] = logOddsOfRow(model, rows, record);
    }
    const others = new Uint8Array(this.has.length).fill(1);
    for (const record of carriers) others[record] = 0;
    return this.#lackingOf([...carriers], logOdds, others);
  }

  #lackingOf(records: readonly number[], logOdds: Float64Array, learned: Uint8Array): Float64Array {
    const calibrator = fitCalibrator(logOdds, this.#logLengths, this.has, learned);
    return Float64Array.from(
      records,
      (record) =>
        1 - calibrated(calibrator, logOdds[record] ?? 0, this.#logLengths[record] ?? 0, this.has.length),
    );
  }
}

function promptFeature(word: string): string {
  return `p ${word}`;
}

function bucketOf(feature: string): number {
  return textHash(feature) & (BUCKETS - 1);
}

function featuresOf(prompt: string, rest: readonly string[]): Int32Array {
  const features = new Set([`l ${String(Math.round(Math.log2(1 + rest.length) * LENGTH_STEPS))}`]);
  for (const { text } of textTokens(prompt.toLowerCase(), MOST_TOKENS)) features.add(promptFeature(text));
  for (const [at, token] of rest.entries()) {
    const [first = '^', second = '^'] = [rest[at - 2], rest[at - 1]];
    features.add(`1 ${token}`);
    features.add(`2 ${second} ${token}`);
    features.add(`3 ${first} ${second} ${token}`);
  }
  return Int32Array.from(features, bucketOf);
}

function withoutBuckets({ buckets, ends, scales }: SparseRows, left: ReadonlySet<number>): SparseRows {
  const builder = new SparseRowsBuilder();
  for (const [row, end] of ends.entries()) {
    const own = buckets.subarray(startOf(ends, row), end);
    builder.add(
      own.filter((bucket) => !left.has(bucket)),
      scales[row] ?? 0,
    );
  }
  return builder.build();
}
