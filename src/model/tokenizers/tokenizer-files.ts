import { CodePurifyError } from '../../errors.js';
import { decode, type ModelFolder, type Settings } from '../folder/model-folder.js';
import { MAX_TOKENIZER_BYTES } from '../folder/model-limits.js';
import { parseJson } from '../folder/manifest.js';

/** A special token as `tokenizer.json` lists it. */
export interface AddedToken {
  readonly id: number;
  readonly content: string;
  readonly single_word: boolean;
  readonly lstrip: boolean;
  readonly rstrip: boolean;
  readonly normalized: boolean;
  readonly special: boolean;
}

/** The parts of `tokenizer.json` that are used here; the library reads the rest. */
export interface TokenizerJson {
  readonly added_tokens: readonly AddedToken[];
  readonly normalizer: Settings | null;
  readonly pre_tokenizer: Settings | null;
  readonly post_processor: Settings | null;
  readonly decoder: Settings | null;
  readonly model: Settings;
}

/** The special tokens by role, as Hugging Face names the roles. */
const TOKEN_ROLES = [
  'mask_token',
  'unk_token',
  'pad_token',
  'bos_token',
  'eos_token',
  'cls_token',
  'sep_token',
] as const;
/** One of {@link TOKEN_ROLES}. */
export type TokenRole = (typeof TOKEN_ROLES)[number];

/** The tokenizer files of a model folder. */
export interface TokenizerFiles {
  readonly json: TokenizerJson;
  readonly config: Settings;
  /** Text of each special token that the folder names. */
  readonly roles: ReadonlyMap<TokenRole, string>;
}

/** RoBERTa's names, for folders with only `vocab.json` and `merges.txt`, as in the first releases. */
const ROBERTA_ROLES: Readonly<Record<TokenRole, string>> = {
  mask_token: '<mask>',
  unk_token: '<unk>',
  pad_token: '<pad>',
  bos_token: '<s>',
  eos_token: '</s>',
  cls_token: '<s>',
  sep_token: '</s>',
};

/** Usual texts by role, which are looked up in the vocabulary if no file names the role. */
const USUAL: Readonly<Record<TokenRole, readonly string[]>> = {
  mask_token: ['<mask>', '[MASK]'],
  unk_token: ['<unk>', '[UNK]'],
  pad_token: ['<pad>', '[PAD]'],
  bos_token: ['<s>', '[CLS]'],
  eos_token: ['</s>', '[SEP]'],
  cls_token: ['<s>', '[CLS]'],
  sep_token: ['</s>', '[SEP]'],
};

/**
 * Reads the tokenizer of a model folder: `tokenizer.json`, else `vocab.json` + `merges.txt` as a byte-level
 * BPE (RoBERTa, CodeBERT, CodeT5).
 * @throws CodePurifyError `model` naming the missing or malformed file
 */
export async function readTokenizerFiles(folder: ModelFolder): Promise<TokenizerFiles> {
  const config = await folder.readSettings('tokenizer_config.json');
  const named = { ...(await folder.readSettings('special_tokens_map.json')), ...config };
  const bytes = await folder.read('tokenizer.json', MAX_TOKENIZER_BYTES);
  if (bytes === null) return fromVocabulary(folder, config, named);
  const file = folder.pathOf('tokenizer.json');
  const json = checkTokenizerJson(parseJson(decode(bytes), file), file);
  return { json, config, roles: rolesOf(named, json) };
}

function checkTokenizerJson(value: unknown, file: string): TokenizerJson {
  const json = value as Partial<TokenizerJson> | null;
  const complete = typeof json === 'object' && json !== null && typeof json.model === 'object';
  if (complete && Array.isArray(json.added_tokens)) {
    const { normalizer = null, pre_tokenizer = null, post_processor = null, decoder = null } = json;
    return { ...(json as TokenizerJson), normalizer, pre_tokenizer, post_processor, decoder };
  }
  throw new CodePurifyError(
    'model',
    `${file} is not a tokenizer.`,
    'Save it again with the library that made the model.',
  );
}

async function fromVocabulary(
  folder: ModelFolder,
  config: Settings,
  named: Settings,
): Promise<TokenizerFiles> {
  const vocabulary = await folder.read('vocab.json', MAX_TOKENIZER_BYTES);
  const merges = await folder.read('merges.txt', MAX_TOKENIZER_BYTES);
  if (vocabulary === null || merges === null) {
    throw new CodePurifyError(
      'model',
      `${folder.directory} has no tokenizer: neither tokenizer.json nor vocab.json with merges.txt.`,
      'Save the tokenizer of the model into the folder (tokenizer.save_pretrained).',
    );
  }
  const file = folder.pathOf('vocab.json');
  const vocab = checkVocabulary(parseJson(decode(vocabulary), file), file);
  const extra = await folder.readSettings('added_tokens.json');
  const ids = new Map([...Object.entries(vocab), ...numbersOf(extra)]);
  const roles = new Map(
    TOKEN_ROLES.map((role) => [role, textOf(named[role]) ?? ROBERTA_ROLES[role]] as const),
  );
  return { json: byteLevelJson(vocab, mergesOf(decode(merges)), ids, roles, named), config, roles };
}

function checkVocabulary(value: unknown, file: string): Readonly<Record<string, number>> {
  const valid =
    typeof value === 'object' && value !== null && Object.values(value).every(Number.isSafeInteger);
  if (valid) return value as Record<string, number>;
  throw new CodePurifyError(
    'model',
    `${file} is not a vocabulary (token → id).`,
    'Save the tokenizer of the model again.',
  );
}

function mergesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#version'));
}

function byteLevelJson(
  vocab: Readonly<Record<string, number>>,
  merges: readonly string[],
  ids: ReadonlyMap<string, number>,
  roles: ReadonlyMap<TokenRole, string>,
  named: Settings,
): TokenizerJson {
  const prefix = { add_prefix_space: named.add_prefix_space === true, trim_offsets: true };
  const [cls, sep] = [roles.get('cls_token') ?? '<s>', roles.get('sep_token') ?? '</s>'];
  const special = new Set([...roles.values(), ...extraTokens(named)]);
  return {
    added_tokens: [...special].flatMap((content) => addedToken(content, ids.get(content), roles)),
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', ...prefix, use_regex: true },
    post_processor: {
      type: 'RobertaProcessing',
      cls: [cls, ids.get(cls)],
      sep: [sep, ids.get(sep)],
      ...prefix,
    },
    decoder: { type: 'ByteLevel', ...prefix, use_regex: true },
    model: { type: 'BPE', vocab, merges, unk_token: roles.get('unk_token') ?? null },
  };
}

function addedToken(
  content: string,
  id: number | undefined,
  roles: ReadonlyMap<TokenRole, string>,
): AddedToken[] {
  if (id === undefined) return [];
  const lstrip = content === roles.get('mask_token'); // RoBERTa's mask includes the space before it
  return [{ id, content, lstrip, rstrip: false, single_word: false, normalized: false, special: true }];
}

function extraTokens(named: Settings): string[] {
  const extra = named.additional_special_tokens;
  return Array.isArray(extra) ? extra.flatMap((token: unknown) => textOf(token) ?? []) : [];
}

function rolesOf(named: Settings, json: TokenizerJson): Map<TokenRole, string> {
  const known = new Set(json.added_tokens.map((token) => token.content));
  const roles = new Map<TokenRole, string>();
  for (const role of TOKEN_ROLES) {
    const text = textOf(named[role]) ?? USUAL[role].find((usual) => known.has(usual));
    if (text !== undefined) roles.set(role, text);
  }
  return roles;
}

/** Special tokens are written as a string or as `{content, lstrip, …}`. */
function textOf(token: unknown): string | undefined {
  if (typeof token === 'string') return token;
  const content =
    typeof token === 'object' && token !== null && 'content' in token ? token.content : undefined;
  return typeof content === 'string' ? content : undefined;
}

function numbersOf(settings: Settings): [string, number][] {
  return Object.entries(settings).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
}
