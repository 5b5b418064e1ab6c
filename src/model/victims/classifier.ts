import { CodePurifyError } from '../../errors.js';
import { batchLimits, runBatched } from '../runtime/batches.js';
import {
  classLogits,
  confidenceIn,
  predictionOf,
  requireWidth,
  type ClassLogits,
  type OutputKind,
} from './class-predictions.js';
import { paddedFeeds, rowKey, type Row } from '../tokenizers/padded.js';
import type { OnnxSession } from '../runtime/session.js';
import type { Confidence, Prediction, Victim, VictimDescription, VictimInput } from '../victim.js';

/** Turns inputs into rows of token ids. */
export interface InputEncoder {
  /** Tokens of an input before any cut, special tokens included. */
  count(input: VictimInput): number;
  /** One row, at most as long as the window. */
  row(input: VictimInput): Row;
}

/** The parts of a classifier. */
export interface ClassifierParts {
  readonly description: VictimDescription;
  readonly session: OnnxSession;
  readonly encoder: InputEncoder;
  readonly padId: number;
  readonly output: OutputKind;
}

/** An ONNX encoder with a classification head, over single inputs or pairs: k logits, or one (sigmoid). */
export class Classifier implements Victim {
  readonly #parts: ClassifierParts;
  readonly #outputName: string;

  /** @throws CodePurifyError `model` when the numbers of logits and labels differ */
  constructor(parts: ClassifierParts) {
    this.#parts = parts;
    this.#outputName = parts.session.outputName('logits');
    const width = parts.session.shapeOf(this.#outputName)?.at(-1);
    if (typeof width === 'number') requireWidth(parts.description.labels, width, parts.session.path);
  }

  get description(): VictimDescription {
    return this.#parts.description;
  }

  countTokens(input: VictimInput): number {
    return this.#parts.encoder.count(input);
  }

  async predict(inputs: readonly VictimInput[]): Promise<Prediction[]> {
    const all = await this.#logits(inputs);
    return all.map((logits) => predictionOf(logits, this.description.labels));
  }

  async confidences(inputs: readonly VictimInput[], targets: readonly Prediction[]): Promise<Confidence[]> {
    const all = await this.#logits(inputs);
    return all.map((logits, i) => {
      const target = targets[i];
      if (target !== undefined && target.index >= 0 && target.index < logits.length)
        return confidenceIn(logits, target.index);
      throw new CodePurifyError(
        'internal',
        `Input ${i} has no target among ${logits.length} classes.`,
        'Report this defect.',
      );
    });
  }

  async close(): Promise<void> {
    await this.#parts.session.close();
  }

  async #logits(inputs: readonly VictimInput[]): Promise<ClassLogits[]> {
    const rows = inputs.map((input) => this.#parts.encoder.row(input));
    return runBatched(
      rows,
      rowKey,
      (row) => row.ids.length,
      (batch) => this.#run(batch),
      batchLimits(this.#parts.session.independentRows),
    );
  }

  async #run(batch: readonly Row[]): Promise<ClassLogits[]> {
    const { session, padId, output, description } = this.#parts;
    const { data, dims } = await session.run(paddedFeeds(batch, padId), this.#outputName);
    const width = data.length / batch.length;
    if (dims[0] !== batch.length || !Number.isInteger(width)) {
      throw new CodePurifyError(
        'model',
        `${session.path} answers ${batch.length} inputs with logits of shape ${dims.join(' × ')}.`,
        'Export it with a free batch dimension and one row of logits per input.',
      );
    }
    requireWidth(description.labels, width, session.path);
    return batch.map((_, i) => classLogits(data.subarray(i * width, (i + 1) * width), output));
  }
}
