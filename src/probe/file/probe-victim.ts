import { tokenize } from '../../code/parsing/tokens.js';
import { LANGUAGES } from '../../code/languages/languages.js';
import { argMax, probabilityOf } from '../../model/log-odds.js';
import type { Confidence, Prediction, Victim, VictimInput } from '../../model/victim.js';
import { recordBuckets } from '../read/record-buckets.js';
import { FeatureLister } from '../read/ngrams.js';
import { logOddsByLabel, type ProbeModel } from './probe-model.js';
import { scaleOf } from '../read/sparse-rows.js';
import { variantFeatures } from '../read/variant-features.js';
import { MAX_VOCABULARY, Vocabulary } from '../read/vocabulary.js';

/** A probe has no window; no function is longer than this. */
const MAX_TOKENS = 1_000_000;

/**
 * A trained probe as a victim: n-grams in, calibrated log-odds out.
 * @param fingerprint sha256 of its file: `probeFingerprint`
 */
export class ProbeVictim implements Victim {
  readonly description: Victim['description'];
  private vocabulary: Vocabulary;
  private lister: FeatureLister;

  constructor(
    private readonly model: ProbeModel,
    fingerprint: string,
  ) {
    const { task, labels } = model;
    this.description = { name: 'probe', task, labels, fingerprint, maxTokens: MAX_TOKENS };
    this.vocabulary = new Vocabulary(model.key);
    this.lister = new FeatureLister(this.vocabulary);
  }

  countTokens(input: VictimInput): number {
    const language = LANGUAGES[this.model.language];
    return input.reduce(
      (sum, side) => sum + tokenize(side.map(({ text }) => text).join(''), language).texts.length,
      0,
    );
  }

  predict(inputs: readonly VictimInput[]): Promise<Prediction[]> {
    return Promise.resolve(inputs.map((input) => this.predictOne(input)));
  }

  confidences(inputs: readonly VictimInput[], targets: readonly Prediction[]): Promise<Confidence[]> {
    return Promise.resolve(
      inputs.map((input, at) => confidenceOf(this.logOdds(input)[targets[at]?.index ?? 0] ?? 0)),
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private predictOne(input: VictimInput): Prediction {
    const logOdds = this.logOdds(input);
    const index = argMax(logOdds);
    return {
      label: this.model.labels[index] ?? String(index),
      index,
      outputIds: [],
      confidence: confidenceOf(logOdds[index] ?? 0),
    };
  }

  /** Log-odds of each label against the rest (nats). */
  private logOdds(input: VictimInput): number[] {
    if (this.vocabulary.size > MAX_VOCABULARY) this.forget();
    const sides = input.map((side) =>
      variantFeatures(side, this.model.language, this.vocabulary, this.lister),
    );
    const tokens = sides.reduce((sum, side) => sum + side.tokens, 0);
    const features = new Set(recordBuckets(sides));
    return logOddsByLabel(this.model, tokens, ({ weights, bias }) => {
      let sum = 0;
      for (const bucket of features) sum += weights[bucket] ?? 0;
      return bias + sum * scaleOf(tokens);
    });
  }

  /** Hashes depend on the model's key alone, so a new vocabulary gives the same answers. */
  private forget(): void {
    this.vocabulary = new Vocabulary(this.model.key);
    this.lister = new FeatureLister(this.vocabulary);
  }
}

function confidenceOf(logOdds: number): Confidence {
  return { probability: probabilityOf(logOdds), logOdds };
}
