import type { Renderer } from './renderer.js';
/** The values of `--format`. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'markdown' | 'html';
/** One row per report format. */
export declare const renderers: Readonly<Record<ReportFormat, Renderer>>;
