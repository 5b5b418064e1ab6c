/** Formats of a report. Each has a row in `src/report/renderers.ts`, and file names in `src/config/output-formats.ts`. */
export declare const REPORT_FORMATS: readonly ["text", "json", "sarif", "markdown", "html", "gitlab", "junit"];
/** Name of a format. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];
