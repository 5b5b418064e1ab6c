/**
 * Limits on the content of a model folder and on the memory of a run. A folder can come from anywhere, so the size of
 * every file is checked before it is read.
 */

const MEBIBYTE = 1024 * 1024;

/** JSON settings (`config.json`, `tokenizer_config.json`, …): a few kilobytes in every published model. */
export const MAX_SETTINGS_BYTES = 4 * MEBIBYTE;

/** `codepurify.json` holds calibration samples as numbers; 16 MiB is a million of them. */
export const MAX_MANIFEST_BYTES = 16 * MEBIBYTE;

/** `tokenizer.json`, `vocab.json`, `merges.txt`: the largest published vocabularies take 35 MB. */
export const MAX_TOKENIZER_BYTES = 64 * MEBIBYTE;

/** An ONNX file without external data cannot exceed protobuf's 2 GiB; Node reads files of up to 2 GiB at once. */
export const MAX_ONNX_BYTES = 2 * 1024 * MEBIBYTE - 1;

/** Other files that a manifest lists (references, card): they are hashed as a stream. */
export const MAX_LISTED_BYTES = 4 * 1024 * MEBIBYTE;

/** Files that one manifest may list: a folder has about ten. */
export const MAX_LISTED_FILES = 64;

/**
 * Padded tokens of one batch. Measured on the bundled victim's shape (4 layers × 192, float32, one thread, tokens
 * per CPU second): 96 tokens × 1, 4, 8, 16 rows give 15, 19, 19, 17 k; 256 × 1, 4, 8 rows 15, 16, 16 k.
 */
export const BATCH_TOKENS = 1024;

/** Rows of one batch, whatever their length. */
export const BATCH_ROWS = 8;

/** Largest fraction of padding in a batch: more padding costs more than batching gains. */
export const MAX_PADDING = 0.1;

/** Float values of one batch's logits (rows × positions × vocabulary): 128 MiB. */
export const BATCH_LOGITS = 32 * MEBIBYTE;

/** Output tokens of a generating victim when neither the manifest nor its settings give a limit. */
export const MAX_OUTPUT_TOKENS = 256;

/** Beams of a beam search; more beams only take longer. */
export const MAX_BEAMS = 16;

/** Words whose token ids are cached: a large code base has about 100,000 distinct words. */
export const WORD_CACHE_ENTRIES = 65_536;

/** UTF-16 units; longer words have a separate, small cache: few of them repeat, and many would fill the memory. */
export const WORD_CACHE_MAX_LENGTH = 64;

/** Long words that are cached: those of one unit (data on one line) repeat in each of its variants. */
export const LONG_WORD_CACHE_ENTRIES = 16;

/** Sub-tokens of the longest identifier that the masked language model proposes. */
export const MAX_IDENTIFIER_TOKENS = 4;

/** Occurrences of an identifier that vote on its next sub-token; more of them do not change the vote. */
export const MAX_TIED_OCCURRENCES = 16;

/** Passes of the language model for one statement; with more masks than this, each pass fills several masks. */
export const MAX_FILL_STEPS = 24;

/** Masks in a statement; a statement with more is not filled. */
export const MAX_FILL_MASKS = 96;
