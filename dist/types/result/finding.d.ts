import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Schema of a `Purified`. */
export declare const purifiedSchema: z.ZodObject<{
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
}, z.core.$strict>;
/** A replacement for the unit's code. */
export type Purified = Immutable<z.output<typeof purifiedSchema>>;
/** Schema of a `Finding`. */
export declare const findingSchema: z.ZodObject<{
    id: z.ZodString;
    path: z.ZodString;
    record: z.ZodNullable<z.ZodInt>;
    language: z.ZodString;
    task: z.ZodString;
    function: z.ZodObject<{
        name: z.ZodString;
        startLine: z.ZodInt;
        endLine: z.ZodInt;
    }, z.core.$strict>;
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
    label: z.ZodNullable<z.ZodString>;
    prediction: z.ZodNullable<z.ZodString>;
    confidence: z.ZodPipe<z.ZodNullable<z.ZodNumber>, z.ZodTransform<number, number | null>>;
    deficit: z.ZodNullable<z.ZodNumber>;
    transfer: z.ZodNullable<z.ZodNumber>;
    pValue: z.ZodNullable<z.ZodNumber>;
    threshold: z.ZodNullable<z.ZodNumber>;
    degraded: z.ZodBoolean;
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
            startLine: z.ZodInt;
            startColumn: z.ZodInt;
            endLine: z.ZodInt;
            endColumn: z.ZodInt;
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
            startLine: z.ZodInt;
            startColumn: z.ZodInt;
            endLine: z.ZodInt;
            endColumn: z.ZodInt;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
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
    merged: z.ZodNullable<z.ZodObject<{
        records: z.ZodInt;
        shown: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            record: z.ZodNullable<z.ZodInt>;
            commit: z.ZodNullable<z.ZodString>;
            date: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    code: z.ZodString;
    prompt: z.ZodNullable<z.ZodString>;
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
}, z.core.$strict>;
/** A poisoned or suspicious unit. There is one finding per unit: further triggers of the same unit are in `more`. */
export type Finding = Immutable<z.output<typeof findingSchema>>;
