import type { Grade, ScanResult } from '../result/result.js';
/** Layout of a report; each format ignores the options that it does not have. */
interface ReportOptions {
    /** ANSI colours (text). The caller decides, from the terminal and the user's options; default false. */
    readonly colour?: boolean;
    /** Columns of a line of code (text, Markdown, HTML); default 100. */
    readonly width?: number;
    /** Largest size in bytes of UTF-8 (Markdown); default 1 MiB, the limit of a job summary. */
    readonly maxBytes?: number;
    /** The least sure replacement that is offered as a fix (SARIF); default `proved`. */
    readonly grade?: Grade;
}
/** A pure function from a result to a report that ends with a newline. */
export type Renderer = (result: ScanResult, options?: ReportOptions) => string;
/** Columns of a line of code by default. */
export declare const DEFAULT_WIDTH = 100;
/** Fewest columns of a line of code: a narrower excerpt would show nothing useful. */
export declare const MIN_WIDTH = 40;
export {};
