import { z } from 'zod';
import type { Immutable } from './field-schemas.js';
export type { Company, Necessity, Sufficiency } from './trigger-evidence.js';
export type { Family } from './family.js';
export type { Finding, Purified } from './finding.js';
export { GRADES, type Grade } from './grade.js';
export type { Aside, NotData, Skipped, UnjudgedFile } from './left-out.js';
export type { FileCounts, Heard, OverallVerdict, Power, RecordCounts, Summary } from './summary.js';
export { WITNESS_NAMES, type Testimony, type WitnessName } from './testimony.js';
export type { PlacedSpan, Trigger } from './trigger.js';
/** Version of the JSON object; its schema is `docs/scan-result.schema.json`. */
export declare const SCHEMA_VERSION = 1;
/** Schema of the program that made a result. */
export declare const toolSchema: z.ZodObject<{
    name: z.ZodLiteral<"codepurify">;
    version: z.ZodString;
}, z.core.$strict>;
/** Schema of the victim in a result. */
export declare const victimSchema: z.ZodObject<{
    name: z.ZodString;
    task: z.ZodString;
    fingerprint: z.ZodString;
    reason: z.ZodString;
}, z.core.$strict>;
/** Schema of a `ScanResult`. */
export declare const resultSchema: z.ZodObject<{
    schemaVersion: z.ZodLiteral<1>;
    tool: z.ZodObject<{
        name: z.ZodLiteral<"codepurify">;
        version: z.ZodString;
    }, z.core.$strict>;
    victim: z.ZodObject<{
        name: z.ZodString;
        task: z.ZodString;
        fingerprint: z.ZodString;
        reason: z.ZodString;
    }, z.core.$strict>;
    summary: z.ZodObject<{
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
    overall: z.ZodNullable<z.ZodObject<{
        kind: z.ZodEnum<{
            poisoned: "poisoned";
            clean: "clean";
            undecided: "undecided";
            nothing: "nothing";
        }>;
        reason: z.ZodString;
        judged: z.ZodInt;
        unchanged: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
    findings: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>;
    families: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            identifier: "identifier";
            statement: "statement";
            character: "character";
            comment: "comment";
            style: "style";
            text: "text";
        }>;
        pattern: z.ZodString;
        carriers: z.ZodInt;
        purity: z.ZodNullable<z.ZodNumber>;
        withLabel: z.ZodInt;
        label: z.ZodNullable<z.ZodString>;
        labelled: z.ZodNullable<z.ZodInt>;
        pValue: z.ZodNullable<z.ZodNumber>;
        confirmed: z.ZodNullable<z.ZodBoolean>;
        inBase: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
    skipped: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        record: z.ZodNullable<z.ZodInt>;
        reason: z.ZodString;
    }, z.core.$strict>>;
    notData: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        record: z.ZodNullable<z.ZodInt>;
        rule: z.ZodString;
    }, z.core.$strict>>;
    unjudged: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodLiteral<"lfs-pointer">;
        path: z.ZodString;
        oid: z.ZodString;
        bytes: z.ZodInt;
        problem: z.ZodString;
        remedy: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** The result of a scan: the one object that `scan --format json` prints, and that every report is made from. */
export type ScanResult = Immutable<z.output<typeof resultSchema>>;
