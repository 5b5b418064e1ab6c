import { CodePurifyError } from '../../errors.js';
import { batchLimits, runBatched } from '../runtime/batches.js';
import type { ModelFolder, Settings } from '../folder/model-folder.js';
import { beamSearch, greedySearch, type GenerationLimits, type NextToken } from './generation.js';
import type { InputEncoder } from './classifier.js';
import { templateEncoder, type EncoderParts } from './input-encoders.js';
import {
  BATCH_LOGITS,
  BATCH_ROWS,
  BATCH_TOKENS,
  MAX_BEAMS,
  MAX_OUTPUT_TOKENS,
} from '../folder/model-limits.js';
import { logOddsOf, logSumExp, probabilityOf } from '../log-odds.js';
import { ENCODER_INPUTS, paddedFeeds, rowKey, type Row } from '../tokenizers/padded.js';
import { OnnxSession, type Feed, type Numbers, type SessionOptions } from '../runtime/session.js';
import type { CodeTokenizer } from '../tokenizers/tokenizer.js';
import type { Confidence, Prediction, Victim, VictimDescription, VictimInput } from '../victim.js';

/** Inputs of decoders that this product feeds, by optimum's names (`decoder_model.onnx`, without a cache). */
const DECODER_INPUTS = [
  'input_ids',
  'decoder_input_ids',
  'decoder_attention_mask',
  'encoder_hidden_states',
  'encoder_attention_mask',
];

/** How a model generates. */
interface GenerationSettings extends GenerationLimits {
  /** 1: greedy. */
  readonly beams: number;
  /** The token that the decoder starts from. */
  readonly startId: number;
}

/** What a generating victim is made of. */
export interface Seq2seqParts {
  readonly description: VictimDescription;
  readonly encoder: OnnxSession;
  readonly decoder: OnnxSession;
  readonly tokenizer: CodeTokenizer;
  readonly inputs: InputEncoder;
  readonly padId: number;
  readonly generation: GenerationSettings;
}

/** Encoder outputs of a batch: `[rows, tokens, width]`, with the attention mask. */
interface Encoded {
  readonly hidden: Numbers;
  readonly mask: Feed;
}

/** An input with the output whose confidence is asked for. */
interface Scored {
  readonly row: Row;
  readonly target: readonly number[];
}

/** An ONNX encoder-decoder: T5, CodeT5 and the like. */
export class Seq2seq implements Victim {
  readonly #parts: Seq2seqParts;
  readonly #outputName: string;

  constructor(parts: Seq2seqParts) {
    this.#parts = parts;
    this.#outputName = parts.decoder.outputName('logits');
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
      batchLimits(this.#independentRows),
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
    await this.#parts.encoder.close();
    await this.#parts.decoder.close();
  }

  get #independentRows(): boolean {
    return this.#parts.encoder.independentRows && this.#parts.decoder.independentRows;
  }

  async #encode(batch: readonly Row[]): Promise<Encoded> {
    const { encoder, padId } = this.#parts;
    const feeds = paddedFeeds(batch, padId);
    return {
      hidden: await encoder.run(feeds, encoder.outputName('last_hidden_state')),
      mask: feeds.attention_mask,
    };
  }

  async #generate(batch: readonly Row[]): Promise<number[][]> {
    const { generation } = this.#parts;
    const encoded = await this.#encode(batch);
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
    const { data, dims } = await this.#decode(
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

  async #decode(encoded: Encoded, outputs: readonly (readonly number[])[]): Promise<Numbers> {
    const { decoder, padId, generation } = this.#parts;
    const feeds = paddedFeeds(
      outputs.map((ids) => ({ ids: [generation.startId, ...ids], types: [] })),
      padId,
    );
    return decoder.run(
      {
        input_ids: feeds.input_ids,
        decoder_input_ids: feeds.input_ids,
        decoder_attention_mask: feeds.attention_mask,
        encoder_hidden_states: encoded.hidden,
        encoder_attention_mask: encoded.mask,
      },
      this.#outputName,
    );
  }

  async #score(items: readonly Scored[]): Promise<Confidence[]> {
    const longest = items.reduce((length, { target }) => Math.max(length, target.length), 1);
    const rows = Math.floor(BATCH_LOGITS / (longest * Math.max(1, this.#parts.tokenizer.size)));
    return runBatched(
      items,
      ({ row, target }) => `${rowKey(row)}>${target.join(' ')}`,
      ({ row, target }) => row.ids.length + target.length,
      (batch) => this.#scoreBatch(batch),
      batchLimits(this.#independentRows, {
        tokens: BATCH_TOKENS,
        rows: Math.min(BATCH_ROWS, Math.max(1, rows)),
      }),
    );
  }

  async #scoreBatch(batch: readonly Scored[]): Promise<Confidence[]> {
    const encoded = await this.#encode(batch.map(({ row }) => row));
    const { data, dims } = await this.#decode(
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

/** Copies of the encoder's output, one row per prefix. */
function selectRows({ hidden, mask }: Encoded, rows: readonly number[]): Encoded {
  const [, tokens = 0, width = 0] = hidden.dims;
  const size = tokens * width;
  const data = new Float32Array(rows.length * size);
  rows.forEach((row, i) => {
    data.set(hidden.data.subarray(row * size, (row + 1) * size), i * size);
  });
  const attention = 'integers' in mask ? mask.integers : [];
  return {
    hidden: { data, dims: [rows.length, tokens, width] },
    mask: {
      integers: rows.flatMap((row) => attention.slice(row * tokens, (row + 1) * tokens)),
      dims: [rows.length, tokens],
    },
  };
}

/**
 * Opens `encoder_model.onnx` and `decoder_model.onnx` (without a cache; the one pass per variant needs none).
 * @throws CodePurifyError `model` naming the file that is missing or of the wrong shape
 */
export async function openSeq2seq(
  folder: ModelFolder,
  parts: EncoderParts,
  description: () => VictimDescription,
  options: SessionOptions,
): Promise<Seq2seq> {
  const open = async (name: string, inputs: readonly string[]): Promise<OnnxSession> =>
    OnnxSession.open(await folder.readOnnx(name), folder.pathOf(name), inputs, options);
  const generation = await generationSettings(folder, parts);
  const encoder = await open('encoder_model.onnx', ENCODER_INPUTS);
  const decoder = await open('decoder_model.onnx', DECODER_INPUTS);
  const { tokenizer, padId } = parts;
  const inputs = templateEncoder(parts, 1);
  return new Seq2seq({ description: description(), encoder, decoder, tokenizer, inputs, padId, generation });
}

async function generationSettings(
  folder: ModelFolder,
  { tokenizer, padId }: EncoderParts,
): Promise<GenerationSettings> {
  const settings: Settings = { ...folder.config, ...(await folder.readSettings('generation_config.json')) };
  const manifest = folder.manifest?.generation;
  const eos = [settings.eos_token_id].flat().filter((id): id is number => typeof id === 'number');
  const fallback = tokenizer.idOf('eos_token');
  return {
    eosIds: eos.length > 0 ? eos : fallback === null ? [] : [fallback],
    maxTokens:
      manifest?.maxOutputTokens ??
      bounded(settings.max_new_tokens ?? settings.max_length, MAX_OUTPUT_TOKENS, MAX_OUTPUT_TOKENS),
    beams: manifest?.beams ?? bounded(settings.num_beams, 1, MAX_BEAMS),
    startId: bounded(settings.decoder_start_token_id, padId, Number.MAX_SAFE_INTEGER),
  };
}

function bounded(value: unknown, fallback: number, limit: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? Math.min(value, limit)
    : fallback;
}
