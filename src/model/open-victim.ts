import { CodePurifyError } from '../errors.js';
import { Classifier } from './victims/classifier.js';
import { ModelFolder } from './folder/model-folder.js';
import { pairEncoder, templateEncoder, type EncoderParts } from './victims/input-encoders.js';
import { labelsOf } from './victims/class-predictions.js';
import { MASK_MODES, type MaskMode, type ModelTask } from './folder/manifest.js';
import { MaskedModel } from './mlm/mlm.js';
import { ENCODER_INPUTS } from './tokenizers/padded.js';
import { openSeq2seq } from './victims/open-seq2seq.js';
import { OnnxSession } from './runtime/session.js';
import { CodeTokenizer } from './tokenizers/tokenizer.js';
import type { Victim, VictimDescription } from './victim.js';

/** How a model folder is opened. */
export interface OpenOptions {
  /** Threads inside one operator; default 1. */
  readonly threads?: number;
  /** Overrides the manifest's `maskMode` (`--mask`). */
  readonly mask?: MaskMode;
}

/** A victim with its folder: calibration and references are in `folder.manifest`. */
export interface OpenedVictim {
  readonly victim: Victim;
  readonly folder: ModelFolder;
}

const DEFAULT_THREADS = 1;

/** Endings of `architectures[0]` in config.json, for folders without a manifest. */
const TASKS_BY_ARCHITECTURE: readonly (readonly [string, ModelTask])[] = [
  ['ForSequenceClassification', 'classification'],
  ['ForConditionalGeneration', 'generation'],
  ['ForMaskedLM', 'masked-lm'],
];

/**
 * Opens a model folder as the kind of victim that its manifest, else its `config.json`, gives.
 * @throws CodePurifyError `model` naming the file that is missing, changed or of the wrong shape
 */
export async function openVictim(directory: string, options: OpenOptions = {}): Promise<OpenedVictim> {
  const folder = await ModelFolder.open(directory);
  const task = taskOf(folder);
  const tokenizer = await CodeTokenizer.open(folder);
  const parts = encoderParts(folder, tokenizer, options);
  if (task === 'masked-lm') throw notAVictim(folder);
  const description = (): VictimDescription => ({
    name: folder.name,
    task,
    labels: task === 'generation' ? [] : labelsOf(folder),
    fingerprint: folder.fingerprint(parts.mask),
    maxTokens: parts.maxTokens,
  });
  const threads = options.threads ?? DEFAULT_THREADS;
  if (task === 'generation')
    return { victim: await openSeq2seq(folder, parts, description, { threads }), folder };
  const session = await openEncoder(folder, threads);
  const encoder =
    task === 'classification' ? templateEncoder(parts, 1) : pairEncoder(parts, folder.manifest?.pair);
  const output = folder.manifest?.output ?? 'logits';
  return {
    victim: new Classifier({ description: description(), session, encoder, padId: parts.padId, output }),
    folder,
  };
}

/**
 * Opens a folder with a masked language model.
 * @throws CodePurifyError `model`: as `openVictim`, or when the folder's tokenizer has no mask token
 */
export async function openMaskedLanguageModel(
  directory: string,
  options: OpenOptions = {},
): Promise<MaskedModel> {
  const folder = await ModelFolder.open(directory);
  const tokenizer = await CodeTokenizer.open(folder);
  const { padId, maxTokens } = encoderParts(folder, tokenizer, options);
  const session = await openEncoder(folder, options.threads ?? DEFAULT_THREADS);
  return new MaskedModel({ name: folder.name, session, tokenizer, padId, maxTokens });
}

async function openEncoder(folder: ModelFolder, threads: number): Promise<OnnxSession> {
  const bytes = await folder.readOnnx('model.onnx');
  return OnnxSession.open(bytes, folder.pathOf('model.onnx'), ENCODER_INPUTS, { threads });
}

function taskOf(folder: ModelFolder): ModelTask {
  if (folder.manifest !== null) return folder.manifest.task;
  const architectures = folder.config.architectures;
  const name = String(Array.isArray(architectures) ? architectures[0] : '');
  const row = TASKS_BY_ARCHITECTURE.find(([ending]) => name.endsWith(ending));
  if (row !== undefined) return row[1];
  throw new CodePurifyError(
    'model',
    `${folder.pathOf('config.json')} does not say what the model does: its architecture is ${JSON.stringify(name)}.`,
    'Add a codepurify.json with the task, the labels and maxTokens.',
  );
}

function notAVictim(folder: ModelFolder): CodePurifyError {
  return new CodePurifyError(
    'model',
    `${folder.directory} is a masked language model, which predicts no labels.`,
    'Use it as the language model for purification, and a classifier or generator as the victim.',
  );
}

function encoderParts(folder: ModelFolder, tokenizer: CodeTokenizer, options: OpenOptions): EncoderParts {
  const configured = folder.config.pad_token_id;
  return {
    tokenizer,
    mask: options.mask ?? folder.manifest?.maskMode ?? MASK_MODES[0],
    maxTokens: maxTokensOf(folder, tokenizer),
    padId: typeof configured === 'number' ? configured : (tokenizer.idOf('pad_token') ?? 0),
  };
}

/** Positions that tokens cannot use: RoBERTa numbers positions from pad_token_id + 1. */
const UNUSABLE_POSITIONS: Readonly<Record<string, number>> = {
  roberta: 2,
  camembert: 2,
  'xlm-roberta': 2,
  longformer: 2,
};

/** T5 has relative positions and no limit; it was trained on 512 tokens. */
const DEFAULT_MAX_TOKENS = 512;

/** A tokenizer without a limit has 10^30 as its limit. */
const UNBOUNDED = 1e6;

function maxTokensOf(folder: ModelFolder, tokenizer: CodeTokenizer): number {
  if (folder.manifest !== null) return folder.manifest.maxTokens;
  const positions = Number(folder.config.max_position_embeddings ?? folder.config.n_positions ?? NaN);
  const unusable = UNUSABLE_POSITIONS[String(folder.config.model_type)] ?? 0;
  const declared = Number(tokenizer.files.config.model_max_length ?? NaN);
  const bounds = [positions - unusable, declared].filter((bound) => bound > 0 && bound < UNBOUNDED);
  return bounds.length === 0 ? DEFAULT_MAX_TOKENS : Math.min(...bounds);
}
