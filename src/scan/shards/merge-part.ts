import { z } from 'zod';
import { MAX_SHARDS } from '../../config/shard.js';
import { CodePurifyError } from '../../errors.js';
import { count, findingSchema } from '../../result/finding-schema.js';
import { PART_VERSION, type Part } from './shard-part.js';
import { MAX_SKIPPED_ROWS } from '../../result/result.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const shareNumber = z.int().min(1).max(MAX_SHARDS);
const unchanged = count.nullable();

const summarySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('units'), unchanged }),
  z.strictObject({ kind: z.literal('undecided'), reason: z.string(), unchanged }),
  z.strictObject({
    kind: z.literal('data set'),
    judged: count,
    unchanged,
    tested: count,
    families: z.array(
      z.strictObject({
        carriers: count,
        purity: z.number().nullable(),
        label: z.string().nullable(),
        labelled: count.nullable(),
        pValue: z.number().nullable(),
        confirmed: z.boolean().nullable(),
        inBase: count.nullable(),
        flagged: count,
      }),
    ),
  }),
]);

const runSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal('codepurify'), version: z.string() }),
  victim: z.strictObject({ name: z.string(), task: z.string(), fingerprint: z.string(), reason: z.string() }),
  options: sha256,
  data: sha256,
  discoveryRate: z.number().gt(0).lt(1).nullable(),
  suppressed: z.array(z.string()),
  summary: summarySchema,
});

const partSchema = z.strictObject({
  kind: z.literal('codepurify-part'),
  version: z.literal(PART_VERSION),
  share: z.strictObject({ index: shareNumber, of: shareNumber }),
  run: runSchema,
  told: z.array(
    z.strictObject({
      family: count,
      id: z.string(),
      kind: z.enum(['identifier', 'statement']),
      pattern: z.string(),
    }),
  ),
  seconds: z.number().min(0),
  clean: count,
  degraded: count,
  errors: count,
  skipped: count,
  rows: z
    .array(
      z.strictObject({ path: z.string(), record: count.nullable(), reason: z.string(), position: count }),
    )
    .max(MAX_SKIPPED_ROWS),
  pointers: z.array(z.strictObject({ path: z.string(), oid: sha256, bytes: count, position: count })),
  findings: z.array(z.strictObject({ position: count, finding: findingSchema })),
}) satisfies z.ZodType<Part>;

/** Larger ones are no string in V8 (2^29 − 24 characters), and hold no findings that anybody would read. */
export const MAX_PART_BYTES = 256_000_000;

/**
 * Reads a part, whoever wrote it.
 * @param name what messages call it
 * @throws CodePurifyError `input`, naming the field that is wrong
 */
export function parsePart(text: string, name: string): Part {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(name, 'it is not JSON', cause);
  }
  const parsed = partSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  throw unreadable(
    name,
    `${field === '' ? 'it' : JSON.stringify(field)}: ${issue?.message ?? ''}`,
    parsed.error,
  );
}

function unreadable(name: string, why: string, cause: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `${JSON.stringify(name)} is no part of a run: ${why}.`,
    `Give the files that codepurify scan --shard has written, by this version (part format ${String(PART_VERSION)}).`,
    { cause },
  );
}
