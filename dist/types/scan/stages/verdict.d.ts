import { z } from 'zod';
import type { WitnessName } from '../../result/testimony.js';
import { type Immutable } from '../../result/field-schemas.js';
declare const locatedTriggerSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        identifier: "identifier";
        statement: "statement";
        character: "character";
        comment: "comment";
        style: "style";
        text: "text";
    }>;
    text: z.ZodString;
    family: z.ZodString;
    spans: z.ZodArray<z.ZodObject<{
        start: z.ZodInt;
        end: z.ZodInt;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** A trigger in its unit's code, wherever that code is. */
export type LocatedTrigger = Immutable<z.output<typeof locatedTriggerSchema>>;
/** Schema of a verdict on clean code. */
export declare const cleanVerdictSchema: z.ZodObject<{
    verdict: z.ZodLiteral<"clean">;
    degraded: z.ZodBoolean;
}, z.core.$strict>;
/** Schema of a `PoisonedVerdict`. */
export declare const poisonedVerdictSchema: z.ZodObject<{
    pValue: z.ZodNullable<z.ZodNumber>;
    prediction: z.ZodNullable<z.ZodString>;
    confidence: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
    company: z.ZodNullable<z.ZodObject<{
        family: z.ZodString;
        carriers: z.ZodInt;
        labelled: z.ZodInt;
        label: z.ZodString;
        expected: z.ZodNullable<z.ZodNumber>;
        inBase: z.ZodNullable<z.ZodInt>;
        usual: z.ZodNullable<z.ZodObject<{
            construct: z.ZodString;
            form: z.ZodString;
            share: z.ZodNumber;
        }, z.core.$strict>>;
        word: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
    verdict: z.ZodEnum<{
        poisoned: "poisoned";
        suspicious: "suspicious";
    }>;
    testimonies: z.ZodArray<z.ZodObject<{
        witness: z.ZodEnum<{
            semantics: "semantics";
            characters: "characters";
            company: "company";
            association: "association";
            labels: "labels";
            victim: "victim";
        }>;
        proof: z.ZodBoolean;
        pValue: z.ZodNullable<z.ZodNumber>;
        sentence: z.ZodString;
    }, z.core.$strict>>;
    deficit: z.ZodNullable<z.ZodNumber>;
    transfer: z.ZodNullable<z.ZodNumber>;
    threshold: z.ZodNullable<z.ZodNumber>;
    degraded: z.ZodBoolean;
    necessity: z.ZodNullable<z.ZodObject<{
        prediction: z.ZodString;
        confidence: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
        drop: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
    }, z.core.$strict>>;
    sufficiency: z.ZodNullable<z.ZodObject<{
        planted: z.ZodInt;
        turned: z.ZodInt;
        shift: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
    }, z.core.$strict>>;
    merged: z.ZodNullable<z.ZodObject<{
        records: z.ZodInt;
        shown: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            record: z.ZodNullable<z.ZodInt>;
            commit: z.ZodNullable<z.ZodString>;
            date: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    purified: z.ZodNullable<z.ZodObject<{
        strategy: z.ZodEnum<{
            rename: "rename";
            infill: "infill";
            remove: "remove";
            simplify: "simplify";
            plain: "plain";
            restyle: "restyle";
        }>;
        grade: z.ZodEnum<{
            proved: "proved";
            inserted: "inserted";
            "re-judged": "re-judged";
        }>;
        code: z.ZodString;
        prediction: z.ZodNullable<z.ZodString>;
        confidence: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
        verified: z.ZodBoolean;
    }, z.core.$strict>>;
    side: z.ZodInt;
    functionName: z.ZodNullable<z.ZodString>;
    trigger: z.ZodObject<{
        kind: z.ZodEnum<{
            identifier: "identifier";
            statement: "statement";
            character: "character";
            comment: "comment";
            style: "style";
            text: "text";
        }>;
        text: z.ZodString;
        family: z.ZodString;
        spans: z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    more: z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            identifier: "identifier";
            statement: "statement";
            character: "character";
            comment: "comment";
            style: "style";
            text: "text";
        }>;
        text: z.ZodString;
        family: z.ZodString;
        spans: z.ZodArray<z.ZodObject<{
            start: z.ZodInt;
            end: z.ZodInt;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
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
type Judged = Verdict
/** Analysis or judging failed: counted as a unit and as an error. */
 | {
    readonly verdict: 'error';
    readonly reason: string;
}
/** Left out on purpose, such as by the budget: not counted as a unit. */
 | {
    readonly verdict: 'skipped';
    readonly reason: string;
    /** The judge says nothing about such code: other witnesses may. */
    readonly isSilent?: boolean;
};
export {};
