import type { ScanResult } from '../result/result.js';
/** How a report is laid out; what a format has no use for it ignores. */
interface ReportOptions {
    /** ANSI colours (text). The caller decides, from the terminal and the user's wish; default no. */
    readonly colour?: boolean;
    /** Columns that a line of code may take (text, Markdown); default 100. */
    readonly width?: number;
    /** Size cap in UTF-8 bytes (Markdown); default the 1 MiB of a job summary. */
    readonly maxBytes?: number;
}
/** A pure function from results to a report that ends with a newline. */
export type Renderer = (result: ScanResult, options?: ReportOptions) => string;
/** Columns of a code line when the caller names none. */
export declare const DEFAULT_WIDTH = 100;
/** Narrower than this an excerpt shows nothing. */
export declare const MIN_WIDTH = 40;
export {};
