import type { Grade, ScanResult } from '../result/result.js';
/** What is known of the run that a report is of, and is not in its result. */
export interface RunFacts {
    /** The command, as it can be run again: `codepurify scan data`. It holds no secret. */
    readonly command: string | null;
    /** The files and folders that were scanned, as given. */
    readonly inputs: readonly string[];
    /** Free places outside of the data for copies of it; `null`: its commands name none. */
    readonly copies: {
        readonly clean: string;
        readonly purified: string;
    } | null;
    /** When the run ended: `2026-11-30 22:05 UTC`. */
    readonly date: string;
}
/** Layout of a report; each format ignores the options that it does not have. */
interface ReportOptions {
    /** ANSI colours (text). The caller decides, from the terminal and the user's options; default false. */
    readonly colour?: boolean;
    /** A line for each finding, and what was not judged (text); default false. */
    readonly brief?: boolean;
    /** Columns of a line of code (text, Markdown, HTML); default 100. */
    readonly width?: number;
    /** Largest size in bytes of UTF-8 (Markdown); default 1 MiB, the limit of a job summary. */
    readonly maxBytes?: number;
    /** The least sure replacement that is offered as a fix (SARIF); default `proved`. */
    readonly grade?: Grade;
    /** The command, the data and the date of the run (text, Markdown, HTML); absent: the report says nothing of them. */
    readonly run?: RunFacts;
}
/** A pure function from a result to a report that ends with a newline. */
export type Renderer = (result: ScanResult, options?: ReportOptions) => string;
/** Columns of a line of code by default. */
export declare const DEFAULT_WIDTH = 100;
/** Fewest columns of a line of code: a narrower excerpt would show nothing useful. */
export declare const MIN_WIDTH = 40;
export {};
