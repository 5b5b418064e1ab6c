import { z } from 'zod';
import { type Immutable } from '../../result/field-schemas.js';
import { type NewPattern } from '../../result/window.js';
declare const foundFamilySchema: z.ZodObject<{
    carriers: z.ZodInt;
    purity: z.ZodNullable<z.ZodNumber>;
    withLabel: z.ZodInt;
    label: z.ZodNullable<z.ZodString>;
    labelled: z.ZodNullable<z.ZodInt>;
    pValue: z.ZodNullable<z.ZodNumber>;
    confirmed: z.ZodNullable<z.ZodBoolean>;
    inBase: z.ZodNullable<z.ZodInt>;
    flagged: z.ZodInt;
    decides: z.ZodBoolean;
}, z.core.$strict>;
/** A family that labels follow, without its name: the name is known after one of its carriers is read again. */
export type FoundFamily = Immutable<z.output<typeof foundFamilySchema>>;
declare const familyNameSchema: z.ZodObject<{
    pattern: z.ZodString;
    id: z.ZodString;
    kind: z.ZodEnum<{
        identifier: "identifier";
        statement: "statement";
        character: "character";
        comment: "comment";
        style: "style";
        text: "text";
    }>;
}, z.core.$strict>;
/** The name of a family in reports. */
export type FamilyName = Immutable<z.output<typeof familyNameSchema>>;
/** Schema of a `NamedFamily`. */
export declare const namedFamilySchema: z.ZodObject<{
    pattern: z.ZodString;
    id: z.ZodString;
    kind: z.ZodEnum<{
        identifier: "identifier";
        statement: "statement";
        character: "character";
        comment: "comment";
        style: "style";
        text: "text";
    }>;
    family: z.ZodInt;
}, z.core.$strict>;
/** The name of a family, and its index among those found. */
export type NamedFamily = Immutable<z.output<typeof namedFamilySchema>>;
/** Schema of a `RunSummary`. */
export declare const runSummarySchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    kind: z.ZodLiteral<"units">;
    unchanged: z.ZodNullable<z.ZodInt>;
    company: z.ZodNullable<z.ZodObject<{
        tested: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
        newPatterns: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                identifier: "identifier";
                statement: "statement";
                character: "character";
                comment: "comment";
                style: "style";
                text: "text";
            }>;
            pattern: z.ZodString;
            records: z.ZodInt;
            of: z.ZodInt;
            label: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        labels: z.ZodNullable<z.ZodObject<{
            counts: z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodInt], null>>;
            dispersion: z.ZodNumber;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    association: z.ZodOptional<z.ZodObject<{
        looked: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"dataset">;
    judged: z.ZodInt;
    unchanged: z.ZodNullable<z.ZodInt>;
    tested: z.ZodInt;
    families: z.ZodArray<z.ZodObject<{
        carriers: z.ZodInt;
        purity: z.ZodNullable<z.ZodNumber>;
        withLabel: z.ZodInt;
        label: z.ZodNullable<z.ZodString>;
        labelled: z.ZodNullable<z.ZodInt>;
        pValue: z.ZodNullable<z.ZodNumber>;
        confirmed: z.ZodNullable<z.ZodBoolean>;
        inBase: z.ZodNullable<z.ZodInt>;
        flagged: z.ZodInt;
        decides: z.ZodBoolean;
    }, z.core.$strict>>;
    unlabelled: z.ZodInt;
    rareLabels: z.ZodObject<{
        records: z.ZodInt;
        natural: z.ZodInt;
    }, z.core.$strict>;
    power: z.ZodObject<{
        records: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
        styles: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>;
    window: z.ZodNullable<z.ZodObject<{
        commit: z.ZodString;
        date: z.ZodString;
        records: z.ZodInt;
    }, z.core.$strict>>;
    unreached: z.ZodNullable<z.ZodObject<{
        asked: z.ZodString;
        reason: z.ZodEnum<{
            "long-history": "long-history";
            "shallow-clone": "shallow-clone";
            "all-later": "all-later";
            "large-tree": "large-tree";
            "no-answer": "no-answer";
        }>;
    }, z.core.$strict>>;
    company: z.ZodNullable<z.ZodObject<{
        tested: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
        newPatterns: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                identifier: "identifier";
                statement: "statement";
                character: "character";
                comment: "comment";
                style: "style";
                text: "text";
            }>;
            pattern: z.ZodString;
            records: z.ZodInt;
            of: z.ZodInt;
            label: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        labels: z.ZodNullable<z.ZodObject<{
            counts: z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodInt], null>>;
            dispersion: z.ZodNumber;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    association: z.ZodOptional<z.ZodObject<{
        looked: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
    kind: z.ZodLiteral<"undecided">;
    reason: z.ZodString;
    unchanged: z.ZodNullable<z.ZodInt>;
    company: z.ZodNullable<z.ZodObject<{
        tested: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
        newPatterns: z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                identifier: "identifier";
                statement: "statement";
                character: "character";
                comment: "comment";
                style: "style";
                text: "text";
            }>;
            pattern: z.ZodString;
            records: z.ZodInt;
            of: z.ZodInt;
            label: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        labels: z.ZodNullable<z.ZodObject<{
            counts: z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodInt], null>>;
            dispersion: z.ZodNumber;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    association: z.ZodOptional<z.ZodObject<{
        looked: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>], "kind">;
/** The summary of a whole run; the same in each of its shards. */
export type RunSummary = Immutable<z.output<typeof runSummarySchema>>;
/** A summary with these names of what is new; without company there are none. */
export declare function withPatterns(summary: RunSummary, newPatterns: readonly NewPattern[]): RunSummary;
export {};
