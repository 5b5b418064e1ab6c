import { CodePurifyError } from '../../errors.js';
import { PART_VERSION, partSchema, type Part } from '../stages/part.js';

/** Strings of V8 have at most 2^29 − 24 characters, and nobody would read that many findings. */
export const MAX_PART_BYTES = 256_000_000;

/**
 * Reads a part, and checks every field.
 * @param name its name in messages
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
    `${JSON.stringify(name)} is not a part of a run: ${why}.`,
    `Give the files that codepurify scan --shard writes in this version (part format ${String(PART_VERSION)}).`,
    { cause },
  );
}
