import { MAX_BEAMS, MAX_OUTPUT_TOKENS } from '../folder/model-limits.js';
import type { ModelFolder, Settings } from '../folder/model-folder.js';
import { OnnxSession, type SessionOptions } from '../runtime/session.js';
import { ENCODER_INPUTS } from '../tokenizers/padded.js';
import type { VictimDescription } from '../victim.js';
import { EncoderDecoder, type EncoderDecoderParts } from './encoder-decoder.js';
import { templateEncoder, type EncoderParts } from './input-encoders.js';
import { Seq2seq, type GenerationSettings } from './seq2seq.js';

/** Inputs that we provide to decoders, by optimum's names (`decoder_model.onnx`, without a cache). */
const DECODER_INPUTS = [
  'input_ids',
  'decoder_input_ids',
  'decoder_attention_mask',
  'encoder_hidden_states',
  'encoder_attention_mask',
];

/**
 * Opens `encoder_model.onnx` and `decoder_model.onnx` (without a cache, because one pass per variant needs none).
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
  const { startId, ...generation } = await generationSettings(folder, parts);
  const encoder = await open('encoder_model.onnx', ENCODER_INPUTS);
  const decoder = await open('decoder_model.onnx', DECODER_INPUTS);
  const { tokenizer, padId } = parts;
  const model = new EncoderDecoder({ encoder, decoder, padId, startId });
  const inputs = templateEncoder(parts, 1);
  return new Seq2seq({ description: description(), model, tokenizer, inputs, generation });
}

async function generationSettings(
  folder: ModelFolder,
  { tokenizer, padId }: EncoderParts,
): Promise<GenerationSettings & Pick<EncoderDecoderParts, 'startId'>> {
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
