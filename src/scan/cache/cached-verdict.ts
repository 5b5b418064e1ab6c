import { z } from 'zod';
import { cleanVerdictSchema, poisonedVerdictSchema, type Verdict } from '../stages/verdict.js';

/** The evidence of labels (`company`) is only valid in its own run: a line that holds it is refused. */
const cachedVerdictSchema = z.discriminatedUnion('verdict', [
  cleanVerdictSchema,
  poisonedVerdictSchema.extend({ company: z.null() }),
]);

/** The verdict in a line of the cache, or `null` when the line does not hold one: the code is then judged again. */
export function parseVerdict(line: string): Verdict | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null; // torn or tampered: treated as absent
  }
  const parsed = cachedVerdictSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
