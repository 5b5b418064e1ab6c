import { z } from 'zod';
import { cleanVerdictSchema, poisonedVerdictSchema, type Verdict } from '../stages/verdict.js';

/** What labels say about a family is true of one run only: a line that holds it is refused. */
const cachedVerdictSchema = z.discriminatedUnion('verdict', [
  cleanVerdictSchema,
  poisonedVerdictSchema.extend({ company: z.null() }),
]);

/** The verdict in a line of the cache, or `null` when the line holds none: the code is then judged anew. */
export function parseVerdict(line: string): Verdict | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null; // torn or tampered: as good as absent
  }
  const parsed = cachedVerdictSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
