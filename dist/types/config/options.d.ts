import { z } from 'zod';
/** Commands that take options from the schema. */
export type Command = 'scan' | 'purify' | 'calibrate' | 'merge' | 'probe train';
/** Headings under which `--help` and the documentation list the options, in this order. */
export declare const OPTION_GROUPS: readonly ["model", "judgement", "gate", "purification", "data", "output", "budget"];
/** What is said of an option; its name, type and default are in the schema. */
export interface OptionText {
    readonly group: (typeof OPTION_GROUPS)[number];
    readonly commands: readonly Command[];
    /** One sentence for `--help`, without a full stop. */
    readonly help: string;
    /** Placeholder of the value (`<n>`); `null` for flags, which are written `--name` and `--no-name`. */
    readonly argument: string | null;
    /** What may be given, as an error message names it; options with fixed choices need none. */
    readonly allowed?: string;
    /** May be given several times; a string value is split at line breaks. */
    readonly repeatable?: boolean;
    /**
     * `true`: refused in `.codepurify.yml`. The file comes with the data under review, so it must not name
     * places that are written to, nor what concerns one run alone.
     */
    readonly commandLineOnly?: boolean;
    /** The value is a path, except for these words; in `.codepurify.yml` it counts from the file's folder. */
    readonly pathExcept?: readonly string[];
}
/** Texts of the options, by schema. */
export declare const optionTexts: z.core.$ZodRegistry<OptionText, z.core.$ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
/**
 * Every option: name, type and default, nowhere else. Names are camelCase here and in `Options`,
 * kebab-case on the command line, in `.codepurify.yml` and as inputs of the Action (`option-names.ts`).
 * Numbers, flags and lists are also accepted as strings, as command lines and Action inputs give them.
 */
export declare const optionsSchema: z.ZodObject<{
    victim: z.ZodDefault<z.ZodString>;
    seed: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    mlm: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    jobs: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
    fpr: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    judgeBy: z.ZodDefault<z.ZodEnum<{
        record: "record";
        family: "family";
    }>>;
    secondOpinion: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    threshold: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
    statistic: z.ZodDefault<z.ZodEnum<{
        both: "both";
        deficit: "deficit";
        drop: "drop";
        transfer: "transfer";
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
    calibration: z.ZodDefault<z.ZodString>;
    transferTop: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    references: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    fdr: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    base: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    head: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    shard: z.ZodDefault<z.ZodPipe<z.ZodNullable<z.ZodString>, z.ZodTransform<import("./share.js").Share | null, string | null>>>;
    writeClean: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    writePurified: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    purify: z.ZodDefault<z.ZodEnum<{
        rename: "rename";
        infill: "infill";
        remove: "remove";
        auto: "auto";
        off: "off";
    }>>;
    dryRun: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    language: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        c: "c";
        java: "java";
    }>>;
    dataFormat: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        source: "source";
        jsonl: "jsonl";
        pairs: "pairs";
        parallel: "parallel";
    }>>;
    codeField: z.ZodDefault<z.ZodString>;
    labelField: z.ZodDefault<z.ZodString>;
    idField: z.ZodDefault<z.ZodString>;
    include: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
    exclude: z.ZodDefault<z.ZodPreprocess<z.ZodReadonly<z.ZodArray<z.ZodString>>, unknown>>;
    limit: z.ZodDefault<z.ZodPreprocess<z.ZodNullable<z.ZodNumber>, unknown>>;
    maxFileBytes: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    maxRecordBytes: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    format: z.ZodDefault<z.ZodEnum<{
        text: "text";
        json: "json";
        sarif: "sarif";
        markdown: "markdown";
        html: "html";
    }>>;
    output: z.ZodDefault<z.ZodString>;
    failOn: z.ZodDefault<z.ZodEnum<{
        poisoned: "poisoned";
        never: "never";
        degraded: "degraded";
    }>>;
    color: z.ZodDefault<z.ZodEnum<{
        never: "never";
        auto: "auto";
        always: "always";
    }>>;
    progress: z.ZodDefault<z.ZodEnum<{
        auto: "auto";
        off: "off";
        on: "on";
    }>>;
    quiet: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    config: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    cache: z.ZodDefault<z.ZodPreprocess<z.ZodBoolean, unknown>>;
    cacheDir: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    budgetUnit: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
    budgetRun: z.ZodDefault<z.ZodPreprocess<z.ZodNumber, unknown>>;
}, z.core.$strict>;
/** All options with their values, as every later step reads them. */
export type Options = Readonly<z.output<typeof optionsSchema>>;
/** Name of an option, in camelCase. */
export type OptionName = keyof Options;
