import type { Variant } from '../../code/analysis.js';
import { CodePurifyError, messageOf } from '../../errors.js';
import type { Range } from './crop.js';
import type { ModelFolder } from '../folder/model-folder.js';
import type { MaskMode } from '../folder/manifest.js';
import { sequenceTemplate, type SequenceTemplate } from './sequence-template.js';
import {
  readTokenizerFiles,
  type AddedToken,
  type TokenizerFiles,
  type TokenRole,
} from './tokenizer-files.js';
import { newTokenizer, type LibraryTokenizer } from './tokenizers-library.js';
import { startsWithSpace, trimEnd, trimStart, wordEncoder } from './word-encoder.js';

/**
 * The tokenizer of a model folder, for code that an attacker may have written: a literal `<mask>` or `</s>` in the code is
 * text and never becomes the special token. (Python's default does the opposite; this difference is intended.)
 */
export class CodeTokenizer {
  readonly #plain: LibraryTokenizer;
  readonly #full: LibraryTokenizer;
  readonly #encode: (text: string) => number[];
  readonly #special: ReadonlySet<number>;
  readonly #mask: AddedToken | null;
  /** How one or two sides become a sequence with special tokens. */
  readonly template: SequenceTemplate;

  private constructor(
    readonly files: TokenizerFiles,
    readonly path: string,
  ) {
    const { json, config } = files;
    const text = json.added_tokens.filter((token) => !token.special);
    this.#plain = newTokenizer({ ...json, added_tokens: text }, config);
    this.#full = newTokenizer(json, config);
    this.#special = new Set(json.added_tokens.filter((token) => token.special).map((token) => token.id));
    this.#encode = wordEncoder(this.#plain, json) ?? ((code) => this.#encodeByLibrary(code));
    const mask = files.roles.get('mask_token');
    this.#mask = json.added_tokens.find((token) => token.content === mask) ?? null;
    this.template = sequenceTemplate(this.#full);
  }

  /**
   * Reads the folder's tokenizer.
   * @throws CodePurifyError `model`: no tokenizer, or one that the library cannot read
   */
  static async open(folder: ModelFolder): Promise<CodeTokenizer> {
    const files = await readTokenizerFiles(folder);
    try {
      return new CodeTokenizer(files, folder.directory);
    } catch (cause) {
      if (cause instanceof CodePurifyError) throw cause;
      throw new CodePurifyError(
        'model',
        `The tokenizer of ${folder.directory} cannot be used: ${messageOf(cause)}.`,
        'Save it as tokenizer.json with the library that made the model.',
        { cause },
      );
    }
  }

  /** Id of the token with this role, or `null` if the vocabulary has none. */
  idOf(role: TokenRole): number | null {
    const text = this.files.roles.get(role);
    return (text === undefined ? undefined : this.#full.token_to_id(text)) ?? null;
  }

  /** Number of ids, special tokens included. */
  get size(): number {
    return this.#full.model.vocab.length;
  }

  /** Whether an id belongs to a special token. */
  isSpecial(id: number): boolean {
    return this.#special.has(id);
  }

  /** Token ids of text. No special token is added, and none is recognised in the text. */
  encodeText(text: string): number[] {
    return text === '' ? [] : this.#encode(text);
  }

  /** Number of mask tokens that replace `text`: its sub-tokens, at least one. */
  countTokens(text: string): number {
    return Math.max(1, this.encodeText(text.trim()).length);
  }

  /**
   * Token ids of a variant, without special tokens around it. A masked piece becomes as many mask tokens as it has
   * sub-tokens, or one unknown token in mode `unk` or if the vocabulary has no mask token.
   */
  encodeVariant(variant: Variant, mode: MaskMode): number[] {
    return this.encodeStretches(stretchesOf(variant), (text) => this.#maskIds(text, mode), mode).ids;
  }

  /**
   * Token ids of stretches, with the caller's ids for the masked ones. The mask token includes the whitespace before it
   * if the tokenizer has `lstrip`, as in the training of the model.
   */
  encodeStretches(
    stretches: readonly Stretch[],
    fill: (text: string, occurrence: number) => readonly number[],
    mode: MaskMode = 'mask',
  ): EncodedStretches {
    const strips = mode === 'mask' && this.#mask !== null ? this.#mask : { lstrip: false, rstrip: false };
    const ids: number[] = [];
    const masked: Range[] = [];
    stretches.forEach((stretch, i) => {
      const start = ids.length;
      const before = strips.lstrip && stretches[i + 1]?.masked === true;
      const after = strips.rstrip && stretches[i - 1]?.masked === true;
      const more = stretch.masked
        ? fill(stretch.text, masked.length)
        : this.encodeText(stripped(stretch.text, before, after));
      for (const id of more) ids.push(id);
      if (stretch.masked) masked.push({ start, end: ids.length });
    });
    return { ids, masked };
  }

  /** Text of token ids, without special tokens; nothing else is changed. */
  decode(ids: readonly number[]): string {
    const plain = ids.filter((id) => !this.#special.has(id));
    if (plain.length === 0) return '';
    return this.#full.decode(plain, { skip_special_tokens: false, clean_up_tokenization_spaces: false });
  }

  /** A token as the vocabulary spells it (`Ġint`, `##ing`). */
  tokenOf(id: number): string {
    return this.#full.id_to_token(id) ?? '';
  }

  #maskIds(text: string, mode: MaskMode): number[] {
    const mask = mode === 'mask' ? this.#mask : null;
    if (mask !== null) return new Array<number>(this.countTokens(text)).fill(mask.id);
    const unknown = this.idOf('unk_token');
    if (unknown !== null) return [unknown];
    throw new CodePurifyError(
      'model',
      `The tokenizer of ${this.path} has neither a mask token nor an unknown token.`,
      'Name mask_token in special_tokens_map.json.',
    );
  }

  /** For tokenizers that are not byte-level BPE. If text still gives the id of a special token, it becomes unknown. */
  #encodeByLibrary(text: string): number[] {
    const { ids } = this.#plain.encode(text, { add_special_tokens: false });
    const unknown = this.idOf('unk_token');
    return unknown === null ? ids : ids.map((id) => (this.#special.has(id) ? unknown : id));
  }
}

/** Token ids, and the positions of each masked stretch in them. */
export interface EncodedStretches {
  readonly ids: number[];
  readonly masked: Range[];
}

/** The code between two masks, or one masked piece. */
export interface Stretch {
  readonly text: string;
  readonly masked: boolean;
}

/** A variant with neighbouring unmasked pieces joined, so that no token ends at the border of two pieces. */
export function stretchesOf(variant: Variant): Stretch[] {
  const stretches: Stretch[] = [];
  let open = '';
  for (const piece of variant) {
    if (!piece.masked) {
      open += piece.text;
      continue;
    }
    if (open !== '') stretches.push({ text: open, masked: false });
    open = '';
    stretches.push(piece);
  }
  if (open !== '') stretches.push({ text: open, masked: false });
  return stretches;
}

/** For each masked stretch, whether whitespace precedes it, so that its first token includes a space. */
export function spacesBefore(stretches: readonly Stretch[]): boolean[] {
  return stretches.flatMap(({ masked }, i) => {
    if (!masked) return [];
    const before = stretches[i - 1];
    return [before !== undefined && !before.masked && startsWithSpace(before.text.at(-1) ?? '')];
  });
}

function stripped(text: string, before: boolean, after: boolean): string {
  const left = before ? trimEnd(text) : text;
  return after ? trimStart(left) : left;
}
