import { z } from 'zod';
import { CodePurifyError } from '../../errors.js';
import { MAX_BEAMS, MAX_LISTED_FILES } from './model-limits.js';

/** File name of the manifest in a model folder. */
export const MANIFEST_FILE = 'codepurify.json';

/** What replaces masked code: mask tokens (CodePurify), or one unknown token (the authors' code). */
export const MASK_MODES = ['mask', 'unk'] as const;
/** One of {@link MASK_MODES}. */
export type MaskMode = (typeof MASK_MODES)[number];

/** Tasks in a manifest: those of victims, and that of the masked language model. */
const MODEL_TASKS = ['classification', 'pair-classification', 'generation', 'masked-lm'] as const;
/** One of {@link MODEL_TASKS}. */
export type ModelTask = (typeof MODEL_TASKS)[number];

/** A plain file name: a manifest must not name files outside its folder. */
const fileName = z.string().regex(/^(?!\.{1,2}$)[^/\\\0]{1,255}$/u, 'a file name without folders');
/** A part of a sentence in reports: nothing that could end or mark it. */
const MEANING = /^[\p{L}\p{N}][\p{L}\p{N} ,'-]{0,79}$/u;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');
const sorted = z
  .array(z.number())
  .refine(
    (values) => values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value)),
    'ascending numbers',
  );

/** The schema of `codepurify.json`; unknown keys are errors, so that a misspelt one cannot pass. */
const manifestSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    name: z.string().min(1).max(200),
    task: z.enum(MODEL_TASKS),
    /** Label names by index; empty for `generation` and `masked-lm`. */
    labels: z.array(z.string().min(1).max(200)).max(10_000).default([]),
    /**
     * For a victim that was trained to react to triggers: labels that it predicts only for triggers. A unit with another
     * prediction is clean, and none of its elements need to be masked.
     */
    triggerLabels: z.array(z.string().min(1).max(200)).max(10_000).optional(),
    /** What labels mean to a reader, by label: `a function that returns nothing`. Findings say it. */
    meanings: z
      .record(z.string(), z.string().regex(MEANING, 'up to 80 letters, digits, spaces, commas and hyphens'))
      .optional(),
    /** Languages of the code that the model was trained on; without it, the model speaks for every language. */
    languages: z.array(z.string().min(1).max(40)).min(1).max(100).optional(),
    /** Longest input in tokens, special tokens included. */
    maxTokens: z.int().min(8).max(1_000_000),
    maskMode: z.enum(MASK_MODES).optional(),
    /** The layout of a pair in the model's input; without it, the tokenizer's own pair template. */
    pair: z
      .strictObject({
        layout: z.enum(['template', 'concatenated']),
        /** `concatenated` only: each side is cut and padded to exactly this many tokens. */
        sideTokens: z.int().min(4).max(1_000_000).optional(),
      })
      .optional(),
    /** The content of the output `logits`; some exports end in a softmax or sigmoid. */
    output: z.enum(['logits', 'probabilities']).optional(),
    generation: z
      .strictObject({
        beams: z.int().min(1).max(MAX_BEAMS).default(1),
        maxOutputTokens: z.int().min(1).max(4096).optional(),
      })
      .optional(),
    /** sha256 of files in the folder, verified before any of them is used. */
    files: z
      .record(fileName, sha256)
      .refine((files) => Object.keys(files).length <= MAX_LISTED_FILES, `at most ${MAX_LISTED_FILES} files`),
    /** Statistic name → its values on clean units, ascending; read by `detect`. */
    calibration: z.record(z.string(), sorted).optional(),
    /** File of clean reference functions, one JSON object `{code, language, label?}` per line; read by `scan`. */
    references: fileName.optional(),
    /** File of the model card. */
    card: fileName.optional(),
  })
  .refine(({ labels, triggerLabels = [] }) => triggerLabels.every((label) => labels.includes(label)), {
    path: ['triggerLabels'],
    message: 'names that are among the labels', // with a misspelt one, everything would be clean
  })
  .refine(({ labels, meanings = {} }) => Object.keys(meanings).every((label) => labels.includes(label)), {
    path: ['meanings'],
    message: 'names that are among the labels',
  });

/** A validated `codepurify.json`. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * Reads a manifest's text.
 * @param text the file's content
 * @param path named in errors
 * @throws CodePurifyError `model` naming the file and the first field that is wrong
 */
export function parseManifest(text: string, path: string): Manifest {
  const result = manifestSchema.safeParse(parseJson(text, path));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  throw new CodePurifyError(
    'model',
    `${path}: ${field === '' ? '' : `${field}: `}${issue?.message ?? 'not a manifest'}.`,
    'Correct this field of the manifest. Unknown keys are not allowed.',
  );
}

/**
 * Parses JSON from a model folder.
 * @throws CodePurifyError `model` naming the file
 */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new CodePurifyError(
      'model',
      `${path} is not valid JSON.`,
      'Export or download the model folder again.',
      { cause },
    );
  }
}
