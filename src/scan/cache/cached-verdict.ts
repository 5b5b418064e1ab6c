import { z } from 'zod';
import { parseJsonOrNull } from '../../text/parse-json.js';
import type { Verdict } from '../stages/verdict.js';

const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) });

const triggerSchema = z.object({
  kind: z.enum(['identifier', 'statement']),
  text: z.string(),
  family: z.string(),
  spans: z.array(spanSchema).min(1),
});

const number = z.number();

const verdictSchema = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('clean'), degraded: z.boolean() }),
  z.object({
    verdict: z.literal('poisoned'),
    degraded: z.boolean(),
    side: z.int().min(0).max(1),
    functionName: z.string().nullable(),
    prediction: z.string(),
    confidence: number,
    deficit: number.nullable(),
    transfer: number.nullable(),
    pValue: number.nullable(),
    threshold: number.nullable(),
    trigger: triggerSchema,
    more: z.array(triggerSchema),
    necessity: z.object({ prediction: z.string(), confidence: number, drop: number }),
    sufficiency: z.object({ planted: number, turned: number, shift: number }).nullable(),
    company: z.null(),
    purified: z
      .object({
        strategy: z.enum(['rename', 'infill', 'remove']),
        code: z.string(),
        prediction: z.string(),
        confidence: number,
        verified: z.boolean(),
      })
      .nullable(),
  }),
]);

/** The verdict in a line of the cache, or `null` when the line holds none: it is then judged anew. */
export function parseVerdict(line: string): Verdict | null {
  const parsed = verdictSchema.safeParse(parseJsonOrNull(line));
  return parsed.success ? parsed.data : null;
}
