import type { OnnxSession, Feed, Numbers } from '../runtime/session.js';
import { paddedFeeds, type Row } from '../tokenizers/padded.js';

/** Encoder outputs of a batch: `[rows, tokens, width]`, with the attention mask. */
export interface Encoded {
  readonly hidden: Numbers;
  readonly mask: Feed;
}

/** The two sessions of an encoder-decoder, and the token ids that they need. */
export interface EncoderDecoderParts {
  readonly encoder: OnnxSession;
  readonly decoder: OnnxSession;
  readonly padId: number;
  /** The token that the decoder starts from. */
  readonly startId: number;
}

/** Runs the sessions of an encoder-decoder. The decoder has no cache: it reads the whole output in each pass. */
export class EncoderDecoder {
  readonly #outputName: string;

  constructor(private readonly parts: EncoderDecoderParts) {
    this.#outputName = parts.decoder.outputName('logits');
  }

  /** Whether the answer for a row is the same in any batch. */
  get independentRows(): boolean {
    return this.parts.encoder.independentRows && this.parts.decoder.independentRows;
  }

  /** Encodes a batch. @throws CodePurifyError `model` when the encoder fails */
  async encode(batch: readonly Row[]): Promise<Encoded> {
    const { encoder, padId } = this.parts;
    const feeds = paddedFeeds(batch, padId);
    return {
      hidden: await encoder.run(feeds, encoder.outputName('last_hidden_state')),
      mask: feeds.attention_mask,
    };
  }

  /**
   * Logits `[rows, tokens, vocabulary]` after the start token and each token of the outputs.
   * @param outputs token ids, one list for each encoded row, without the start token
   * @throws CodePurifyError `model` when the decoder fails
   */
  async decode(encoded: Encoded, outputs: readonly (readonly number[])[]): Promise<Numbers> {
    const { decoder, padId, startId } = this.parts;
    const feeds = paddedFeeds(
      outputs.map((ids) => ({ ids: [startId, ...ids], types: [] })),
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

  /** Frees the memory of both models. */
  async close(): Promise<void> {
    await this.parts.encoder.close();
    await this.parts.decoder.close();
  }
}

/** Copies of rows of the encoder's output, in the order given; a row may occur more than once. */
export function selectRows({ hidden, mask }: Encoded, rows: readonly number[]): Encoded {
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
