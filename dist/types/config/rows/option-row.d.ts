import type { z } from 'zod';
/** Commands that take options from the schema. A `stage` also takes all options of `scan`. */
export type Command = 'scan' | 'purify' | 'calibrate' | 'stage' | 'probe train' | 'inspect' | 'stream';
/**
 * What an option changes:
 * - `verdict`: the findings, and the proposed replacements
 * - `reading`: which units are read and judged
 * - `output`: the form of the report, the exit code, and what is printed
 * - `delivery`: the places of the report and of copies
 * - `run`: threads, the cache, and the file that other options are read from; no result depends on them
 */
export type Effect = 'verdict' | 'reading' | 'output' | 'delivery' | 'run';
/** What is known of every option; its name is the key of its row, its type and default are in the schema. */
export interface CommonFacts {
    /** One sentence for `--help`, without a full stop. */
    readonly help: string;
    /** Placeholder of the value (`<n>`); `null` for flags, which are written `--name` and `--no-name`. */
    readonly argument: string | null;
    /** The letter of its short form: `o` for `-o`. */
    readonly short?: string;
    /** Allowed values, for error messages; options with fixed choices do not need it. */
    readonly allowed?: string;
    /** May be given several times; a string value is split at line breaks. */
    readonly repeatable?: boolean;
    readonly commands: readonly Command[];
    /**
     * Where the option can be set besides the command line: as an input of the Action, in `.codepurify.yml`. The file
     * comes with the data under review, so it must not set output paths, the key of the probe, or options that concern
     * a single run.
     */
    readonly alsoIn: readonly ('action' | 'file')[];
    /** The value is a path, except for these words; in `.codepurify.yml` it is relative to the file's folder. */
    readonly pathExcept?: readonly string[];
    /**
     * Places that identify the value in another way, so that the value itself is left out: the key of cached verdicts has
     * the fingerprint of the victim, and a part of a run has the hash of its data.
     */
    readonly identifiedIn?: readonly ('cache' | 'part')[];
}
/** Facts of an option that affects verdicts. */
export interface VerdictFacts extends CommonFacts {
    readonly affects: 'verdict';
    /**
     * Which verdicts: on `units` that a victim judges one by one, on the `run` as a whole (a probe trained on all
     * records, or a rate over all findings), or `both`.
     */
    readonly verdicts: 'units' | 'run' | 'both';
    /** The option sets which rate of errors is accepted. The patterns in a probe file were tested when it was trained. */
    readonly setsErrorRate?: true;
}
/** Facts of any other option. */
export interface OtherFacts extends CommonFacts {
    readonly affects: Exclude<Effect, 'verdict'>;
}
/** Everything that is known of an option apart from its name, type and default. */
export type OptionFacts = VerdictFacts | OtherFacts;
/** One option: its schema with the default, and its facts. */
export type OptionRow<S extends z.ZodDefault = z.ZodDefault, E extends Effect = Effect> = OptionFacts & {
    readonly schema: S;
    readonly affects: E;
};
/** A row of the table of options; the type remembers what the option affects. */
export declare function optionRow<S extends z.ZodDefault, const F extends OptionFacts>(schema: S, facts: F): OptionRow<S, F['affects']>;
/** Commands that judge data and report findings. */
export declare const JUDGING: readonly Command[];
/** Commands that judge data, or lines of a pipe. */
export declare const JUDGING_ALL: readonly Command[];
/** Commands in which a victim can judge units one by one. */
export declare const MEASURING: readonly Command[];
/** Commands that train a probe on labels. */
export declare const LEARNING: readonly Command[];
/** Commands that judge data or learn from it, which may take long. */
export declare const WORKING: readonly Command[];
/** Commands that read data, and write a file or text for people. */
export declare const READING: readonly Command[];
/** Commands that read records of JSON Lines. */
export declare const READING_RECORDS: readonly Command[];
/** All commands with options. */
export declare const EVERY: readonly Command[];
