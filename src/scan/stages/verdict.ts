import { z } from 'zod';
import type { WitnessName } from '../../result/testimony.js';
import { findingSchema } from '../../result/finding.js';
import { triggerSchema } from '../../result/trigger.js';
import { count, type Immutable } from '../../result/field-schemas.js';

const locatedTriggerSchema = triggerSchema.extend({
  /** UTF-16 offsets in the code of the side it was found in. */
  spans: z.array(z.strictObject({ start: count, end: count })).min(1),
});

/** A trigger in its unit's code, wherever that code is. */
export type LocatedTrigger = Immutable<z.output<typeof locatedTriggerSchema>>;

/** Schema of a verdict on clean code. */
export const cleanVerdictSchema = z.strictObject({ verdict: z.literal('clean'), degraded: z.boolean() });

/** Schema of a `PoisonedVerdict`. */
export const poisonedVerdictSchema = findingSchema
  .pick({
    ...{
      verdict: true,
      testimonies: true,
      degraded: true,
      prediction: true,
      confidence: true,
      deficit: true,
      transfer: true,
    },
    ...{
      pValue: true,
      threshold: true,
      necessity: true,
      sufficiency: true,
      company: true,
      merged: true,
      purified: true,
    },
  })
  .extend({
    /** Which of the subject's units holds the strongest trigger. */
    side: z.int().min(0).max(1),
    /** The name of the function as the parser sees it. */
    functionName: z.string().nullable(),
    trigger: locatedTriggerSchema,
    more: z.array(locatedTriggerSchema),
  });

/** A poisoned or suspicious verdict: a finding without the place of its code. */
export type PoisonedVerdict = Immutable<z.output<typeof poisonedVerdictSchema>>;

/**
 * The verdict on a piece of code, without its position. The same code in another place has the same verdict, so
 * verdicts can be cached.
 */
export type Verdict = Immutable<z.output<typeof cleanVerdictSchema>> | PoisonedVerdict;

/** The outcome for one subject: a verdict, a failure, or a reason why it was not judged. */
export type Outcome = Judged & {
  /** The witnesses that judged it; by default the one that the judging is for. */
  readonly heard?: readonly WitnessName[];
};

type Judged =
  | Verdict
  /** Analysis or judging failed: counted as a unit and as an error. */
  | { readonly verdict: 'error'; readonly reason: string }
  /** Left out on purpose, such as by the budget: not counted as a unit. */
  | {
      readonly verdict: 'skipped';
      readonly reason: string;
      /** The judge says nothing about such code: other witnesses may. */
      readonly isSilent?: boolean;
    };
