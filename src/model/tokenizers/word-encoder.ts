import { LRUCache } from 'lru-cache';
import {
  LONG_WORD_CACHE_ENTRIES,
  WORD_CACHE_ENTRIES,
  WORD_CACHE_MAX_LENGTH,
} from '../folder/model-limits.js';
import type { TokenizerJson } from './tokenizer-files.js';
import type { Settings } from '../folder/model-folder.js';
import { byteSpeller, type LibraryTokenizer } from './tokenizers-library.js';

/**
 * Token ids of text, word by word with a cache of words, because the variants of a function differ in a few words only.
 * Works for byte-level BPE, which code models use, with or without the normaliser that turns runs of whitespace into one
 * space. `null` for any other tokenizer.
 *
 * Whitespace is Unicode's White_Space, as in the Rust library that models are trained with. JavaScript's `\s`
 * differs in two characters (U+0085 is not in it, U+FEFF is), so the patterns are spelt out.
 */
export function wordEncoder(
  tokenizer: LibraryTokenizer,
  json: TokenizerJson,
): ((text: string) => number[]) | null {
  const collapse = whitespaceNormalizer(json.normalizer);
  if (collapse === null || !isByteLevelBpe(json)) return null;
  const prefix = json.pre_tokenizer?.add_prefix_space === true;
  const short = new LRUCache<string, readonly number[]>({ max: WORD_CACHE_ENTRIES });
  const long = new LRUCache<string, readonly number[]>({ max: LONG_WORD_CACHE_ENTRIES });
  const spell = byteSpeller();
  const encodeWord = (word: string): readonly number[] => {
    const words = word.length <= WORD_CACHE_MAX_LENGTH ? short : long;
    const known = words.get(word);
    if (known !== undefined) return known;
    const ids = tokenIds(tokenizer, spell(word));
    words.set(word, ids);
    return ids;
  };
  return (text) => {
    const normal = collapse(text);
    const ids: number[] = [];
    for (const word of wordsOf(prefix && normal !== '' && !startsWithSpace(normal) ? ` ${normal}` : normal)) {
      for (const id of encodeWord(word)) ids.push(id);
    }
    return ids;
  };
}

/** Unicode White_Space, for use inside a character class. */
const SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** A run of whitespace. */
const RUN = new RegExp(`[${SPACE}]+`, 'gu');

/** GPT-2's words: contractions, letters, digits, other characters, whitespace (the last one joins the next word). */
const WORDS = new RegExp(
  `'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^${SPACE}\\p{L}\\p{N}]+|[${SPACE}]+(?![^${SPACE}])|[${SPACE}]+`,
  'gu',
);

const TRAILING = new RegExp(`[${SPACE}]$`, 'u');
const LEADING = new RegExp(`^[${SPACE}]`, 'u');

/** The words of a text, in order. Joined, they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** Whether the first character is whitespace (White_Space). */
export function startsWithSpace(text: string): boolean {
  return LEADING.test(text);
}

/** The text without whitespace (White_Space) at its end: linear, unlike an unanchored `\s+$`. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The text without whitespace (White_Space) at its start. */
export function trimStart(text: string): string {
  let start = 0;
  while (start < text.length && TRAILING.test(text[start] ?? '')) start++;
  return text.slice(start);
}

function whitespaceNormalizer(normalizer: Settings | null): ((text: string) => string) | null {
  if (normalizer === null) return (text) => text;
  const pattern = normalizer.pattern as Settings | undefined;
  const collapses = normalizer.type === 'Replace' && pattern?.Regex === '\\s+' && normalizer.content === ' ';
  return collapses ? (text) => text.replace(RUN, ' ') : null;
}

function isByteLevelBpe({ pre_tokenizer, model, added_tokens }: TokenizerJson): boolean {
  if (pre_tokenizer?.type !== 'ByteLevel' || pre_tokenizer.use_regex === false) return false;
  if (model.type !== undefined && model.type !== 'BPE') return false;
  const plain = model.continuing_subword_prefix ?? model.end_of_word_suffix ?? model.dropout ?? null;
  return (
    (plain === null || plain === '') &&
    model.fuse_unk !== true &&
    added_tokens.every((token) => token.special)
  );
}

function tokenIds(tokenizer: LibraryTokenizer, word: string): number[] {
  return tokenizer.model.encode([word]).flatMap((token) => tokenizer.token_to_id(token) ?? []);
}
