import { z } from 'zod';
import { parseJsonOrNull } from '../../text/parse-json.js';
import { cleanVerdictSchema, poisonedVerdictSchema, type Verdict } from '../stages/verdict.js';

/** The evidence of labels (`company`) is only valid in its own run: a line that holds it is refused. */
const cachedVerdictSchema = z.discriminatedUnion('verdict', [
  cleanVerdictSchema,
  poisonedVerdictSchema.extend({ company: z.null() }),
]);

/** The verdict in a line of the cache, or `null` when the line does not hold one: the code is then judged again. */
export function parseVerdict(line: string): Verdict | null {
  const parsed = cachedVerdictSchema.safeParse(parseJsonOrNull(line));
  return parsed.success ? parsed.data : null;
}
