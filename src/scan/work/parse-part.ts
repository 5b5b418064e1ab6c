import { partSchema, type Part } from '../stages/part.js';
import { refusedFile } from './work-file.js';

/** Strings of V8 have at most 2^29 − 24 characters, and nobody would read that many findings. */
export const MAX_PART_BYTES = 256_000_000;

/**
 * Reads what a shard has judged, and checks every field.
 * @param name the name of its file in messages
 * @throws CodePurifyError `input`, naming the field that is wrong
 */
export function parsePart(text: string, name: string): Part {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refusedFile(name, 'it is not JSON', undefined, cause);
  }
  const parsed = partSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join('.') ?? '';
  const place = field === '' ? 'it' : JSON.stringify(field);
  const why =
    issue?.code === 'unrecognized_keys'
      ? `${place} has the unknown field ${JSON.stringify(issue.keys[0] ?? '')}`
      : `${place} is not what this version of CodePurify writes`;
  throw refusedFile(name, why, undefined, parsed.error);
}
