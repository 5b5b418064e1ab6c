import { z } from 'zod';
import { type Immutable } from '../../result/field-schemas.js';
/** Version of the file that a shard writes. */
export declare const PART_VERSION = 10;
/** Schema of a `Part`. */
export declare const partSchema: z.ZodObject<{
    kind: z.ZodLiteral<"codepurify-part">;
    version: z.ZodLiteral<10>;
    shard: z.ZodObject<{
        index: z.ZodInt;
        of: z.ZodInt;
        by: z.ZodEnum<{
            file: "file";
            content: "content";
        }>;
    }, z.core.$strict>;
    run: z.ZodObject<{
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
        options: z.ZodString;
        data: z.ZodString;
        wholeLevel: z.ZodNumber;
        discoveryRate: z.ZodNullable<z.ZodNumber>;
        suppressed: z.ZodArray<z.ZodString>;
        summary: z.ZodDiscriminatedUnion<[z.ZodObject<{
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
    }, z.core.$strict>;
    named: z.ZodArray<z.ZodObject<{
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
    }, z.core.$strict>>;
    seconds: z.ZodNumber;
    clean: z.ZodInt;
    degraded: z.ZodInt;
    errors: z.ZodInt;
    skipped: z.ZodInt;
    rows: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        record: z.ZodNullable<z.ZodInt>;
        reason: z.ZodString;
        position: z.ZodInt;
    }, z.core.$strict>>;
    pointers: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        oid: z.ZodString;
        bytes: z.ZodInt;
        position: z.ZodInt;
    }, z.core.$strict>>;
    notData: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        record: z.ZodNullable<z.ZodInt>;
        rule: z.ZodString;
        position: z.ZodInt;
    }, z.core.$strict>>;
    asides: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        field: z.ZodString;
        records: z.ZodInt;
        position: z.ZodInt;
    }, z.core.$strict>>;
    unchanged: z.ZodInt;
    heard: z.ZodArray<z.ZodTuple<[z.ZodEnum<{
        semantics: "semantics";
        characters: "characters";
        company: "company";
        association: "association";
        labels: "labels";
        victim: "victim";
    }>, z.ZodInt], null>>;
    notDataRecords: z.ZodInt;
    leftOut: z.ZodInt;
    files: z.ZodArray<z.ZodTuple<[z.ZodString, z.ZodInt], null>>;
    findings: z.ZodArray<z.ZodObject<{
        position: z.ZodInt;
        finding: z.ZodObject<{
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
    }, z.core.$strict>>;
}, z.core.$strict>;
/** The result of one shard: everything that the report of the run needs. */
export type Part = Immutable<z.output<typeof partSchema>>;
/** A finding with its position in the order of the data. */
export type PlacedFinding = Part['findings'][number];
