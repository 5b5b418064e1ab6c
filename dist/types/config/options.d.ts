import { z } from 'zod';
import type { Effect } from './rows/option-row.js';
/** Rows by the heading under which `--help` and the documentation list them, in this order: everyday options first. */
export declare const ROWS_BY_GROUP: {
    judging: {
        victim: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodString>;
            readonly affects: "verdict";
        };
        witness: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
                semantics: "semantics";
                characters: "characters";
                company: "company";
                association: "association";
                labels: "labels";
                victim: "victim";
            }>>>, unknown>>;
            readonly affects: "verdict";
        };
        fpr: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "verdict";
        };
        fdr: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
            readonly affects: "verdict";
        };
        judgeBy: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                family: "family";
                record: "record";
            }>>;
            readonly affects: "verdict";
        };
        secondOpinion: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
            readonly affects: "verdict";
        };
        calibration: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodString>;
            readonly affects: "verdict";
        };
        seed: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "verdict";
        };
    };
    data: {
        base: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "reading";
        };
        head: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "reading";
        };
        staged: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
            readonly affects: "reading";
        };
        since: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "reading";
        };
        dataFormat: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                source: "source";
                jsonl: "jsonl";
                json: "json";
                notebook: "notebook";
                csv: "csv";
                parquet: "parquet";
                pairs: "pairs";
                parallel: "parallel";
                auto: "auto";
            }>>;
            readonly affects: "reading";
        };
        language: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                auto: "auto";
                c: "c";
                cpp: "cpp";
                csharp: "csharp";
                go: "go";
                java: "java";
                javascript: "javascript";
                php: "php";
                python: "python";
                ruby: "ruby";
                rust: "rust";
                typescript: "typescript";
            }>>;
            readonly affects: "reading";
        };
        records: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodString>;
            readonly affects: "reading";
        };
        codeField: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodString>;
            readonly affects: "reading";
        };
        labelField: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodString>;
            readonly affects: "reading";
        };
        idField: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodString>;
            readonly affects: "reading";
        };
        include: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
            readonly affects: "reading";
        };
        exclude: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
            readonly affects: "reading";
        };
        limit: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
            readonly affects: "reading";
        };
        maxFileBytes: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "reading";
        };
        maxRecordBytes: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "reading";
        };
    };
    output: {
        format: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                text: "text";
                json: "json";
                auto: "auto";
                sarif: "sarif";
                markdown: "markdown";
                html: "html";
                gitlab: "gitlab";
                junit: "junit";
            }>>;
            readonly affects: "output";
        };
        output: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
            readonly affects: "delivery";
        };
        failOn: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
                never: "never";
                poisoned: "poisoned";
                suspicious: "suspicious";
                degraded: "degraded";
                unread: "unread";
                undecided: "undecided";
                auto: "auto";
            }>>>, unknown>>;
            readonly affects: "output";
        };
        color: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                never: "never";
                auto: "auto";
                always: "always";
            }>>;
            readonly affects: "output";
        };
        progress: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                auto: "auto";
                on: "on";
                off: "off";
            }>>;
            readonly affects: "output";
        };
        quiet: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
            readonly affects: "output";
        };
        baseline: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "run";
        };
        writeBaseline: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "delivery";
        };
    };
    purification: {
        purify: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                rename: "rename";
                infill: "infill";
                remove: "remove";
                auto: "auto";
                off: "off";
            }>>;
            readonly affects: "verdict";
        };
        purifyGrade: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                proved: "proved";
                inserted: "inserted";
                "re-judged": "re-judged";
            }>>;
            readonly affects: "output";
        };
        mlm: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "verdict";
        };
        dryRun: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
            readonly affects: "delivery";
        };
        writeClean: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "delivery";
        };
        writePurified: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "delivery";
        };
    };
    general: {
        config: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "run";
        };
        jobs: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
            readonly affects: "run";
        };
        budgetUnit: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "reading";
        };
        budgetRun: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "reading";
        };
        cache: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
            readonly affects: "run";
        };
        cacheDir: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            readonly affects: "run";
        };
        memory: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "reading";
        };
        shard: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodPipe<z.ZodNullable<z.ZodString>, z.ZodTransform<import("./shard.js").Shard | null, string | null>>>;
            readonly affects: "reading";
        };
        shardBy: import("./rows/option-row.js").OtherFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                file: "file";
                content: "content";
            }>>;
            readonly affects: "reading";
        };
    };
    research: {
        threshold: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
            readonly affects: "verdict";
        };
        statistic: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                drop: "drop";
                deficit: "deficit";
                transfer: "transfer";
                both: "both";
                probability: "probability";
                "probability-deficit": "probability-deficit";
                linear: "linear";
                "linear-deficit": "linear-deficit";
            }>>;
            readonly affects: "verdict";
        };
        elements: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                all: "all";
                identifiers: "identifiers";
                statements: "statements";
            }>>;
            readonly affects: "verdict";
        };
        variant: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                full: "full";
                E: "E";
                S: "S";
                V: "V";
            }>>;
            readonly affects: "verdict";
        };
        mask: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodEnum<{
                tokens: "tokens";
                unk: "unk";
            }>>;
            readonly affects: "verdict";
        };
        transferTop: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "verdict";
        };
        references: import("./rows/option-row.js").VerdictFacts & {
            readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
            readonly affects: "verdict";
        };
    };
};
/** Heading of an option. */
export type OptionGroup = keyof typeof ROWS_BY_GROUP;
/**
 * The row of every option: the only place for its name, type, default and facts. Names are camelCase here and in
 * `Options`, kebab-case on the command line, in `.codepurify.yml` and as inputs of the Action (`option-names.ts`).
 * Numbers, flags and lists are also accepted as strings, as command lines and Action inputs give them.
 */
export declare const OPTION_ROWS: {
    threshold: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
        readonly affects: "verdict";
    };
    statistic: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            drop: "drop";
            deficit: "deficit";
            transfer: "transfer";
            both: "both";
            probability: "probability";
            "probability-deficit": "probability-deficit";
            linear: "linear";
            "linear-deficit": "linear-deficit";
        }>>;
        readonly affects: "verdict";
    };
    elements: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            all: "all";
            identifiers: "identifiers";
            statements: "statements";
        }>>;
        readonly affects: "verdict";
    };
    variant: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            full: "full";
            E: "E";
            S: "S";
            V: "V";
        }>>;
        readonly affects: "verdict";
    };
    mask: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            tokens: "tokens";
            unk: "unk";
        }>>;
        readonly affects: "verdict";
    };
    transferTop: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "verdict";
    };
    references: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "verdict";
    };
    config: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "run";
    };
    jobs: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
        readonly affects: "run";
    };
    budgetUnit: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "reading";
    };
    budgetRun: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "reading";
    };
    cache: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
        readonly affects: "run";
    };
    cacheDir: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "run";
    };
    memory: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "reading";
    };
    shard: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPipe<z.ZodNullable<z.ZodString>, z.ZodTransform<import("./shard.js").Shard | null, string | null>>>;
        readonly affects: "reading";
    };
    shardBy: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            file: "file";
            content: "content";
        }>>;
        readonly affects: "reading";
    };
    purify: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            rename: "rename";
            infill: "infill";
            remove: "remove";
            auto: "auto";
            off: "off";
        }>>;
        readonly affects: "verdict";
    };
    purifyGrade: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            proved: "proved";
            inserted: "inserted";
            "re-judged": "re-judged";
        }>>;
        readonly affects: "output";
    };
    mlm: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "verdict";
    };
    dryRun: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
        readonly affects: "delivery";
    };
    writeClean: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "delivery";
    };
    writePurified: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "delivery";
    };
    format: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            text: "text";
            json: "json";
            auto: "auto";
            sarif: "sarif";
            markdown: "markdown";
            html: "html";
            gitlab: "gitlab";
            junit: "junit";
        }>>;
        readonly affects: "output";
    };
    output: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
        readonly affects: "delivery";
    };
    failOn: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
            never: "never";
            poisoned: "poisoned";
            suspicious: "suspicious";
            degraded: "degraded";
            unread: "unread";
            undecided: "undecided";
            auto: "auto";
        }>>>, unknown>>;
        readonly affects: "output";
    };
    color: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            never: "never";
            auto: "auto";
            always: "always";
        }>>;
        readonly affects: "output";
    };
    progress: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            auto: "auto";
            on: "on";
            off: "off";
        }>>;
        readonly affects: "output";
    };
    quiet: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
        readonly affects: "output";
    };
    baseline: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "run";
    };
    writeBaseline: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "delivery";
    };
    base: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "reading";
    };
    head: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "reading";
    };
    staged: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
        readonly affects: "reading";
    };
    since: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "reading";
    };
    dataFormat: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            source: "source";
            jsonl: "jsonl";
            json: "json";
            notebook: "notebook";
            csv: "csv";
            parquet: "parquet";
            pairs: "pairs";
            parallel: "parallel";
            auto: "auto";
        }>>;
        readonly affects: "reading";
    };
    language: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            auto: "auto";
            c: "c";
            cpp: "cpp";
            csharp: "csharp";
            go: "go";
            java: "java";
            javascript: "javascript";
            php: "php";
            python: "python";
            ruby: "ruby";
            rust: "rust";
            typescript: "typescript";
        }>>;
        readonly affects: "reading";
    };
    records: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodString>;
        readonly affects: "reading";
    };
    codeField: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodString>;
        readonly affects: "reading";
    };
    labelField: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodString>;
        readonly affects: "reading";
    };
    idField: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodString>;
        readonly affects: "reading";
    };
    include: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
        readonly affects: "reading";
    };
    exclude: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
        readonly affects: "reading";
    };
    limit: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
        readonly affects: "reading";
    };
    maxFileBytes: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "reading";
    };
    maxRecordBytes: import("./rows/option-row.js").OtherFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "reading";
    };
    victim: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodString>;
        readonly affects: "verdict";
    };
    witness: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
            semantics: "semantics";
            characters: "characters";
            company: "company";
            association: "association";
            labels: "labels";
            victim: "victim";
        }>>>, unknown>>;
        readonly affects: "verdict";
    };
    fpr: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
        readonly affects: "verdict";
    };
    fdr: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
        readonly affects: "verdict";
    };
    judgeBy: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodEnum<{
            family: "family";
            record: "record";
        }>>;
        readonly affects: "verdict";
    };
    secondOpinion: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
        readonly affects: "verdict";
    };
    calibration: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodString>;
        readonly affects: "verdict";
    };
    seed: import("./rows/option-row.js").VerdictFacts & {
        readonly schema: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        readonly affects: "verdict";
    };
};
type Rows = typeof OPTION_ROWS;
/** Name of an option, in camelCase. */
export type OptionName = keyof Rows;
/** The schema of all options. */
export declare const optionsSchema: z.ZodObject<{
    output: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
    format: z.ZodDefault<z.ZodEnum<{
        text: "text";
        json: "json";
        auto: "auto";
        sarif: "sarif";
        markdown: "markdown";
        html: "html";
        gitlab: "gitlab";
        junit: "junit";
    }>>;
    records: z.ZodDefault<z.ZodString>;
    victim: z.ZodDefault<z.ZodString>;
    witness: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        semantics: "semantics";
        characters: "characters";
        company: "company";
        association: "association";
        labels: "labels";
        victim: "victim";
    }>>>, unknown>>;
    language: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        c: "c";
        cpp: "cpp";
        csharp: "csharp";
        go: "go";
        java: "java";
        javascript: "javascript";
        php: "php";
        python: "python";
        ruby: "ruby";
        rust: "rust";
        typescript: "typescript";
    }>>;
    threshold: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
    purify: z.ZodDefault<z.ZodEnum<{
        rename: "rename";
        infill: "infill";
        remove: "remove";
        auto: "auto";
        off: "off";
    }>>;
    cache: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    statistic: z.ZodDefault<z.ZodEnum<{
        drop: "drop";
        deficit: "deficit";
        transfer: "transfer";
        both: "both";
        probability: "probability";
        "probability-deficit": "probability-deficit";
        linear: "linear";
        "linear-deficit": "linear-deficit";
    }>>;
    elements: z.ZodDefault<z.ZodEnum<{
        all: "all";
        identifiers: "identifiers";
        statements: "statements";
    }>>;
    variant: z.ZodDefault<z.ZodEnum<{
        full: "full";
        E: "E";
        S: "S";
        V: "V";
    }>>;
    mask: z.ZodDefault<z.ZodEnum<{
        tokens: "tokens";
        unk: "unk";
    }>>;
    transferTop: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    references: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    config: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    jobs: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
    budgetUnit: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    budgetRun: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    cacheDir: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    memory: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    shard: z.ZodDefault<z.ZodPipe<z.ZodNullable<z.ZodString>, z.ZodTransform<import("./shard.js").Shard | null, string | null>>>;
    shardBy: z.ZodDefault<z.ZodEnum<{
        file: "file";
        content: "content";
    }>>;
    purifyGrade: z.ZodDefault<z.ZodEnum<{
        proved: "proved";
        inserted: "inserted";
        "re-judged": "re-judged";
    }>>;
    mlm: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    dryRun: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    writeClean: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    writePurified: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    failOn: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        never: "never";
        poisoned: "poisoned";
        suspicious: "suspicious";
        degraded: "degraded";
        unread: "unread";
        undecided: "undecided";
        auto: "auto";
    }>>>, unknown>>;
    color: z.ZodDefault<z.ZodEnum<{
        never: "never";
        auto: "auto";
        always: "always";
    }>>;
    progress: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        on: "on";
        off: "off";
    }>>;
    quiet: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    baseline: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    writeBaseline: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    base: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    head: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    staged: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    since: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    dataFormat: z.ZodDefault<z.ZodEnum<{
        source: "source";
        jsonl: "jsonl";
        json: "json";
        notebook: "notebook";
        csv: "csv";
        parquet: "parquet";
        pairs: "pairs";
        parallel: "parallel";
        auto: "auto";
    }>>;
    codeField: z.ZodDefault<z.ZodString>;
    labelField: z.ZodDefault<z.ZodString>;
    idField: z.ZodDefault<z.ZodString>;
    include: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
    exclude: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
    limit: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
    maxFileBytes: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    maxRecordBytes: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    fpr: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    fdr: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    judgeBy: z.ZodDefault<z.ZodEnum<{
        family: "family";
        record: "record";
    }>>;
    secondOpinion: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    calibration: z.ZodDefault<z.ZodString>;
    seed: z.ZodDefault<z.ZodNullable<z.ZodString>>;
}, z.core.$strict>;
/** All options with their values. A stage takes the slice that it uses. */
export type Options = Readonly<z.output<typeof optionsSchema>>;
/** Names of the options that have one of these effects. */
export type NamesAffecting<E extends Effect> = {
    [K in OptionName]: Rows[K]['affects'] extends E ? K : never;
}[OptionName];
/** Options that affect the findings, and the proposed replacements. */
export type VerdictOptions = Pick<Options, NamesAffecting<'verdict'>>;
/** Options that affect which units are read and judged. */
export type ReadingOptions = Pick<Options, NamesAffecting<'reading'>>;
/** Options that affect the form of the report, the exit code, and what is printed. */
export type OutputOptions = Pick<Options, NamesAffecting<'output'>>;
/** Options that affect where the report and copies are written. */
export type DeliveryOptions = Pick<Options, NamesAffecting<'delivery'>>;
/** Threads, the cache and the configuration file: options that no result depends on. */
export type RunOptions = Pick<Options, NamesAffecting<'run'>>;
/** Options that a scan follows, from its data to its findings. */
export type ScanOptions = VerdictOptions & ReadingOptions & RunOptions;
export {};
