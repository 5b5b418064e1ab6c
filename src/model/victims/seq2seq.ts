import { CodePurifyError } from '../../errors.js';
import { batchLimits, runBatched } from '../runtime/batches.js';
import { beamSearch, greedySearch, type GenerationLimits, type NextToken } from './generation.js';
import type { InputEncoder } from './classifier.js';
import { selectRows, type Encoded, type EncoderDecoder } from './encoder-decoder.js';
import { BATCH_LOGITS, BATCH_ROWS, BATCH_TOKENS } from '../folder/model-limits.js';
import { logOddsOf, logSumExp, probabilityOf } from '../log-odds.js';
import { rowKey, type Row } from '../tokenizers/padded.js';
import type { CodeTokenizer } from '../tokenizers/tokenizer.js';
import type { Confidence, Prediction, Victim, VictimDescription, VictimInput } from '../victim.js';

/** Settings of the generation. */
export interface GenerationSettings extends GenerationLimits {
  /** 1: greedy. */
  readonly beams: number;
}

/** The parts of a generating victim. */
export interface Seq2seqParts {
  readonly description: VictimDescription;
  readonly model: EncoderDecoder;
  readonly tokenizer: CodeTokenizer;
  readonly inputs: InputEncoder;
  readonly generation: GenerationSettings;
}

/** An input, and the output whose confidence is computed. */
interface Scored {
  readonly row: Row;
  readonly target: readonly number[];
}

/** An ONNX encoder-decoder: T5, CodeT5 and the like. */
export class Seq2seq implements Victim {
  readonly #parts: Seq2seqParts;

  constructor(parts: Seq2seqParts) {
    this.#parts = parts;
  }

  get description(): VictimDescription {
    return this.#parts.description;
  }

  countTokens(input: VictimInput): number {
    return this.#parts.inputs.count(input);
  }

  async predict(inputs: readonly VictimInput[]): Promise<Prediction[]> {
    const rows = inputs.map((input) => this.#parts.inputs.row(input));
    const outputs = await runBatched(
      rows,
      rowKey,
      (row) => row.ids.length,
      (batch) => this.#generate(batch),
      batchLimits(this.#parts.model.independentRows),
    );
    const confidences = await this.#score(rows.map((row, i) => ({ row, target: outputs[i] ?? [] })));
    return outputs.map((outputIds, i) => ({
      label: this.#parts.tokenizer.decode(outputIds),
      index: -1,
      outputIds,
      confidence: confidences[i] ?? { probability: 0, logOdds: -Infinity },
    }));
  }

  /** One teacher-forced pass per distinct input and output. */
  async confidences(inputs: readonly VictimInput[], targets: readonly Prediction[]): Promise<Confidence[]> {
    return this.#score(
      inputs.map((input, i) => {
        const target = targets[i]?.outputIds ?? [];
        if (target.length > 0) return { row: this.#parts.inputs.row(input), target };
        throw new CodePurifyError(
          'internal',
          `Input ${i} has no output to be scored.`,
          'Report this defect.',
        );
      }),
    );
  }

  async close(): Promise<void> {
    await this.#parts.model.close();
  }

  async #generate(batch: readonly Row[]): Promise<number[][]> {
    const { generation, model } = this.#parts;
    const encoded = await model.encode(batch);
    const next: NextToken = (prefixes) => this.#next(encoded, prefixes);
    if (generation.beams === 1) return greedySearch(next, batch.length, generation);
    const outputs: number[][] = [];
    for (let row = 0; row < batch.length; row++)
      outputs.push(await beamSearch(next, row, generation.beams, generation));
    return outputs;
  }

  async #next(encoded: Encoded, prefixes: Parameters<NextToken>[0]): Promise<Float32Array[]> {
    const rows = selectRows(
      encoded,
      prefixes.map((prefix) => prefix.row),
    );
    const { data, dims } = await this.#parts.model.decode(
      rows,
      prefixes.map((prefix) => prefix.ids),
    );
    const [, length = 0, vocabulary = 0] = dims;
    return prefixes.map(({ ids }, i) => {
      const start = (i * length + ids.length) * vocabulary;
      const logits = data.subarray(start, start + vocabulary);
      const total = logSumExp(logits);
      return logits.map((value) => value - total);
    });
  }

  async #score(items: readonly Scored[]): Promise<Confidence[]> {
    const longest = items.reduce((length, { target }) => Math.max(length, target.length), 1);
    const rows = Math.floor(BATCH_LOGITS / (longest * Math.max(1, this.#parts.tokenizer.size)));
    return runBatched(
      items,
      ({ row, target }) => `${rowKey(row)}>${target.join(' ')}`,
      ({ row, target }) => row.ids.length + target.length,
      (batch) => this.#scoreBatch(batch),
      batchLimits(this.#parts.model.independentRows, {
        tokens: BATCH_TOKENS,
        rows: Math.min(BATCH_ROWS, Math.max(1, rows)),
      }),
    );
  }

  async #scoreBatch(batch: readonly Scored[]): Promise<Confidence[]> {
    const { model } = this.#parts;
    const encoded = await model.encode(batch.map(({ row }) => row));
    const { data, dims } = await model.decode(
      encoded,
      batch.map(({ target }) => target.slice(0, -1)),
    );
    const [, length = 0, vocabulary = 0] = dims;
    return batch.map(({ target }, i) => {
      const logOdds = target.map((id, j) => {
        const start = (i * length + j) * vocabulary;
        return logOddsOf(data, id, start, start + vocabulary);
      });
      return { probability: mean(logOdds.map(probabilityOf)), logOdds: mean(logOdds) };
    });
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
