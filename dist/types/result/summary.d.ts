import { z } from 'zod';
import { type Immutable } from './field-schemas.js';
/** Schema of `RecordCounts`. */
declare const recordCountsSchema: z.ZodObject<{
    total: z.ZodInt;
    judged: z.ZodInt;
    unchanged: z.ZodInt;
    accepted: z.ZodInt;
    notData: z.ZodInt;
    unread: z.ZodInt;
}, z.core.$strict>;
/** Every unit and every row that could not be read, each in one class. */
export type RecordCounts = Immutable<z.output<typeof recordCountsSchema>>;
/** Schema of `FileCounts`. */
declare const fileCountsSchema: z.ZodObject<{
    total: z.ZodInt;
    judged: z.ZodInt;
    unchanged: z.ZodInt;
    accepted: z.ZodInt;
    notData: z.ZodInt;
    unread: z.ZodInt;
}, z.core.$strict>;
/** Every file that was looked at, each in one class. */
export type FileCounts = Immutable<z.output<typeof fileCountsSchema>>;
/** Schema of a `Power`. */
export declare const powerSchema: z.ZodObject<{
    records: z.ZodInt;
    carriers: z.ZodNullable<z.ZodInt>;
    styles: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
/** The power of the label test. */
export type Power = Immutable<z.output<typeof powerSchema>>;
/** Schema of a `Heard`. */
export declare const heardSchema: z.ZodObject<{
    witness: z.ZodEnum<{
        semantics: "semantics";
        characters: "characters";
        company: "company";
        association: "association";
        labels: "labels";
        victim: "victim";
    }>;
    units: z.ZodInt;
    carriers: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
/** A witness that judged units, and how weak a pattern it could have seen. */
export type Heard = Immutable<z.output<typeof heardSchema>>;
/** Schema of a `Summary`. */
export declare const summarySchema: z.ZodObject<{
    records: z.ZodObject<{
        total: z.ZodInt;
        judged: z.ZodInt;
        unchanged: z.ZodInt;
        accepted: z.ZodInt;
        notData: z.ZodInt;
        unread: z.ZodInt;
    }, z.core.$strict>;
    files: z.ZodObject<{
        total: z.ZodInt;
        judged: z.ZodInt;
        unchanged: z.ZodInt;
        accepted: z.ZodInt;
        notData: z.ZodInt;
        unread: z.ZodInt;
    }, z.core.$strict>;
    asides: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        field: z.ZodString;
        records: z.ZodInt;
    }, z.core.$strict>>;
    unlabelled: z.ZodNullable<z.ZodInt>;
    power: z.ZodNullable<z.ZodObject<{
        records: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
        styles: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
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
    witnesses: z.ZodArray<z.ZodObject<{
        witness: z.ZodEnum<{
            semantics: "semantics";
            characters: "characters";
            company: "company";
            association: "association";
            labels: "labels";
            victim: "victim";
        }>;
        units: z.ZodInt;
        carriers: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
    units: z.ZodInt;
    poisoned: z.ZodInt;
    suspicious: z.ZodInt;
    clean: z.ZodInt;
    degraded: z.ZodInt;
    skipped: z.ZodInt;
    errors: z.ZodInt;
    suppressed: z.ZodInt;
    seconds: z.ZodNumber;
}, z.core.$strict>;
/** Counts of a run, which reconcile. */
export type Summary = Immutable<z.output<typeof summarySchema>>;
/** Schema of an `OverallVerdict`. */
export declare const overallSchema: z.ZodObject<{
    kind: z.ZodEnum<{
        poisoned: "poisoned";
        clean: "clean";
        undecided: "undecided";
        nothing: "nothing";
    }>;
    reason: z.ZodString;
    judged: z.ZodInt;
    unchanged: z.ZodNullable<z.ZodInt>;
}, z.core.$strict>;
/** The verdict on a dataset, or on a change, that was judged as one. */
export type OverallVerdict = Immutable<z.output<typeof overallSchema>>;
export {};
